import type { RawLine } from '../lines/index.ts';
import type { Doubt } from '../schema/origin.ts';
import { parseNumber, stringifyNumber } from '../vocabulary/numbers.ts';
import { type Figure, listScoreRows, type ScoreRow } from './score-rows.ts';

/** One way to read a figure, and how many signs of it are read otherwise than the text has them. */
interface Alternative {
  text: string;
  value: number;
  changes: number;
}

/** Rounded parts may differ from their sum by this much. */
const TOLERANCE = 0.01001;

const listSplits = (digits: string): string[] =>
  Array.from({ length: digits.length - 1 }, (_, i) => `${digits.slice(0, i + 1)},${digits.slice(i + 1)}`);

const listWithout = (text: string): string[] =>
  Array.from(text, (sign, i) => (/\d/.test(sign) ? text.slice(0, i) + text.slice(i + 1) : '')).filter(
    Boolean,
  );

/** The figure as read; with the comma that it may have lost ("15187" 1,5187); without a digit too many ("90,8268", "41"). */
function listAlternatives({ text }: Figure): Alternative[] {
  const others = /[.,]/.test(text) ? listWithout(text) : [...listSplits(text), ...listWithout(text)];
  const readings = [
    { text, changes: 0 },
    ...[...new Set(others)].map((other) => ({ text: other, changes: 1 })),
  ];
  return readings.flatMap(({ text: one, changes }) => {
    const value = /^0\d/.test(one) ? null : parseNumber(one);
    return value === null ? [] : [{ text: one, value, changes }];
  });
}

/** All ways to read the parts, one alternative each. */
const combine = (lists: readonly Alternative[][]): Alternative[][] =>
  lists.reduce<Alternative[][]>(
    (ways, list) => ways.flatMap((way) => list.map((alternative) => [...way, alternative])),
    [[]],
  );

const sumOf = (numbers: readonly Alternative[], key: 'value' | 'changes'): number =>
  numbers.reduce((sum, number) => sum + number[key], 0);

/** Parts, and what they should add up to. */
interface Sum {
  parts: Figure[];
  total: Figure;
}

const MOST_CHANGES = 2;

/** The one way to read parts and total that fits with the fewest changes; null where none or more than one does. */
function solve({ parts, total }: Sum): Alternative[] | null {
  const fitting = combine([...parts, total].map(listAlternatives))
    .filter((way) => sumOf(way, 'changes') <= MOST_CHANGES)
    .filter((way) => {
      const reached = way.at(-1)?.value ?? 0;
      return Math.abs(sumOf(way.slice(0, -1), 'value') - reached) < TOLERANCE;
    })
    .sort((a, b) => sumOf(a, 'changes') - sumOf(b, 'changes'));
  const [best, next] = fitting;
  const isOnly = best && (!next || sumOf(next, 'changes') > sumOf(best, 'changes'));
  return isOnly ? best : null;
}

const stringifySum = (way: readonly Alternative[]): string =>
  `${way
    .slice(0, -1)
    .map(({ text }) => text)
    .join(' + ')} = ${way.at(-1)?.text ?? ''}`;

const composeDoubt = ({ line, text }: Figure, why: string): Doubt => ({
  line,
  read: text,
  scan: text,
  why,
  kind: 'figure',
});

/** What does not add up as it is read. */
function explainMisfit({ parts, total }: Sum): Doubt {
  const sum = parts.reduce((all, { text }) => all + (parseNumber(text) ?? 0), 0);
  const terms = parts.map(({ text }) => text).join(' + ');
  const rounded = stringifyNumber(Math.round(sum * 10000) / 10000);
  return composeDoubt(total, `Không khớp: ${terms} = ${rounded}. Con số được giữ như máy đọc.`);
}

/** Doubts of one sum; settles the figures that it explains, so that the next sum takes them as they should be. */
function checkSum(sum: Sum, settled: Map<Figure, string>): Doubt[] {
  const read = (figure: Figure): Figure => ({ ...figure, text: settled.get(figure) ?? figure.text });
  const figures = [...sum.parts, sum.total];
  const current = { parts: sum.parts.map(read), total: read(sum.total) };
  const way = solve(current);
  if (way === null) return [explainMisfit(current)];
  return figures.flatMap((figure, i) => {
    const { text = '', changes = 0 } = way[i] ?? {};
    if (changes === 0) return [];
    settled.set(figure, text);
    return [composeDoubt(figure, `Có thể in “${text}”: ${stringifySum(way)}. Con số được giữ như máy đọc.`)];
  });
}

/** Sub-rows add up to their row, column by column; score and gain add up to the target. */
function listSums({ score, maximum, gain, target, parts }: ScoreRow): Sum[] {
  const columns: Sum[] =
    parts.length < 2
      ? []
      : [
          { parts: parts.map((part) => part.score), total: score },
          { parts: parts.map((part) => part.maximum), total: maximum },
          { parts: parts.map((part) => part.gain), total: gain },
        ];
  return [...columns, { parts: [score, gain], total: target }];
}

/** Doubts about figures of score tables that do not add up, each with the reading that would, where one alone does. */
export function doubtSums(lines: readonly RawLine[]): Doubt[] {
  const settled = new Map<Figure, string>();
  return listScoreRows(lines).flatMap((row) => listSums(row).flatMap((sum) => checkSum(sum, settled)));
}
