import { expect, it } from 'vitest';
import { formatPlace, listPath } from '../../src/rendering/place.ts';

const unit = (id: string, label: string, parent: string | null = null) => ({ id, label, parent });

it.each([
  [[unit('ii', 'II'), unit('ii.2', '2', 'ii'), unit('ii.2.4', '2.4', 'ii.2')], 'mục II.2.4'],
  [[unit('ii', 'II'), unit('ii.6', '6', 'ii'), unit('ii.6.dd', 'đ', 'ii.6')], 'mục II.6, điểm đ'],
  [[unit('i', 'I'), unit('i.p3', '-', 'i')], 'mục I, gạch đầu dòng 3'],
  [[unit('phu-luc-1', 'Phụ lục 01'), unit('phu-luc-1.i', 'I', 'phu-luc-1')], 'Phụ lục 01, mục I'],
  [[unit('i', 'I'), unit('i.u1', '', 'i')], 'mục I, đoạn 1'],
  [[unit('mo-dau', '')], 'phần mở đầu'],
  [[unit('ket', '')], 'phần kết'],
])('%j is said as “%s”', (path, words) => expect(formatPlace(path)).toBe(words));

it('lists the units above, outermost first, and ends at a parent that is not there', () => {
  const point = unit('i.1.a', 'a', 'i.1');
  const units = [unit('i', 'I', 'lost'), unit('i.1', '1', 'i'), point];
  const byId = new Map(units.map((one) => [one.id, one]));
  expect(listPath(point, byId).map(({ id }) => id)).toEqual(['i', 'i.1', 'i.1.a']);
});

it('ends where units stand in a circle', () => {
  const first = unit('a', 'a', 'b');
  const byId = new Map([first, unit('b', 'b', 'a')].map((one) => [one.id, one]));
  expect(listPath(first, byId)).toHaveLength(2);
});
