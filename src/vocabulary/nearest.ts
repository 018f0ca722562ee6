import { fold } from './fold.ts';

const listPairs = (text: string): string[] =>
  Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2));

/** Share (0–1) of the two-letter pieces that two folded names have in common. */
function measureLikeness(a: string, b: string): number {
  const left = listPairs(fold(a));
  const right = new Set(listPairs(fold(b)));
  return (2 * left.filter((pair) => right.has(pair)).length) / (left.length + right.size || 1);
}

/** The known names most like the one that was written, best first: what its writer may have meant. */
export const listNearest = (known: readonly string[], written: string, limit = 3): string[] =>
  known
    .map((name) => ({ name, likeness: measureLikeness(name, written) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
    .map(({ name }) => name);
