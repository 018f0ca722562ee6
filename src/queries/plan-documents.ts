import { formatPlace, listPath } from '../rendering/place.ts';
import type { Reference } from '../schema/plan.ts';
import type { PublishedPlan, PublishedProvision } from '../schema/published-plan.ts';

/** A place in a plan's text, in words and by the id of its unit. */
export interface Place {
  provision: string;
  text: string;
}

/** One document that a plan names, wherever and however often it does. */
export interface CitedDocument {
  relation: Reference['relation'];
  /** The fullest words the plan has for it. */
  quote: string;
  plan: string | null;
  places: Place[];
}

/** Units of a plan by id. */
export const indexProvisions = (plan: PublishedPlan): Map<string, PublishedProvision> =>
  new Map(plan.provisions.map((unit) => [unit.id, unit]));

/** A function that says where a unit stands; a unit that is not there is named by its id. */
export function createPlaces(plan: PublishedPlan): (provision: string) => Place {
  const known = places.get(plan);
  if (known) return known;
  const byId = indexProvisions(plan);
  const told = new Map<string, Place>();
  const place = (provision: string): Place => {
    const unit = byId.get(provision);
    const one = told.get(provision) ?? {
      provision,
      text: unit ? formatPlace(listPath(unit, byId)) : provision,
    };
    told.set(provision, one);
    return one;
  };
  places.set(plan, place);
  return place;
}

/** Lists of many plans ask for each of them again and again. */
const places = new WeakMap<PublishedPlan, (provision: string) => Place>();

const relations: Reference['relation'][] = ['implements', 'amends', 'cites'];

/** The documents that the plan names: those it carries out first, then those it amends, then the others. */
export function listCitedDocuments(plan: PublishedPlan): CitedDocument[] {
  const place = createPlaces(plan);
  const sameDocument = ({ type, number, quote }: Reference) => `${type} ${number ?? quote}`;
  const documents = [...Map.groupBy(plan.references, sameDocument).values()].map((mentions) => ({
    relation: relations.find((relation) => mentions.some((one) => one.relation === relation)) ?? 'cites',
    quote: mentions.map(({ quote }) => quote).reduce((a, b) => (b.length > a.length ? b : a)),
    plan: mentions.find((one) => one.plan !== null)?.plan ?? null,
    places: [...new Set(mentions.map(({ provision }) => provision))].map(place),
  }));
  return documents.sort((a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation));
}

/** A plan that cites this one, with the places where it does. */
export interface CitingPlan {
  plan: PublishedPlan;
  relation: Reference['relation'];
  places: Place[];
}

/** All plans of the site that name this one. */
export const listCitingPlans = (id: string, plans: readonly PublishedPlan[]): CitingPlan[] =>
  (indexCitations(plans).get(id) ?? []).flatMap((plan) => {
    const mentions = plan.references.filter((reference) => reference.plan === id);
    const relation = relations.find((one) => mentions.some((mention) => mention.relation === one)) ?? 'cites';
    const where = [...new Set(mentions.map(({ provision }) => provision))].map(createPlaces(plan));
    return plan.id === id ? [] : [{ plan, relation, places: where }];
  });

/** The plans whose words stand on this one's page: those that cite it, and the one that tells its number. */
export function listPlansBeside(plan: PublishedPlan, plans: readonly PublishedPlan[]): PublishedPlan[] {
  const citing = listCitingPlans(plan.id, plans).map((one) => one.plan);
  const by = plans.filter(({ id }) => id === plan.citedAs?.by);
  return [...new Set([...citing, ...by])];
}

const citations = new WeakMap<readonly PublishedPlan[], Map<string, PublishedPlan[]>>();

/** The plans that cite each plan, gathered once for a list of plans: asking for every plan of it stays linear. */
function indexCitations(plans: readonly PublishedPlan[]): Map<string, PublishedPlan[]> {
  const known = citations.get(plans);
  if (known) return known;
  const pairs = plans.flatMap((plan) =>
    [...new Set(plan.references.map((reference) => reference.plan))].map((cited) => ({ cited, plan })),
  );
  const index = new Map(
    [...Map.groupBy(pairs, ({ cited }) => cited ?? '')].map(([cited, all]) => [
      cited,
      all.map(({ plan }) => plan),
    ]),
  );
  citations.set(plans, index);
  return index;
}
