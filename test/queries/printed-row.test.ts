import { describe, expect, it } from 'vitest';
import { examplePlan, exampleTarget } from '../../src/examples/plan.ts';
import { findPrintedRow } from '../../src/queries/printed-row.ts';

describe('the row of a table that states a fact', () => {
  const columns = ['STT', 'Lĩnh vực', 'Điểm 2024', 'Tăng'];
  const rows = [
    ['1', 'Cải cách thể chế', '8,8974', '+0,5'],
    [null, 'Điểm thực hiện', '5,7125', '+0,5'],
    ['2', 'Cải cách TTHC', '12,5', '+0,3'],
    [null, 'Điểm thực hiện', null, '+0,5'],
  ];
  const plan = examplePlan({
    tables: [{ id: 'i.2.1-b1', provision: 'i.2.1', caption: null, columns, rows }],
  });
  const find = (id: string, subject: string, quote: string) =>
    findPrintedRow(plan, exampleTarget({ id, subject, quote }))?.cells.map(({ text }) => text);

  it('is found by what it names and what it says', () => {
    expect(find('i.2.1-b1-2', 'Cải cách TTHC', '+0,3')).toEqual(['2', 'Cải cách TTHC', '12,5', '+0,3']);
  });

  it('of a part of a component stands below that component', () => {
    expect(find('i.2.1-b1-2.1', 'Cải cách TTHC: Điểm thực hiện', '+0,5')).toEqual([
      '',
      'Điểm thực hiện',
      '',
      '+0,5',
    ]);
  });

  it('marks the quote under the head of its column', () => {
    const row = findPrintedRow(plan, { id: 'i.2.1-b1-1', quote: 'Cải cách thể chế' });
    expect(row?.table).toBe('Bảng 1');
    expect(row?.cells.filter(({ quoted }) => quoted).map(({ head }) => head)).toEqual(['Lĩnh vực']);
  });

  it('is none of running text, nor of words that no one row has', () => {
    expect(findPrintedRow(plan, exampleTarget())).toBeNull();
    expect(find('i.2.1-b1-1', 'Cải cách thể chế', '+9')).toBeUndefined();
  });
});
