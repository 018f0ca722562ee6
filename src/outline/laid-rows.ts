import { joinLines } from '../lines/index.ts';
import type { Line } from '../lines/line.ts';
import { parseNumber } from '../vocabulary/numbers.ts';
import { isNextRow, parseRowNumber, type RowNumber } from './row-numbers.ts';

/** A line of a table, its words by column. */
export interface PlacedLine {
  cells: string[];
  line: Pick<Line, 'gap' | 'pageStart'>;
}

interface Numbered {
  at: number;
  number: RowNumber;
}

/** Lines that the number of a row stands on; `count` goes on. */
function listNumbers(lines: readonly PlacedLine[], count: RowNumber[]): Numbered[] {
  return lines.flatMap(({ cells }, at) => {
    const number = parseRowNumber(cells[0] ?? '');
    if (number === null || !isNextRow(number, count)) return [];
    count.push(number);
    return [{ at, number }];
  });
}

/** First lines of the blocks that more blank lines than usual part. */
function listBlocks(lines: readonly PlacedLine[]): number[] {
  const least = Math.min(...lines.slice(1).map(({ line }) => line.gap));
  return lines.flatMap(({ line }, at) => (at === 0 || (line.gap > least && !line.pageStart) ? [at] : []));
}

const isSection = ({ number }: Numbered): boolean => number.style === 'roman' || number.style === 'capital';

/** Whether numbers stand in the middle of their rows: most blocks of several lines do not begin with theirs. */
export function hasCentredNumbers(lines: readonly PlacedLine[]): boolean {
  const numbers = listNumbers(lines, []);
  const blocks = listBlocks(lines);
  if (blocks.length === 1) return numbers[0]?.at !== 0;
  const tall = blocks.filter((at, i) => (blocks[i + 1] ?? lines.length) - at > 1);
  const inside = tall.filter((at) => {
    const end = blocks[blocks.indexOf(at) + 1] ?? lines.length;
    return numbers.some((one) => one.at > at && one.at < end) && !numbers.some((one) => one.at === at);
  });
  return inside.length * 2 > tall.length;
}

/** Where the row of a number begins, its number in the middle: at the task that begins with a capital nearest half way. */
function findMiddle(lines: readonly PlacedLine[], before: Numbered | undefined, own: Numbered): number {
  if (before === undefined) return 0;
  if (isSection(own)) return own.at;
  if (isSection(before)) return before.at + 1;
  const half = (before.at + own.at + 1) / 2;
  const begins = Array.from({ length: own.at - before.at }, (_, i) => before.at + 1 + i).filter((at) =>
    /^\p{Lu}/u.test(lines[at]?.cells[1] ?? ''),
  );
  return begins.sort((a, b) => Math.abs(a - half) - Math.abs(b - half))[0] ?? own.at;
}

/** First lines of the rows. */
function listStarts(lines: readonly PlacedLine[], numbers: readonly Numbered[], centred: boolean): number[] {
  const blocks = listBlocks(lines);
  if (!centred) return numbers.map(({ at }) => at);
  if (blocks.length === 1) return numbers.map((own, i) => findMiddle(lines, numbers[i - 1], own));
  return numbers.map(({ at }, i) =>
    Math.max(blocks.findLast((block) => block <= at) ?? at, (numbers[i - 1]?.at ?? -1) + 1),
  );
}

const joinRow = (lines: readonly PlacedLine[]): string[] =>
  (lines[0]?.cells ?? []).map((_, i) =>
    joinLines(lines.map(({ cells }) => cells[i] ?? '').filter((cell) => cell !== '')),
  );

/** The heading of a section reaches over the columns: all of it is its title, unless figures stand behind it. */
const joinSection = (row: readonly string[]): readonly string[] => {
  const [label = '', ...title] = row;
  const isScored = title[0] !== '' && title.slice(1).some((cell) => parseNumber(cell) !== null);
  if (isScored) return row;
  return [label, joinLines(title.filter((cell) => cell !== '')), ...title.slice(1).map(() => '')];
};

/**
 * The rows of the lines of one page, and what stands before the first of them: the rest of the row that the page before
 * cut. `count` holds the numbers of the rows before and goes on; `centred` says where in their rows numbers stand.
 */
export function cutLaidRows(
  lines: readonly PlacedLine[],
  count: RowNumber[],
  centred: boolean,
): { rest: string[]; rows: (readonly string[])[] } {
  const numbers = listNumbers(lines, count);
  const starts = listStarts(lines, numbers, centred);
  const rows = starts.map((start, i) => {
    const row = joinRow(lines.slice(start, starts[i + 1]));
    const number = numbers[i];
    return number && isSection(number) ? joinSection(row) : row;
  });
  return { rest: joinRow(lines.slice(0, starts[0] ?? lines.length)), rows };
}
