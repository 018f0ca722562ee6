import type { IndexId } from '../schema/plan.ts';
import type { PublishedPlan } from '../schema/published-plan.ts';
import type { Province, Results } from '../schema/registry.ts';
import { compareVietnamese } from '../vocabulary/collate.ts';
import type { AgencyView } from './agencies.ts';
import { comparePlans, listTargetRows, type TargetRow } from './rows.ts';

/** One province with all that the site has on it. */
export interface ProvinceView {
  province: Province;
  plans: PublishedPlan[];
  agencies: AgencyView[];
  targets: TargetRow[];
  results: Results[];
  /** The province it became part of; null while it goes on under its name. */
  successor: { province: Province; on: string } | null;
  /** The provinces that were joined to it, and the plans that each left. */
  predecessors: { province: Province; on: string; plans: PublishedPlan[] }[];
}

/** The full name inside a sentence: "tỉnh Bắc Ninh", "thành phố Huế". */
export const formatProvince = ({ fullName }: Province): string =>
  fullName.charAt(0).toLocaleLowerCase('vi') + fullName.slice(1);

/** Every province, those of today and those of before, by name. */
export function listProvinceViews(
  provinces: readonly Province[],
  plans: readonly PublishedPlan[],
  agencies: readonly AgencyView[],
  results: readonly Results[],
): ProvinceView[] {
  const byId = new Map(provinces.map((province) => [province.id, province]));
  const plansOf = ({ id }: Province) => plans.filter((plan) => plan.province.id === id).sort(comparePlans);
  const view = (province: Province): ProvinceView => {
    const own = plansOf(province);
    const heir = province.successor && byId.get(province.successor.id);
    return {
      province,
      plans: own,
      agencies: agencies.filter((agency) => agency.province?.id === province.id),
      targets: listTargetRows(own),
      results: results.filter((result) => result.province === province.id),
      successor: heir && province.successor ? { province: heir, on: province.successor.on } : null,
      predecessors: provinces.flatMap((former) =>
        former.successor?.id === province.id
          ? [{ province: former, on: former.successor.on, plans: plansOf(former) }]
          : [],
      ),
    };
  };
  return provinces.map(view).sort((a, b) => compareVietnamese(a.province.name, b.province.name));
}

type ResultYear = Results['years'][number];

/** Years of results that share one scale and may stand in one table or on one axis. */
export interface ResultPeriod {
  /** How many components make up the total in these years. */
  components: number;
  minimum: number;
  maximum: number;
  /** Whether a year, with results or not yet, is one of this scale. */
  holds: (year: number) => boolean;
  /** Newest first. */
  years: ResultYear[];
}

/** PAPI has eight dimensions (total of 80) since 2018, six (total of 60) before. Source: PAPI 2018 report. */
const PAPI_EIGHT_SINCE = 2018;

/** Results of one index in periods of one scale, the newest first; a period without any year is left out. */
export function listResultPeriods(results: Results): ResultPeriod[] {
  const years = results.years.toSorted((a, b) => b.year - a.year);
  return PERIODS[results.index]
    .map((period) => ({ ...period, years: years.filter(({ year }) => period.holds(year)) }))
    .filter((period) => period.years.length > 0);
}

const PERIODS: Record<IndexId, Omit<ResultPeriod, 'years'>[]> = {
  papi: [
    { components: 8, minimum: 8, maximum: 80, holds: (year) => year >= PAPI_EIGHT_SINCE },
    { components: 6, minimum: 6, maximum: 60, holds: (year) => year < PAPI_EIGHT_SINCE },
  ],
  'par-index': [{ components: 8, minimum: 0, maximum: 100, holds: () => true }],
  sipas: [{ components: 5, minimum: 0, maximum: 100, holds: () => true }],
};
