/**
 * Where words stand. A spot is the place of a word in the whole index, its records laid one behind the other with a free
 * place before each: what stands side by side has neighbouring numbers. A phone meets this code cold, and a common word
 * stands in tens of thousands of places: plain loops over typed arrays.
 */
export interface Standing {
  /** The records that have the word, in ascending order; and in how many places of each. */
  records: Uint32Array;
  counts: Uint32Array;
  /** In ascending order. */
  spots: Uint32Array;
}

/** How the records of an index lie. */
export interface Layout {
  /** How many words each record has. */
  lengths: readonly number[];
  /** The spot of the first word of each; last, where a further record would begin. */
  starts: Uint32Array;
  /** Room to count in for every spot; all zero. To ask for so much memory at each keystroke takes longer than the counting. */
  room: Uint16Array;
}

export function layOut(lengths: readonly number[]): Layout {
  const starts = new Uint32Array(lengths.length + 1);
  let start = 1;
  for (let record = 0; record <= lengths.length; record++) {
    starts[record] = start;
    start += (lengths[record] ?? 0) + 1;
  }
  return { lengths, starts, room: new Uint16Array(start) };
}

/** Takes what `bindColumns` (`columns.ts`) gives. */
export function unpackStanding(bytes: Uint8Array, { starts }: Layout): Standing {
  const numbers = unpackNumbers(bytes);
  const length = numbers[0] ?? 0;
  const records = numbers.subarray(1, 1 + length);
  const counts = numbers.subarray(1 + length, 1 + 2 * length);
  const spots = numbers.subarray(1 + 2 * length);
  let [record, end] = [0, 0];
  for (let at = 0; at < length; at++) {
    record += records[at] ?? 0;
    records[at] = record;
    let spot = starts[record] ?? 0;
    for (let left = counts[at] ?? 0; left > 0; left--) {
      spot += spots[end] ?? 0;
      spots[end++] = spot;
    }
  }
  return { records, counts, spots };
}

/** Takes what `packNumbers` gives. */
function unpackNumbers(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length);
  let [number, end] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    number = number * 128 + (byte & 127);
    if (byte > 127) continue;
    numbers[end++] = number;
    number = 0;
  }
  return numbers.subarray(0, end);
}

/** In how many places of each record one of the forms stands. */
export function countPlaces(forms: readonly Standing[], { lengths }: Layout): Uint32Array {
  const joined = new Uint32Array(lengths.length);
  for (const { records, counts } of forms)
    for (let at = 0; at < records.length; at++) {
      const record = records[at] ?? 0;
      joined[record] = (joined[record] ?? 0) + (counts[at] ?? 0);
    }
  return joined;
}

/** A word of a query: where each of its forms stands, and which of them have the very marks typed. */
export interface Side {
  forms: readonly Standing[];
  exact: readonly Standing[];
}

/** A word behind the first is counted in the low byte of its spot, and in the high one where it has the very marks. */
const EXACT = 256;

/**
 * Which records have words side by side, in their order: 2 where all have the very marks, 1 where some have others, 0 for
 * none. No more than 256 words.
 */
export function markSideBySide(words: readonly Side[], { lengths, room }: Layout): Uint8Array {
  const [first, ...others] = words;
  const marked = new Uint8Array(lengths.length);
  countBefore(others, room);
  for (const form of first?.forms ?? [])
    markForm(form, first?.exact.includes(form) ?? false, others.length, room, marked);
  clearBefore(others, room);
  return marked;
}

function markForm(
  { records, counts, spots }: Standing,
  isExact: boolean,
  wanted: number,
  room: Uint16Array,
  marked: Uint8Array,
): void {
  const inexact = isExact ? wanted * EXACT : EXACT * EXACT;
  let end = 0;
  for (let at = 0; at < records.length; at++) {
    const record = records[at] ?? 0;
    for (let left = counts[at] ?? 0; left > 0; left--) {
      const counted = room[spots[end++] ?? 0] ?? 0;
      if (counted % EXACT === wanted)
        marked[record] = Math.max(marked[record] ?? 0, counted >= inexact ? 2 : 1);
    }
  }
}

/** Counts, for each spot, the words behind it: the first of them at once, each other at its distance. */
function countBefore(words: readonly Side[], room: Uint16Array): void {
  for (const [distance, { forms, exact }] of words.entries())
    for (const form of forms) addBefore(form, distance, exact.includes(form) ? EXACT + 1 : 1, room);
}

function addBefore({ spots }: Standing, distance: number, weight: number, room: Uint16Array): void {
  for (let at = 0; at < spots.length; at++) {
    const spot = (spots[at] ?? 0) - distance - 1;
    room[spot] = (room[spot] ?? 0) + weight;
  }
}

function clearBefore(words: readonly Side[], room: Uint16Array): void {
  for (const [distance, { forms }] of words.entries())
    for (const { spots } of forms)
      for (let at = 0; at < spots.length; at++) room[(spots[at] ?? 0) - distance - 1] = 0;
}

/** The places of a form in a record, in ascending order. */
export function listPlaces(
  { records, counts, spots }: Standing,
  record: number,
  { starts }: Layout,
): number[] {
  const at = records.indexOf(record);
  if (at < 0) return [];
  const from = counts.subarray(0, at).reduce((sum, count) => sum + count, 0);
  return Array.from(spots.subarray(from, from + (counts[at] ?? 0)), (spot) => spot - (starts[record] ?? 0));
}
