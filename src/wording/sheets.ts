/**
 * What stands in the margins of a printed page. In: a page's title, which a document may have written, and its address.
 * Out: a style rule. Guaranteed: whatever the title says, it neither ends its string nor the element that holds the rule.
 */

/** Two lines of A4. */
const LONGEST_TITLE = 180;

/** Names the page at the top of each sheet, and says at its foot where it is; null for a page at any address. */
export function stringifySheetRule(title: string, address: string | null): string {
  const foot = address === null ? '' : `@bottom-left{content:${quoteCss(address)}}`;
  return `@page{@top-left{content:${quoteCss(cutAtWord(title, LONGEST_TITLE))}}${foot}}`;
}

/** A text as a CSS string: all but letters, digits, blanks and plain marks is escaped (CSS Syntax 3, 4.3.7). */
export const quoteCss = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{M}\p{N} .,:/()–-]/gu, (mark) => `\\${mark.codePointAt(0)?.toString(16)} `)}"`;

/** The text in one line of at most so many characters; one that is cut ends with a whole word and “…”. */
export function cutAtWord(text: string, most: number): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  if (line.length <= most) return line;
  const end = line.lastIndexOf(' ', most - 2);
  return `${line.slice(0, end > 0 ? end : most - 2)} …`;
}
