import type { Table } from '../schema/plan.ts';
import type { Outline } from './index.ts';

/** Counts characters that are not white space; dashes and bullets that are read alike count alike. */
function countCharacters(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const character of text
      .replace(/\[\^?(\d+)\]/g, '$1')
      .replace(/[\s|\\]/g, '')
      .replace(/[–—−‑]/g, '-')) {
      counts.set(character, (counts.get(character) ?? 0) + 1);
    }
  }
  return counts;
}

const unitTexts = ({ units }: Pick<Outline, 'units'>): string[] =>
  units.flatMap(({ label, mark, heading, headingMark, paragraphs, markers }) => [
    label,
    mark,
    heading ?? '',
    headingMark,
    ...paragraphs,
    ...markers.map(({ n }) => String(n)),
  ]);

const tableTexts = (tables: readonly Table[]): string[] =>
  tables.flatMap(({ columns, rows }) => [...columns, ...rows.flat().map((cell) => cell ?? '')]);

/**
 * Characters of the body's lines that are in no unit and no table (positive), and those that are there but not in the
 * lines (negative). Empty for every outline: the invariant "no line is lost", checked on each conversion.
 * @param texts the lines of the document that are in no zone of their own, not left out and not footnotes
 */
export function listLostCharacters(
  texts: readonly string[],
  outline: Pick<Outline, 'units' | 'tables'>,
): Map<string, number> {
  const lost = countCharacters(texts);
  for (const [character, count] of countCharacters([...unitTexts(outline), ...tableTexts(outline.tables)])) {
    lost.set(character, (lost.get(character) ?? 0) - count);
  }
  return new Map([...lost].filter(([, count]) => count !== 0));
}
