import type { Comparator, Table } from '../schema/plan.ts';
import { foldCase } from '../vocabulary/fold.ts';
import { NUMBER_HEAD } from '../vocabulary/number-heads.ts';
import { parseNumber } from '../vocabulary/numbers.ts';
import { matchColumns, readCell } from './columns.ts';
import { findFigures } from './figures.ts';

type ScoreColumns = Record<
  'number' | 'unit' | 'target' | 'gain' | 'maximum' | 'rank' | 'score' | 'name',
  number | null
>;

const heads: Readonly<Record<keyof ScoreColumns, RegExp>> = {
  number: NUMBER_HEAD,
  unit: /^(?:đơn vị tính|đvt|đơn vị)$/u,
  // Mục tiêu Kế hoạch năm 2025 (điểm) (001:57) · Chỉ tiêu năm 2025 · Phấn đấu năm 2025 · KH 2025; not "Chỉ tiêu" alone, which names
  target: /mục tiêu|phấn đấu|(?:chỉ tiêu|kế hoạch).*(?:20\d\d|giao)|^kh (?:năm )?20\d\d/u,
  // Dự kiến tăng điểm năm 2025 so với năm 2024 (001:56)
  gain: /(?:dự kiến|điểm|số điểm|mức)\s*tăng|tăng (?:điểm|thêm)|tăng năm/u,
  // Điểm theo Bộ tiêu chí (001:56) · Điểm tối đa · Thang điểm
  maximum: /tối đa|bộ tiêu chí|thang điểm|điểm chuẩn/u,
  // Xếp hạng năm 2024 (001:58)
  rank: /xếp hạng|thứ hạng|vị trí/u,
  // Điểm thực hiện năm 2024 (001:57) · Kết quả năm 2024 · Điểm năm 2024 · TH 2024
  score: /điểm|kết quả|thực hiện năm|năm 20\d\d|^th (?:năm )?20\d\d/u,
  // Lĩnh vực (001:57) · Chỉ số nội dung (001:108) · Chỉ tiêu · Nội dung
  name: /lĩnh vực|chỉ số|nội dung|chỉ tiêu|tiêu chí|yếu tố|trục|tên/u,
};

/** What a row of scores says; null where a cell is empty or no number. */
export interface ScoreRow {
  /** Printed number of the row ("2"), or that of the row above with a count ("2.1") for a sub-row. */
  key: string;
  /** Key of the row that a sub-row belongs to; null for a row with a number of its own. */
  parent: string | null;
  name: string;
  rank: number | null;
  /** How many were ranked, as printed behind the rank. */
  of: number | null;
  score: number | null;
  maximum: number | null;
  gain: number | null;
  target: { comparator: Comparator; value: number } | null;
  /** Cells as printed, for messages and quotes. */
  printed: Record<'score' | 'maximum' | 'gain' | 'target', string>;
  unit: string | null;
  /** The year of the group that it stands in ("Đến năm 2030"); null where no row above names one. */
  groupYear: number | null;
  /** What further columns of targets say, each for its own year: "Mục tiêu năm 2026" beside "Mục tiêu năm 2025". */
  later: { year: number; target: NonNullable<ScoreRow['target']>; printed: string }[];
}

export interface ScoreTable {
  /** Head of the column that names the rows: "Lĩnh vực", "Chỉ số nội dung". */
  nameHead: string;
  rows: ScoreRow[];
  /** The year of scores and ranks, and that of the targets, as their heads say. */
  baselineYear: number | null;
  targetYear: number | null;
}

/** A rank behind a score: "5,02 (hạng 25)". */
const IN_BRACKETS = /\s*\([^()]*\)$/u;

const number = (cell: string): number | null => parseNumber(cell.replace(/^[+\s]+|\s+|%$/gu, ''));
const signs: Readonly<Record<string, Comparator>> = {
  '>': '>',
  '≥': '>=',
  '>=': '>=',
  '<': '<',
  '≤': '<=',
  '<=': '<=',
  '=': '=',
  trên: '>',
  từ: '>=',
  'tối thiểu': '>=',
  'ít nhất': '>=',
  dưới: '<',
  'không quá': '<=',
};
const FIGURE = String.raw`[\d.,]+\s*(?:%|điểm)?`;
const GOAL = new RegExp(
  String.raw`^(${Object.keys(signs).join('|')})?\s*([\d.,]+)\s*(?:%|điểm)?(?<up>\s+trở lên)?$`,
  'iu',
);
/** Between two figures with decimals or of a hundred; "10 - 15" may be places, of which the first is the better. */
const RANGE = new RegExp(String.raw`^(?=.*[,%])(?:từ\s+)?(${FIGURE})\s*(?:[-–]|đến)\s*${FIGURE}$`, 'iu');

