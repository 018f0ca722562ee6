/** The parts of a colour "#rrggbb", 0–255 each; none for a pattern. */
const listParts = (fill: string): number[] =>
  (/^#([a-f0-9]{2})([a-f0-9]{2})([a-f0-9]{2})$/i.exec(fill)?.slice(1) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );

export const isWhite = (fill: string): boolean =>
  /^#f[a-f0-9]f[a-f0-9]f[a-f0-9]$/i.test(fill) && fill > '#fafafa';

/** The least that each part of a pale colour has. */
const PALE = 0xa0;

/** A light grey or a light colour, but not white. */
export const isPale = (fill: string): boolean =>
  !isWhite(fill) && fill.startsWith('#') && listParts(fill).every((part) => part >= PALE);
