import { describe, expect, it } from 'vitest';
import { examplePlan, exampleTarget } from '../../src/examples/plan.ts';
import { exampleRegistry } from '../../src/examples/registry.ts';
import { composeBoard } from '../../src/queries/board.ts';
import { listIndexViews } from '../../src/queries/indexes.ts';
import { groupByMeasure } from '../../src/queries/measures.ts';
import { listTargetRows } from '../../src/queries/rows.ts';

describe('the board of targets', () => {
  const plans = [
    examplePlan({
      targets: [
        exampleTarget(),
        exampleTarget({
          id: 'general',
          index: null,
          component: null,
          subject: 'các nhiệm vụ',
          deadline: null,
        }),
      ],
    }),
    examplePlan({
      id: 'cao-bang/2163-kh-ubnd-2025',
      year: 2026,
      issuer: { id: 'cao-bang/ubnd-tinh', name: 'UBND tỉnh Cao Bằng' },
      targets: [
        exampleTarget({ comparator: '>=', value: 95 }),
        exampleTarget({
          id: 'whole',
          component: null,
          subject: 'SIPAS',
          comparator: 'maintain',
          value: null,
          unit: null,
        }),
      ],
    }),
  ];
  const rows = listTargetRows(plans);
  const measures = groupByMeasure(rows, new Map());
  const board = composeBoard(rows, measures, listIndexViews(plans, exampleRegistry().indexes));
  const titles = (id: string) =>
    board.facets.find((facet) => facet.id === id)?.options.map(({ title, count }) => `${title} ${count}`);

  it('holds every target once, by index and component, what belongs to none last', () => {
    expect(board.groups.map(({ title, rows: members }) => `${title}: ${members.length}`)).toEqual([
      'SIPAS, cả chỉ số: 1',
      'SIPAS 2. Thủ tục hành chính: 2',
      'Không gắn với chỉ số nào: 1',
    ]);
    expect(board.groups.flatMap(({ rows: members }) => members.map(({ at }) => at)).toSorted()).toEqual([
      0, 1, 2, 3,
    ]);
  });

  it('counts the values of every facet, “not said” last', () => {
    expect(titles('han')).toEqual(['2025 3', 'Không nêu thời hạn 1']);
    expect(titles('nam')).toEqual(['2026 2', '2025 2']);
    expect(titles('con-so')).toEqual(['Có con số 3', 'Không nêu con số 1']);
    expect(titles('so-sanh')).toEqual(['giữ vững 1', 'tối thiểu, từ … trở lên 1', 'trên 2']);
  });

  it('names the measures that several plans state', () => {
    expect(board.shared.map(({ name, rows: members }) => [name, members.length])).toEqual([
      ['người dân và tổ chức hài lòng về TTHC', 2],
    ]);
    expect(titles('thuoc-do')).toEqual(['người dân và tổ chức hài lòng về TTHC 2', 'Chỉ một kế hoạch nêu 2']);
  });

  it('has values that an address and an attribute can hold', () => {
    const values = board.facets.flatMap(({ options }) => options.map(({ value }) => value));
    for (const value of values) expect(value).toMatch(/^[\p{L}\d%/-]+$/u);
  });
});
