import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { stringify } from 'yaml';
import { composePlanFiles } from '../compose/index.ts';
import { type Conversion, type ConversionContext, convertDocument, type DocumentInput } from '../convert.ts';
import { splitRawLines, splitTranscription } from '../lines/index.ts';
import { composeMessage, hasErrors, type Message, Refusal } from '../messages/index.ts';
import { type Plan, planId } from '../schema/plan.ts';
import { readSourceFile, type SourceFile } from '../source/read-file.ts';
import { loadRegistry } from '../source/registry.ts';
import { findSeedByHash, listSeedIds, readSeed, type Seed } from '../source/seeds.ts';
import { listNearestNames } from '../vocabulary/agencies.ts';
import { extendPlanId } from '../vocabulary/plan-ids.ts';
import { correctLines } from './corrections.ts';
import type { ImportReport } from './report.ts';

type KnownPlan = ConversionContext['knownPlans'][number];

const describe = (
  { file, sha256, kind }: SourceFile,
  name: string,
  reviewed: boolean,
): DocumentInput['source'] => ({
  file: name || basename(file),
  sha256,
  kind,
  reviewed,
});

/** A seed as the corridor takes it: its own lines with their corrections, or those of its transcription. */
function composeSeedInput(seed: Seed): DocumentInput {
  const { id, source, origin, transcription, corrections, doubts } = seed;
  const rawLines = transcription === null ? splitRawLines(source.text) : splitTranscription(transcription);
  return {
    source: describe(source, origin.file, origin.reviewed),
    received: source.text,
    rawLines: correctLines(rawLines, corrections, `seeds/${id}/corrections.yaml`),
    restored: transcription !== null,
    doubts,
    docType: origin.states?.docType ?? null,
    citedAs: origin.citedAs && {
      number: origin.citedAs.number,
      date: origin.citedAs.date,
      by: origin.citedAs.by,
    },
    id,
  };
}

/** A document that the site does not have, as the corridor takes it. */
const composeNewInput = (source: SourceFile): DocumentInput => ({
  source: describe(source, '', false),
  received: source.text,
  rawLines: splitRawLines(source.text),
  restored: false,
  doubts: [],
  docType: null,
  citedAs: null,
  id: null,
});

const toKnown = ({ id, number, date, citedAs, province }: Plan): KnownPlan => ({
  id,
  number: number ?? citedAs?.number ?? null,
  date: date ?? citedAs?.date ?? null,
  province: province.id ?? '',
});

/** All seeds, converted, with their citations of one another linked. */
function convertSeeds(root: string): { conversions: Conversion[]; context: ConversionContext } {
  const registry = loadRegistry(root);
  const inputs = listSeedIds(root).map((id) => composeSeedInput(readSeed(root, id)));
  const alone = inputs.map((input) => convertDocument(input, { registry, knownPlans: [] }));
  const context = { registry, knownPlans: alone.map(({ plan }) => toKnown(plan)) };
  return { conversions: inputs.map((input) => convertDocument(input, context)), context };
}

/** The issuer must be in the registry: without it the plan would be on no agency's page. */
function checkIssuer({ plan }: Conversion, { registry }: ConversionContext): Message[] {
  if (plan.issuer.id !== null) return [];
  const nearest = listNearestNames(registry, plan.issuer.name).join(', ');
  return [
    composeMessage(
      'agency/unknown',
      { file: plan.source.file },
      `an agency of the registry (nearest names: ${nearest})`,
      `“${plan.issuer.name}”`,
    ),
  ];
}

const checkConversion = (conversion: Conversion, context: ConversionContext): Message[] => [
  ...conversion.messages,
  ...checkIssuer(conversion, context),
];

/** Writes a file whole or not at all. */
function writeWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.draft`, content);
  renameSync(`${path}.draft`, path);
}

/** Writes the content of a plan, unless something is wrong with it. */
function writePlan(root: string, conversion: Conversion, messages: Message[]): ImportReport {
  const { plan } = conversion;
  const written = !hasErrors(messages);
  if (written) {
    for (const [name, text] of Object.entries(composePlanFiles(conversion))) {
      writeWhole(join(root, 'content/plans', plan.id, name), text);
    }
  }
  return { plan, doubts: conversion.doubts.length, messages, written };
}

/** Converts every seed into content. */
export function importSeeds(root: string): ImportReport[] {
  const { conversions, context } = convertSeeds(root);
  return conversions.map((conversion) => writePlan(root, conversion, checkConversion(conversion, context)));
}

/** The plan of a document in the public shape. A document that the site has is read as the site reads it. */
export function composeJson(root: string, file: string): { plan: Plan; messages: Message[] } {
  const source = readSourceFile(file);
  const seed = findSeedByHash(root, source.sha256);
  const input = seed ? composeSeedInput(seed) : composeNewInput(source);
  const conversion = convertDocument(input, convertSeeds(root).context);
  if (hasErrors(conversion.messages))
    throw new Refusal(conversion.messages.filter(({ severity }) => severity === 'error'));
  return { plan: conversion.plan, messages: conversion.messages };
}

/** The id of a new document: as asked for, else as proposed, told apart from a plan that has it already. */
function chooseId(root: string, plan: Plan, asked: string | null, file: string): string {
  const exists = (id: string): boolean =>
    existsSync(join(root, 'seeds', id)) || existsSync(join(root, 'content/plans', id));
  if (asked !== null && !planId.safeParse(asked).success) {
    throw new Refusal([
      composeMessage('content/path', { file }, 'an id such as cao-bang/12-kh-ubnd-2026', `“${asked}”`),
    ]);
  }
  const proposed =
    asked ?? (exists(plan.id) && plan.number === null ? extendPlanId(plan.id, plan.title) : plan.id);
  if (exists(proposed))
    throw new Refusal([
      composeMessage('plan/exists', { file }, 'a plan that the site does not have', proposed),
    ]);
  return proposed;
}

/** Adds a document: its seed folder and its content, both or neither. */
export function addDocument(root: string, file: string, askedId: string | null): ImportReport {
  const source = readSourceFile(file);
  const known = findSeedByHash(root, source.sha256);
  if (known)
    throw new Refusal([
      composeMessage('plan/exists', { file }, 'a document that the site does not have', known.id),
    ]);
  const { context } = convertSeeds(root);
  const proposed = convertDocument(composeNewInput(source), context);
  const messages = checkConversion(proposed, context);
  if (hasErrors(messages)) throw new Refusal(messages.filter(({ severity }) => severity === 'error'));
  const id = chooseId(root, proposed.plan, askedId, file);
  writeSeed(root, id, source);
  try {
    const conversion = convertDocument(composeSeedInput(readSeed(root, id)), context);
    return writePlan(root, conversion, conversion.messages);
  } catch (error) {
    rmSync(join(root, 'seeds', id), { recursive: true, force: true });
    throw error;
  }
}

function writeSeed(root: string, id: string, source: SourceFile): void {
  const name = `source${extname(source.file).toLowerCase()}`;
  const origin = {
    received: basename(source.file),
    file: name,
    sha256: source.sha256,
    publishedAt: null,
    retrieved: null,
    reviewed: false,
  };
  writeWhole(join(root, 'seeds', id, name), readFileSync(source.file));
  writeWhole(join(root, 'seeds', id, 'origin.yaml'), stringify(origin));
}
