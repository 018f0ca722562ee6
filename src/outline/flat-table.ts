import { joinLines } from '../lines/index.ts';
import type { LeftOut, Line } from '../lines/line.ts';
import type { Table } from '../schema/plan.ts';
import { parseEnumerator, parseRoman } from '../vocabulary/enumerators.ts';
import { isNextRow, parseRowNumber, type RowNumber } from './row-numbers.ts';
import { readHead } from './table-heads.ts';

export type TableContent = Pick<Table, 'caption' | 'columns' | 'rows'>;

/**
 * Parts the lines of a flattened row into one cell a column; given by whoever knows the names of agencies.
 * @param segments the row's lines, cut where a page cut the row
 * @param columns the heads of the columns after the number
 */
export type TableReader = (segments: readonly string[][], columns: readonly string[]) => (string | null)[];

/** A row's number, which may stand apart from its text: "1. Tiếp tục tuyên truyền" (004:365), "6." (004:449). */
const ROW_NUMBER = /^((\d{1,3})\s*[.)]?)(?:\s+(.*))?$/u;

interface Row {
  label: string;
  segments: string[][];
  isSection: boolean;
}

/** A heading row inside a table: "I. CẢI CÁCH THỂ CHẾ". */
function readSectionRow(line: Line, sections: number): { label: string; text: string } | null {
  const match = /^(([IVX]+)\.?)\s+(\p{Lu}.*)$/u.exec(line.text);
  return match && parseRoman(match[2] ?? '') === sections + 1
    ? { label: match[1] ?? '', text: match[3] ?? '' }
    : null;
}

/** A repeated head, with the lines that it took. */
export interface RepeatedHead {
  leftOut: LeftOut;
  lines: Line[];
}

interface FlatTable {
  table: TableContent;
  repeated: RepeatedHead[];
}

/** Reads the rows below a head to the end of the lines. Rows follow their numbers; a repeated head cuts a row in two. */
export function readFlatTable(lines: readonly Line[], columns: string[], read: TableReader): FlatTable {
  const rows: Row[] = [];
  const repeatedHeads: RepeatedHead[] = [];
  let last = 0;
  let sections = 0;
  const decimals: RowNumber[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    const repeated = readHead(lines, i);
    if (repeated && repeated.columns.join() === columns.join()) {
      const head = lines.slice(i, i + repeated.size);
      repeatedHeads.push(composeRepeatedHead(head));
      rows.at(-1)?.segments.push([]);
      i += repeated.size - 1;
      continue;
    }
    const section = readSectionRow(line, sections);
    const numbered = ROW_NUMBER.exec(line.text);
    const first = parseRowNumber(line.text.split(' ', 1)[0] ?? '');
    const decimal = first?.style === 'decimal' ? first : null;
    if (section) {
      sections += 1;
      rows.push({ label: section.label, segments: [[section.text]], isSection: true });
    } else if (decimal && isNextRow(decimal, decimals)) {
      decimals.push(decimal);
      const text = line.text.slice(decimal.label.length).trim();
      rows.push({ label: decimal.label, segments: [text ? [text] : []], isSection: false });
    } else if (
      numbered &&
      (Number(numbered[2]) === last + 1 || (rows.at(-1)?.isSection && Number(numbered[2]) === 1))
    ) {
      last = Number(numbered[2]);
      rows.push({ label: numbered[1] ?? '', segments: [numbered[3] ? [numbered[3]] : []], isSection: false });
    } else {
      if (rows.length === 0) rows.push({ label: '', segments: [[]], isSection: false });
      rows.at(-1)?.segments.at(-1)?.push(line.text);
    }
  }
  const table = { caption: null, columns, rows: rows.map((row) => composeRow(row, columns, read)) };
  return { table, repeated: repeatedHeads };
}

/** A head that came again, with its lines. */
export const composeRepeatedHead = (head: readonly Line[]): RepeatedHead => ({
  lines: [...head],
  leftOut: {
    rule: 'repeated-table-head',
    lines: [head[0]?.n ?? 0, head.at(-1)?.n ?? 0],
    text: head.map(({ text }) => text).join(' '),
  },
});

function composeRow(row: Row, columns: readonly string[], read: TableReader): (string | null)[] {
  const others = columns.slice(1);
  if (row.isSection) return [row.label, joinLines(row.segments.flat()), ...others.slice(1).map(() => null)];
  return [row.label || null, ...read(row.segments, others)];
}

/** What never stands in a table: the closing of the plan. */
const CLOSING =
  /^(?:Trên đây là|Trong quá trình (?:triển khai|tổ chức|thực hiện)|Căn cứ (?:nội dung )?Kế hoạch này)\s/u;

type HeadingStyle = 'roman' | 'capital';

/**
 * Where a flattened table in running text ends: at the closing, or at the heading that comes after the one above the
 * table. In an annex, which no Roman heading and no capital leads, it runs to the end.
 */
export function findTableEnd(lines: readonly Line[], from: number): number {
  const above = lines.slice(0, from);
  const next = { roman: findNextPlace(above, 'roman'), capital: findNextPlace(above, 'capital') };
  const sections = { roman: 0, capital: 0 };
  for (let i = from; i < lines.length; i += 1) {
    const text = lines[i]?.text ?? '';
    if (CLOSING.test(text)) return i;
    const { style, place } = readHeadingPlace(text);
    const isSection = place === sections[style] + 1;
    if (place > 0 && place === next[style] && !isSection) return i;
    if (isSection) sections[style] = place;
  }
  return lines.length;
}

/** The place after that of the last heading of a style; 0 where there is none. */
function findNextPlace(lines: readonly Line[], style: HeadingStyle): number {
  const places = lines.map(({ text }) => readHeadingPlace(text)).filter((found) => found.style === style);
  const last = places.findLast(({ place }) => place > 0);
  return last === undefined ? 0 : last.place + 1;
}

/** The place of a heading in capitals, "II. NHIỆM VỤ" or "D. CHỈ TIÊU"; 0 for any other line. */
function readHeadingPlace(text: string): { style: HeadingStyle; place: number } {
  const enumerator = parseEnumerator(text);
  const style = enumerator?.style === 'capital' ? 'capital' : 'roman';
  const isHeading = enumerator?.style === style && /^[^\p{Ll}]+$/u.test(enumerator.rest);
  return { style, place: isHeading ? (enumerator.path[0] ?? 0) : 0 };
}
