import { splitSegments } from './columns.ts';
import { readCell } from './ruled-tables.ts';
import { centre, type Line, type Page, type PageTable, type Word } from './shapes.ts';

/** Columns that no rule parts: what is free between the words of all their lines, from left to right. */
type Gutters = readonly (readonly [number, number])[];

/** Gaps of a head are wider than between any two words of a justified line; those of its rows may be narrower. */
const HEAD_GAP = 1.1;
/** "STT" never begins a justified line: gaps beside it need only be wider than between words. */
const NUMBER_HEAD_GAP = 0.55;
const ROW_GAP = 0.5;
const LEAST_COLUMNS = 3;
const LEAST_ROWS = 2;

const NUMBER_HEAD = /^(?:STT|TT|Số TT)\b/iu;
const NUMBER = /^(?:\d{1,3}|[IVX]{1,4})[.)]?$/u;
const FIGURE = /^[+\-–><≥≤]*\s?\d[\d.,/]*\s?%?$/u;

/** The gaps between the words of a line that are wide enough to part columns. */
const listGaps = (line: Line, least: number): Gutters =>
  splitSegments(line, least)
    .slice(1)
    .map((segment): [number, number] => {
      const before = line.words[line.words.indexOf(segment[0] as Word) - 1] as Word;
      return [before.x1, segment[0]?.x0 ?? 0];
    });

/** What a line leaves free of the gutters; a gutter that it closes is gone. */
const narrow = (gutters: Gutters, { words, size }: Line): Gutters =>
  gutters.flatMap(([from, to]): [number, number][] => {
    const inside = words.filter(({ x0, x1 }) => x1 > from && x0 < to);
    const left = Math.max(
      from,
      ...inside.filter((word) => centre(word) < (from + to) / 2).map(({ x1 }) => x1),
    );
    const right = Math.min(
      to,
      ...inside.filter((word) => centre(word) >= (from + to) / 2).map(({ x0 }) => x0),
    );
    return right - left > size * ROW_GAP ? [[left, right]] : [];
  });

const headGap = ({ text }: Line): number => (NUMBER_HEAD.test(text) ? NUMBER_HEAD_GAP : HEAD_GAP);

/** A line that names columns: by their number ("STT …"), or three or more names far apart, none of them a figure. */
function isHead(line: Line): boolean {
  const segments = splitSegments(line, headGap(line)).map((words) => words.map(({ text }) => text).join(' '));
  if (segments.length < LEAST_COLUMNS) return false;
  return NUMBER_HEAD.test(line.text) || segments.every((text) => /^\p{Lu}/u.test(text) && !NUMBER.test(text));
}

interface Region {
  from: number;
  to: number;
  gutters: Gutters;
}

/** Follows columns down the page for as long as none of them is crossed. */
function growRegion(lines: readonly Line[], from: number, start: Gutters): Region {
  let gutters = start;
  let to = from;
  for (; to < lines.length; to += 1) {
    const next = narrow(gutters, lines[to] as Line);
    const before = lines[to - 1];
    const apart = to > from && before && (lines[to] as Line).y - before.y > 4 * before.size;
    if (next.length < start.length || apart) break;
    gutters = next;
  }
  return { from, to, gutters };
}

/** Names of columns over several lines may begin above the line that names most of them. */
function reachUp(lines: readonly Line[], region: Region, least: number): Region {
  let { from, gutters } = region;
  for (; from > least && region.from - from < 3; from -= 1) {
    const above = lines[from - 1] as Line;
    const near = (lines[from] as Line).y - above.y < 1.6 * above.size;
    const next = narrow(gutters, above);
    if (!near || next.length < gutters.length || splitSegments(above, HEAD_GAP).length < 2) break;
    gutters = next;
  }
  return { ...region, from, gutters };
}

const placeWord = (gutters: Gutters, word: Word): number =>
  gutters.filter(([from, to]) => centre(word) > (from + to) / 2).length;

