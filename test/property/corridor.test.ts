import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeBody } from '../../src/compose/body.ts';
import { composePlanFiles } from '../../src/compose/index.ts';
import { convertDocument } from '../../src/convert.ts';
import { splitRawLines } from '../../src/lines/index.ts';
import { readPlanText } from '../../src/rendering/read.ts';
import { readSeed } from '../../src/source/seeds.ts';
import { cleanSeedIds, composeInput, convertText, getRegistry, root } from '../support/seeds.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
console.log(`property tests: seed ${seed} (SEED=${seed} runs the same cases again)`);
fc.configureGlobal({ seed, numRuns: Number(process.env.RUNS ?? 60) });

const texts = cleanSeedIds.map((id) => readSeed(root, id).source.text);

/** A seed with lines dropped, doubled, joined, cut, moved, or with its marks lost. */
const mutatedSeed = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.nat(900), fc.constantFrom('drop', 'double', 'join', 'cut', 'move', 'bare')), {
      maxLength: 25,
    }),
  )
  .map(([text, changes]) => {
    const lines = text.split('\n');
    for (const [at, change] of changes) mutate(lines, at % lines.length, change);
    return lines.join('\n');
  });

function mutate(lines: string[], at: number, change: string): void {
  const line = lines[at] ?? '';
  if (change === 'drop') lines.splice(at, 1);
  if (change === 'double') lines.splice(at, 0, line);
  if (change === 'join') lines.splice(at, 2, `${line}${lines[at + 1] ?? ''}`);
  if (change === 'cut') lines.splice(at, 1, line.slice(0, line.length / 2), line.slice(line.length / 2));
  if (change === 'move') lines.push(...lines.splice(at, 3));
  if (change === 'bare') lines[at] = line.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Lines that look like labels, tables, footnotes, code: anything a text may hold. */
const wildLine = fc.oneof(
  fc.constantFrom(
    'I. A',
    'II. B',
    '1. C',
    '1.1. D',
    'II.- D',
    '2.- D',
    'b/- D',
    '1.2 . D',
    'a) e',
    'đ) g',
    '- h',
    '+ i',
    'Phụ lục',
    'KẾ HOẠCH',
    'Nơi nhận:',
    '| a | b |',
    '| - | - |',
    '1 chú thích',
    '[^1]: x',
    'x[^1]',
    'STT Nhiệm vụ Cơ quan chủ trì',
    '<b>',
    '{x}',
    'import x',
    '\f',
    'KT. GIÁM ĐỐC',
    '3',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const wildText = fc.array(wildLine, { maxLength: 40 }).map((lines) => lines.join('\n'));

const anyText = fc.oneof(mutatedSeed, wildText);

describe('the corridor, for any text', () => {
  test('gives a plan and messages, never an exception, and loses no character without saying so', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { messages } = convertText(text);
        expect(messages.filter(({ id }) => id === 'outline/text-lost')).toEqual([]);
      }),
    );
  });

  test('gives ids that are unique and parents that exist and stand before', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { provisions, targets, commitments } = convertText(text).plan;
        const ids = provisions.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        provisions.forEach(({ parent }, at) => {
          if (parent !== null) expect(ids.slice(0, at)).toContain(parent);
        });
        const facts = [...targets, ...commitments].map(({ id }) => id);
        expect(new Set(facts).size).toBe(facts.length);
      }),
    );
  });

  test('finds every quote verbatim in its place', () => {
    fc.assert(
      fc.property(mutatedSeed, (text) => {
        const { plan } = convertText(text);
        const placed = (id: string): string =>
          [
            ...plan.provisions
              .filter((one) => one.id === id)
              .flatMap((one) => [one.text, one.heading ?? '', `${one.heading} ${one.text}`]),
            ...plan.tables
              .filter(({ provision }) => provision === id)
              .flatMap(({ columns, rows }) => [...columns, ...rows.flat()]),
            ...plan.footnotes.map((note) => note.text),
          ].join('\n');
        for (const { provision, quote } of [...plan.targets, ...plan.references])
          expect(placed(provision)).toContain(quote);
        for (const { provision, text: quote } of plan.commitments) expect(placed(provision)).toContain(quote);
      }),
      { numRuns: 25 },
    );
  });

  test('gives the same plan for the same text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(JSON.stringify(convertText(text))).toBe(JSON.stringify(convertText(text)));
      }),
      { numRuns: 20 },
    );
  });
});

const source = `{ file: a, sha256: "${'0'.repeat(64)}", kind: txt, legibility: 1, restored: false, reviewed: false }`;
const HEAD = `---\ntitle: a\nyear: 2025\nprovince: null\nissuer: a\nsource: ${source}\n---\n`;

describe('Markdown', () => {
  test('written and read again is the same units, tables and footnotes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const conversion = convertText(text);
        const back = readPlanText(`${HEAD}${composeBody(conversion.units, conversion.plan)}`, 'index.mdx');
        const strip = (units: typeof conversion.units): unknown =>
          units.map((unit) => ({ ...unit, lines: null }));
        expect(strip(back.units)).toEqual(strip(conversion.units));
        expect(back.tables).toEqual(conversion.plan.tables);
        expect(back.footnotes).toEqual(conversion.plan.footnotes);
      }),
    );
  });

  test('of a text with anything in it reads back letter for letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (words) => {
        const { units } = convertText(`KẾ HOẠCH\nMột\n\nI. VIỆC\n1. Việc ${words} xong.\n`);
        const body = composeBody(units, { tables: [], footnotes: [] });
        expect(readPlanText(`${HEAD}${body}`, 'x').units.map(({ paragraphs }) => paragraphs)).toEqual(
          units.map(({ paragraphs }) => paragraphs),
        );
      }),
    );
  });
});

describe('importing again', () => {
  test('leaves the committed content as it is', () => {
    const registry = getRegistry();
    for (const id of cleanSeedIds) {
      const { source, origin } = readSeed(root, id);
      const input = composeInput(source.text, {
        id,
        source: {
          file: origin.file,
          sha256: source.sha256,
          kind: source.kind,
          reviewed: origin.review !== null,
        },
        rawLines: splitRawLines(source.text),
      });
      const { 'index.mdx': mdx } = composePlanFiles(
        convertDocument(input, { registry, knownPlans: [], ranked: [] }),
      );
      expect(mdx).toBe(readFileSync(`content/plans/${id}/index.mdx`, 'utf8'));
    }
  });
});
