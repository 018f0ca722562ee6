/** Ways to narrow a search: the names in the address, in the index and of the form's controls are one. */
export const facets = ['loai', 'chi-so', 'thanh-phan', 'tinh', 'co-quan', 'nam', 'ke-hoach'] as const;
export type Facet = (typeof facets)[number];

/** What a hit is: a provision, a target or a commitment. */
export const kinds = ['muc', 'chi-tieu', 'nhiem-vu'] as const;
export type Kind = (typeof kinds)[number];

export type Filters = Partial<Record<Facet, string>>;

/** All that an address of the search page says. `filters` has no empty value and always a kind. */
export interface SearchState {
  text: string;
  filters: Filters;
  /** The place that the text names and is searched within, or `WHOLE` (`scope.ts`); undefined where that is not settled. */
  scope?: string;
}

const SCOPE = 'trong';

const DEFAULT_KIND: Kind = 'muc';

/** An unknown kind is the default one; other parameters are left aside. */
export function readState(params: URLSearchParams): SearchState {
  const given = facets.flatMap((facet) => {
    const value = params.get(facet)?.trim();
    return value ? [[facet, value] as const] : [];
  });
  const filters: Filters = Object.fromEntries(given);
  const kind = kinds.find((known) => known === filters.loai) ?? DEFAULT_KIND;
  const text = (params.get('q') ?? '').normalize('NFC').trim();
  return { text, filters: { ...filters, loai: kind }, scope: params.get(SCOPE) || undefined };
}

/** `?q=…&tinh=…`, without what is empty or the default; '' for a search that has not begun. */
export function stringifyState({ text, filters, scope }: SearchState): string {
  const params = new URLSearchParams();
  if (text !== '') params.set('q', text);
  for (const facet of facets) {
    const value = filters[facet];
    if (value && !(facet === 'loai' && value === DEFAULT_KIND)) params.set(facet, value);
  }
  if (scope) params.set(SCOPE, scope);
  return params.size === 0 ? '' : `?${params}`;
}

/** Whether there is anything to look for: words, or a filter other than the kind. */
export const isSearch = ({ text, filters }: SearchState): boolean => text !== '' || isFiltered(filters);

/** Whether anything but the kind is chosen. */
export const isFiltered = (filters: Filters): boolean =>
  facets.some((facet) => facet !== 'loai' && filters[facet]);
