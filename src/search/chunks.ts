import { CborReader, readList, readText, writeBytes, writeList, writeText } from './cbor.ts';
import { type Placed, packStanding } from './spots.ts';

/** A file of the index: its words from the first to the last. */
export interface Chunk {
  from: string;
  to: string;
  bytes: Uint8Array;
}

/** About 4 kB over the wire; Pagefind's own files are five times that, and each word of a query asks for one. */
const SMALL = 12_000;
/** The list of the files is fetched before the first of them: a large site has larger files instead of a long list. */
const MOST_FILES = 200;

/** How many bytes a file should have at most, of an index of so many. */
export const getChunkSize = (total: number): number => Math.max(SMALL, total / MOST_FILES);

/**
 * The words of a file of Pagefind's index in files of at most `size` bytes, or of one word, as `bundle.ts` reads them. The
 * words of text that is hidden from the search are left out, and those with a sign behind their end: they stand in the
 * index without it as well.
 */
export function splitChunk(bytes: Uint8Array, size: number): Chunk[] {
  const [words = new Uint8Array()] = readList(bytes);
  const found = readList(words)
    .map((word) => ({ name: readText(readList(word)[0] ?? word), word }))
    .filter(({ name }) => /^[^ʼ]+ʼ?$/.test(name))
    .map(({ name, word }) => ({ name, word: rewriteWord(word) }));
  const runs: (typeof found)[] = [];
  let room = 0;
  for (const entry of found) {
    room -= entry.word.length;
    if (room < 0 || runs.length === 0) {
      runs.push([]);
      room = size - entry.word.length;
    }
    runs.at(-1)?.push(entry);
  }
  return runs.map((run) => ({
    from: run[0]?.name ?? '',
    to: run.at(-1)?.name ?? '',
    bytes: writeList(run.map(({ word }) => word)),
  }));
}

/** A word with its forms as one string of bytes, which is passed over at once where others are looked for. */
function rewriteWord(word: Uint8Array): Uint8Array {
  const [letters = word, plain = word, marked = word] = readList(word);
  const forms = [[letters, plain], ...readList(marked).map(readList)].flatMap(
    ([form = word, records = word]) => {
      const placed = readPlaced(new CborReader(records));
      return placed.length === 0 ? [] : writeList([form, writeBytes(packStanding(placed))]);
    },
  );
  return writeList([letters, writeBytes(writeList(forms))]);
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

/** The third item of Pagefind's list of contents are the files of its index. */
const FILES = 2;

/** The names of the files of the index. */
export const readFileNames = (contents: Uint8Array): string[] =>
  readList(readList(contents)[FILES] ?? contents).map((file) => readText(readList(file)[2] ?? file));

/** Pagefind's list of contents with other files. */
export function replaceFiles(
  contents: Uint8Array,
  files: readonly { from: string; to: string; name: string }[],
): Uint8Array {
  const list = writeList(files.map(({ from, to, name }) => writeList([from, to, name].map(writeText))));
  return writeList(readList(contents).with(FILES, list));
}
