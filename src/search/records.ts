import { listNamedLeads } from '../queries/named-leads.ts';
import { formatTiming } from '../queries/timings.ts';
import type { Commitment, Footnote, Table, Target } from '../schema/plan.ts';
import type { PublishedPlan, PublishedProvision } from '../schema/published-plan.ts';
import { fold } from '../vocabulary/fold.ts';
import { commitmentUrl, planUrl, provisionUrl } from '../wording/links.ts';
import type { Facet, Kind } from './address.ts';
import {
  createOutline,
  describeFacts,
  describePlace,
  describePlan,
  describeUnheaded,
  NO_FACTS,
  type Outline,
  printLabel,
} from './outline.ts';
import { composeFilters } from './record-filters.ts';

/** One unit that can be found, in plain text. */
export interface SearchRecord {
  /** Lands on the provision, or on its table. */
  url: string;
  /** What is shown as its title and found like its text; '' where `title` stands alone. */
  heading: string;
  text: string;
  /** Shown with the hit, never found. */
  shown: Shown;
  filters: Record<Facet, string[]>;
}

export interface Shown {
  kind: Kind;
  /** The label, and where there is no heading of its own, the heading above: "1.3. Cải cách thủ tục hành chính, a)". */
  title: string;
  /** The headings above, from the outermost. */
  place: string;
  /** The plan's name among plans of other provinces. */
  plan: string;
  /** What its name leaves out: issuer and year, or the number that others cite it by; '' for nothing. */
  about: string;
  /** "Trong mục này: 1 chỉ tiêu, 2 nhiệm vụ" of a provision; who leads, and until when, of a commitment. */
  note: string;
  /** Page to share of a target or commitment; '' for a provision. */
  page: string;
}

/**
 * Everything of a plan that can be found: its head, each provision, each row of its tables and each footnote (kind
 * "muc", together the whole text, each passage once), each target and each commitment.
 */
export function listSearchRecords(plan: PublishedPlan): SearchRecord[] {
  const outline = createOutline(plan);
  const at = (id: string): PublishedProvision | undefined => outline.byId.get(id) ?? plan.provisions[0];
  const place = <Item>(items: readonly Item[], idOf: (item: Item) => string | null, compose: Compose<Item>) =>
    items.flatMap((item) => {
      const provision = at(idOf(item) ?? '');
      return provision ? compose(outline, provision, item) : [];
    });
  return [
    composeHeadRecord(plan),
    ...plan.provisions.map((provision) => composeProvisionRecord(outline, provision)),
    ...place(plan.footnotes, ({ n }) => findNoted(plan, n), composeFootnoteRecord),
    ...place(plan.tables, (table) => table.provision, composeRowRecords),
    ...place(plan.targets, (target) => target.provision, composeTargetRecord),
    ...place(plan.commitments, (commitment) => commitment.provision, composeCommitmentRecord),
  ];
}

type Compose<Item> = (
  outline: Outline,
  provision: PublishedProvision,
  item: Item,
) => SearchRecord | SearchRecord[];

/**
 * The plan as a whole: found by its type, number, title, issuer and recipients. It has its number twice, in the two ways
 * in which people write it, and so comes before those that cite it.
 */
function composeHeadRecord(plan: PublishedPlan): SearchRecord {
  const recipients = plan.recipients.length > 0 ? `Nơi nhận: ${plan.recipients.join('; ')}` : '';
  const signer = plan.signer && `Người ký: ${plan.signer.name}`;
  const number = plan.number ?? plan.citedAs?.number;
  const said = [number && `${plan.docType} số ${number}`, plan.issuer.name, signer, recipients];
  return {
    url: planUrl(plan.id),
    heading: [plan.docType, number, plan.title].filter(Boolean).join(' '),
    text: said.filter(Boolean).join('. '),
    shown: {
      kind: 'muc',
      title: '',
      place: '',
      ...describePlan(plan),
      note: '',
      page: '',
    },
    filters: { ...composeFilters(plan, 'muc', null, NO_FACTS), 'chi-so': [...plan.indexes] },
  };
}

const findNoted = (plan: PublishedPlan, n: number): string | null =>
  plan.provisions.find(({ footnotes }) => footnotes?.includes(n))?.id ?? null;

function composeFootnoteRecord(
  outline: Outline,
  provision: PublishedProvision,
  footnote: Footnote,
): SearchRecord {
  const whole = composeProvisionRecord(outline, provision);
  const title = `${describeUnheaded(outline, provision)}, chú thích ${footnote.n}`;
  return { ...whole, heading: '', text: footnote.text, shown: { ...whole.shown, title, note: '' } };
}

function composeProvisionRecord(outline: Outline, provision: PublishedProvision): SearchRecord {
  const facts = outline.factsOf(provision.id);
  const heading = provision.heading ?? '';
  return {
    url: provisionUrl(outline.plan.id, provision.id),
    heading,
    text: provision.text,
    shown: {
      ...describePlace(outline, provision),
      kind: 'muc',
      title: heading === '' ? describeUnheaded(outline, provision) : printLabel(provision),
      note: describeFacts(facts),
    },
    filters: composeFilters(outline.plan, 'muc', provision.component, facts),
  };
}

function composeRowRecords(outline: Outline, provision: PublishedProvision, table: Table): SearchRecord[] {
  const whole = composeProvisionRecord(outline, provision);
  const title = [describeUnheaded(outline, provision), table.caption ?? 'bảng'].join(', ');
  const shown = { ...whole.shown, title, note: '' };
  return table.rows.map((row) => ({
    ...whole,
    url: provisionUrl(outline.plan.id, table.id),
    heading: '',
    text: row.filter((cell) => cell !== null).join(' · '),
    shown,
  }));
}

function composeTargetRecord(outline: Outline, provision: PublishedProvision, target: Target): SearchRecord {
  const { plan } = outline;
  const isQuoted = fold(target.quote).includes(fold(target.subject));
  return {
    url: provisionUrl(plan.id, target.provision),
    heading: '',
    text: isQuoted ? target.quote : `${target.subject}: ${target.quote}`,
    shown: {
      ...describePlace(outline, provision),
      kind: 'chi-tieu',
      title: describeUnheaded(outline, provision),
      note: '',
      page: commitmentUrl(plan.id, target.id),
    },
    filters: composeFilters(plan, 'chi-tieu', null, { ...NO_FACTS, targets: [target] }),
  };
}

function composeCommitmentRecord(
  outline: Outline,
  provision: PublishedProvision,
  commitment: Commitment,
): SearchRecord {
  const { plan } = outline;
  const lead = listNamedLeads(plan, commitment)
    .map(({ name }) => name)
    .join('; ');
  return {
    url: provisionUrl(plan.id, commitment.provision),
    heading: '',
    text: commitment.text,
    shown: {
      ...describePlace(outline, provision),
      kind: 'nhiem-vu',
      title: describeUnheaded(outline, provision),
      note: [lead && `Chủ trì: ${lead}`, formatTiming(plan, commitment)].filter(Boolean).join(' · '),
      page: commitmentUrl(plan.id, commitment.id),
    },
    filters: composeFilters(plan, 'nhiem-vu', null, { ...NO_FACTS, commitments: [commitment] }),
  };
}
