import { foldCase } from '../vocabulary/fold.ts';

/**
 * Gives each kind of column the first head that its pattern matches (in lower case), in the order of `patterns`; a head
 * is given away once. null for a kind that the table does not have.
 */
export function matchColumns<K extends string>(
  columns: readonly string[],
  patterns: Readonly<Record<K, RegExp>>,
): Record<K, number | null> {
  const free = new Map(columns.map((head, i) => [i, foldCase(head).trim()]));
  const kinds = Object.keys(patterns) as K[];
  const matched = kinds.map((kind): [K, number | null] => {
    const at = [...free].find(([, head]) => patterns[kind].test(head))?.[0] ?? null;
    if (at !== null) free.delete(at);
    return [kind, at];
  });
  return Object.fromEntries(matched) as Record<K, number | null>;
}

/** The cell of a row, trimmed; '' for an empty one or a column that the table does not have. */
export const readCell = (row: readonly (string | null)[], at: number | null): string =>
  at === null ? '' : (row[at] ?? '').trim();
