import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Annotation, annotate, findQuote } from '../../src/rendering/annotate.ts';

const bracket = (text: string) => `[${text}]`;
const join = (text: string, annotations: Annotation[]) => annotate(text, annotations).join('');

it('wraps a quote and keeps the rest', () => {
  expect(join('Theo Kế hoạch 9 này', findQuote('Theo Kế hoạch 9 này', 'Kế hoạch 9', bracket))).toBe(
    'Theo [Kế hoạch 9] này',
  );
  expect(findQuote('Theo', 'Luật', bracket)).toEqual([]);
});

it('shows a mark rather than the stretch that would span it', () => {
  const mark = { start: 2, end: 2, compose: () => '¹' };
  expect(join('abcd', [{ start: 1, end: 3, compose: bracket }, mark])).toBe('ab¹cd');
});

it('shows two marks at one place', () => {
  const mark = { start: 4, end: 4, compose: () => '*' };
  expect(join('abcd', [mark, mark])).toBe('abcd**');
});

it('keeps every character, whatever the annotations', () => {
  const annotation = fc.record({ start: fc.nat(12), length: fc.nat(5) });
  fc.assert(
    fc.property(fc.string({ maxLength: 10 }), fc.array(annotation), (text, list) => {
      const same = list.map(({ start, length }) => ({
        start,
        end: start + length,
        compose: (part: string) => part,
      }));
      expect(join(text, same)).toBe(text);
    }),
  );
});
