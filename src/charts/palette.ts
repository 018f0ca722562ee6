/**
 * The colours of a chart, by what they mean. A configuration holds the light scheme's value; an SVG refers to the
 * site's custom property instead, and a living chart asks the page for it, so that all three follow the scheme.
 * Values differ in lightness, not only in hue. Each value occurs once: it is its own key.
 */
export const palette = {
  ink: { value: '#1d1c24', property: '--ink' },
  soft: { value: '#56545f', property: '--ink-soft' },
  grid: { value: '#d9d5ca', property: '--line' },
  edge: { value: '#85817a', property: '--line-strong' },
  track: { value: '#e9edf9', property: '--accent-wash' },
  promise: { value: '#2b4596', property: '--accent' },
  start: { value: '#8f8b84', property: '--chart-start' },
  ground: { value: '#fdfcf9', property: '--ground' },
  doubt: { value: '#cfcabd', property: '--chart-doubt' },
  ceiling: { value: '#7f93cf', property: '--chart-ceiling' },
} as const;

export type ColourName = keyof typeof palette;

const properties = new Map(Object.values(palette).map(({ value, property }) => [value as string, property]));

/** A colour as a page's markup writes it: a palette's colour asks for the page's own; any other stays as it is. */
export function getPageColour(value: string): string {
  const property = properties.get(value);
  return property === undefined ? value : `var(${property},${value})`;
}

/** The markup or JSON with each quoted colour of the palette replaced, in either case; other text is untouched. */
export function replaceColours(text: string, replace: (property: string, value: string) => string): string {
  return Object.values(palette).reduce(
    (result, { value, property }) =>
      result.replaceAll(new RegExp(`"${value}"`, 'gi'), () => `"${replace(property, value)}"`),
    text,
  );
}
