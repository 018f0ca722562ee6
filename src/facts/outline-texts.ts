import type { Outline } from '../outline/index.ts';

/** All running text of a document. */
export const bodyText = (outline: Outline): string =>
  outline.units.flatMap(({ paragraphs }) => paragraphs).join(' ');

/** What stands before the first label. */
export const preambleText = (outline: Outline): string =>
  outline.units
    .filter(({ kind }) => kind === 'preamble')
    .flatMap(({ paragraphs }) => paragraphs)
    .join(' ');
