import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Conversion } from '../../src/convert.ts';
import type { AgencyRef, Plan } from '../../src/schema/plan.ts';
import { convertText } from '../support/seeds.ts';

/** A plan invented in a form that real plans have, with what a careful reader finds in it. */
export interface UnseenPlan {
  name: string;
  form: string;
  /** The rules were not made with this one in view. */
  blind?: boolean;
  text: string;
  /** Facts of the document; issuer by id or, where the registry has none, by name; recipients counted. */
  head: Record<string, string | number | null>;
  /** "id ‹label› heading | text", the text as "its beginning … its end". */
  units: string[];
  /** "provision comparator value unit deadline"; what is left out at the end is not compared. */
  targets: string[];
  /** "provision: text | lead | coordinating | timing", agencies by the last part of their id, else by name. */
  commitments: string[];
  /** The same for rows of task tables, by the id of the commitment or of its table. */
  rows?: string[];
  /** "provision number date"; what is left out at the end is not compared. */
  references: string[];
}

export interface Score {
  measure: string;
  expected: number;
  claimed: number;
  right: number;
  missed: string[];
  wrong: string[];
}

export const loadUnseenPlans = (): UnseenPlan[] =>
  readdirSync('test/unseen')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ ...parse(readFileSync(`test/unseen/${name}`, 'utf8')), name: name.slice(0, -5) }));

export const convertUnseen = ({ text }: Pick<UnseenPlan, 'text'>) => convertText(text);

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
const bare = (text: string): string => squeeze(text).replace(/[\s.;,]+$/u, '');

/** "beginning … end" of a text, or the whole of it. */
function isText(pattern: string, text: string): boolean {
  const [start = '', end] = pattern.split(' … ');
  return end === undefined
    ? bare(text) === bare(start)
    : bare(text).startsWith(start) && bare(text).endsWith(bare(end));
}

type Match = (expected: string, claimed: string) => boolean;

/** Compares two lists; each claim answers one expectation. */
function compare(
  measure: string,
  expected: readonly string[],
  claimed: readonly string[],
  match: Match,
): Score {
  const left = [...claimed];
  const missed = expected.filter((one) => {
    const at = left.findIndex((claim) => match(one, claim));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return {
    measure,
    expected: expected.length,
    claimed: claimed.length,
    right: expected.length - missed.length,
    missed,
    wrong: left,
  };
}

const matchUnit: Match = (expected, claimed) => {
  const [head = '', ...text] = expected.split(' |');
  const [claimedHead = '', ...claimedText] = claimed.split(' |');
  return (
    squeeze(head) === squeeze(claimedHead) &&
    isText(squeeze(text.join(' |')), squeeze(claimedText.join(' |')))
  );
};

/** Words in order; a word may name alternatives ("maintain|top"). */
const matchWords: Match = (expected, claimed) => {
  const words = claimed.split(' ');
  return expected.split(' ').every((word, i) => word.split('|').includes(words[i] ?? ''));
};

const matchAction: Match = (expected, claimed) => {
  const [place = '', ...more] = expected.split(': ');
  const [text = '', ...roles] = more.join(': ').split(' | ');
  const [claimedPlace = '', ...claimedMore] = claimed.split('\t');
  const [claimedText = '', ...claimedRoles] = claimedMore;
  return (
    (claimedPlace === place || claimedPlace.startsWith(`${place}-`)) &&
    isText(text, claimedText) &&
    roles.join(' | ').toLowerCase() === claimedRoles.join(' | ').toLowerCase()
  );
};

const names = (agencies: readonly AgencyRef[]): string =>
  agencies.map(({ id, name }) => id?.split('/').at(-1) ?? name.toLowerCase()).join(' + ') || '-';

const stringifyAction = ({ id, text, lead, coordinating, timing }: Plan['commitments'][number]): string =>
  [id, squeeze(text), names(lead), names(coordinating), timing ?? '-'].join('\t');

function listHead(plan: Plan): Record<string, string | number | null> {
  const { docType, title, number, date, year } = plan;
  return {
    docType,
    title,
    number,
    date,
    issuer: plan.issuer.id ?? plan.issuer.name,
    province: plan.province.id,
    year,
    signer: plan.signer?.name ?? null,
    recipients: plan.recipients.length,
  };
}

const stringifyHead = (head: Record<string, string | number | null>): string[] =>
  Object.entries(head).map(([key, value]) => `${key} ${value}`.toLowerCase());

/** How a plan is read, measure by measure. */
export function scorePlan(expected: UnseenPlan, conversion: Conversion = convertUnseen(expected)): Score[] {
  const { plan, units } = conversion;
  const rowIds = new Set(plan.tables.map(({ id }) => id));
  const isRow = ({ id }: Plan['commitments'][number]): boolean =>
    [...rowIds].some((table) => id.startsWith(`${table}-`));
  const claimedHead = stringifyHead(listHead(plan));
  return [
    compare('header fields', stringifyHead(expected.head), claimedHead, (a, b) => a === b),
    compare(
      'units',
      expected.units,
      units.map(
        ({ id, label, heading, paragraphs }) => `${id} ‹${label}› ${heading ?? '-'} |${paragraphs.join(' ')}`,
      ),
      matchUnit,
    ),
    compare(
      'targets',
      expected.targets,
      plan.targets.map(({ provision, comparator, value, unit, deadline }) =>
        [provision, comparator, value, unit, deadline].join(' '),
      ),
      matchWords,
    ),
    compare(
      'commitments',
      expected.commitments,
      plan.commitments.filter((one) => !isRow(one)).map(stringifyAction),
      matchAction,
    ),
    compare(
      'task rows',
      expected.rows ?? [],
      plan.commitments.filter(isRow).map(stringifyAction),
      matchAction,
    ),
    compare(
      'references',
      expected.references,
      plan.references.map(({ provision, number, quote, date }) => `${provision} ${number ?? quote} ${date}`),
      (a, b) =>
        b.startsWith(a) || matchWords(a, b) || squeeze(b).startsWith(a.replace(/ \d{4}-\d\d-\d\d$/, '')),
    ),
  ];
}

/** The scores of several plans together. */
export function sumScores(scores: readonly Score[][]): Score[] {
  return (scores[0] ?? []).map(({ measure }, i) => {
    const own = scores.map((one) => one[i]).filter((one) => one !== undefined);
    const sum = (count: (score: Score) => number): number =>
      own.reduce((total, one) => total + count(one), 0);
    return {
      measure,
      expected: sum(({ expected }) => expected),
      claimed: sum(({ claimed }) => claimed),
      right: sum(({ right }) => right),
      missed: own.flatMap(({ missed }) => missed),
      wrong: own.flatMap(({ wrong }) => wrong),
    };
  });
}
