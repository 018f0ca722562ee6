import type { PublishedPlan } from '../schema/published-plan.ts';
import { compareVietnamese } from '../vocabulary/collate.ts';
import { provinceUrl } from '../wording/links.ts';

/** More rows than this make a page too long to read and too heavy for a phone: they are counted by province instead. */
export const LONGEST_LIST = 300;

export interface ProvinceCount {
  name: string;
  /** The part of the province's page that lists them; null for plans of no known province. */
  href: string | null;
  count: number;
}

/** How many of the rows each province has, by name. `anchor` is the section of the province's page that lists them. */
export const countByProvince = (rows: readonly { plan: PublishedPlan }[], anchor: string): ProvinceCount[] =>
  [...Map.groupBy(rows, ({ plan }) => plan.province.id ?? plan.province.name).values()]
    .map((members) => {
      const { id = null, name = '' } = members[0]?.plan.province ?? {};
      return { name, href: id && `${provinceUrl(id)}#${anchor}`, count: members.length };
    })
    .sort((a, b) => compareVietnamese(a.name, b.name));
