/**
 * In: a conversion. Out: the two files of a plan, `index.mdx` and `facts.json`, as text.
 * Guaranteed: the same conversion gives the same bytes, and the text read again gives the same units.
 */
import { stringify } from 'yaml';
import type { Conversion } from '../convert.ts';
import type { FactsFile } from '../schema/facts-file.ts';
import type { FrontMatter } from '../schema/front-matter.ts';
import type { AgencyRef } from '../schema/plan.ts';
import { composeBody } from './body.ts';

export interface PlanFiles {
  'index.mdx': string;
  'facts.json': string;
}

const agencyField = ({ id, name }: AgencyRef): FrontMatter['issuer'] => id ?? { name };

function composeFrontMatter({ plan, place }: Conversion): FrontMatter {
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

function composeFacts({ plan, leftOut, doubts }: Conversion): FactsFile {
  const { targets, commitments, references, findings, provisions } = plan;
  const lines = Object.fromEntries(provisions.flatMap((one) => (one.lines ? [[one.id, one.lines]] : [])));
  return { targets, commitments, references, findings, lines, leftOut, doubts };
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
export function composePlanFiles(conversion: Conversion): PlanFiles {
  const head = stringify(composeFrontMatter(conversion), { lineWidth: 0 });
  return {
    'index.mdx': `---\n${head}---\n\n${composeBody(conversion.units, conversion.plan)}`,
    'facts.json': stringifyFacts(composeFacts(conversion)),
  };
}
