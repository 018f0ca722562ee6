import { writeBytes, writeList, writeNumber, writeText } from './cbor.ts';
import { type Bound, bindColumns, toSteps } from './columns.ts';
import type { Volume, VolumeRecord } from './volume.ts';

/** The lists of a site's index, before they are packed; each file is named by what is in it. */
export interface Binding {
  /** All records, those of one volume after those of another. */
  records: readonly VolumeRecord[];
  /** The words, in files of a size that a phone fetches at once. */
  chunks: readonly Chunk[];
  facets: ReadonlyMap<string, Uint8Array>;
  /** The list of all files, given the names of each kind in the order above. */
  writeContents(names: { records: string[]; chunks: string[]; facets: string[] }): Uint8Array;
}

/** A file of words, from the first to the last. */
export interface Chunk {
  from: string;
  to: string;
  bytes: Uint8Array;
}

/** About 4 kB over the wire; Pagefind's own files are five times that, and each word of a query asks for one. */
const SMALL = 12_000;
/** The list of the files is fetched before the first of them: a large site has larger files instead of a long list. */
const MOST_FILES = 170;

/** Binds volumes to one index, as `bundle.ts` reads it. The same volumes in the same order give the same bytes. */
export function bindVolumes(volumes: readonly Volume[]): Binding {
  const starts = countStarts(volumes);
  const records = volumes.flatMap((volume) => volume.records);
  const chunks = cutWords(bindWords(volumes, starts));
  const facets = bindFacets(volumes, starts);
  return {
    records,
    chunks,
    facets,
    writeContents: (names) =>
      writeList([
        writeText(volumes[0]?.version ?? ''),
        writeList(
          records.map(({ length }, at) =>
            writeList([writeText(names.records[at] ?? ''), writeNumber(length)]),
          ),
        ),
        writeList(
          chunks.map(({ from, to }, at) => writeList([from, to, names.chunks[at] ?? ''].map(writeText))),
        ),
        writeList(
          [...facets.keys()].map((name, at) => writeList([name, names.facets[at] ?? ''].map(writeText))),
        ),
      ]),
  };
}

/** Which record of the index is the first of each volume. */
function countStarts(volumes: readonly Volume[]): number[] {
  let start = 0;
  return volumes.map(({ records }) => {
    start += records.length;
    return start - records.length;
  });
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;

type Forms = Map<string, Bound[]>;

/** Words in order, each with its forms as one string of bytes, which is passed over at once where others are looked for. */
function bindWords(volumes: readonly Volume[], starts: readonly number[]): [string, Uint8Array][] {
  const gathered = new Map<string, Forms>();
  for (const [at, { words }] of volumes.entries())
    for (const { letters, forms } of words)
      for (const columns of forms)
        addForm(gathered, letters, columns.form, { columns, start: starts[at] ?? 0 });
  return [...gathered].sort(byName).map(([letters, forms]) => {
    const bound = [...forms].sort(byName);
    const list = bound.map(([form, parts]) => writeList([writeText(form), writeBytes(bindColumns(parts))]));
    return [letters, writeList([writeText(letters), writeBytes(writeList(list))])];
  });
}

function addForm(words: Map<string, Forms>, letters: string, form: string, bound: Bound): void {
  const forms = words.get(letters) ?? new Map<string, Bound[]>();
  words.set(letters, forms);
  const parts = forms.get(form);
  if (parts) parts.push(bound);
  else forms.set(form, [bound]);
}

/** Files of about one size, or of one word. */
function cutWords(words: readonly [string, Uint8Array][]): Chunk[] {
  const total = words.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  const size = Math.max(SMALL, total / MOST_FILES);
  const runs: [string, Uint8Array][][] = [];
  let room = 0;
  for (const word of words) {
    room -= word[1].length;
    if (room < 0 || runs.length === 0) {
      runs.push([]);
      room = size - word[1].length;
    }
    runs.at(-1)?.push(word);
  }
  return runs.map((run) => ({
    from: run[0]?.[0] ?? '',
    to: run.at(-1)?.[0] ?? '',
    bytes: writeList(run.map(([, bytes]) => bytes)),
  }));
}

/** The records of each value, each by its distance from the one before: most are neighbours, and pack to nothing. */
function bindFacets(volumes: readonly Volume[], starts: readonly number[]): Map<string, Uint8Array> {
  const gathered = new Map<string, Map<string, number[]>>();
  for (const [at, { facets }] of volumes.entries())
    for (const [name, values] of facets) {
      const own = gathered.get(name) ?? new Map<string, number[]>();
      gathered.set(name, own);
      for (const [value, records] of values)
        own.set(value, [...(own.get(value) ?? []), ...records.map((record) => record + (starts[at] ?? 0))]);
    }
  return new Map(
    [...gathered]
      .sort(byName)
      .map(([name, values]) => [
        name,
        writeList([
          writeText(name),
          writeList(
            [...values]
              .sort(byName)
              .map(([value, records]) =>
                writeList([writeText(value), writeList(toSteps(records).map(writeNumber))]),
              ),
          ),
        ]),
      ]),
  );
}
