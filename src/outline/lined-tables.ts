import { joinLines } from '../lines/index.ts';
import type { Line } from '../lines/line.ts';
import { isNumberHead } from '../vocabulary/number-heads.ts';
import { type CellTable, countColumns, fitRow } from './cell-tables.ts';
import { composeRepeatedHead, findTableEnd, type RepeatedHead } from './flat-table.ts';
import { readLinedRows } from './lined-rows.ts';
import { parseRowNumber } from './row-numbers.ts';

/** What waits for more in the same cell: "Các sở, ban,", "Trước", "UBND các". Not: "Năm 2025", "Văn phòng Sở", "Văn phòng HĐND và UBND". */
const UNFINISHED =
  /[,;(–-]$|(?:^|\s)(?:trước|các|và|của|với|(?<!HĐND(?:\svà\s|\s?[-–]\s?))UBND)$|(?:^|[,;]\s|và\s)(?:Sở|Phòng|Trung tâm|Chi cục)$/iu;
/** What waits for a figure: "Tháng" / "9/2026", "hết năm" / "2026". Not: "Báo cáo năm" / "Văn phòng Sở". */
const UNFINISHED_TIME = /(?:^|\s)(?:tháng|ngày|quý|năm)$/iu;
/** "Sở" alone below what a department has: "Văn phòng" / "Sở". */
const OF_DEPARTMENT = /(?:^|\s)(?:Văn phòng|Thanh tra|Lãnh đạo|Giám đốc|thuộc)$/iu;

/** Lines of one cell. */
interface LinedCell {
  text: string;
  lines: Line[];
}

const goesOnInside = (last: LinedCell, text: string): boolean =>
  UNFINISHED.test(last.text) ||
  (UNFINISHED_TIME.test(last.text) && /^(?:\d|[IVX]+(?!\p{L}))/u.test(text)) ||
  /^[\p{Ll}(&–-]/u.test(text) ||
  (text === 'Sở' && OF_DEPARTMENT.test(last.text));

/** Lines put together where one cell was wrapped: by the wider gaps between cells, and by small first letters. */
function joinCellLines(lines: readonly Line[]): LinedCell[] {
  const gaps = lines.slice(1).map(({ gap }) => gap);
  const least = Math.min(...gaps);
  const isGapped = gaps.filter((gap) => gap > least).length > gaps.length / 2;
  const cells: LinedCell[] = [];
  for (const line of lines) {
    const last = cells.at(-1);
    const goesOn = last !== undefined && ((isGapped && line.gap === least) || goesOnInside(last, line.text));
    if (last && goesOn && parseRowNumber(line.text) === null && parseRowNumber(last.text) === null)
      cells[cells.length - 1] = { text: joinLines([last.text, line.text]), lines: [...last.lines, line] };
    else cells.push({ text: line.text, lines: [line] });
  }
  return cells;
}

const composePageNumber = (line: Line): RepeatedHead => ({
  lines: [line],
  leftOut: { rule: 'page-number', lines: [line.n, line.n], text: line.text },
});

/** Takes out the heads that came again on later pages, each with the number of its page above it. */
function takeRepeated(
  lines: readonly Line[],
  head: readonly Line[],
): { kept: Line[]; repeated: RepeatedHead[] } {
  const kept = [...head];
  const repeated: RepeatedHead[] = [];
  for (let at = head.length; at < lines.length; ) {
    const size = head.length;
    const isHead = head.every(({ text }, i) => lines[at + i]?.text === text);
    if (!isHead) {
      kept.push(lines[at] as Line);
      at += 1;
      continue;
    }
    const above = kept.at(-1);
    if (above && /^\d{1,3}$/.test(above.text) && kept.length > size)
      repeated.push(composePageNumber(kept.pop() as Line));
    repeated.push(composeRepeatedHead(lines.slice(at, at + size)));
    at += size;
  }
  return { kept, repeated };
}

/** Lines among which the cells of a table are looked for. */
const TABLE_REACH = 3000;

/** A table with one cell a line, or one cell a paragraph: "TT" / "Nội dung công việc" / "Đơn vị chủ trì" / … / "1" / … */
export function readLinedTable(lines: readonly Line[], at: number): CellTable | null {
  if (!isNumberHead(lines[at]?.text)) return null;
  const reach = lines.slice(at, Math.min(at + TABLE_REACH, findTableEnd(lines, at + 1)));
  const opening = joinCellLines(reach);
  const width = countColumns(opening.map(({ text }) => text));
  if (width === 0) return null;
  const headLines = opening.slice(0, width).flatMap((cell) => cell.lines);
  const { kept, repeated } = takeRepeated(reach, headLines);
  const cells = joinCellLines(kept);
  const texts = cells.map(({ text }) => text);
  const head = texts.slice(0, width);
  const { rows, size, pages } = readLinedRows(texts.slice(width), head);
  const last = cells[width + size - 1]?.lines.at(-1);
  if (size === 0 || last === undefined) return null;
  const end = lines.indexOf(last) + 1;
  const numbers = pages.flatMap((place) => (cells[width + place]?.lines ?? []).map(composePageNumber));
  const inside = new Set(lines.slice(at, end));
  return {
    table: {
      caption: null,
      columns: head,
      rows: rows.map((row) =>
        fitRow(
          row.map((cell) => cell ?? ''),
          width,
        ),
      ),
    },
    end,
    repeated: [...repeated, ...numbers].filter(({ lines: [line] }) => line !== undefined && inside.has(line)),
  };
}
