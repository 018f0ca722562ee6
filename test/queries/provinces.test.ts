import { describe, expect, it } from 'vitest';
import { examplePlan } from '../../src/examples/plan.ts';
import { exampleRegistry, exampleResults } from '../../src/examples/registry.ts';
import { listAgencyViews } from '../../src/queries/agencies.ts';
import { listProvinceViews, listResultPeriods } from '../../src/queries/provinces.ts';

describe('provinces', () => {
  const registry = exampleRegistry();
  const plans = [examplePlan()];
  const agencies = listAgencyViews(plans, registry);
  const views = listProvinceViews(registry.provinces, plans, agencies, [exampleResults()]);
  const [before, now, caoBang] = views;

  it('are sorted as Vietnamese sorts', () => {
    expect(views.map(({ province }) => province.name)).toEqual(['Bắc Giang', 'Bắc Ninh', 'Cao Bằng']);
  });

  it('hold their plans, agencies, targets and results', () => {
    expect(caoBang?.plans).toHaveLength(1);
    expect(caoBang?.agencies).toHaveLength(2);
    expect(caoBang?.targets).toHaveLength(1);
    expect(caoBang?.results).toHaveLength(1);
  });

  it('lead from the province of before to that of today, and back', () => {
    expect(before?.successor?.province.id).toBe('bac-ninh');
    expect(now?.predecessors).toEqual([{ province: before?.province, on: '2025-07-01', plans: [] }]);
    expect(caoBang?.successor).toBeNull();
  });
});

describe('results over the years', () => {
  it('never put PAPI years of six and of eight dimensions into one table', () => {
    const periods = listResultPeriods(exampleResults());
    expect(periods.map(({ maximum, years }) => [maximum, years.map(({ year }) => year)])).toEqual([
      [80, [2024, 2018]],
      [60, [2017, 2011]],
    ]);
  });

  it('leave out a period without years', () => {
    const results = exampleResults();
    expect(listResultPeriods({ ...results, years: results.years.slice(2) })).toHaveLength(1);
  });
});
