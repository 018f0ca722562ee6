import { describe, expect, it } from 'vitest';
import { examplePlan } from '../../src/examples/plan.ts';
import { exampleIndex } from '../../src/examples/registry.ts';
import { getTraits, listFacets, stringifyFilterRules } from '../../src/queries/facets.ts';

const plans = [
  examplePlan(),
  examplePlan({
    id: 'lang-son/kh-thanh-tra-tinh-2026',
    province: { id: 'lang-son', name: 'Lạng Sơn' },
    issuer: { id: 'lang-son/thanh-tra-tinh', name: 'Thanh tra tỉnh Lạng Sơn' },
    year: 2026,
    indexes: ['papi'],
  }),
];
const facets = listFacets(plans, [exampleIndex(), exampleIndex({ id: 'papi', shortName: 'PAPI' })]);
const options = (id: string) =>
  facets.find((facet) => facet.id === id)?.options.map(({ title, count }) => [title, count]);

describe('ways to narrow the list of plans', () => {
  it('count the plans of each value, years newest first', () => {
    expect(options('tinh')).toEqual([
      ['Cao Bằng', 1],
      ['Lạng Sơn', 1],
    ]);
    expect(options('chi-so')).toEqual([
      ['SIPAS', 1],
      ['PAPI', 2],
    ]);
    expect(options('nam')).toEqual([
      ['2026', 1],
      ['2025', 1],
    ]);
  });

  it('say the province of an issuer whose name does not', () => {
    expect(options('co-quan')).toEqual([
      ['Sở Văn hóa, Thể thao và Du lịch (Cao Bằng)', 1],
      ['Thanh tra tỉnh Lạng Sơn', 1],
    ]);
  });

  it('have one style rule a value, on the traits that items carry', () => {
    const rules = stringifyFilterRules(facets).split('\n');
    expect(rules).toHaveLength(2 + 2 + 2 + 2);
    expect(rules[0]).toBe(
      '.filtered:has(#loc-tinh option[value="cao-bang"]:checked) [data-tinh]:not([data-tinh~="cao-bang"]){display:none}',
    );
    expect(getTraits(plans[1] ?? examplePlan())).toEqual({
      tinh: ['lang-son'],
      'chi-so': ['papi'],
      nam: ['2026'],
      'co-quan': ['lang-son/thanh-tra-tinh'],
    });
  });
});
