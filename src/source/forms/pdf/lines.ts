import type { Line, Word } from './shapes.ts';
import { closeSpaced } from './spaced.ts';

/** A line of words that are in order from left to right. */
export function composeLine(page: number, words: readonly Word[]): Line {
  const closed = closeSpaced(words);
  const widest = Map.groupBy(closed, ({ size }) => Math.round(size * 2) / 2);
  const size = [...widest].sort((a, b) => b[1].length - a[1].length || b[0] - a[0])[0]?.[0] ?? 0;
  return {
    page,
    words: closed,
    text: closed.map(({ text }) => text).join(' '),
    x0: closed[0]?.x0 ?? 0,
    x1: Math.max(...closed.map(({ x1 }) => x1)),
    y: closed[0]?.y ?? 0,
    size,
  };
}

/** Words whose baselines lie within a quarter of the font size are one line; lines from the top down. */
export function composeLines(page: number, words: readonly Word[]): Line[] {
  const groups: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.y - b.y)) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && word.y - first.y <= Math.min(first.size, word.size) / 4) group.push(word);
    else groups.push([word]);
  }
  return groups.map((group) =>
    composeLine(
      page,
      [...group].sort((a, b) => a.x0 - b.x0),
    ),
  );
}
