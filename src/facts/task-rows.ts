import { joinLines } from '../lines/index.ts';
import {
  type AgencyCells,
  findAgencyTailOffset,
  findAgencyTailStart,
  splitAgencyCells,
} from './agency-cells.ts';
import type { AgencyContext } from './agency-mentions.ts';

/** What a column of a task table holds, told by its head. */
type Column = 'lead' | 'coordinating' | 'timing' | 'other';

const classify = (head: string): Column => {
  if (/phối hợp|tham gia/iu.test(head)) return 'coordinating';
  if (
    /chủ trì|tham mưu|đầu mối|phụ trách|chịu trách nhiệm|thực hiện$/iu.test(head) &&
    !/^(thời|tiến độ|nội dung)/iu.test(head)
  )
    return 'lead';
  if (/^(thời|tiến độ)/iu.test(head)) return 'timing';
  return 'other';
};

/** A column of what comes of the task: "Sản phẩm", "Kết quả đầu ra", "Sản phẩm/kết quả". */
const isProduct = (head: string | undefined): boolean => /^(?:sản phẩm|kết quả)/iu.test(head ?? '');

/** What such a cell opens with, at the head of a line. */
const PRODUCT =
  /^(?:Kế hoạch|Báo cáo|Quyết định|Văn bản|Công văn|Tờ trình|Hội nghị|Hội thảo|Hồ sơ|Biên bản|Quy chế|Quy trình|Chương trình|Đề án|Thông báo|Danh mục|Danh sách|Tin|Lớp|Kết luận|Kết quả|Nghị quyết|Chỉ thị|Hướng dẫn|Tài liệu|Phiếu|Bảng|Cuộc|Buổi|Mô hình|Sáng kiến)(?!\p{L})/u;

/** The task and what comes of it, where its product stands between the task and the bodies on a line of its own or theirs. */
function splitProduct(before: string, lines: readonly string[]): [task: string, product: string | null] {
  const heads = lines.flatMap((line, at) =>
    at > 0 && PRODUCT.test(line) ? [joinLines(lines.slice(0, at))] : [],
  );
  const task = heads.findLast((head) => head.length < before.length && before.startsWith(head));
  return task === undefined ? [before, null] : [task, before.slice(task.length).trim()];
}

/** A page that cut the row before its bodies: what stands after the cut is not the task alone. */
function joinCutRow(segments: readonly string[][], ctx: AgencyContext): readonly string[][] {
  const [lines = [], ...cut] = segments;
  return cut.length > 0 && findAgencyTailStart(lines, ctx) >= lines.length ? [segments.flat()] : segments;
}

interface Tail {
  before: string;
  cells: AgencyCells;
}

/** A row's task and the cells that follow it, where these begin at the head of a line. */
function splitByLine(lines: readonly string[], ctx: AgencyContext): Tail {
  const start = findAgencyTailStart(lines, ctx);
  return {
    before: joinLines(lines.slice(0, start)),
    cells: splitAgencyCells(joinLines(lines.slice(start)), ctx),
  };
}

/** The same where they begin within a line, behind the task: "… trạm y tế xã Phòng Kế hoạch - Tài" / "chính" / "UBND cấp huyện". */
function splitWithinLine(lines: readonly string[], ctx: AgencyContext): Tail {
  const row = joinLines(lines);
  const offset = findAgencyTailOffset(row, ctx);
  return { before: row.slice(0, offset).trim(), cells: splitAgencyCells(row.slice(offset), ctx) };
}

/** The reading that finds more bodies: a lead whose cell begins on the task's line is no part of the task. */
function splitTail(lines: readonly string[], kinds: readonly Column[], ctx: AgencyContext): Tail {
  const byLine = splitByLine(lines, ctx);
  const isWhole = byLine.cells.coordinating !== null || !kinds.includes('coordinating');
  if (byLine.cells.lead !== null && isWhole) return byLine;
  const within = splitWithinLine(lines, ctx);
  return byLine.cells.lead === null || within.cells.coordinating !== null ? within : byLine;
}

/**
 * Parts the lines of a flattened row of a task table into one cell for each column after the number. The task stands
 * first, the bodies and the time follow; what stands after a page cut goes on with the task (004:513–519).
 * @param segments the row's lines, cut where a page cut the row
 * @param columns the heads of the columns after the number
 */
export function readTaskRow(
  segments: readonly string[][],
  columns: readonly string[],
  ctx: AgencyContext,
): (string | null)[] {
  const whole = joinCutRow(segments, ctx);
  const [lines = [], ...cut] = whole;
  const kinds = columns.map(classify);
  const { before, cells } = splitTail(lines, kinds, ctx);
  const isLast = cut.length === 0 && kinds.at(-2) === 'timing' && isProduct(columns.at(-1));
  const [own, product] = isProduct(columns[1]) ? splitProduct(before, lines) : [before, null];
  const goesOn = isLast ? '' : (cells.rest ?? '');
  const task = joinLines([own, goesOn, ...cut.flat()].filter((text) => text !== ''));
  const others = new Map([[1, product], ...(isLast ? [[columns.length - 1, cells.rest] as const] : [])]);
  // Of two columns of one kind ("Thời gian", "Thời gian hoàn thành") the first takes what was read.
  const placed = kinds.map((kind, at) => {
    if (at === 0) return task || null;
    return kind === 'other' || kinds.indexOf(kind) < at ? (others.get(at) ?? null) : cells[kind];
  });
  const unplaced = (['lead', 'coordinating', 'timing'] as const).filter((kind) => !kinds.includes(kind));
  // A table without that column: what was read as it stays with the task, so that no word is lost.
  const left = unplaced.flatMap((kind) => cells[kind] ?? []);
  placed[0] = left.length > 0 ? joinLines([task, ...left]) : (placed[0] ?? null);
  return placed;
}
