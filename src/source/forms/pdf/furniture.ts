import { readNumberHead } from '../../../vocabulary/number-heads.ts';
import { measureLeading } from './margins.ts';
import type { LeftOutText, Line, Page } from './shapes.ts';

/**
 * A page number on a line of its own.
 * Matches: "2", "- 2 -", "Trang 4/12", "4/12", "Trang 3". Not: "2." of a list, "63/63" on its own place in a text.
 */
const PAGE_NUMBER = /^(?:trang\s+)?[-–]?\s*(\d{1,3})\s*[-–]?(?:\s*\/\s*\d{1,3})?$/iu;

/** Lines within this many of the top and the foot of a page may be running heads. */
const EDGE_LINES = 3;

/** Heads of tables stand again on each page, and are the tables' own. */
const isTableHead = ({ text }: Line): boolean => readNumberHead(text) !== null;

/** The first or last lines of a page, from its edge inwards, up to the head of a table. */
function listEdge({ lines }: Page, edge: 'top' | 'foot'): Line[] {
  const outer = (edge === 'top' ? lines : lines.toReversed()).slice(0, EDGE_LINES);
  const head = outer.findIndex(isTableHead);
  return head < 0 ? outer : outer.slice(0, head);
}

/** Whether a line stands where a running head or foot may: within the outer ninth of the page. */
const isAtEdge = (line: Line, { height }: Page, edge: 'top' | 'foot'): boolean =>
  edge === 'top' ? line.y < height / 9 : line.y > height - height / 9;

const readNumber = ({ text }: Line): number => Number(PAGE_NUMBER.exec(text)?.[1] ?? 0);

/** Page numbers rise with the pages: most of those found differ from their page by the same amount. */
function findPageNumbers(pages: readonly Page[]): Set<Line> {
  const found = pages.flatMap((page) =>
    (['top', 'foot'] as const).flatMap((edge) =>
      listEdge(page, edge)
        .slice(0, 2)
        .filter((line) => isAtEdge(line, page, edge) && readNumber(line) > 0)
        .map((line) => ({ line, page: page.n, shift: readNumber(line) - page.n })),
    ),
  );
  const counts = new Map<number, number>();
  for (const { shift } of found) counts.set(shift, (counts.get(shift) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1] || Math.abs(a[0]) - Math.abs(b[0]));
  if (!usual || (usual[1] < 2 && usual[0] !== 0)) return new Set();
  return new Set(found.filter(({ shift }) => shift === usual[0]).map(({ line }) => line));
}

const shapeOf = ({ text }: Line): string => text.replace(/\d+/g, '#');

/** The outer lines that stand apart from the text: further from the line that follows than lines usually are. */
function listDetached(page: Page, edge: 'top' | 'foot', leading: number): Line[] {
  const inOrder = edge === 'top' ? page.lines : page.lines.toReversed();
  const gaps = inOrder.map((line, i) => Math.abs(line.y - (inOrder[i + 1]?.y ?? Number.POSITIVE_INFINITY)));
  const outer = listEdge(page, edge);
  const count = outer.findLastIndex((line, i) => (gaps[i] as number) > leading * 1.25 * line.size) + 1;
  return outer.slice(0, count);
}

/** Lines of the same words at the same height on at least three pages, or on both of two. */
function findRunning(pages: readonly Page[], edge: 'top' | 'foot'): Set<Line> {
  const leading = measureLeading(pages);
  const places = pages.flatMap((page) =>
    listDetached(page, edge, leading)
      .filter((line) => isAtEdge(line, page, edge))
      .map((line) => {
        const height = edge === 'top' ? line.y : page.height - line.y;
        return { line, key: `${shapeOf(line)} ${Math.round(height / 4)}` };
      }),
  );
  const groups = [...Map.groupBy(places, ({ key }) => key).values()];
  const least = Math.max(2, Math.min(3, pages.length));
  return new Set(
    groups.filter((group) => group.length >= least).flatMap((group) => group.map(({ line }) => line)),
  );
}

/** Takes running heads, feet, page numbers off the pages. */
export function takePageFurniture(pages: readonly Page[]): { pages: Page[]; leftOut: LeftOutText[] } {
  const rules = new Map<Line, string>();
  for (const line of findRunning(pages, 'top')) rules.set(line, 'running-head');
  for (const line of findRunning(pages, 'foot')) rules.set(line, 'running-foot');
  for (const line of findPageNumbers(pages)) rules.set(line, 'page-number');
  const leftOut = pages.flatMap(({ lines }) =>
    lines.flatMap((line) => {
      const rule = rules.get(line);
      return rule ? [{ rule, page: line.page, text: line.text }] : [];
    }),
  );
  return {
    pages: pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !rules.has(line)) })),
    leftOut,
  };
}
