import { joinLines } from '../lines/index.ts';
import type { LeftOut, Line } from '../lines/line.ts';
import type { Table } from '../schema/plan.ts';
import { parseEnumerator, parseRoman } from '../vocabulary/enumerators.ts';

export type TableContent = Pick<Table, 'caption' | 'columns' | 'rows'>;

/**
 * Parts the lines of a flattened row into one cell a column; given by whoever knows the names of agencies.
 * @param segments the row's lines, cut where a page cut the row
 * @param columns the heads of the columns after the number
 */
export type TableReader = (segments: readonly string[][], columns: readonly string[]) => (string | null)[];

type Piece = { lines: Line[] } | { table: TableContent };

/** Heads of columns as plans print them, longest first, so that the flattened head can be cut into its columns. */
const COLUMN_HEADS = [
  'Nhiệm vụ, giải pháp chủ yếu',
  'Tên nhiệm vụ, giải pháp',
  'Nội dung nhiệm vụ, giải pháp',
  'Nội dung, nhiệm vụ',
  'Nội dung nhiệm vụ',
  'Nội dung công việc',
  'Nội dung thực hiện',
  'Nội dung, giải pháp',
  'Nhiệm vụ, giải pháp',
  'Nhiệm vụ cụ thể',
  'Nhiệm vụ trọng tâm',
  'Nhiệm vụ/giải pháp',
  'Tên nhiệm vụ',
  'Nhiệm vụ',
  'Nội dung',
  'Cơ quan, đơn vị chủ trì thực hiện',
  'Cơ quan, đơn vị chủ trì',
  'Cơ quan chủ trì thực hiện',
  'Đơn vị chủ trì thực hiện',
  'Cơ quan chủ trì',
  'Đơn vị chủ trì',
  'Cơ quan/đơn vị chủ trì',
  'Chủ trì thực hiện',
  'Cơ quan thực hiện',
  'Đơn vị thực hiện',
  'Chủ trì',
  'Cơ quan, đơn vị phối hợp thực hiện',
  'Cơ quan, đơn vị phối hợp',
  'Cơ quan phối hợp thực hiện',
  'Đơn vị phối hợp thực hiện',
  'Cơ quan phối hợp',
  'Đơn vị phối hợp',
  'Cơ quan/đơn vị phối hợp',
  'Phối hợp thực hiện',
  'Phối hợp',
  'Thời gian, tiến độ hoàn thành',
  'Thời gian thực hiện',
  'Thời gian hoàn thành',
  'Thời hạn hoàn thành',
  'Thời hạn thực hiện',
  'Tiến độ thực hiện',
  'Thời gian',
  'Thời hạn',
  'Tiến độ',
  'Kết quả, sản phẩm',
  'Sản phẩm đầu ra',
  'Sản phẩm hoàn thành',
  'Kết quả đầu ra',
  'Sản phẩm',
  'Kết quả',
  'Ghi chú',
].sort((a, b) => b.length - a.length);

const NUMBER_HEAD = /^(STT|TT|Số TT)(?=\s|$)/u;
const MAX_HEAD_LINES = 8;

/** The columns that a flattened head names, in order; null where it is no head of a table of tasks. */
export function parseColumns(head: string): string[] | null {
  const number = NUMBER_HEAD.exec(head);
  if (!number) return null;
  const columns = [number[0]];
  let rest = head.slice(number[0].length).trim();
  while (rest !== '') {
    const found = COLUMN_HEADS.find((name) => rest.toLowerCase().startsWith(name.toLowerCase()));
    if (!found) return null;
    columns.push(rest.slice(0, found.length));
    rest = rest.slice(found.length).trim();
  }
  return columns.length >= 3 ? columns : null;
}

/**
 * The head of a flattened table at a line: its columns and how many lines it takes.
 * Matches: "STT Nhiệm vụ Cơ quan chủ trì Cơ quan phối hợp" / "Thời gian" / "hoàn thành" (004:359–363).
 */
function readHead(lines: readonly Line[], at: number): { columns: string[]; size: number } | null {
  if (!NUMBER_HEAD.test(lines[at]?.text ?? '')) return null;
  let best: { columns: string[]; size: number } | null = null;
  for (let size = 1; size <= MAX_HEAD_LINES && at + size <= lines.length; size += 1) {
    const columns = parseColumns(joinLines(lines.slice(at, at + size).map(({ text }) => text)));
    if (columns && (!best || columns.join().length > best.columns.join().length)) best = { columns, size };
  }
  return best;
}

