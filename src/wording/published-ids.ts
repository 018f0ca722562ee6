/**
 * In: the addresses that were ever published, the plans as they are now, the redirects. Out: where each address leads.
 * Guaranteed: a link lasts. An address resolves to itself, through a redirect, or, for a commitment or target that is
 * no longer told apart, to the provision that stated it; any other is lost, and the check fails until it is mended.
 */
import type { Redirect } from '../schema/redirect.ts';
import { commitmentListUrl, commitmentPageUrl, planUrl, provisionUrl, sourceUrl } from './links.ts';

type Identified = readonly { id: string }[];

/** As much of a plan as has an address. */
export interface Addressed {
  id: string;
  /** null for a plan without a source as received. */
  origin: object | null;
  provisions: Identified;
  tables: Identified;
  commitments: Identified;
  targets: Identified;
}

/** Every lasting address of the plans, sorted: their pages, provisions and tables, and the pages to share. */
export const listPublishedAddresses = (plans: readonly Addressed[]): string[] =>
  plans.flatMap(listAddresses).sort();

const listAddresses = ({ id, origin, provisions, tables, commitments, targets }: Addressed): string[] => [
  planUrl(id),
  ...(origin === null ? [] : [sourceUrl(id)]),
  ...[...provisions, ...tables].map((unit) => provisionUrl(id, unit.id)),
  ...[...commitments, ...targets].map((fact) => commitmentPageUrl(id, fact.id)),
];

/** Where an address leads now: itself while it is published; null where it leads nowhere. */
export type Resolve = (address: string) => string | null;

export function createResolve(plans: readonly Addressed[], redirects: readonly Redirect[]): Resolve {
  const current = new Set(plans.flatMap(listAddresses));
  const resolve = (address: string, hops: number): string | null => {
    if (current.has(address)) return address;
    const next = hops > 0 ? followRedirect(address, redirects) : null;
    if (next !== null) return resolve(next, hops - 1);
    const found = listProvisions(address).map((provision) => resolve(provision, hops));
    return found.find((one) => one !== null) ?? null;
  };
  return (address) => resolve(address, redirects.length);
}

/** One step: the redirect of this very address, else that of the plan it belongs to; null for neither. */
function followRedirect(address: string, redirects: readonly Redirect[]): string | null {
  const own = redirects.find(({ from }) => from === address);
  if (own) return own.to;
  const above = redirects.flatMap(({ from, to }) => listBelow(from, to));
  const moved = above.find(([from]) => address.startsWith(from));
  return moved ? address.replace(...moved) : null;
}

/** What moves with a plan's page: all below it, and its pages to share. Nothing for any other address. */
function listBelow(from: string, to: string): [from: string, to: string][] {
  const [old, fresh] = [readPlanId(from), readPlanId(to)];
  if (old === null || fresh === null) return [];
  return [
    [planUrl(old), planUrl(fresh)],
    [`${commitmentListUrl}${old}/`, `${commitmentListUrl}${fresh}/`],
  ];
}

/** The id of the plan whose page this is; null for any other address. */
const readPlanId = (address: string): string | null => /^\/ke-hoach\/(.+?)\/$/.exec(address)?.[1] ?? null;

/**
 * The provisions that a page to share may have come from, the nearest first: `ii.2-2-t1` stands at `ii.2-2`, or at
 * `ii.2`. Nothing for any other address.
 */
function listProvisions(address: string): string[] {
  const [, plan = '', fact = ''] = /^\/cam-ket\/(.+)\/([^/]+)\/$/.exec(address) ?? [];
  const parts = fact.split('-');
  return parts.slice(1).map((_, cut) => provisionUrl(plan, parts.slice(0, parts.length - 1 - cut).join('-')));
}

/** Recorded addresses that lead nowhere. */
export function listLostAddresses(
  recorded: readonly string[],
  plans: readonly Addressed[],
  redirects: readonly Redirect[],
): string[] {
  const resolve = createResolve(plans, redirects);
  return recorded.filter((address) => resolve(address) === null);
}

/** Pages that moved: old address and new one, each root-relative. */
export const listMovedPages = (
  recorded: readonly string[],
  resolve: Resolve,
): { from: string; to: string }[] =>
  recorded
    .filter((address) => !address.includes('#'))
    .flatMap((from) => {
      const to = resolve(from);
      return to === null || to === from ? [] : [{ from, to }];
    });

/** Old ids of a plan's units, by the id that bears them now. */
export type Aliases = ReadonlyMap<string, readonly string[]>;

/** Anchors that the text of a plan must keep, by the address of its page. */
export function listAliases(recorded: readonly string[], resolve: Resolve): ReadonlyMap<string, Aliases> {
  const renamed = recorded.flatMap((address) => {
    const [, old] = address.split('#');
    const [page, id] = resolve(address)?.split('#') ?? [];
    return old && page && id && old !== id ? [{ old, page, id }] : [];
  });
  const listOld = (members: typeof renamed): string[] => [...new Set(members.map(({ old }) => old))];
  return new Map(
    [...Map.groupBy(renamed, ({ page }) => page)].map(([page, members]) => [
      page,
      new Map([...Map.groupBy(members, ({ id }) => id)].map(([id, same]) => [id, listOld(same)])),
    ]),
  );
}
