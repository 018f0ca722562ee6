import { indexId, type Target } from '../schema/plan.ts';
import type { PublishedPlan } from '../schema/published-plan.ts';
import { loadRegistry, loadResults } from '../source/registry.ts';
import { type AgencyView, listAgencyViews } from './agencies.ts';
import { type IndexView, listIndexViews } from './indexes.ts';
import { type Comparison, compareMeasures, groupByMeasure, type MeasureGroup } from './measures.ts';
import { onceABuild } from './once.ts';
import { listPlans } from './plans.ts';
import { listProvinceViews, type ProvinceView } from './provinces.ts';
import { listTargetRows } from './rows.ts';
import { getAbbreviations } from './terms.ts';
import { listReports, type ReportsByPlan } from './updates.ts';

/** Everything that list and hub pages show, gathered once a build. */
export interface SiteView {
  /** Newest first. */
  plans: PublishedPlan[];
  indexes: IndexView[];
  agencies: AgencyView[];
  provinces: ProvinceView[];
  /** All targets by what they measure. */
  measures: MeasureGroup[];
  /** By target, the same measure and its neighbours in all plans. */
  compared: ReadonlyMap<Target, Comparison>;
  /** What agencies reported on commitments and targets. */
  reports: ReportsByPlan;
}

/** The site's content as view data. */
export const getSiteView = onceABuild(gatherSiteView);

async function gatherSiteView(): Promise<SiteView> {
  const plans = await listPlans();
  const registry = loadRegistry(process.cwd());
  const indexes = registry.indexes.toSorted(
    (a, b) => indexId.options.indexOf(a.id) - indexId.options.indexOf(b.id),
  );
  const agencies = listAgencyViews(plans, registry);
  const measures = groupByMeasure(listTargetRows(plans), getAbbreviations());
  return {
    plans,
    measures,
    compared: compareMeasures(measures),
    reports: listReports(process.cwd(), { plans, registry, agencies }),
    indexes: listIndexViews(plans, indexes),
    agencies,
    provinces: listProvinceViews(registry.provinces, plans, agencies, loadResults(process.cwd())),
  };
}