/** A row's number, which may stand apart from its text: "1. Tiếp tục tuyên truyền" (004:365), "6." (004:449). */
const ROW_NUMBER = /^((\d{1,3})\s*[.)]?)(?:\s+(.*))?$/u;

interface Row {
  label: string;
  segments: string[][];
  isSection: boolean;
}

/** A heading row inside a table: "I. CẢI CÁCH THỂ CHẾ". */
function readSectionRow(line: Line, sections: number): { label: string; text: string } | null {
  const match = /^([IVX]+)\.?\s+(\p{Lu}.*)$/u.exec(line.text);
  return match && parseRoman(match[1] ?? '') === sections + 1
    ? { label: match[1] ?? '', text: match[2] ?? '' }
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
function readFlatTable(lines: readonly Line[], columns: string[], read: TableReader): FlatTable {
  const rows: Row[] = [];
  const repeatedHeads: RepeatedHead[] = [];
  let last = 0;
  let sections = 0;
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
    if (section) {
      sections += 1;
      rows.push({ label: section.label, segments: [[section.text]], isSection: true });
    } else if (
      numbered &&
      (Number(numbered[2]) === last + 1 || (rows.at(-1)?.isSection && Number(numbered[2]) === 1))
    ) {
      last = Number(numbered[2]);
      rows.push({ label: numbered[1] ?? '', segments: [numbered[3] ? [numbered[3]] : []], isSection: false });
    } else {
      rows.at(-1)?.segments.at(-1)?.push(line.text);
    }
  }
  const table = { caption: null, columns, rows: rows.map((row) => composeRow(row, columns, read)) };
  return { table, repeated: repeatedHeads };
}

const composeRepeatedHead = (head: readonly Line[]): RepeatedHead => ({
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
  return [row.label, ...read(row.segments, others)];
}

const splitPipes = (text: string): string[] =>
  text
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());

const PIPE_RULE = /^\|(?:\s*:?-{2,}:?\s*\|)+$/;

/** A table typed with pipes, as Markdown has them. */
function readPipeTable(lines: readonly Line[]): TableContent {
  const [head, ...rows] = lines
    .filter(({ text }) => !PIPE_RULE.test(text))
    .map(({ text }) => splitPipes(text));
  const columns = head ?? [];
  return {
    caption: null,
    columns,
    rows: rows.map((row) => columns.map((_, i) => row[i] || null)),
  };
}

const isPiped = (line: Line | undefined): boolean => line !== undefined && /^\|.*\|$/.test(line.text);

/** Where a flattened table in running text ends: at a heading in capitals. In an annex it runs to the end. */
function findTableEnd(lines: readonly Line[], from: number): number {
  const end = lines.findIndex((line, i) => {
    const enumerator = i >= from ? parseEnumerator(line.text) : null;
    return (
      enumerator?.style === 'roman' && (enumerator.path[0] ?? 0) > 1 && /^[^\p{Ll}]+$/u.test(enumerator.rest)
    );
  });
  return end < 0 ? lines.length : end;
}

/** Parts lines into running text and tables. */
export function parseTables(
  lines: readonly Line[],
  read: TableReader,
): { pieces: Piece[]; repeated: RepeatedHead[] } {
  const pieces: Piece[] = [];
  const repeated: RepeatedHead[] = [];
  let text: Line[] = [];
  const flush = (): void => {
    if (text.length > 0) pieces.push({ lines: text });
    text = [];
  };
  for (let i = 0; i < lines.length; ) {
    const head = readHead(lines, i);
    if (isPiped(lines[i]) && isPiped(lines[i + 1])) {
      let end = i;
      while (isPiped(lines[end])) end += 1;
      flush();
      pieces.push({ table: readPipeTable(lines.slice(i, end)) });
      i = end;
    } else if (head) {
      const end = findTableEnd(lines, i + head.size);
      const flat = readFlatTable(lines.slice(i + head.size, end), head.columns, read);
      flush();
      pieces.push({ table: flat.table });
      repeated.push(...flat.repeated);
      i = end;
    } else {
      text.push(lines[i] as Line);
      i += 1;
    }
  }
  flush();
  return { pieces, repeated };
}
