import type { SiteView } from '../queries/site.ts';
import type { Registry } from '../schema/registry.ts';
import { formatComponent } from '../wording/format.ts';
import type { Term } from '../wording/glossary.ts';
import { agencyListUrl, indexListUrl, provinceListUrl } from '../wording/links.ts';
import type { Entry, EntryGroup } from './suggestions.ts';
import type { NamePair } from './variants.ts';

/** What the search page knows of names, beside the index of the text. */
export interface Names {
  groups: EntryGroup[];
  pairs: NamePair[];
}

type Pages = Pick<SiteView, 'indexes' | 'agencies' | 'provinces'>;

/** Every page that is there for an index, a component, a province (old or new) or an agency, with its other names. */
export const listEntryGroups = ({ indexes, agencies, provinces }: Pages): EntryGroup[] => [
  {
    title: 'Chỉ số',
    base: indexListUrl,
    entries: indexes.map(({ index }) => entry(index.id, index.shortName, [index.name, ...index.spellings])),
  },
  {
    title: 'Thành phần',
    base: indexListUrl,
    entries: indexes.flatMap(({ components }) =>
      components.map(({ component: { id, name, spellings } }) =>
        entry(id, `${formatComponent(id)}. ${name}`, [name, formatComponent(id), ...spellings]),
      ),
    ),
  },
  {
    title: 'Tỉnh',
    base: provinceListUrl,
    entries: provinces.map(({ province: { id, name, fullName, spellings }, successor, predecessors }) => {
      const kin = [successor, ...predecessors].flatMap((other) => (other ? [other.province.name] : []));
      return entry(id, name, [fullName, ...spellings, ...kin]);
    }),
  },
  {
    title: 'Cơ quan',
    base: agencyListUrl,
    entries: agencies.map(({ id, name, names, province, successor, predecessors }) => {
      const placed = province === null || name.includes(province.name) ? name : `${name} (${province.name})`;
      const kin = [successor, ...predecessors].flatMap((other) => (other ? [other.agency.name] : []));
      return entry(id, placed, [name, ...names.map((dated) => dated.name), ...kin]);
    }),
  },
];

const entry = (path: string, name: string, others: readonly string[]): Entry => [
  `${path}/`,
  name,
  ...new Set(others.filter((other) => other !== name)),
];

/** Abbreviations with what they stand for, and former names of provinces and agencies with those that follow them. */
export const listNamePairs = (terms: readonly Term[], registry: Registry): NamePair[] => [
  ...terms.flatMap(listAbbreviationPairs),
  ...listSuccessions(registry.provinces),
  ...listSuccessions(registry.agencies.filter(({ name }) => !name.includes('{'))),
];

const listAbbreviationPairs = ({ kind, long, forms }: Term): NamePair[] =>
  kind === 'word' && long !== null ? forms.map((form) => [form, long] as const) : [];

interface Succeeded {
  id: string;
  name: string;
  successor: { id: string } | null;
}

function listSuccessions(all: readonly Succeeded[]): NamePair[] {
  const names = new Map(all.map(({ id, name }) => [id, name]));
  return all.flatMap(({ name, successor }) => {
    const heir = names.get(successor?.id ?? '');
    return heir === undefined ? [] : [[name, heir] as const];
  });
}
