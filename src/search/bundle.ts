import { CborReader } from './cbor.ts';
import { type Layout, layOut, type Standing, unpackStanding } from './spots.ts';

/**
 * Pagefind's index as a reader's device gets it, file by file. Pagefind's own search in the browser compares every place
 * of every word with every hit: with a thousand plans a common word takes seconds on a phone. Its files, as `binding.ts`
 * rewrites them, need no more than this to be read; what is found in them is decided in `find.ts`.
 */
export interface Bundle {
  layout: Layout;
  /** Every form of a word that begins with these letters (without marks, in lower case), with where it stands. */
  loadForms(letters: string): Promise<Form[]>;
  /** In how many files these words stand. */
  countFiles(letters: string): number;
  /** The records of each value of a facet. */
  loadFacet(name: string): Promise<ReadonlyMap<string, readonly number[]>>;
  loadRecord(at: number): Promise<RecordData>;
  /** The commonest word of the largest file fetched, read once more as if it were new: see `Engine.rehearse`. */
  reread(): Form[];
}

/** A word as it is written, marks and all, in lower case. */
export interface Form extends Standing {
  form: string;
}

export interface RecordData {
  /** The record's address, as the index was given it. */
  url: string;
  content: string;
}

/** Gives a file's bytes, unpacked. */
export type Fetch = (path: string) => Promise<Uint8Array>;

interface Contents {
  records: { hash: string; length: number }[];
  chunks: { from: string; to: string; hash: string }[];
  facets: Map<string, string>;
}

/** What each of Pagefind's packed files begins with. */
export const SIGNATURE = 'pagefind_dcd';

const unwrap = async (fetchFile: Fetch, path: string): Promise<CborReader> =>
  new CborReader((await fetchFile(path)).subarray(SIGNATURE.length));

/** Opens the index of one language. Throws where a file is missing or is not as Pagefind 1.6 and `binding.ts` write it. */
export async function openBundle(fetchFile: Fetch, language: string): Promise<Bundle> {
  const entry = JSON.parse(readUtf8(await fetchFile('pagefind-entry.json')));
  const contents = readContents(
    await unwrap(fetchFile, `pagefind.${entry.languages[language].hash}.pf_meta`),
  );
  const layout = layOut(contents.records.map(({ length }) => length));
  let largest = new CborReader(new Uint8Array());
  const loadChunk = remember(async (hash) => {
    const reader = await unwrap(fetchFile, `index/${hash}.pf_index`);
    if (reader.size > largest.size) largest = reader.fork();
    return readChunk(reader, layout);
  });
  const loadFilter = remember((hash) => unwrap(fetchFile, `filter/${hash}.pf_filter`).then(readFilter));
  const loadRecord = remember(async (hash): Promise<RecordData> => {
    const file = await fetchFile(`fragment/${hash}.pf_fragment`);
    return JSON.parse(readUtf8(file.subarray(SIGNATURE.length)));
  });
  const listFiles = (letters: string): Contents['chunks'] =>
    contents.chunks.filter(({ from, to }) => to >= letters && from.slice(0, letters.length) <= letters);
  return {
    layout,
    loadForms: async (letters) => {
      const chunks = await Promise.all(listFiles(letters).map(({ hash }) => loadChunk(hash)));
      return chunks.flat().flatMap((word) => (word.letters.startsWith(letters) ? word.read() : []));
    },
    countFiles: (letters) => listFiles(letters).length,
    loadFacet: async (name) => {
      const hash = contents.facets.get(name);
      return hash === undefined ? new Map() : loadFilter(hash);
    },
    loadRecord: (at) => loadRecord(contents.records[at]?.hash ?? ''),
    reread: () => {
      const words = largest.size > 0 ? readChunk(largest.fork(), layout) : [];
      const [commonest] = words.sort((a, b) => b.size - a.size);
      return commonest?.read() ?? [];
    },
  };
}

const readUtf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The same answer for the same key; a failure is forgotten, so that the next asking tries again. */
function remember<Value>(load: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (key) => {
    const value =
      known.get(key) ??
      load(key).catch((error: unknown) => {
        known.delete(key);
        throw error;
      });
    known.set(key, value);
    return value;
  };
}

/** Reads a list, item by item. */
const readItems = <Item>(reader: CborReader, read: () => Item): Item[] =>
  Array.from({ length: reader.readLength() }, read);

/** Reads the first fields of a list of at least so many; fields that a newer Pagefind adds are passed over. */
function readFields<Fields>(reader: CborReader, count: number, read: () => Fields): Fields {
  const length = reader.readLength();
  const fields = read();
  for (let at = count; at < length; at++) reader.skip();
  return fields;
}

const readContents = (reader: CborReader): Contents =>
  readFields(reader, 4, () => {
    reader.skip();
    const records = readItems(reader, () =>
      readFields(reader, 2, () => ({ hash: reader.readText(), length: reader.readNumber() })),
    );
    const chunks = readItems(reader, () =>
      readFields(reader, 3, () => ({
        from: reader.readText(),
        to: reader.readText(),
        hash: reader.readText(),
      })),
    );
    const facets = readItems(reader, () =>
      readFields(reader, 2, () => [reader.readText(), reader.readText()] as const),
    );
    return { records, chunks, facets: new Map(facets) };
  });

/** A word without its marks; its forms are read when they are asked for. */
interface Word {
  letters: string;
  /** In bytes, packed: the more, the more often it stands. */
  size: number;
  read: () => Form[];
}

/** A file as `binding.ts` writes it. */
const readChunk = (reader: CborReader, layout: Layout): Word[] =>
  readItems(reader, () =>
    readFields(reader, 2, () => {
      const letters = reader.readText();
      const packed = reader.readBytes();
      let forms: Form[] | undefined;
      return {
        letters,
        size: packed.length,
        read: () => (forms ??= readForms(new CborReader(packed), layout)),
      };
    }),
  );

const readForms = (reader: CborReader, layout: Layout): Form[] =>
  readItems(reader, () =>
    readFields(reader, 2, () => ({
      form: reader.readText(),
      ...unpackStanding(reader.readBytes(), layout),
    })),
  );

const readFilter = (reader: CborReader): ReadonlyMap<string, readonly number[]> =>
  readFields(reader, 2, () => {
    reader.skip();
    const values = readItems(reader, () =>
      readFields(reader, 2, () => [reader.readText(), readRecords(reader)] as const),
    );
    return new Map(values);
  });

function readRecords(reader: CborReader): number[] {
  let record = 0;
  return readItems(reader, () => (record += reader.readNumber()));
}
