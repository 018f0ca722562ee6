import { array, assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { type DocumentState, extractFacts } from '../../src/facts/index.ts';
import { exampleContext, exampleTable, exampleUnit } from './example-context.ts';

const state: DocumentState = {
  docType: 'Kế hoạch',
  number: null,
  date: null,
  citedAs: null,
  legibility: 1,
  readable: true,
  restored: false,
  gaps: ['u1'],
};

/** Words that the rules look at, so that random texts reach them. */
const words = constantFrom(
  'phấn đấu',
  'đạt',
  'trên',
  '100%',
  '90',
  'điểm',
  'nhóm',
  '10',
  'tỉnh',
  'dẫn đầu',
  ';',
  '.',
  ',',
  ':',
  '(',
  ')',
  '“',
  '…',
  './.',
  'năm 2025',
  'trước ngày 30/11/2025',
  'Giao',
  'Sở Nội vụ',
  'chủ trì',
  'phối hợp với',
  'các sở, ban, ngành',
  'và',
  'trong đó',
  'Phụ lục 01 kèm theo',
  '99/NQ/CP',
);
const text = array(words, { maxLength: 20 }).map((some) => some.join(' '));

test('any text gives facts, and what they quote stands in it', () => {
  assert(
    property(text, string({ unit: 'grapheme', maxLength: 30 }), (spoken, noise) => {
      const provisions = [
        exampleUnit({ id: 'u1', heading: noise, text: spoken }),
        exampleUnit({ id: 'u2', parent: 'u1', heading: spoken, text: noise }),
      ];
      const tables = [
        exampleTable({
          columns: ['STT', 'Nội dung', 'Thời gian', 'Mục tiêu'],
          rows: [
            [noise, spoken, noise, spoken],
            ['1', spoken, noise, '> 90%'],
            ['1', noise, spoken, '5'],
            [null],
          ],
        }),
      ];
      const { targets, commitments, findings } = extractFacts(exampleContext({ provisions, tables }), state);
      const texts = [...provisions.map((one) => one.text), spoken.trim(), noise.trim(), '> 90%', '5'];
      for (const { quote } of targets)
        expect(
          texts.some((one) => one.includes(quote)),
          quote,
        ).toBe(true);
      for (const one of commitments)
        expect(
          texts.some((all) => all.includes(one.text)),
          one.text,
        ).toBe(true);
      const ids = [...targets, ...commitments].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(findings.length).toBeGreaterThan(0);
    }),
  );
});