/** The words of some lines, column by column, each a text. */
function readRow(page: number, lines: readonly Line[], gutters: Gutters): string[] {
  const columns = [...gutters, null].map((_, column) =>
    lines.flatMap(({ words }) => words.filter((word) => placeWord(gutters, word) === column)),
  );
  return columns.map((words) => (words.length > 0 ? readCell(page, words) : ''));
}

const startsWithNumber = (line: Line, gutters: Gutters): boolean =>
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
function groupRows(lines: readonly Line[], gutters: Gutters): Line[][] {
  const groups = groupByGap(lines);
  const numbers = groups.map((group) => group.filter((line) => startsWithNumber(line, gutters)).length);
  const apart = groups.length > 1 && groups.length < lines.length && numbers.every((count) => count <= 1);
  return apart ? groups : groupByStart(lines, gutters);
}

/** How many lines the head takes: up to the first number or the first figures. */
function countHeadLines(lines: readonly Line[], gutters: Gutters): number {
  const end = lines.findIndex(
    (line, i) => i > 0 && (startsWithNumber(line, gutters) || countFigures(line) > 0),
  );
  return end < 0 ? 1 : end;
}

function composeTable(page: Page, { from, to, gutters }: Region, headed: boolean): PageTable {
  const lines = page.lines.slice(from, to);
  const size = headed ? countHeadLines(lines, gutters) : 0;
  const head = headed ? [readRow(page.n, lines.slice(0, size), gutters)] : [];
  const body = groupRows(lines.slice(size), gutters).map((group) => readRow(page.n, group, gutters));
  return {
    page: page.n,
    y0: lines[0]?.y ?? 0,
    y1: lines.at(-1)?.y ?? 0,
    edges: [0, ...gutters.map(([a, b]) => (a + b) / 2), page.width],
    rows: [...head, ...body],
    heads: head.length,
    ruled: false,
  };
}

/** Whether enough lines of a region are set in columns. */
const isTabular = ({ lines }: Page, { from, to }: Region): boolean =>
  lines.slice(from + 1, to).filter((line) => splitSegments(line, ROW_GAP * 1.5).length >= LEAST_COLUMNS)
    .length >= LEAST_ROWS;

/** The first table of a page from a line on: under a head, or at the top as the rest of the one overleaf. */
function findRegion(
  page: Page,
  from: number,
  carried: Gutters | null,
): (Region & { headed: boolean }) | null {
  for (let i = from; i < page.lines.length; i += 1) {
    const line = page.lines[i] as Line;
    const headed = isHead(line);
    const start = headed ? listGaps(line, headGap(line)) : i === 0 ? carried : null;
    if (!start) continue;
    const below = growRegion(page.lines, i, start);
    const region = { ...(headed ? reachUp(page.lines, below, from) : below), headed };
    const holds = headed
      ? isTabular(page, region)
      : region.to > i && splitSegments(line, ROW_GAP * 1.5).length > 1;
    if (holds) return region;
  }
  return null;
}

/** Takes tables that are aligned without rules out of the lines of each page; one may go on overleaf. */
export function takeAlignedTables(pages: readonly Page[]): Page[] {
  let carried: Gutters | null = null;
  return pages.map((page) => {
    const taken = new Set<Line>();
    const tables: PageTable[] = [];
    let reaches: Gutters | null = null;
    for (let from = 0; from < page.lines.length; ) {
      const region = findRegion(page, from, carried);
      if (!region) break;
      for (const line of page.lines.slice(region.from, region.to)) taken.add(line);
      tables.push(composeTable(page, region, region.headed));
      reaches = region.to === page.lines.length ? region.gutters : null;
      from = region.to;
    }
    carried = reaches;
    return {
      ...page,
      tables: [...page.tables, ...tables],
      lines: page.lines.filter((line) => !taken.has(line)),
    };
  });
}
