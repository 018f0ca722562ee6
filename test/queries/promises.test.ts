import { describe, expect, it } from 'vitest';
import { examplePlan, exampleTarget } from '../../src/examples/plan.ts';
import { listScorePromises } from '../../src/queries/promises.ts';
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
