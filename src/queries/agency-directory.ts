import type { AgencyRef } from '../schema/plan.ts';
import type { Agency, Province, Registry } from '../schema/registry.ts';

/** A link to another agency, with the day on which one became the other. */
export interface Succession {
  agency: AgencyRef;
  on: string;
}

/** One agency as it exists in its province. */
export interface AgencyEntry {
  id: string;
  name: string;
  province: Province | null;
  level: Agency['level'] | null;
  /** Names over time, oldest first; empty where the name never changed. */
  names: Agency['names'];
  parent: AgencyRef | null;
  successor: Succession | null;
  source: string | null;
}

/** What agency an id of a plan means; null for an id that the registry does not know. */
export type AgencyDirectory = (id: string) => AgencyEntry | null;

interface Found {
  id: string;
  agency: Agency;
  province: Province | null;
}
type Find = (id: string) => Found | null;

/**
 * The registry as a directory of ids. An agency that every province has is found as `<province>/<id>`, with parent and
 * successor in the same province; where it has no successor of its own, it follows its province into the next one.
 */
export function createAgencyDirectory(registry: Registry): AgencyDirectory {
  const find = createFind(registry);
  return (id) => {
    const found = find(id);
    if (found === null) return null;
    const { agency, province } = found;
    const { level, source } = agency;
    const names = agency.names.map((dated) => ({ ...dated, name: fillProvince(dated.name, province) }));
    const parent = agency.parent === null ? null : toRef(findNear(found, agency.parent, find), agency.parent);
    return {
      id,
      name: getName(found),
      province,
      level,
      names,
      parent,
      successor: getSuccession(found, find),
      source,
    };
  };
}

function createFind(registry: Registry): Find {
  const agencies = new Map(registry.agencies.map((agency) => [agency.id, agency]));
  const provinces = new Map(registry.provinces.map((province) => [province.id, province]));
  return (id) => {
    const [first = '', ...rest] = id.split('/');
    const province = provinces.get(first) ?? null;
    const own = agencies.get(id);
    if (own && !own.everyProvince) return { id, agency: own, province };
    const common = agencies.get(rest.join('/'));
    return province && common?.everyProvince ? { id, agency: common, province } : null;
  };
}

/** The agency of that id in the same province, else the one that bears the id whole. */
const findNear = (near: Found, id: string, find: Find): Found | null =>
  (near.province && find(`${near.province.id}/${id}`)) ?? find(id);

/** Where a reader is led: the agency's own successor, taken on into the province that its province became. */
function getSuccession(found: Found, find: Find): Succession | null {
  const { agency, province } = found;
  const own = agency.successor && findNear(found, agency.successor.id, find);
  const local = (own ?? found).id.slice((province?.id.length ?? -1) + 1);
  const moved = province?.successor ? find(`${province.successor.id}/${local}`) : null;
  const heir = moved ?? own;
  const on = moved ? province?.successor?.on : agency.successor?.on;
  return heir && on ? { agency: toRef(heir, heir.id), on } : null;
}

const toRef = (found: Found | null, id: string): AgencyRef =>
  found ? { id: found.id, name: getName(found) } : { id: null, name: id };

const getName = ({ agency, province }: Found): string => fillProvince(agency.name, province);

const fillProvince = (name: string, province: Province | null): string =>
  province ? name.replaceAll('{province}', province.name) : name;
