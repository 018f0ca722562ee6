import { expect, it } from 'vitest';
import { examplePlan } from '../../src/examples/plan.ts';
import { exampleRegistry } from '../../src/examples/registry.ts';
import { listAgencyViews } from '../../src/queries/agencies.ts';
import { listIndexViews } from '../../src/queries/indexes.ts';
import { listPagePaths } from '../../src/queries/page-paths.ts';
import { listProvinceViews } from '../../src/queries/provinces.ts';

it('names a page of every kind once, and none of a single commitment', () => {
  const plans = [examplePlan()];
  const registry = exampleRegistry();
  const agencies = listAgencyViews(plans, registry);
  const paths = listPagePaths({
    plans,
    agencies,
    indexes: listIndexViews(plans, registry.indexes),
    provinces: listProvinceViews(registry.provinces, plans, agencies, []),
  });
  expect(paths).toEqual(
    expect.arrayContaining([
      '/',
      '/ke-hoach/cao-bang/114-kh-svhttdl-2025/',
      '/chi-so/sipas/2/',
      '/tinh/bac-giang/',
      '/co-quan/cao-bang/ubnd-tinh/',
      '/du-lieu/',
      '/thuat-ngu/',
    ]),
  );
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => path.startsWith('/cam-ket/'))).toEqual([]);
});
