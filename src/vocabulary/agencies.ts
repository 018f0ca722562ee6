import type { Agency, Province, Registry } from '../schema/registry.ts';
import { listNearest } from './nearest.ts';

/** An agency as one province has it: placeholders filled in, ids whole. Central agencies have no province. */
export interface ResolvedAgency {
  id: string;
  name: string;
  /** Names over time, oldest first; empty where it never changed. */
  names: Agency['names'];
  spellings: string[];
  parent: string | null;
  /** Where a reader of an old plan is led: the agency that took over, else the same one of the new province. */
  successor: { id: string; on: string } | null;
  level: Agency['level'];
  /** Slug; null for a central agency. */
  province: string | null;
  source: string | null;
}

const isMunicipality = (province: Province): boolean => province.fullName.startsWith('Thành phố');

/** A registry name in one province: "Thanh tra {tier}" is "Thanh tra tỉnh", in Hà Nội "Thanh tra thành phố". */
export function fillName(name: string, province: Province): string {
  const [tier, Tier] = isMunicipality(province) ? ['thành phố', 'Thành'] : ['tỉnh', 'Tỉnh'];
  return name.replaceAll('{province}', province.name).replaceAll('{tier}', tier).replaceAll('{Tier}', Tier);
}

/** Id in one province: "so-noi-vu" is "cao-bang/so-noi-vu"; a whole id stays. */
const fillId = (id: string, province: Province): string => (id.includes('/') ? id : `${province.id}/${id}`);

function findSuccessor(agency: Agency, province: Province): ResolvedAgency['successor'] {
  if (agency.successor) return { id: fillId(agency.successor.id, province), on: agency.successor.on };
  if (province.successor === null) return null;
  return { id: `${province.successor.id}/${agency.id}`, on: province.successor.on };
}

/** The agency as the given province has it. */
export function resolveInProvince(agency: Agency, province: Province): ResolvedAgency {
  return {
    id: fillId(agency.id, province),
    name: fillName(agency.name, province),
    names: agency.names.map((dated) => ({ ...dated, name: fillName(dated.name, province) })),
    spellings: agency.spellings.map((spelling) => fillName(spelling, province)),
    parent: agency.parent === null ? null : fillId(agency.parent, province),
    successor: findSuccessor(agency, province),
    level: agency.level,
    province: province.id,
    source: agency.source,
  };
}

const resolveWhole = (agency: Agency): ResolvedAgency => ({
  ...agency,
  province:
    agency.level === 'central' || agency.id.startsWith('trung-uong/') ? null : agency.id.replace(/\/.*/, ''),
});

export const getProvince = (registry: Registry, id: string): Province | null =>
  registry.provinces.find((province) => province.id === id) ?? null;

/** The agency with this whole id ("cao-bang/so-noi-vu", "trung-uong/chinh-phu"); null for none. */
export function getAgency(registry: Registry, id: string): ResolvedAgency | null {
  const [provinceId = '', local = ''] = id.split('/');
  const province = getProvince(registry, provinceId);
  const whole = registry.agencies.find((agency) => !agency.everyProvince && agency.id === id);
  if (whole) return resolveWhole(whole);
  const shared = registry.agencies.find((agency) => agency.everyProvince && agency.id === local);
  return shared && province ? resolveInProvince(shared, province) : null;
}

/** Every agency that a plan of this province may name: its own first, then the central ones. */
export function listAgencies(registry: Registry, provinceId: string): ResolvedAgency[] {
  const province = getProvince(registry, provinceId);
  const shared = registry.agencies.filter((agency) => agency.everyProvince);
  const whole = registry.agencies.filter((agency) => !agency.everyProvince).map(resolveWhole);
  const own = province ? shared.map((agency) => resolveInProvince(agency, province)) : [];
  return [...own, ...whole.filter(({ province: of }) => of === null || of === provinceId)];
}

/** The agency that does its work today: the end of the chain of successors, itself where there is none. */
export function getCurrentAgency(registry: Registry, id: string): ResolvedAgency | null {
  const visited = new Set<string>();
  let current = getAgency(registry, id);
  while (current?.successor && !visited.has(current.id)) {
    visited.add(current.id);
    current = getAgency(registry, current.successor.id) ?? current;
  }
  return current;
}

/** The registry's names most like an unknown one, best first: what its writer may have meant. */
export function listNearestNames(registry: Registry, name: string, limit = 3): string[] {
  const names = [
    ...new Set(registry.agencies.flatMap((agency) => agency.name.replace(/ ?\{\w+\}/g, ' tỉnh').trim())),
  ];
  return listNearest(names, name, limit);
}
