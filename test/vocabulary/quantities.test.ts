import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseQuantity } from '../../src/vocabulary/quantities.ts';
import { parseStatus, statusWords } from '../../src/vocabulary/statuses.ts';
import { formatQuantity } from '../../src/wording/format.ts';

describe('a figure that an agency types', () => {
  it.each([
    ['97,5%', 97.5, '%'],
    ['97,5 %', 97.5, '%'],
    ['100 phần trăm', 100, '%'],
    ['9,2779 điểm', 9.2779, 'điểm'],
    ['+0,5 điểm', 0.5, 'điểm'],
    ['1.234 lượt người', 1234, 'lượt người'],
    ['240', 240, null],
    ['hạng 4', 4, 'hạng'],
    ['Hạng 04/63', 4, 'hạng'],
    ['thứ 12', 12, 'hạng'],
  ])('reads %s', (text, value, unit) => expect(parseQuantity(text)).toEqual({ value, unit }));

  it.each(['', 'cao', 'khoảng 90%', '90% - 95%', '4/63', '1,2,3', '97,5% hồ sơ, 12 lớp', 'hạng nhất', '%'])(
    'reads none in “%s”',
    (text) => expect(parseQuantity(text)).toBeNull(),
  );

  it('is read as pages write it', () => {
    const value = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((n) => n / 1000);
    const unit = fc.constantFrom('%', 'điểm', 'người', null);
    fc.assert(
      fc.property(value, unit, (n, of) => {
        const read = parseQuantity(formatQuantity(n, of));
        expect(read).toEqual({ value: n === 0 ? 0 : n, unit: of });
      }),
    );
  });
});

test('a status is known by its words, however they are written', () => {
  expect(Object.values(statusWords).map(parseStatus)).toEqual(Object.keys(statusWords));
  expect(['ĐANG LÀM', 'dang  lam', 'Đang làm.', 'Đang làm'.normalize('NFD')].map(parseStatus)).toEqual(
    Array.from({ length: 4 }, () => 'ongoing'),
  );
  expect(['', 'đạt', 'làm'].map(parseStatus)).toEqual([null, null, null]);
});
