/** A stretch across the page, from left to right. */
export type Interval = readonly [from: number, to: number];

/** What words leave free of stretches. */
export const narrowFree = (
  free: readonly Interval[],
  words: readonly { x0: number; x1: number }[],
): Interval[] =>
  words.reduce<Interval[]>(
    (left, { x0, x1 }) =>
      left.flatMap(([from, to]): Interval[] => {
        if (x1 <= from || x0 >= to) return [[from, to]];
        const parts: Interval[] = [
          [from, Math.min(to, x0)],
          [Math.max(from, x1), to],
        ];
        return parts.filter(([a, b]) => b > a);
      }),
    [...free],
  );

export const widestOf = (free: readonly Interval[]): Interval =>
  free.reduce((widest, one) => (one[1] - one[0] > widest[1] - widest[0] ? one : widest), [0, 0]);
