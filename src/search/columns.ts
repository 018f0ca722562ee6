/** How the build writes down where words stand; a phone reads it with `spots.ts`. */

/** Where a word stands as an index knows it: record by record, places in ascending order. */
export type Placed = readonly { record: number; places: readonly number[] }[];

/** Where a word stands in some records, in packed columns that can be bound behind those of others. */
export interface Columns {
  /** How many records have it, and the first and the last of them. */
  count: number;
  first: number;
  last: number;
  /** The distance of each record but the first from the one before. */
  steps: Uint8Array;
  /** How many places each has. */
  counts: Uint8Array;
  /** The distance of each place from the one before it in the record. */
  places: Uint8Array;
}

export function packColumns(placed: Placed): Columns {
  const records = placed.map(({ record }) => record);
  return {
    count: placed.length,
    first: records[0] ?? 0,
    last: records.at(-1) ?? 0,
    steps: packNumbers(toSteps(records).slice(1)),
    counts: packNumbers(placed.map(({ places }) => places.length)),
    places: packNumbers(placed.flatMap(({ places }) => toSteps(places))),
  };
}

/** Each number by its distance from the one before. */
export const toSteps = (all: readonly number[]): number[] => all.map((one, at) => one - (all[at - 1] ?? 0));

/** Columns whose records are counted from `start`. */
export interface Bound {
  columns: Columns;
  start: number;
}

/**
 * Binds columns, in ascending order of their records, to one string of bytes: how many records, the distance of each from
 * the one before, how many places each has, the distance of each place from the one before it in the record.
 */
export function bindColumns(bound: readonly Bound[]): Uint8Array {
  let last = 0;
  const steps = bound.flatMap(({ columns, start }) => {
    const first = packNumbers([start + columns.first - last]);
    last = start + columns.last;
    return [first, columns.steps];
  });
  return Buffer.concat([
    packNumbers([bound.reduce((sum, { columns }) => sum + columns.count, 0)]),
    ...steps,
    ...bound.map(({ columns }) => columns.counts),
    ...bound.map(({ columns }) => columns.places),
  ]);
}

/** Seven bits a byte, the highest first; all bytes of a number but its last are above 127. */
export function packNumbers(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    if (number > 127)
      for (let rest = 128 ** 4; rest > 1; rest /= 128)
        if (number >= rest) bytes.push(128 | (Math.floor(number / rest) & 127));
    bytes.push(number & 127);
  }
  return Uint8Array.from(bytes);
}
