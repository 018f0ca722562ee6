import { parseRoman } from '../vocabulary/enumerators.ts';

/** The number that a row of a table begins with. */
export interface RowNumber {
  /** As printed: "2.1", "II", "6.". */
  label: string;
  style: 'number' | 'decimal' | 'roman' | 'capital';
  path: number[];
}

/** Matches: "1", "6." (004:449), "2.1", "2.1.3.", "II", "IV.", "A", "B.". Not: "12 tháng", "2.500", "I/2026". */
export function parseRowNumber(text: string): RowNumber | null {
  const [, label = ''] = /^((?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,6}|[A-HĐ])[.)]?)$/u.exec(text.trim()) ?? [];
  const plain = label.replace(/[.)]$/, '');
  if (plain === '') return null;
  if (/^\d/.test(plain)) {
    const path = plain.split('.').map(Number);
    return { label, style: path.length > 1 ? 'decimal' : 'number', path };
  }
  const roman = parseRoman(plain);
  if (roman > 0) return { label, style: 'roman', path: [roman] };
  return { label, style: 'capital', path: [plain.charCodeAt(0) - 64] };
}

/** The numbers met so far in a table. */
export type RowCount = readonly RowNumber[];

const last = (count: RowCount, style: RowNumber['style']): number[] =>
  count.findLast((one) => one.style === style)?.path ?? [];

/**
 * Whether a number may be that of the next row: it goes on by one, begins again below a section, or is the first of
 * its kind. It tells a row from a cell that holds a figure.
 */
export function isNextRow(number: RowNumber, count: RowCount): boolean {
  const [value = 0] = number.path;
  if (number.style === 'decimal') return isNextDecimal(number.path, count);
  const before = last(count, number.style)[0] ?? 0;
  if (value === before + 1) return true;
  const above = count.at(-1)?.style;
  return number.style === 'number' && value === 1 && above !== undefined && above !== 'number';
}

/** 1.2 after 1.1, 2.1 after 1.4 or after II, 1.1 after 1. */
function isNextDecimal(path: readonly number[], count: RowCount): boolean {
  const own = path.at(-1) ?? 0;
  const before = count.findLast((one) => one.style === 'decimal' && one.path.length === path.length)?.path;
  const samePrefix = before?.slice(0, -1).join('.') === path.slice(0, -1).join('.');
  return before !== undefined && samePrefix ? own === (before.at(-1) ?? 0) + 1 : own === 1;
}
