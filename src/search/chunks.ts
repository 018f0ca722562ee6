import { readList, readText, writeList, writeText } from './cbor.ts';
import { WORD_END } from './encoding.ts';

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
 * The words of a file of Pagefind's index in files of at most `size` bytes, or of one word; the words of text that is
 * hidden from the search are left out.
 */
export function splitChunk(bytes: Uint8Array, size: number): Chunk[] {
  const [words = new Uint8Array()] = readList(bytes);
  const found = readList(words)
    .map((word) => ({ name: readText(readList(word)[0] ?? word), word }))
    .filter(({ name }) => !name.startsWith(WORD_END));
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
    bytes: writeList([writeList(run.map(({ word }) => word))]),
  }));
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
