import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { splitRawLines, splitTranscription } from '../../src/lines/index.ts';
import {
  learnWording,
  listNames,
  restoreText,
  stripMarkdown,
  type Wording,
} from '../../src/restore/index.ts';
import { listPlanIds, readPlanContent } from '../../src/source/content.ts';
import { loadRegistry } from '../../src/source/registry.ts';
import { readSeed } from '../../src/source/seeds.ts';
import { bare, garble } from './garble.ts';
import { asProposal, type Measure, measure } from './measure.ts';

const root = process.cwd();
const names = listNames(loadRegistry(root));
const scanned = 'cao-bang/2163-kh-ubnd-2025';
const clean = [
  'bac-giang/kh-ubnd-tinh-2024',
  'cao-bang/114-kh-svhttdl-2025',
  'cao-bang/kh-so-van-hoa-the-thao-va-du-lich-2025',
  'lang-son/kh-thanh-tra-tinh-2025',
];
const textOf = (id: string): string => readSeed(root, id).source.text;

/** What the other plans of the site say: never the plan itself. */
const learnWithout = (id: string): Wording =>
  learnWording([
    ...listPlanIds(root)
      .filter((other) => other !== id)
      .map((other) => stripMarkdown(readPlanContent(root, other).mdx)),
    names,
  ]);

const shareRight = ({ right, words }: Measure): number => right / words;

/** Of the changed words with at least this certainty, the share that is right. */
const shareRightFrom = ({ changes }: Measure, certainty: number): number => {
  const sure = changes.filter((change) => change.certainty >= certainty);
  return sure.filter(({ right }) => right).length / sure.length;
};

const report = (name: string, one: Measure): void => {
  const sure = one.changes.filter(({ certainty }) => certainty >= 0.9).length;
  console.log(
    `${name}: ${(100 * shareRight(one)).toFixed(1)} % of ${one.words} words right; of ${sure} changed words with certainty ≥ 0.9 of ${one.changes.length}, ${(100 * shareRightFrom(one, 0.9)).toFixed(1)} %`,
  );
};

describe('the scan that was read with the wrong language', () => {
  const lines = splitRawLines(textOf(scanned));
  const truth = splitTranscription(readFileSync(`seeds/${scanned}/text.txt`, 'utf8'));
  const wording = learnWithout(scanned);
  const proposal = restoreText(lines, wording);
  const measured = measure(truth, proposal);
  report('seed 001', measured);

  test('is wrong in more than four words of five before, right in nineteen of twenty after', () => {
    expect(shareRight(measure(truth, asProposal(lines)))).toBeLessThan(0.2);
    expect(shareRight(measured)).toBeGreaterThan(0.95);
  });

  test('words said to be certain are right', () => {
    expect(shareRightFrom(measured, 0.9)).toBeGreaterThan(0.985);
    expect(shareRightFrom(measured, 0.99)).toBeGreaterThan(0.99);
  });

  test('every figure stays as it was read, in its place', () => {
    const figures = (text: string): string[] =>
      text.match(/(?<![\p{L}\d&])\d[\d.,/:]*(?![\p{L}\d&])/gu) ?? [];
    proposal.lines.forEach(({ text }, i) => {
      const raw = lines[i]?.raw.normalize('NFC') ?? '';
      expect(figures(text).filter((figure) => !raw.includes(figure))).toEqual([]);
      for (const figure of raw.match(/\d+[,.]\d+|\d+\/\d+/g) ?? []) expect(text).toContain(figure);
    });
  });

  test('the same text gives the same proposal', () => {
    expect(restoreText(lines.slice(0, 80), wording)).toEqual(
      restoreText(lines.slice(0, 80), learnWithout(scanned)),
    );
  });
});

describe.each(clean)('%s', (id) => {
  const text = textOf(id).normalize('NFC');
  const truth = splitRawLines(text);
  const wording = learnWithout(id);

  test('is not changed: its words can be read', () => {
    expect(restoreText(truth, wording).changed).toEqual([]);
  });

  test('garbled by chance, is restored from the other plans', () => {
    const lines = splitRawLines(garble(text, 7));
    const measured = measure(truth, restoreText(lines, wording));
    report(`${id}, garbled`, measured);
    expect(shareRight(measured)).toBeGreaterThan(0.945);
    expect(shareRightFrom(measured, 0.9)).toBeGreaterThan(0.98);
  });

  test('without any mark, is restored from the other plans', () => {
    const measured = measure(truth, restoreText(splitRawLines(bare(text)), wording));
    report(`${id}, without marks`, measured);
    expect(shareRight(measured)).toBeGreaterThan(0.965);
  });
});

test('a garbled page of a clean document is restored, its other pages are left alone', () => {
  const text = textOf(clean[0] ?? '').normalize('NFC');
  const lines = text.split('\n');
  const page = lines.slice(100, 200);
  const mixed = [...lines.slice(0, 100), ...garble(page.join('\n'), 3).split('\n'), ...lines.slice(200)];
  const { changed } = restoreText(splitRawLines(mixed.join('\n')), learnWithout(clean[0] ?? ''));
  expect(changed.length).toBeGreaterThan(100);
  expect(changed.filter(({ line }) => line < 90 || line > 210)).toEqual([]);
});
