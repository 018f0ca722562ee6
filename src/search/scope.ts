import { fold } from '../vocabulary/fold.ts';
import type { Facet, SearchState } from './address.ts';
import type { Engine, Outcome } from './engine.ts';
import type { Names } from './names.ts';
import { listPlaces, type Place } from './places.ts';
import type { EntryGroup } from './suggestions.ts';
import { listVariants } from './variants.ts';

/** A search within the plans of a province, or within what an agency issued or leads. */
export interface Scope {
  facet: Facet;
  /** A record has one of these. */
  values: readonly string[];
}

/** How a query that may name a place is taken. */
export interface Reading {
  /** What is looked for. */
  text: string;
  /** Within what; null for all plans. */
  scope: Scope | null;
  /** What the query names; null for nothing. */
  place: NamedPlace | null;
}

/** A province or an agency that a query names, as the reader is told of it. */
export interface NamedPlace {
  /** As in the address. */
  id: string;
  name: string;
  /** What a search within it looks at: “các kế hoạch của Cao Bằng”; null for a province without plans. */
  within: string | null;
}

/** In the address, instead of a place: all of the query is looked for, whatever it names. */
export const WHOLE = 'ca-cau';

/** What the first reading of a query finds that finds anything; the last one's where none does. */
export async function searchReadings(
  engine: Engine,
  state: SearchState,
  { groups, pairs }: Names,
): Promise<{ reading: Reading; outcome: Outcome }> {
  const readings = await listReadings(engine, state, groups);
  const search = async (reading: Reading) => {
    const variants = listVariants(reading.text, pairs);
    return { reading, outcome: await engine.search({ ...reading, filters: state.filters, variants }) };
  };
  const [first, ...others] = readings;
  let answer = await search(first);
  for (const reading of others) if (answer.outcome.total === 0) answer = await search(reading);
  return answer;
}

/**
 * How a query may be taken, the best first; the next where that finds nothing. What it says beside a name is looked for
 * within what is named, and the name of a province without plans only as it stands. The whole query is looked for
 * everywhere where the reader wants that, where it is no more than a name, or where some plan says just that.
 */
async function listReadings(
  engine: Engine,
  { text, scope: wanted }: SearchState,
  groups: readonly EntryGroup[],
): Promise<[Reading, ...Reading[]]> {
  const known = await listKnown(engine, text, groups);
  const [first, ...others] = known;
  if (first === undefined) return [{ text, scope: null, place: null }];
  const given = known.find(({ place }) => place.values[0]?.id === wanted);
  if (given) return [narrow(given)];
  const isWhole = wanted === WHOLE || (await isMeantWhole(engine, text, first));
  return isWhole ? [{ text, scope: null, place: tell(first) }] : [narrow(first), ...others.map(narrow)];
}

/** A place, and those of its values that have plans. */
interface Known {
  place: Place;
  filled: Place['values'];
}

/** What a query names: an agency that issued or leads something, then a province. */
async function listKnown(engine: Engine, text: string, groups: readonly EntryGroup[]): Promise<Known[]> {
  const named = listPlaces(text, groups).map(async (place) => {
    const records = await engine.loadFacet(place.facet);
    return { place, filled: place.values.filter(({ id }) => records.has(id)) };
  });
  return (await Promise.all(named)).filter(
    ({ place, filled }) => filled.length > 0 || place.facet === 'tinh',
  );
}

/** Typed without marks, the name of a province without plans may well be other words: “năm định kỳ” is not Nam Định. */
async function isMeantWhole(engine: Engine, text: string, { place, filled }: Known): Promise<boolean> {
  const isEmpty = filled.length === 0;
  if ((place.rest === '' && !isEmpty) || (await engine.isSaid(text))) return true;
  const isPlain = fold(place.name) === place.name.toLowerCase();
  return isEmpty && isPlain && engine.isSaid(place.name);
}

const tell = ({ place: { facet, values }, filled }: Known): NamedPlace => {
  const titles = filled.map(({ title }) => title).join(' và ');
  const within = facet === 'tinh' ? `các kế hoạch của ${titles}` : `phần do ${titles} ban hành hoặc chủ trì`;
  return { id: values[0]?.id ?? '', name: values[0]?.title ?? '', within: titles === '' ? null : within };
};

function narrow(known: Known): Reading {
  const { place, filled } = known;
  const scope = { facet: place.facet, values: filled.map(({ id }) => id) };
  return filled.length === 0
    ? { text: place.quoting, scope: null, place: tell(known) }
    : { text: place.rest, scope, place: tell(known) };
}
