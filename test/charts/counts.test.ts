import { describe, expect, it } from 'vitest';
import { composeCountCharts } from '../../src/charts/index.ts';
import type { Commitment } from '../../src/schema/plan.ts';
import { indexes, listPoints, provincePlan } from './targets.ts';

const homeOffice = { id: 'cao-bang/so-noi-vu', name: 'Sở Nội vụ' };
const group = { id: null, name: 'Các sở, ban, ngành' };
const toCommitment = (lead: Commitment['lead'], component: string | null, at: number): Commitment => ({
  id: `ii.1-c${at}`,
  provision: 'ii.1',
  text: 'Công khai thủ tục hành chính',
  lead,
  coordinating: [],
  timing: null,
  deadline: null,
  index: null,
  component,
});
const commitments = [
  toCommitment([homeOffice], 'papi/2', 1),
  toCommitment([homeOffice], 'papi/2', 2),
  toCommitment([group], 'papi/5', 3),
  toCommitment([], null, 4),
];
const views = composeCountCharts({ ...provincePlan, commitments }, indexes);
const [components, leads] = views;
if (components === undefined || leads === undefined) throw new Error('Expected two charts');

describe('charts of counts', () => {
  it('draw each row of the table from zero, as long as its count', () => {
    for (const view of views) {
      const counts = view.table.rows.map(([, count]) => Number(count?.text));
      for (const drawing of view.drawings) {
        const points = listPoints(drawing, 'promise');
        expect(points.map(({ x }) => x)).toEqual(counts.map((count) => [0, count]));
        expect(points.map(({ label }) => label)).toEqual(view.table.rows.map(([head]) => head?.text));
        expect(drawing.config.options?.scales?.x?.min).toBe(0);
      }
    }
  });

  it('show the components that have none, of indexes that the plan works on only', () => {
    expect(components.table.rows).toHaveLength(8);
    expect(components.finding).toBe(
      '3 trên 4\u00a0nhiệm vụ gắn với một thành phần. Nhiều nhất: Công khai, minh bạch trong việc ra quyết định ở địa ' +
        'phương (2). 6\u00a0thành phần chưa có nhiệm vụ nào.',
    );
    expect(components.notes).toContain('1\u00a0nhiệm vụ không gắn với thành phần nào, không có trong hình.');
  });

  it('name who leads most, and the tasks that name no one', () => {
    expect(leads.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Sở Nội vụ', '2'],
      ['Các sở, ban, ngành', '1'],
      ['Không giao cho ai chủ trì', '1'],
    ]);
    expect(leads.finding).toBe(
      'Giao 3 trên 4\u00a0nhiệm vụ cho 2 nơi chủ trì. Nhiều nhất: Sở Nội vụ (2). 1\u00a0nhiệm vụ không giao cho ai chủ trì.',
    );
  });

  it('lead to the agency and the component', () => {
    expect(leads.table.rows[0]?.[0]?.href).toBe('/co-quan/cao-bang/so-noi-vu/');
    expect(leads.table.rows[1]?.[0]?.href).toBeUndefined();
    expect(components.table.rows[0]?.[0]?.href).toBe('/chi-so/papi/1/');
  });

  it('are left out where a plan gives nobody anything', () => {
    expect(composeCountCharts({ ...provincePlan, commitments: [] }, indexes)).toEqual([]);
  });
});
