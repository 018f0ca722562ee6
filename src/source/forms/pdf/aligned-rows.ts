import { type Interval, widestOf } from './free.ts';
import { readCell } from './ruled-tables.ts';
import { centre, type Line, type Word } from './shapes.ts';

/** Between each two columns, from left to right: the stretches that all lines leave free. */
export type Gutters = readonly (readonly Interval[])[];

export const NUMBER = /^(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,4})[.)]?$/u;
const FIGURE = /^[+\-–><≥≤]*\s?\d[\d.,/]*\s?%?$/u;

/** Where a gutter parts the columns beside it. */
export const middleOf = (free: readonly Interval[]): number => {
  const [from, to] = widestOf(free);
  return (from + to) / 2;
};

const placeWord = (gutters: Gutters, word: Word): number =>
  gutters.filter((free) => centre(word) > middleOf(free)).length;

/** The words of some lines, column by column, each a text. */
export function readRow(page: number, lines: readonly Line[], gutters: Gutters): string[] {
  const columns = [...gutters, null].map((_, column) =>
    lines.flatMap(({ words }) => words.filter((word) => placeWord(gutters, word) === column)),
  );
  return columns.map((words) => (words.length > 0 ? readCell(page, words) : ''));
}

export const startsWithNumber = (line: Line, gutters: Gutters): boolean =>
  placeWord(gutters, line.words[0] as Word) === 0 && NUMBER.test(line.words[0]?.text ?? '');

const countFigures = (line: Line): number => line.words.filter(({ text }) => FIGURE.test(text)).length;

/** Lines closer together than the rows of their table. */
function groupByGap(lines: readonly Line[]): Line[][] {
  const gaps = lines.slice(1).map((line, i) => line.y - (lines[i] as Line).y);
  const least = Math.min(...gaps);
  const groups: Line[][] = [];
  lines.forEach((line, i) => {
    if (i > 0 && (gaps[i - 1] ?? 0) < least * 1.25) groups.at(-1)?.push(line);
    else groups.push([line]);
  });
  return groups;
}

/** Each line with something in its first column begins a row, and each with figures alone. */
function groupByStart(lines: readonly Line[], gutters: Gutters): Line[][] {
  const rows: Line[][] = [];
  for (const line of lines) {
    const first = line.words[0] as Word;
    const begins = placeWord(gutters, first) === 0 || countFigures(line) >= 2;
    if (begins || rows.length === 0) rows.push([line]);
    else rows.at(-1)?.push(line);
  }
  return rows;
}

/** Rows stand apart, where each group of close lines has one number at most; else each begins with its number. */
export function groupRows(lines: readonly Line[], gutters: Gutters): Line[][] {
  const groups = groupByGap(lines);
  const numbers = groups.map((group) => group.filter((line) => startsWithNumber(line, gutters)).length);
  const apart = groups.length > 1 && groups.length < lines.length && numbers.every((count) => count <= 1);
  return apart ? groups : groupByStart(lines, gutters);
}

const MAX_HEAD_LINES = 6;

/**
 * How many lines the head takes: as many as give the head of the table overleaf; else up to the first number, or, where
 * rows have none, the first figures ("2024" may be in a name).
 */
export function countHeadLines(
  page: number,
  lines: readonly Line[],
  gutters: Gutters,
  known: string | null,
): number {
  const sizes = Array.from({ length: MAX_HEAD_LINES }, (_, i) => i + 1);
  const repeated = sizes.find((size) => readRow(page, lines.slice(0, size), gutters).join('|') === known);
  if (repeated) return repeated;
  const numbered = lines.some((line) => startsWithNumber(line, gutters));
  const end = lines.findIndex(
    (line, i) => i > 0 && (numbered ? startsWithNumber(line, gutters) : countFigures(line) > 0),
  );
  return end < 0 ? 1 : end;
}
