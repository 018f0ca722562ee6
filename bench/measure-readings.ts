import { readdirSync, readFileSync } from 'node:fs';
import type { AgencyRef, Plan } from '../src/schema/plan.ts';

/** Found of what should be found, and right of what was claimed. */
export interface Score {
  what: string;
  expected: number;
  claimed: number;
  right: number;
  /** What was missed and what was claimed wrongly, for a person to read. */
  missed: string[];
  wrong: string[];
}

/** Hand-made readings by plan id. */
export function loadReadings(root: string): Map<string, Plan> {
  const folder = `${root}/test/readings`;
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const plans = files.map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Plan);
  return new Map(plans.map((plan) => [plan.id, plan]));
}

const fold = (text: string): string =>
  text
    .replace(/[\s.,;:]+/g, ' ')
    .trim()
    .toLowerCase();
const names = (agencies: readonly AgencyRef[]): string =>
  agencies
    .map(({ id, name }) => id ?? fold(name))
    .sort()
    .join('+');

/** Compares two lists as bags of keys. */
function compare(what: string, expected: readonly string[], claimed: readonly string[]): Score {
  const left = [...claimed];
  const missed = expected.filter((key) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return {
    what,
    expected: expected.length,
    claimed: claimed.length,
    right: expected.length - missed.length,
    missed,
    wrong: left,
  };
}

const keysOf = {
  'units (label, text, parent)': (plan: Plan) =>
    plan.provisions.map(
      ({ label, parent, heading, text }) => `${parent ?? ''} ‹${label}› ${fold(`${heading ?? ''} ${text}`)}`,
    ),
  'components of units': (plan: Plan) => plan.provisions.map(({ id, component }) => `${id} ${component}`),
  'targets (provision, value)': (plan: Plan) =>
    plan.targets.map(({ provision, value, unit }) => `${provision} ${value} ${unit}`),
  'targets with comparator': (plan: Plan) =>
    plan.targets.map(
      ({ provision, value, unit, comparator }) => `${provision} ${comparator} ${value} ${unit}`,
    ),
  'targets with deadline and component': (plan: Plan) =>
    plan.targets.map(
      ({ provision, value, deadline, component }) => `${provision} ${value} ${deadline} ${component}`,
    ),
  commitments: (plan: Plan) => plan.commitments.map(({ provision, text }) => `${provision} ${fold(text)}`),
  'commitments with lead and coordinating': (plan: Plan) =>
    plan.commitments.map(
      ({ provision, text, lead, coordinating, timing }) =>
        `${provision} ${fold(text)} | ${names(lead)} | ${names(coordinating)} | ${timing}`,
    ),
  'references by number': (plan: Plan) =>
    plan.references.map(({ provision, number, quote }) => `${provision} ${number ?? fold(quote)}`),
  'references with date and relation': (plan: Plan) =>
    plan.references.map(
      ({ provision, number, quote, date, relation, type }) =>
        `${provision} ${type} ${number ?? fold(quote)} ${date} ${relation}`,
    ),
  findings: (plan: Plan) => plan.findings.map(({ kind, provision }) => `${kind} ${provision}`),
  'facts of the document': (plan: Plan) =>
    (
      [
        'title',
        'docType',
        'number',
        'date',
        'year',
        'issuer',
        'parentBody',
        'province',
        'indexes',
        'amends',
        'signer',
        'recipients',
      ] as const
    ).map((key) => `${key} ${JSON.stringify(plan[key])}`),
};

/** How a plan as read compares with a hand-made reading of it, measure by measure. */
export const measureReading = (reading: Plan, plan: Plan): Score[] =>
  Object.entries(keysOf).map(([what, keys]) => compare(what, keys(reading), keys(plan)));
