/**
 * In: a parts. Out: the two files of a plan, `index.mdx` and `facts.json`, as text.
 * Guaranteed: the same plan gives the same bytes, and the text read again gives the same units.
 */
import { stringify } from 'yaml';
import type { Unit } from '../outline/unit.ts';
import type { FactsFile } from '../schema/facts-file.ts';
import type { FrontMatter } from '../schema/front-matter.ts';
import type { AgencyRef, Plan } from '../schema/plan.ts';
import { composeBody } from './body.ts';

/** A plan that was read, as it is written down. */
export interface PlanParts {
  plan: Plan;
  units: Unit[];
  /** Place of issue as printed. */
  place: string | null;
  unassigned: FactsFile['unassigned'];
  headless: boolean;
  leftOut: FactsFile['leftOut'];
  doubts: FactsFile['doubts'];
  /** Text of each page or paragraph as read, for a source that is no plain text; null for one that is. */
  sourceLines: string[] | null;
}

export interface PlanFiles {
  'index.mdx': string;
  'facts.json': string;
}

const agencyField = ({ id, name }: AgencyRef): FrontMatter['issuer'] => id ?? { name };

function composeFrontMatter({ plan, place }: PlanParts): FrontMatter {
  const { title, docType, number, date, year, indexes, amends, citedAs, signer, recipients, source } = plan;
  return {
    title,
    docType,
    number,
    date,
    place,
    year,
    province: plan.province.id,
    issuer: agencyField(plan.issuer),
    parentBody: plan.parentBody && agencyField(plan.parentBody),
    indexes,
    amends,
    citedAs: citedAs ?? null,
    signer,
    recipients,
    source,
  };
}

function composeFacts({ plan, unassigned, headless, leftOut, doubts, sourceLines }: PlanParts): FactsFile {
  const { targets, commitments, references, findings, provisions } = plan;
  const lines = Object.fromEntries(provisions.flatMap((one) => (one.lines ? [[one.id, one.lines]] : [])));
  return {
    targets,
    commitments,
    references,
    findings,
    unassigned,
    headless,
    lines,
    leftOut,
    doubts,
    ...(sourceLines ? { sourceLines } : {}),
  };
}

/** JSON with one line a fact, so that a change of one is a change of one line. */
function stringifyFacts(facts: FactsFile): string {
  const fields = Object.entries(facts).map(([key, value]) => {
    if (!Array.isArray(value)) return `"${key}": ${JSON.stringify(value)}`;
    return `"${key}": [${value.map((one) => `\n  ${JSON.stringify(one)}`).join(',')}${value.length > 0 ? '\n' : ''}]`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** The files of a plan. */
export function composePlanFiles(parts: PlanParts): PlanFiles {
  const head = stringify(composeFrontMatter(parts), { lineWidth: 0 });
  return {
    'index.mdx': `---\n${head}---\n\n${composeBody(parts.units, parts.plan)}`,
    'facts.json': stringifyFacts(composeFacts(parts)),
  };
}
