import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { splitClauses } from '../../src/facts/clauses.ts';
import { readCases } from './example-context.ts';

interface Case {
  idea: string;
  text: string;
  clauses: string[];
}

test.each(readCases<Case>('clauses.yaml'))('$idea', ({ text, clauses }) => {
  expect(splitClauses(text).map((clause) => clause.text)).toEqual(clauses);
});

test('whatever the text, clauses are slices of it in order and lose no letter', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const clauses = splitClauses(text);
      const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
      for (const { text: words, start, end } of clauses) expect(text.slice(start, end)).toBe(words);
      expect(letters(clauses.map(({ text: words }) => words).join(''))).toBe(letters(text));
    }),
  );
});
