import { slugify } from '../vocabulary/fold.ts';

/** "1.", "01", "I", "2.1" of a row as an id segment; "d3" for the third row where no number is printed. */
export const composeRowKey = (printed: string, position: number): string =>
  slugify(printed.replaceAll('.', ' ')) || `d${position}`;

/** Numbers that begin again in a later part of a table get a count: no id stands twice. */
export function separateIds<T extends { id: string }>(facts: readonly T[]): T[] {
  const seen = new Map<string, number>();
  return facts.map((one) => {
    const count = (seen.get(one.id) ?? 0) + 1;
    seen.set(one.id, count);
    return count === 1 ? one : { ...one, id: `${one.id}-${count}` };
  });
}
