import { describe, expect, it } from 'vitest';
import { examplePlan, exampleTarget } from '../../src/examples/plan.ts';
import { listScorePromises, listStandingPromises } from '../../src/queries/promises.ts';
import type { Target } from '../../src/schema/plan.ts';
import type { Results } from '../../src/schema/registry.ts';
import { loadRegistry } from '../../src/source/registry.ts';

const papi = loadRegistry(process.cwd()).indexes.find(({ id }) => id === 'papi');
if (papi === undefined) throw new RangeError('The registry has PAPI');

const plan = examplePlan({ issuer: { id: 'cao-bang/ubnd-tinh', name: 'UBND tỉnh Cao Bằng' } });
const target = (changes: Partial<Target> = {}) =>
  exampleTarget({
    subject: 'Công khai, minh bạch',
    unit: 'điểm',
    value: 5.43,
    index: 'papi',
    component: 'papi/2',
    ...changes,
  });
const year = (at: number, score: number | null): Results['years'][number] => ({
  year: at,
  total: null,
  dimensions: 8,
  rank: null,
  ranked: null,
  scores: { 2: score },
});
const results = (...years: Results['years']): Results => ({
  province: 'cao-bang',
  index: 'papi',
  source: 'x',
  years,
});

describe('a promised score', () => {
  it('stands beside the latest score before its year, withheld years passed over', () => {
    const published = results(year(2022, 5), year(2023, 5.1), year(2024, null));
    const [promise] = listScorePromises([{ plan, target: target() }], papi, published);
    expect(promise).toMatchObject({ year: 2025, before: { year: 2023, score: 5.1 }, reached: null });
  });

  it('stands beside the score of its own year once that is published', () => {
    const published = results(year(2024, 5.13), year(2025, 5.5), year(2026, 6));
    const [promise] = listScorePromises([{ plan, target: target() }], papi, published);
    expect(promise).toMatchObject({ before: { year: 2024 }, reached: { year: 2025, score: 5.5 } });
  });

  it('is the province’s own, a level, and of a whole component', () => {
    const rows = [
      { plan: examplePlan(), target: target() },
      { plan, target: target({ comparator: 'increase' }) },
      { plan, target: target({ subject: 'Công khai: Điều tra XHH' }) },
      { plan, target: target({ unit: '%' }) },
      { plan, target: target({ value: null }) },
    ];
    expect(listScorePromises(rows, papi, undefined)).toEqual([]);
  });
});

describe('a promised rank, group or level of an index', () => {
  const whole = { component: null, subject: 'Chỉ số PAPI', deadline: '2024' } as const;
  const rank = target({ ...whole, comparator: 'top', value: 10, unit: 'hạng' });
  const group = target({ ...whole, comparator: 'maintain', value: null, unit: null });
  const part = target({ comparator: 'top', value: 15, unit: 'hạng', deadline: '2024' });
  const list = (targets: Target[], published?: Results, own = plan) =>
    listStandingPromises(
      targets.map((one) => ({ plan: own, target: one })),
      papi,
      published,
    );
  const total = (at: number, score: number | null) => ({
    ...year(at, null),
    total: score,
    rank: 16,
    ranked: 61,
  });

  it('stands by year, the index before its components, beside the results before it and of it', () => {
    const published = results(total(2022, null), total(2023, 44.3204), total(2024, 44.6854));
    const [promise, ...others] = list([part, rank, group], published);
    expect(others).toEqual([]);
    expect(promise?.rows.map((row) => row.target)).toEqual([rank, group, part]);
    expect(promise).toMatchObject({
      year: 2024,
      before: { year: 2023, total: 44.3204 },
      reached: { year: 2024, rank: 16, ranked: 61 },
    });
  });

  it('stands once where a plan says it twice, unless its words alone tell what it is', () => {
    const again = { ...group, quote: 'tiếp tục xếp trong nhóm “Cao nhất”' };
    const [promise] = list([rank, { ...rank, id: 'iii-t1' }, group, again]);
    expect(promise?.rows.map((row) => row.target)).toEqual([rank, group, again]);
  });

  it('has no result where none is known, and one without a total where it was withheld', () => {
    expect(list([rank])).toMatchObject([{ before: null, reached: null }]);
    expect(list([rank], results(total(2024, null)))).toMatchObject([{ reached: { total: null } }]);
  });

  it('is the province’s own, and no share of files or tasks', () => {
    expect(list([rank], undefined, examplePlan())).toEqual([]);
    expect(list([target({ unit: '%' }), target({ ...whole, unit: '%' })])).toEqual([]);
    expect(list([target({ ...whole, value: 45, comparator: '>' })])).toHaveLength(1);
  });
});
