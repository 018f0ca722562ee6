import type { Provision, Reference, Table } from '../schema/plan.ts';
import { slugify } from '../vocabulary/fold.ts';
import { type Citation, findCitations } from './citations.ts';
import type { PlanContext } from './context.ts';
import { findLaws } from './laws.ts';

/** A text in which documents may be cited, and the provision that answers for it. */
interface Passage {
  provision: string;
  text: string;
  kind: 'preamble' | 'body' | 'note';
}

const isPreamble = ({ label, parent }: Provision, at: number): boolean =>
  at === 0 && label === '' && parent === null;

/** A unit's heading and text as they run on, then its footnotes. */
function listProvisionPassages(provision: Provision, at: number, { footnotes = [] }: PlanContext): Passage[] {
  const { id: one, heading, text } = provision;
  const own = [heading ?? '', text].filter((part) => part !== '');
  const notes = footnotes.filter(({ n }) => provision.footnotes?.includes(n)).map((note) => note.text);
  return [
    ...own.map((part) => ({
      provision: one,
      text: part,
      kind: isPreamble(provision, at) ? ('preamble' as const) : ('body' as const),
    })),
    ...notes.map((note) => ({ provision: one, text: note, kind: 'note' as const })),
  ];
}

const listTablePassages = ({ provision, rows }: Table, last: string): Passage[] =>
  rows
    .flat()
    .flatMap((cell) => (cell === null ? [] : [{ provision: provision ?? last, text: cell, kind: 'body' }]));

/** Every passage of the plan, in reading order. */
function listPassages(ctx: PlanContext): Passage[] {
  const last = ctx.provisions.at(-1)?.id ?? '';
  const ofUnits = ctx.provisions.flatMap((provision, at) => [
    ...listProvisionPassages(provision, at, ctx),
    ...ctx.tables
      .filter((table) => table.provision === provision.id)
      .flatMap((table) => listTablePassages(table, last)),
  ]);
  const loose = ctx.tables.filter(({ provision }) => provision === null);
  return [...ofUnits, ...loose.flatMap((table) => listTablePassages(table, last))];
}

/** The words of the sentence before a citation. */
const readBefore = (text: string, start: number): string =>
  text.slice(0, start).replace(/^.*[.!?]\s+(?=\p{Lu})/su, '');

// Thực hiện Kế hoạch số 2163/KH-UBND (000:27) · Triển khai thực hiện …; not "Căn cứ Luật …"
const CARRIES_OUT =
  /^\s*(?:Để\s+)?(?:(?:Tiếp tục|tiếp tục)\s+)?(?:(?:Triển khai|triển khai)(?:\s+thực hiện)?|(?:Thực hiện|thực hiện))(?![\p{L}])/u;
// "Sửa đổi, bổ sung một số nội dung của Kế hoạch số …", "ban hành Kế hoạch sửa đổi, bổ sung Kế hoạch số …"; not "thuộc phạm
// vi điều chỉnh của Nghị định số" (003:228), nor a decree that amends another (003:492)
const CHANGE = 'sửa đổi|bổ sung|điều chỉnh|thay thế';
const AMENDS = new RegExp(
  `(?:^|(?:Kế hoạch|ban hành|xây dựng|quyết định|để|như sau:)\\s+)\\s*(?:${CHANGE})(?:\\s*,?\\s*(?:${CHANGE}|một số|nội dung|các|điểm|khoản|điều|mục|chỉ tiêu|nhiệm vụ|tại|của|ban hành kèm theo|và))*\\s*$`,
  'iu',
);

/** What the plan does with a document: a preamble's "Thực hiện …" carries it out, save what is cited inside another. */
function findRelation(
  citation: Pick<Citation, 'start'>,
  passage: Passage,
  isNested: boolean,
): Reference['relation'] {
  if (isNested) return 'cites';
  const before = readBefore(passage.text, citation.start);
  if (passage.kind !== 'note' && AMENDS.test(before)) return 'amends';
  return passage.kind === 'preamble' && CARRIES_OUT.test(before) ? 'implements' : 'cites';
}

/** The plan of this site with that number, of that province, and of that year where both are dated. */
function findKnownPlan(
  number: string,
  date: string | null,
  { knownPlans, province }: PlanContext,
): string | null {
  const known = knownPlans.find(
    (plan) =>
      plan.number !== null &&
      slugify(plan.number) === slugify(number) &&
      plan.province === province &&
      (date === null || plan.date === null || plan.date.slice(0, 4) === date.slice(0, 4)),
  );
  return known?.id ?? null;
}

// (Kèm theo Kế hoạch số       /KH-UBND …) (004:396), (Ban hành kèm theo Quyết định số …): the plan itself
const ATTACHED_TO = /kèm theo\s*$/iu;

interface Placed {
  start: number;
  reference: Reference;
}

function readNumbered(passage: Passage, ctx: PlanContext): Placed[] {
  const { provision, text } = passage;
  const citations = findCitations(text, ctx);
  return citations.flatMap((citation) => {
    const { quote, type, number, issuer, date, start } = citation;
    if (ATTACHED_TO.test(text.slice(0, start)) && /^\s*\(/.test(text)) return [];
    const isNested = citations.some((outer) => outer.start < start && start < outer.end);
    const relation = findRelation(citation, passage, isNested);
    const plan = findKnownPlan(number, date, ctx);
    return [{ start, reference: { provision, quote, type, number, issuer, date, relation, plan } }];
  });
}

const readLaws = ({ provision, text }: Passage): Placed[] =>
  findLaws(text).map(({ quote, type, date, start }) => ({
    start,
    reference: {
      provision,
      quote,
      type,
      number: null,
      issuer: null,
      date,
      relation: 'cites',
      plan: null,
    },
  }));

/** What makes two citations of a unit one: the number, or the name of a law in any capitals. */
const keyOf = ({ provision, number, quote }: Reference): string => `${provision} ${slugify(number ?? quote)}`;

/**
 * Every document that the plan cites, in reading order and once for each unit: by number, and laws by name. The quote
 * runs from the type word to the end of the subject and stands verbatim in the unit, its table or its footnote.
 */
export function extractReferences(ctx: PlanContext): Reference[] {
  const found = listPassages(ctx).flatMap((passage) =>
    [...readNumbered(passage, ctx), ...readLaws(passage)]
      .sort((a, b) => a.start - b.start)
      .map(({ reference }) => reference),
  );
  const seen = new Set<string>();
  return found.filter((reference) => !seen.has(keyOf(reference)) && seen.add(keyOf(reference)));
}
