import type { Child } from './hast.ts';

/** A stretch of a text that is shown as something more; empty (`start === end`) for a mark between characters. */
export interface Annotation {
  start: number;
  end: number;
  compose: (text: string) => Child;
}

/** The first place of `quote` in the text as an annotation; [] where it does not stand there. */
export function findQuote(text: string, quote: string, compose: Annotation['compose']): Annotation[] {
  const start = text.indexOf(quote);
  return start < 0 || quote === '' ? [] : [{ start, end: start + quote.length, compose }];
}

/**
 * The text with its annotations composed, every character of it kept. A mark between characters is always shown, and
 * a stretch that would span one is not; of two stretches that overlap the one that begins first is shown.
 */
export function annotate(text: string, annotations: readonly Annotation[]): Child[] {
  const parts: Child[] = [];
  let at = 0;
  const shown = annotations.filter((one) => !annotations.some((mark) => isInside(mark, one)));
  for (const { start, end, compose } of shown.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), compose(text.slice(start, end)));
    at = Math.min(end, text.length);
  }
  return [...parts, text.slice(at)].filter((part) => part !== '');
}

const isInside = (mark: Annotation, stretch: Annotation): boolean =>
  mark.start === mark.end && mark.start > stretch.start && mark.start < stretch.end;
