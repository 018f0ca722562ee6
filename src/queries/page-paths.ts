import {
  aboutUrl,
  agencyListUrl,
  agencyUrl,
  boardUrl,
  componentUrl,
  dataListUrl,
  glossaryUrl,
  homeUrl,
  indexListUrl,
  indexUrl,
  planListUrl,
  planUrl,
  provinceListUrl,
  provinceUrl,
} from '../wording/links.ts';
import type { SiteView } from './site.ts';

type Listed = Pick<SiteView, 'plans' | 'indexes' | 'agencies' | 'provinces'>;

/**
 * The pages that a search engine should know. Those of single commitments are left out: they name the plan's page
 * as canonical.
 */
export const listPagePaths = ({ plans, indexes, agencies, provinces }: Listed): string[] => [
  homeUrl,
  planListUrl,
  ...plans.map(({ id }) => planUrl(id)),
  indexListUrl,
  ...indexes.flatMap(({ index, components }) => [
    indexUrl(index.id),
    ...components.map(({ component }) => componentUrl(component.id)),
  ]),
  provinceListUrl,
  ...provinces.map(({ province }) => provinceUrl(province.id)),
  agencyListUrl,
  ...agencies.map(({ id }) => agencyUrl(id)),
  boardUrl,
  dataListUrl,
  glossaryUrl,
  aboutUrl,
];
