import type { RawLine } from '../../src/lines/index.ts';
import type { Proposal, ProposedWord } from '../../src/restore/index.ts';

/** Words right against a true text (0–1), and whether each changed word is right. */
export interface Measure {
  words: number;
  right: number;
  changes: { certainty: number; right: boolean }[];
}

const cutWords = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}&¢§]+/gu) ?? [];

/** Which words of the true line stand in the other, in order: the longest common sequence. */
function alignWords(truth: readonly string[], other: readonly string[]): (number | null)[] {
  const size = other.length + 1;
  const table = new Int32Array((truth.length + 1) * size);
  const at = (i: number, k: number): number => table[i * size + k] ?? 0;
  for (let i = truth.length - 1; i >= 0; i -= 1) {
    for (let k = other.length - 1; k >= 0; k -= 1) {
      table[i * size + k] =
        truth[i] === other[k] ? at(i + 1, k + 1) + 1 : Math.max(at(i + 1, k), at(i, k + 1));
    }
  }
  const found: (number | null)[] = [];
  for (let i = 0, k = 0; i < truth.length; i += 1) {
    while (k < other.length && truth[i] !== other[k] && at(i, k + 1) >= at(i + 1, k)) k += 1;
    found.push(k < other.length && truth[i] === other[k] ? k++ : null);
  }
  return found;
}

/** Words of a table row may stand on the lines around it, in any order. */
function findAnywhere(truth: readonly string[], other: readonly string[]): (number | null)[] {
  const left = other.map((word, k) => ({ word, k }));
  return truth.map((word) => {
    const at = left.findIndex((one) => one.word === word);
    return at < 0 ? null : (left.splice(at, 1)[0]?.k ?? null);
  });
}

/** For each changed word of a line: whether the true line has it there. */
function judgeChanges(changes: readonly ProposedWord[], words: readonly string[], right: Set<number>) {
  let from = 0;
  return changes.map(({ read, certainty }) => {
    const at = words.indexOf(cutWords(read)[0] ?? '', from);
    if (at >= 0) from = at + 1;
    return { certainty, right: right.has(at) };
  });
}

const groupByLine = <T>(items: readonly T[], lineOf: (item: T) => number): Map<number, T[]> => {
  const groups = new Map<number, T[]>();
  for (const item of items) groups.set(lineOf(item), [...(groups.get(lineOf(item)) ?? []), item]);
  return groups;
};

const isTableRow = (text: string): boolean => text.startsWith('|');
const isRule = (text: string): boolean => /^[|\s-]+$/.test(text);

/** Measures a proposal, word by word, capitals and all, line by line, against a true transcription of the same lines. */
export function measure(truth: readonly RawLine[], { lines, changed }: Proposal): Measure {
  const proposed = new Map(lines.map(({ n, text }) => [n, text]));
  const changes = groupByLine(changed, ({ line }) => line);
  const rows = [
    ...groupByLine(
      truth.filter(({ raw }) => raw.trim() !== '' && !isRule(raw)),
      ({ n }) => n,
    ),
  ];
  const result: Measure = { words: 0, right: 0, changes: [] };
  rows.forEach(([n, same], i) => {
    const text = same.map(({ raw }) => raw).join(' ');
    const wanted = cutWords(text);
    const around = isTableRow(text) ? [n - 3, rows[i + 1]?.[0] ?? n + 1] : [n, n + 1];
    const near = [...proposed].filter(([line]) => line >= (around[0] ?? n) && line < (around[1] ?? n));
    const words = cutWords(near.map(([, one]) => one).join(' '));
    const found = isTableRow(text) ? findAnywhere(wanted, words) : alignWords(wanted, words);
    result.words += wanted.length;
    result.right += found.filter((at) => at !== null).length;
    if (isTableRow(text)) return;
    result.changes.push(
      ...judgeChanges(changes.get(n) ?? [], words, new Set(found.filter((at) => at !== null))),
    );
  });
  return result;
}

/** A text as a proposal that changes nothing. */
export const asProposal = (lines: readonly RawLine[]): Proposal => ({
  lines: lines.map(({ n, raw }) => ({ n, text: raw })),
  words: 0,
  changed: [],
  kept: [],
  figures: [],
});
