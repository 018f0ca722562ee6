/**
 * In: the files of a plan, its seed, the registries. Out: the plan as pages show it.
 * Guaranteed: every fact's quote stands verbatim in the provision or table that it names, every agency is in the
 * registry; else the plan is refused with what to mend.
 */
import { assignComponents } from '../facts/components.ts';
import type { PlanContext } from '../facts/context.ts';
import { extractIndexes } from '../facts/document.ts';
import { extractFacts } from '../facts/index.ts';
import { composeMessage, Refusal } from '../messages/index.ts';
import { composeProvision } from '../outline/unit.ts';
import { type FactsFile, factsFile } from '../schema/facts-file.ts';
import type { FrontMatter } from '../schema/front-matter.ts';
import type { AgencyRef, Plan, Provision } from '../schema/plan.ts';
import type { PublishedPlan } from '../schema/published-plan.ts';
import type { Registry } from '../schema/registry.ts';
import type { PlanContent } from '../source/content.ts';
import type { Seed } from '../source/seeds.ts';
import { getAgency, getProvince, listNearestNames } from '../vocabulary/agencies.ts';
import { measureLegibility } from '../vocabulary/syllables.ts';
import { checkQuotes } from './quotes.ts';
import { type PlanText, readPlanText } from './read.ts';

export interface PublishContext {
  registry: Registry;
  knownPlans: PlanContext['knownPlans'];
}

/** The agency that front matter names; refused where the registry does not hold its id. */
function resolveField(
  field: FrontMatter['issuer'],
  name: string,
  file: string,
  registry: Registry,
): AgencyRef {
  if (typeof field !== 'string') return { id: null, name: field.name };
  const agency = getAgency(registry, field);
  if (agency) return { id: agency.id, name: agency.name };
  const nearest = listNearestNames(registry, field.split('/').at(-1)?.replaceAll('-', ' ') ?? field).join(
    ', ',
  );
  throw new Refusal([
    composeMessage(
      'agency/unknown',
      { file },
      `${name}: the id of an agency (nearest names: ${nearest})`,
      `“${field}”`,
    ),
  ]);
}

function resolveProvince(id: string | null, file: string, registry: Registry): AgencyRef {
  if (id === null) return { id: null, name: 'Không rõ tỉnh' };
  const province = getProvince(registry, id);
  if (province) return { id: province.id, name: province.name };
  throw new Refusal([
    composeMessage('content/front-matter', { file }, 'province: the slug of a province', `“${id}”`),
  ]);
}

/** facts.json, checked against its shape. */
function parseFacts(content: PlanContent): FactsFile | null {
  if (content.facts === null) return null;
  const file = content.file.replace('index.mdx', 'facts.json');
  let value: unknown;
  try {
    value = JSON.parse(content.facts);
  } catch (error) {
    throw new Refusal([composeMessage('content/facts', { file }, 'JSON', String(error))]);
  }
  const parsed = factsFile.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Refusal(
    parsed.error.issues.map((issue) =>
      composeMessage('content/facts', { file }, issue.message, issue.path.join('.')),
    ),
  );
}

/** What the front matter says, with agencies and province resolved. */
function composeHead(id: string, text: PlanText, file: string, registry: Registry) {
  const { province, issuer, parentBody, source, place, ...rest } = text.frontMatter;
  return {
    ...rest,
    id,
    place,
    province: resolveProvince(province, file, registry),
    issuer: resolveField(issuer, 'issuer', file, registry),
    parentBody: parentBody === null ? null : resolveField(parentBody, 'parentBody', file, registry),
  };
}

type Head = ReturnType<typeof composeHead>;

/** Facts of a plan that was typed here and has no facts.json: read from its text, now. */
function readFacts(head: Head, text: PlanText, provisions: Provision[], context: PublishContext): FactsFile {
  const facts = extractFacts(
    {
      ...context,
      provisions,
      tables: text.tables,
      footnotes: text.footnotes,
      issuer: head.issuer,
      province: head.province.id ?? '',
      year: head.year,
    },
    {
      docType: head.docType,
      number: head.number,
      date: head.date,
      citedAs: null,
      legibility: 1,
      readable: true,
      restored: false,
      gaps: [],
      unreadablePages: [],
    },
  );
  return { ...facts, headless: false, lines: {}, leftOut: [], doubts: [] };
}

/** The source that a plan without a seed stands for: its own text. */
const composeOwnSource = (sha256: string, provisions: readonly Provision[]): Plan['source'] => ({
  file: 'index.mdx',
  sha256,
  kind: 'md',
  legibility: measureLegibility(provisions.map(({ text }) => text).join('\n')),
  restored: false,
  reviewed: true,
});

/** Sentences that say who says what the document itself does not. */
const listStatements = ({ origin }: Seed): string[] => [
  ...(origin.citedAs
    ? [`Số ${origin.citedAs.number} ghi theo văn bản dẫn chiếu: “${origin.citedAs.quote}”.`]
    : []),
  ...(origin.states ? [origin.states.says] : []),
];

/** The plan as the site publishes it. Throws a `Refusal` for content that is wrong. */
export function composePublishedPlan(
  content: PlanContent,
  seed: Seed | null,
  digest: string,
  context: PublishContext,
): PublishedPlan {
  const { registry } = context;
  const text = readPlanText(content.mdx, content.file);
  const head = composeHead(content.id, text, content.file, registry);
  const bare = text.units.map((unit) => composeProvision({ ...unit, lines: null }, null));
  const components = assignComponents(bare, { title: head.title, registry });
  const given = parseFacts(content);
  const provisions = bare.map((one) => ({
    ...one,
    component: components.get(one.id) ?? null,
    lines: given?.lines[one.id] ?? null,
  }));
  const facts = given ?? readFacts(head, text, provisions, context);
  const wrong = checkQuotes(
    facts,
    { provisions, tables: text.tables, footnotes: text.footnotes },
    content.file,
  );
  if (wrong.length > 0) throw new Refusal(wrong);
  const { lines: _, sourceLines, ...shown } = facts;
  return {
    ...head,
    indexes:
      head.indexes.length > 0 ? head.indexes : extractIndexes(head.title, components.values(), registry),
    source: text.frontMatter.source ?? composeOwnSource(digest, provisions),
    provisions: provisions.map((one, i) => {
      const { kind, mark, paragraphs, markers } = text.units[i] as PlanText['units'][number];
      return { ...one, kind, mark, paragraphs, markers };
    }),
    tables: text.tables,
    footnotes: text.footnotes,
    ...shown,
    origin: seed && {
      received: seed.origin.received,
      bytes: seed.source.bytes.length,
      lines: sourceLines ?? seed.source.text.split(/\r\n|\r|\n/),
      statements: listStatements(seed),
      review: seed.origin.review,
    },
    digest,
  };
}
