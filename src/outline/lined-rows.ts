import { joinLines } from '../lines/index.ts';
import { isNextRow, parseRowNumber, type RowNumber } from './row-numbers.ts';

const TIME_HEAD = /^(?:thời gian|thời hạn|tiến độ|khi nào|bao giờ)/iu;
const TIME =
  /^(?:Trước|Tháng|Quý|Năm|Hằng|Hàng|Thường xuyên|Định kỳ|Trong|Đến|Từ|Ngày|Hoàn thành|Xong|Chậm nhất|Cuối|Đầu|Cả năm|Đột xuất|Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy))(?!\p{L})|^\d{1,2}\s?\/\s?\d/u;
/** What a cell of bodies opens with. Not: the line of a task that goes on with "Đại hội", "TTHC". */
const BODY =
  /^(?:các|sở|văn phòng|phòng|ban|UBND|ủy ban|HĐND|công an|thanh tra|trung tâm|chi cục|cục|đài|báo|bảo hiểm|kho bạc|thuế|trường|bộ phận|đảng ủy|bưu điện|trạm|chi nhánh|hội|đoàn|tổ|lãnh đạo|thủ trưởng|giám đốc|chủ tịch|trưởng|công chức|cơ quan|đơn vị|mặt trận|liên đoàn|bộ)(?!\p{L})/iu;

/** Cells that a row may have more than its head has columns: names and tasks that were cut. */
const MAX_CUT = 4;

/** The rows of a run of cells. */
export interface LinedRows {
  rows: (string | null)[][];
  /** How many cells they take. */
  size: number;
  /** Places of the cells that are numbers of pages. */
  pages: number[];
}

const isNext = (cell: string | undefined, count: readonly RowNumber[]): boolean => {
  const number = parseRowNumber(cell ?? '');
  return number !== null && isNextRow(number, count);
};

/** A lone figure in a table of tasks that numbers no row: that of the page. */
const isPage = (cell: string | undefined): boolean => /^\d{1,3}$/.test(cell ?? '');

/** Whether the number of a page stands before that of the next row: "3", "3", "Tổ chức …". */
const isPageBefore = (cells: readonly string[], at: number, count: readonly RowNumber[]): boolean =>
  isPage(cells[at]) && isNext(cells[at + 1], count);

/** Where the row after this one begins; -1 where none is in reach. */
function findNextRow(
  cells: readonly string[],
  at: number,
  width: number,
  count: readonly RowNumber[],
): number {
  for (let i = at + 3; i <= at + width + MAX_CUT && i < cells.length; i += 1)
    if (isNext(cells[i], count) && !isPageBefore(cells, i, count)) return i;
  return -1;
}

/** Parts of a run put into so many columns: too many are put together, the missing ones stay empty at the end. */
function fitInto(parts: readonly string[], size: number, join: (parts: string[]) => string[]) {
  let fitted = [...parts];
  while (fitted.length > size && size > 0) fitted = join(fitted);
  return Array.from({ length: size }, (_, i) => fitted[i] ?? null);
}

/** A task that goes on in a line of its own is put together first, then the bodies before the time. */
const joinBefore = (parts: string[]): string[] =>
  BODY.test(parts[1] ?? '')
    ? [...parts.slice(0, -2), joinLines(parts.slice(-2))]
    : [joinLines(parts.slice(0, 2)), ...parts.slice(2)];

const joinLast = (parts: string[]): string[] => [...parts.slice(0, -2), joinLines(parts.slice(-2))];

/** The cells of a row of tasks in the columns of its head, its time under the head of the times. */
function fitTasks(cells: readonly string[], width: number, column: number): (string | null)[] {
  const [number = '', ...others] = cells;
  if (cells.length === width) return [...cells];
  const from = cells.length > width ? column - 1 : 1;
  const found = others.findIndex((cell, i) => i >= from && TIME.test(cell));
  const time = found < 0 ? Math.min(column - 1, others.length) : found;
  return [
    number,
    ...fitInto(others.slice(0, time), column - 1, joinBefore),
    ...fitInto(others.slice(time), width - column, joinLast),
  ];
}

/** Where a row of tasks ends, and the places of the numbers of pages in it. */
function measureRow(
  cells: readonly string[],
  at: number,
  head: readonly string[],
  count: readonly RowNumber[],
): { end: number; pages: number[] } {
  const next = findNextRow(cells, at, head.length, count);
  const limit = next < 0 ? at + head.length + MAX_CUT : next;
  const column = head.findIndex((text) => TIME_HEAD.test(text));
  const pages = cells.flatMap((cell, i) => (i > at && i < limit && isPage(cell) ? [i] : []));
  if (next >= 0) return { end: next, pages };
  const kept = cells.map((_, i) => i).filter((i) => i > at && !pages.includes(i));
  const time = kept.findIndex((i, place) => place >= column - 1 && i < limit && TIME.test(cells[i] ?? ''));
  const size = time < 0 ? head.length - 1 : time + head.length - column;
  const end = (kept[size - 1] ?? cells.length) + 1;
  return { end, pages: pages.filter((i) => i < end) };
}

/** A heading inside the table, which has its number and its title only: "II", "Cải cách thể chế". */
function isSection(cells: readonly string[], at: number, count: readonly RowNumber[]): boolean {
  return parseRowNumber(cells[at] ?? '')?.style !== 'number' && isNext(cells[at + 2], count);
}

/**
 * The rows from the start of a run of cells, one cell a line: each begins with the number that comes next and ends where the row
 * after it begins. A table without times keeps to the width of its head.
 */
export function readLinedRows(cells: readonly string[], head: readonly string[]): LinedRows {
  const column = head.findIndex((text) => TIME_HEAD.test(text));
  const count: RowNumber[] = [];
  const rows: LinedRows = { rows: [], size: 0, pages: [] };
  for (let at = 0; at < cells.length; ) {
    const turned = column >= 2 && isPageBefore(cells, at, count);
    if (turned) rows.pages.push(at);
    at += turned ? 1 : 0;
    const number = parseRowNumber(cells[at] ?? '');
    if (number === null || !isNextRow(number, count)) break;
    count.push(number);
    const plain = { end: at + head.length, pages: [] };
    const section = isSection(cells, at, count);
    const measured = section ? { end: at + 2, pages: [] } : plain;
    const { end: reach, pages } = section || column < 2 ? measured : measureRow(cells, at, head, count);
    // The last row may lack its last cells, where the heading below ends the table.
    const end = Math.min(reach, cells.length);
    if (end < at + 3 && reach > end) return { rows: [], size: 0, pages: [] };
    const own = cells.slice(at, end).filter((_, i) => !pages.includes(at + i));
    rows.rows.push(section || column < 2 ? own : fitTasks(own, head.length, column));
    rows.pages.push(...pages);
    rows.size = end;
    at = end;
  }
  return rows;
}
