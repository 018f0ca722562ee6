import { type Interval, narrowFree } from './free.ts';
import { composeLines } from './lines.ts';
import { centre, type Line, type Page, type Word } from './shapes.ts';

/** Lines side by side, each column read on its own: where they begin and end among the lines of the page. */
export interface ColumnBlock {
  from: number;
  to: number;
  columns: Line[][];
  /** The head of a document: its left column names the bodies that issue it. */
  isHead: boolean;
}

const squeeze = (text: string): string => text.toUpperCase().replace(/[^\p{L}]/gu, '');
const startsMotto = (word: Word, line: Line): boolean =>
  /^C[ỘO]NG/u.test(word.text) &&
  /^C[ỘO]NGH[ÒO]?[AÀ]?XÃH[ỘO]I/u.test(
    squeeze(
      line.words
        .slice(line.words.indexOf(word))
        .map(({ text }) => text)
        .join(''),
    ),
  );

/** Words of a line that stand together, parted by gaps of more than `gap` font sizes. */
export function splitSegments({ words, size }: Line, gap: number): Word[][] {
  const segments: Word[][] = [];
  for (const word of words) {
    const last = segments.at(-1);
    const before = last?.at(-1);
    if (last && before && word.x0 - before.x1 <= gap * size) last.push(word);
    else segments.push([word]);
  }
  return segments;
}

const boxOf = (segment: readonly Word[]) => ({ x0: segment[0]?.x0 ?? 0, x1: segment.at(-1)?.x1 ?? 0 });

/** The side of the boundary on which a segment has its middle. */
const isLeft = (segment: readonly Word[], boundary: number): boolean => centre(boxOf(segment)) < boundary;

function composeBlock(
  lines: readonly Line[],
  { from, to, isHead }: Omit<ColumnBlock, 'columns'>,
  boundary: number,
): ColumnBlock {
  const page = lines[from]?.page ?? 0;
  const segments = lines
    .slice(from, to)
    .flatMap((line) => splitSegments(line, 0.9).flatMap((one) => cutAt(one, boundary)));
  const left = segments.filter((segment) => isLeft(segment, boundary)).flat();
  const right = segments.filter((segment) => !isLeft(segment, boundary)).flat();
  return { from, to, isHead, columns: [composeLines(page, left), composeLines(page, right)] };
}

/** A segment that runs on over the boundary, where the right column begins exactly there, is two. */
function cutAt(segment: readonly Word[], boundary: number): Word[][] {
  const at = segment.findIndex(({ x0 }) => Math.abs(x0 - boundary) < 2);
  return at > 0 ? [segment.slice(0, at), segment.slice(at)] : [[...segment]];
}

/** Whether a line stands in the middle of the page, rather than in the middle of one of two columns. */
function isCentred(line: Line, page: Page, boundary: number): boolean {
  const left = Math.min(...page.lines.map(({ x0 }) => x0));
  const right = Math.max(...page.lines.map(({ x1 }) => x1));
  if (splitSegments(line, 0.9).length > 1) return false;
  const at = centre(line);
  const distances = [(left + right) / 2, (left + boundary) / 2, (boundary + right) / 2].map((x) =>
    Math.abs(x - at),
  );
  return distances[0] === Math.min(...distances);
}

/** The head of a document: the issuer at the left, the national motto at the right. */
function findHeader(page: Page, from: number): ColumnBlock | null {
  const { lines } = page;
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    const motto = line.words.find((word) => startsMotto(word, line));
    if (!motto || centre(boxOf([motto, ...line.words.slice(-1)])) < page.width / 2) continue;
    let first = i;
    while (first > from && !isCentred(lines[first - 1] as Line, page, motto.x0) && i - first < 3) first -= 1;
    let end = i + 1;
    while (end < lines.length && !isCentred(lines[end] as Line, page, motto.x0) && end - i < 12) end += 1;
    return composeBlock(lines, { from: first, to: end, isHead: true }, motto.x0);
  }
  return null;
}

const RECIPIENTS = /^N[ơo]i\s*nh[ậa]n\s*:?/iu;

const LEAST_GUTTER = 8;

/** The foot of a document: recipients at the left, the signature at the right. */
function findTail(page: Page, from: number): ColumnBlock | null {
  const { lines, width } = page;
  const start = lines.findIndex((line, i) => i >= from && RECIPIENTS.test(line.text));
  if (start < 0) return null;
  let gaps: Interval[] = [[0, width]];
  let end = start;
  for (; end < lines.length; end += 1) {
    const next = narrowFree(gaps, (lines[end] as Line).words).filter(([a, b]) => b - a > LEAST_GUTTER);
    const reaches = next.some(([a, b]) => b > width * 0.35 && a < width * 0.75 && b - a > LEAST_GUTTER);
    if (!reaches) break;
    gaps = next;
  }
  const words = lines.slice(start, end).flatMap((line) => line.words);
  const inner = gaps.filter(
    ([a, b]) =>
      words.some(({ x1 }) => x1 <= a + 1) && words.some(({ x0 }) => x0 >= b - 1) && a > width * 0.15,
  );
  const widest = inner.sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
  return widest
    ? composeBlock(lines, { from: start, to: end, isHead: false }, (widest[0] + widest[1]) / 2)
    : null;
}

/** Blocks of a page that are set in two columns, in order. */
export function findColumnBlocks(page: Page): ColumnBlock[] {
  const blocks: ColumnBlock[] = [];
  for (let from = 0; from < page.lines.length; ) {
    const found = [findHeader(page, from), findTail(page, from)].filter((block) => block !== null);
    const [next] = found.sort((a, b) => a.from - b.from);
    if (!next) break;
    blocks.push(next);
    from = next.to;
  }
  return blocks;
}
