/**
 * The corridor: a document as received becomes a plan in the public shape.
 * Pure and total: any text gives a plan and messages, never an exception; the same input gives the same plan.
 */

import type { PlanParts } from './compose/index.ts';
import { assignComponents } from './facts/components.ts';
import type { PlanContext } from './facts/context.ts';
import { extractDocument, extractIndexes } from './facts/document.ts';
import { placeDoubts } from './facts/doubts.ts';
import { type DocumentState, extractFacts, readTaskRow } from './facts/index.ts';
import { findNamedProvince } from './facts/provinces.ts';
import { cleanText, type RawLine, readLines } from './lines/index.ts';
import { composeMessage, type Message } from './messages/index.ts';
import { listLostCharacters } from './outline/account.ts';
import { isHeadless, type Outline, parseOutline } from './outline/index.ts';
import { composeProvision } from './outline/unit.ts';
import type { Doubt } from './schema/origin.ts';
import type { Plan } from './schema/plan.ts';
import type { Registry } from './schema/registry.ts';
import { composePlanId } from './vocabulary/plan-ids.ts';
import { isReadable, measureLegibility } from './vocabulary/syllables.ts';

/** A document and what is known of it from outside. */
export interface DocumentInput {
  /** Path of the document, as messages name it. */
  path: string;
  source: Pick<Plan['source'], 'file' | 'sha256' | 'kind' | 'reviewed'>;
  /** The text as received: legibility is measured on it. */
  received: string;
  /** The lines to read: the text's own, or those of a proofread transcription. */
  rawLines: readonly RawLine[];
  /** Whether `rawLines` are a transcription that restores what the source lost. */
  restored: boolean;
  doubts: readonly Doubt[];
  /** Type of document where the text has lost the word. */
  docType: string | null;
  citedAs: Plan['citedAs'];
  /** Known id; null to have it proposed. */
  id: string | null;
  /** Pages of a scan that cannot be read, and why, in Vietnamese. */
  unreadablePages: readonly { page: number; why: string }[];
}

export interface ConversionContext {
  registry: Registry;
  knownPlans: PlanContext['knownPlans'];
  /** How many provinces an index ranked in a year, where it is published. */
  ranked: NonNullable<DocumentState['ranked']>;
}

export interface Conversion extends PlanParts {
  messages: Message[];
}

/** Reads a document into a plan. */
export function convertDocument(
  input: DocumentInput,
  { registry, knownPlans, ranked }: ConversionContext,
): Conversion {
  const read = readLines(input.rawLines);
  const province = findNamedProvince(input.rawLines.map(({ raw }) => raw).join('\n'), registry) ?? '';
  const outline = parseOutline(read, (segments, columns) =>
    readTaskRow(segments, columns, { province, registry }),
  );
  const document = extractDocument(outline, registry, input.docType);
  const legibility = measureLegibility(input.received);
  const bare = outline.units.map((unit) => composeProvision(unit, null));
  const components = assignComponents(bare, { title: document.title, registry });
  const provisions = bare.map((one) => ({ ...one, component: components.get(one.id) ?? null }));
  const { docType, title, number, date, year, since, issuer, parentBody, amends } = document;
  const readable = input.restored || isReadable(legibility);
  const headless = isHeadless(outline);
  const { unassigned, ...facts } = extractFacts(
    {
      provisions,
      tables: outline.tables,
      footnotes: outline.footnotes,
      issuer,
      province: document.province.id ?? '',
      year,
      since,
      registry,
      knownPlans,
    },
    {
      docType,
      number,
      date,
      citedAs: input.citedAs ?? null,
      headless,
      legibility,
      readable,
      restored: input.restored,
      gaps: outline.gaps,
      ranked,
      unreadablePages: input.unreadablePages,
    },
  );
  const id =
    input.id ??
    composePlanId({ ...document, province: document.province.id, year: Number(date?.slice(0, 4) ?? year) });
  return {
    plan: {
      id,
      title,
      docType,
      number,
      date,
      citedAs: input.citedAs ?? null,
      year,
      issuer,
      parentBody,
      province: document.province,
      indexes: extractIndexes(title, components.values(), registry),
      amends,
      signer: outline.tail.signer,
      recipients: outline.tail.recipients,
      source: { ...input.source, legibility: Math.round(legibility * 1000) / 1000, restored: input.restored },
      provisions,
      tables: outline.tables,
      ...facts,
      footnotes: outline.footnotes,
    },
    units: outline.units,
    place: document.place,
    unassigned,
    headless,
    leftOut: outline.leftOut,
    sourceLines: input.source.kind === 'txt' ? null : listSourceLines(input.rawLines),
    doubts: placeDoubts(input.doubts, outline.units, outline.tables),
    messages: checkOutline(read.lines, outline, input.path),
  };
}

/** What was read of each page or paragraph of a source that has no lines of its own: the n-th at place n - 1. */
function listSourceLines(rawLines: readonly RawLine[]): string[] {
  const byNumber = Map.groupBy(rawLines, ({ n }) => n);
  const last = Math.max(0, ...byNumber.keys());
  return Array.from({ length: last }, (_, i) =>
    (byNumber.get(i + 1) ?? [])
      .map(({ raw }) => cleanText(raw))
      .join('\n')
      .trim(),
  );
}

/** Lines that must be found again in units and tables. */
function listBodyTexts(lines: ReturnType<typeof readLines>['lines'], outline: Outline): string[] {
  const zone = new Set(outline.zoneLines);
  return lines.filter((line) => !zone.has(line)).map(({ text }) => text);
}

/** What the outline must be told of: none found, characters lost, labels skipped. */
function checkOutline(
  lines: ReturnType<typeof readLines>['lines'],
  outline: Outline,
  file: string,
): Message[] {
  const messages: Message[] = [];
  if (!outline.units.some(({ kind }) => kind === 'labelled')) {
    messages.push(composeMessage('outline/none', { file }, 'a numbered outline (I, 1, a, -)', 'no label'));
  }
  const lost = listLostCharacters(listBodyTexts(lines, outline), outline);
  if (lost.size > 0) {
    const found = [...lost].map(([character, count]) => `${count} × “${character}”`).join(', ');
    messages.push(composeMessage('outline/text-lost', { file }, 'every character of the text once', found));
  }
  for (const id of outline.gaps) {
    const unit = outline.units.find((one) => one.id === id);
    const place = { file, line: unit?.lines?.[0] ?? null };
    messages.push(
      composeMessage('outline/label-gap', place, `the label before “${unit?.label}”`, `“${unit?.label}”`),
    );
  }
  return messages;
}