/** "> 9,40", ">9.88", "≥ 90%", "Trên 4,0", "12,5", "9 trở lên", "5,3 - 5,5"; null for a cell without a number. */
function parseTarget(cell: string): ScoreRow['target'] {
  const goal = GOAL.exec(cell);
  const plain = parseNumber(goal?.[2] ?? '');
  const sign = goal?.groups?.up ? '>=' : foldCase(goal?.[1] ?? '=');
  if (plain !== null) return { comparator: signs[sign] ?? '=', value: plain };
  const least = number(RANGE.exec(cell)?.[1] ?? '');
  if (least !== null) return { comparator: '>=', value: least };
  const [figure] = findFigures(cell);
  return figure === undefined || figure.value === null
    ? null
    : { comparator: figure.comparator, value: figure.value };
}

/** The year of a head: "Mục tiêu năm 2026", "Mục tiêu 2030", "Phấn đấu đến 2027 (điểm)", "TH 2024"; of several the first after "năm". */
const yearOf = (head: string | undefined): number | null => {
  const year = /năm\s+(20\d\d)/iu.exec(head ?? '')?.[1] ?? /(?<!\d)(20\d\d)\D*$/u.exec(head ?? '')?.[1];
  return year === undefined ? null : Number(year);
};

/** Columns of targets besides the first, with the years that their heads name. */
function listLaterColumns({ columns }: Table, at: ScoreColumns): { column: number; year: number }[] {
  const taken = new Set(Object.values(at));
  const first = at.target === null ? null : yearOf(columns[at.target]);
  return columns.flatMap((head, column) => {
    const year = heads.target.test(foldCase(head)) ? yearOf(head) : null;
    return taken.has(column) || first === null || year === null || year === first ? [] : [{ column, year }];
  });
}

/** Điểm where heads speak of points, % where the cell does, hạng where the target is a rank. */
function readUnit(table: Table, at: ScoreColumns, row: readonly (string | null)[]): string | null {
  const own = readCell(row, at.unit);
  const target = readCell(row, at.target);
  if (own !== '') return own;
  if (target.includes('%')) return '%';
  const head = at.target === null ? '' : (table.columns[at.target] ?? '');
  if (/hạng/iu.test(head)) return 'hạng';
  return /điểm/iu.test(table.columns.join(' ')) ? 'điểm' : null;
}

function readRow(
  table: Table,
  at: ScoreColumns,
  row: readonly (string | null)[],
): Omit<ScoreRow, 'groupYear' | 'key' | 'later' | 'parent'> {
  const [, rank, of] = /^(\d+)(?:\s*\/\s*(\d+))?$/u.exec(readCell(row, at.rank)) ?? [];
  return {
    name: readCell(row, at.name),
    rank: rank === undefined ? null : Number(rank),
    of: of === undefined ? null : Number(of),
    score: number(readCell(row, at.score).replace(IN_BRACKETS, '')),
    maximum: number(readCell(row, at.maximum)),
    gain: number(readCell(row, at.gain)),
    target: parseTarget(readCell(row, at.target)),
    unit: readUnit(table, at, row),
    printed: {
      score: readCell(row, at.score),
      maximum: readCell(row, at.maximum),
      gain: readCell(row, at.gain),
      target: readCell(row, at.target),
    },
  };
}

