import type { Glyph, Painted, Rule } from './shapes.ts';

/** The direction that most of the text is written in, in right angles. */
function findDirection(glyphs: readonly Glyph[]): 0 | 90 | 180 | 270 {
  const counts = new Map<number, number>();
  for (const { angle, hidden } of glyphs) {
    if (!hidden && angle % 90 === 0) counts.set(angle, (counts.get(angle) ?? 0) + 1);
  }
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  return (top?.[0] ?? 0) as 0 | 90 | 180 | 270;
}

/** Turns a page by a right angle, so that text written downwards (an annex printed sideways) reads left to right. */
function turn(painted: Painted): Painted {
  const { width, height, glyphs, rules } = painted;
  return {
    ...painted,
    width: height,
    height: width,
    glyphs: glyphs.map((glyph) => ({
      ...glyph,
      x: glyph.y,
      y: width - glyph.x,
      angle: (glyph.angle + 270) % 360,
    })),
    rules: rules.map(
      (rule): Rule =>
        rule.axis === 'h'
          ? { axis: 'v', at: rule.at, from: width - rule.to, to: width - rule.from }
          : { axis: 'h', at: width - rule.at, from: rule.from, to: rule.to },
    ),
  };
}

/** The page as it is read: most of its text from left to right. */
export function turnUpright(painted: Painted): Painted {
  let page = painted;
  for (let left = findDirection(painted.glyphs); left > 0; left -= 90) page = turn(page);
  return page;
}
