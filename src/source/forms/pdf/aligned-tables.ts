import { readNumberHead } from '../../../vocabulary/number-heads.ts';
import { countHeadLines, type Gutters, groupRows, middleOf, NUMBER, readRow } from './aligned-rows.ts';
import { splitSegments } from './columns.ts';
import { type Interval, narrowFree } from './free.ts';
import type { Line, Page, PageTable, Word } from './shapes.ts';

/** Gaps of a head are wider than between any two words of a justified line; those of its rows may be narrower. */
const HEAD_GAP = 1.1;
/** "STT" never begins a justified line: gaps beside it need only be wider than between words. */
const NUMBER_HEAD_GAP = 0.4;
const ROW_GAP = 0.3;
const LEAST_COLUMNS = 3;
const LEAST_ROWS = 2;

/** The gaps between the words of a line that are wide enough to part columns. */
const listGaps = (line: Line, least: number): Gutters =>
  splitSegments(line, least)
    .slice(1)
    .map((segment): Interval[] => {
      const before = line.words[line.words.indexOf(segment[0] as Word) - 1] as Word;
      return [[before.x1, segment[0]?.x0 ?? 0]];
    });

/** What a line leaves free of the gutters; one that it closes is gone. */
const narrow = (gutters: Gutters, { words, size }: Line): Gutters =>
  gutters
    .map((free) => narrowFree(free, words).filter(([from, to]) => to - from > size * ROW_GAP))
    .filter((free) => free.length > 0);

const isNumbered = ({ text }: Line): boolean => readNumberHead(text) !== null;
const headGap = (line: Line): number => (isNumbered(line) ? NUMBER_HEAD_GAP : HEAD_GAP);

/** A line that names columns: by their number ("STT …"), or three or more names far apart, none of them a figure. */
function isHead(line: Line): boolean {
  const segments = splitSegments(line, headGap(line)).map((words) => words.map(({ text }) => text).join(' '));
  if (segments.length < LEAST_COLUMNS) return false;
  return isNumbered(line) || segments.every((text) => /^\p{Lu}/u.test(text) && !NUMBER.test(text));
}

interface Region {
  from: number;
  to: number;
  gutters: Gutters;
}

interface Found extends Region {
  headed: boolean;
}

/** Another head, a wide gap or type of another size: what follows is no row. */
const endsTable = (last: Line, next: Line): boolean =>
  isHead(next) || next.y - last.y > 4 * last.size || Math.abs(next.size - last.size) > last.size * 0.12;

/** Follows columns down the page for as long as none of them is crossed. */
function growRegion(lines: readonly Line[], from: number, start: Gutters): Region {
  let gutters = start;
  let to = from;
  for (; to < lines.length; to += 1) {
    const line = lines[to] as Line;
    const next = narrow(gutters, line);
    if (next.length < start.length || (to > from && endsTable(lines[to - 1] as Line, line))) break;
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

/** @param known the head of the table overleaf, its cells joined */
function composeTable(page: Page, { from, to, gutters, headed }: Found, known: string | null): PageTable {
  const lines = page.lines.slice(from, to);
  const size = headed ? countHeadLines(page.n, lines, gutters, known) : 0;
  const head = headed ? [readRow(page.n, lines.slice(0, size), gutters)] : [];
  const body = groupRows(lines.slice(size), gutters).map((group) => readRow(page.n, group, gutters));
  return {
    page: page.n,
    y0: lines[0]?.y ?? 0,
    y1: lines.at(-1)?.y ?? 0,
    edges: [0, ...gutters.map(middleOf), page.width],
    rows: [...head, ...body],
    heads: head.length,
    ruled: false,
  };
}

/** Whether enough lines of a region are set in columns. */
const isTabular = ({ lines }: Page, { from, to }: Region): boolean =>
  lines.slice(from + 1, to).filter((line) => splitSegments(line, HEAD_GAP / 2).length >= LEAST_COLUMNS)
    .length >= LEAST_ROWS;

/** The first table of a page from a line on: under a head, or at the top as the rest of the one overleaf. */
function findRegion(page: Page, from: number, carried: Gutters | null): Found | null {
  for (let i = from; i < page.lines.length; i += 1) {
    const line = page.lines[i] as Line;
    const headed = isHead(line);
    const start = headed ? listGaps(line, headGap(line)) : i === 0 ? carried : null;
    if (!start) continue;
    const below = growRegion(page.lines, i, start);
    const region = { ...(headed ? reachUp(page.lines, below, from) : below), headed };
    const goesOn = i === 0 && carried !== null && region.to > i;
    const holds = headed
      ? goesOn || isTabular(page, region)
      : goesOn && splitSegments(line, HEAD_GAP / 2).length > 1;
    if (holds) return region;
  }
  return null;
}

/** Takes tables that are aligned without rules out of the lines of each page; one may go on overleaf. */
export function takeAlignedTables(pages: readonly Page[]): Page[] {
  let carried: Gutters | null = null;
  let known: string | null = null;
  return pages.map((page) => {
    const taken = new Set<Line>();
    const tables: PageTable[] = [];
    let reaches: Gutters | null = null;
    for (let from = 0; from < page.lines.length; ) {
      const region = findRegion(page, from, carried);
      if (!region) break;
      for (const line of page.lines.slice(region.from, region.to)) taken.add(line);
      const table = composeTable(page, region, known);
      known = table.rows[0]?.join('|') ?? null;
      tables.push(table);
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