/** The row of the whole: "Tổng cộng", "Tổng điểm", "TỔNG". Not: "Tổng hợp báo cáo". */
const TOTAL = /^(?:tổng|tổng (?:cộng|điểm|số|số điểm|chung)|cộng)(?:\s*[(:].*)?$/iu;

/** A row of the whole, its name printed over the column of numbers, too. */
function placeTotal(row: readonly (string | null)[], at: ScoreColumns): readonly (string | null)[] {
  const { number: numbers, name } = at;
  if (numbers === null || name === null || !TOTAL.test(readCell(row, numbers)) || readCell(row, name) !== '')
    return row;
  return row.map((cell, i) => (i === numbers ? null : i === name ? (row[numbers] ?? null) : cell));
}

// Đến năm 2030 · Mục tiêu đến năm 2027 · Giai đoạn 2026 - 2030; not "Tỷ lệ hồ sơ đúng hạn năm 2026"
const GROUP_YEAR =
  /^(?:(?:\d+|[IVX]+|[A-H])[.)]?\s+)?(?:(?:mục tiêu|chỉ tiêu|phấn đấu)\s+)?(?:(?:đến|trong)?\s*(?:hết\s+)?năm\s+|giai đoạn\s+20\d\d\s*[-–]\s*)(20\d\d)[\s:.]*$/iu;

/** The year for the rows below, from a row that says nothing else; null for a row of figures or another title. */
function readGroupYear(row: readonly (string | null)[]): number | null {
  const words = row.filter((cell) => (cell ?? '') !== '').join(' ');
  const year = GROUP_YEAR.exec(words)?.[1];
  return year === undefined ? null : Number(year);
}

/** Of columns of results for several years ("Kết quả năm 2022", "Kết quả năm 2023") the last before the target's: a target starts there. */
function takeLatest(columns: readonly string[], at: ScoreColumns, kind: 'rank' | 'score'): number | null {
  const own = at[kind];
  const before = yearOf(columns[at.target ?? at.gain ?? -1]) ?? Number.POSITIVE_INFINITY;
  const others = [heads.target, heads.gain, heads.maximum, ...(kind === 'score' ? [heads.rank] : [])];
  const taken = new Set(Object.values(at).filter((column) => column !== own));
  const later = columns
    .map((head, column) => ({ head: foldCase(head), column, year: yearOf(head) ?? 0 }))
    .filter(
      ({ head, column, year }) => year > 0 && year < before && !taken.has(column) && heads[kind].test(head),
    )
    .filter(({ head }) => !others.some((pattern) => pattern.test(head)))
    .sort((a, b) => b.year - a.year);
  return own === null || yearOf(columns[own]) === null ? own : (later[0]?.column ?? own);
}

/** The columns of a table of scores, of results the last ones. */
function matchScoreColumns(columns: readonly string[]): ScoreColumns {
  const at = matchColumns(columns, heads);
  return { ...at, rank: takeLatest(columns, at, 'rank'), score: takeLatest(columns, at, 'score') };
}

/** Reads a table of scores and targets; null for a table that is none. Rows without a number belong to the row above. */
export function readScoreTable(table: Table): ScoreTable | null {
  const at = matchScoreColumns(table.columns);
  if (at.name === null || (at.target === null && at.gain === null)) return null;
  const laterColumns = listLaterColumns(table, at);
  const rows: ScoreRow[] = [];
  let above: string | null = null;
  let subs = 0;
  let groupYear: number | null = null;
  for (const [i, printedRow] of table.rows.entries()) {
    const row = placeTotal(printedRow, at);
    groupYear = readGroupYear(row) ?? groupYear;
    const printed = readCell(row, at.number).replace(/\.$/u, '');
    const isTotal = TOTAL.test(readCell(row, at.name));
    const isSub: boolean = printed === '' && above !== null && at.number !== null && !isTotal;
    subs = isSub ? subs + 1 : 0;
    above = isSub ? above : printed || (isTotal ? 'tong' : String(i + 1));
    rows.push({
      key: isSub ? `${above}.${subs}` : (above ?? ''),
      parent: isSub ? above : null,
      groupYear,
      later: laterColumns.flatMap(({ column, year }) => {
        const target = parseTarget(readCell(row, column));
        return target === null ? [] : [{ year, target, printed: readCell(row, column) }];
      }),
      ...readRow(table, at, row),
    });
  }
  const head = (column: number | null): string | undefined =>
    column === null ? undefined : table.columns[column];
  return {
    nameHead: head(at.name) ?? '',
    rows,
    baselineYear: yearOf(head(at.score)) ?? yearOf(head(at.rank)),
    targetYear: yearOf(head(at.target) ?? head(at.gain)),
  };
}
