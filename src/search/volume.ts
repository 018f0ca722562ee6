import { CborReader, readList, readText } from './cbor.ts';
import { type Columns, type Placed, packColumns } from './columns.ts';

/**
 * The index of some plans, as Pagefind made it, in the form in which volumes are bound to the index of a site
 * (`binding.ts`). Records are counted from 0 within the volume.
 */
export interface Volume {
  /** The version of Pagefind that made it. */
  version: string;
  records: VolumeRecord[];
  words: VolumeWord[];
  /** The records of each value of each facet. */
  facets: Map<string, Map<string, number[]>>;
}

export interface VolumeRecord {
  /** How many words it has. */
  length: number;
  /** What a hit shows of it: a file of Pagefind's, packed. */
  fragment: Uint8Array;
}

export interface VolumeWord {
  /** Without marks, in lower case. */
  letters: string;
  forms: VolumeForm[];
}

/** A word as it is written, marks and all, in lower case. */
export interface VolumeForm extends Columns {
  form: string;
}

/** Files of an index by their path. Those of Pagefind are packed, each of its lists with a signature before it. */
export type Files = ReadonlyMap<string, Uint8Array>;

const CONTENTS = /^pagefind\..+\.pf_meta$/;

/**
 * Reads the files of an index in one language; `unpack` gives the list that a packed file holds. Throws where a file is
 * missing or is not as Pagefind 1.6 writes it.
 */
export function readVolume(files: Files, unpack: (bytes: Uint8Array) => Uint8Array): Volume {
  const read = (path: string): Uint8Array => {
    const bytes = files.get(path);
    if (bytes === undefined) throw new RangeError(`Expected a file ${path} in the index`);
    return bytes;
  };
  const contents = [...files.keys()].find((path) => CONTENTS.test(path)) ?? 'pagefind.*.pf_meta';
  const [version, records, chunks, filters] = readList(unpack(read(contents)));
  if (!version || !records || !chunks || !filters)
    throw new RangeError(`Expected at least four lists in ${contents}`);
  return {
    version: readText(version),
    records: readRows(records).map(([hash, length]) => ({
      length: readNumber(length),
      fragment: read(`fragment/${readText(hash)}.pf_fragment`),
    })),
    words: readRows(chunks).flatMap(([, , hash]) =>
      readChunk(unpack(read(`index/${readText(hash)}.pf_index`))),
    ),
    facets: new Map(
      readRows(filters).map(([name, hash]) => [
        readText(name),
        readFacet(unpack(read(`filter/${readText(hash)}.pf_filter`))),
      ]),
    ),
  };
}

const NOTHING = new Uint8Array();
type Row = [Uint8Array, Uint8Array, Uint8Array];

/** Each row's first fields; those that a newer Pagefind adds are passed over. */
const readRows = (list: Uint8Array): Row[] =>
  readList(list).map((row) => {
    const [first = NOTHING, second = NOTHING, third = NOTHING] = readList(row);
    return [first, second, third];
  });

const readNumber = (bytes: Uint8Array): number => new CborReader(bytes).readNumber();

/**
 * The words of a file. Those of text that is hidden from the search are left out, and those with a sign behind their end:
 * they stand in the index without it as well.
 */
function readChunk(bytes: Uint8Array): VolumeWord[] {
  const [words = NOTHING] = readList(bytes);
  return readList(words).flatMap((word) => {
    const [letters = NOTHING, plain = NOTHING, marked = NOTHING] = readList(word);
    const name = readText(letters);
    if (!/^[^ʼ]+ʼ?$/.test(name)) return [];
    const own = { form: name, ...packColumns(readPlaced(new CborReader(plain))) };
    const others = readList(marked).map((form) => readForm(form));
    return { letters: name, forms: [own, ...others].filter(({ count }) => count > 0) };
  });
}

function readForm(bytes: Uint8Array): VolumeForm {
  const [form = NOTHING, placed = NOTHING] = readList(bytes);
  return { form: readText(form), ...packColumns(readPlaced(new CborReader(placed))) };
}

/** Each record by its distance from the one before. */
function readPlaced(reader: CborReader): Placed {
  let record = 0;
  return Array.from({ length: reader.readLength() }, () => {
    const fields = reader.readLength();
    record += reader.readNumber();
    const places = readPlaces(reader);
    for (let field = 2; field < fields; field++) reader.skip();
    return { record, places };
  });
}

/** Each place from the one before; a negative number is the weight of those after it, one for all of our text. */
function readPlaces(reader: CborReader): number[] {
  let place = 0;
  return Array.from({ length: reader.readLength() }, () => reader.readNumber())
    .filter((step) => step >= 0)
    .map((step) => (place += step));
}

function readFacet(bytes: Uint8Array): Map<string, number[]> {
  const [, values = NOTHING] = readList(bytes);
  return new Map(
    readRows(values).map(([value, records]) => [readText(value), readList(records).map(readNumber)]),
  );
}
