import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  extractAgencyMentions,
  findAgencyTailStart,
  parseAgencyList,
  splitAgencyCells,
} from '../../src/facts/agencies.ts';
import { matchComponent } from '../../src/facts/components.ts';
import { extractReferences } from '../../src/facts/references.ts';
import { loadRegistry } from '../../src/source/registry.ts';
import { findDates } from '../../src/vocabulary/dates.ts';
import { findDocumentNumbers } from '../../src/vocabulary/document-numbers.ts';
import { foldCase, normaliseToneMarks } from '../../src/vocabulary/fold.ts';

const registry = loadRegistry('.');
const ctx = { province: 'cao-bang', registry };

/** Scraps of real plans in any order, with noise between: what a broken extraction looks like. */
const scraps = fc.constantFrom(
  'Sở Văn hoá, Thể thao và Du lịch',
  'Sở KH&ĐT',
  'UBND cấp huyện, cấp xã',
  'các sở, ban, ngành',
  'Uỷ ban nhân dân (UBND) tỉnh Cao Bằng',
  'Phòng Tổ chức - Pháp chế',
  'Thường xuyên',
  'Kế hoạch số 1526/KH- UBND ngày 16/6/2022 của UBND tỉnh về',
  'Nghị quyết số số 18-NQ/TW',
  'Luật phòng, chống tham nhũng',
  '“Công khai, minh bạch”',
  '(kèm theo',
  'trước ngày 31/02/2025',
  ';',
  ',',
  ' và ',
  '.',
);
const text = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: scraps }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) }),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' ').normalize('NFC'));

describe('of any text', () => {
  it('what is found stands where it is said to stand, in order and apart', () =>
    fc.assert(
      fc.property(text, (any) => {
        for (const list of [extractAgencyMentions(any, ctx), findDates(any), findDocumentNumbers(any)]) {
          for (const [at, { start, end }] of list.entries()) {
            expect(start).toBeGreaterThanOrEqual(list[at - 1]?.end ?? 0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(any.length);
          }
        }
        for (const { name, start, end } of extractAgencyMentions(any, ctx))
          expect(any.slice(start, end)).toBe(name);
      }),
    ));

  it('every quote of a reference is verbatim', () =>
    fc.assert(
      fc.property(text, (any) => {
        const provision = {
          id: 'i',
          label: '',
          parent: null,
          heading: null,
          text: any,
          component: null,
          lines: null,
        };
        const plan = {
          ...ctx,
          provisions: [provision],
          tables: [],
          issuer: { id: null, name: 'Sở' },
          year: 2025,
          knownPlans: [],
        };
        for (const { quote } of extractReferences(plan)) expect(any).toContain(quote);
      }),
    ));

  it('lists, cells and components are given without an exception', () =>
    fc.assert(
      fc.property(text, (any) => {
        for (const { name } of parseAgencyList(any, ctx)) expect(name.trim()).not.toBe('');
        splitAgencyCells(any, ctx);
        matchComponent(any, { registry, indexes: [] });
        expect(findAgencyTailStart(any.split(','), ctx)).toBeLessThanOrEqual(any.split(',').length);
      }),
    ));

  it('folding for comparison keeps every offset', () =>
    fc.assert(
      fc.property(text, (any) => {
        expect(foldCase(any)).toHaveLength(any.length);
        expect(normaliseToneMarks(normaliseToneMarks(any))).toBe(normaliseToneMarks(any));
      }),
    ));
});
