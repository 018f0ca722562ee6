import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { stringify } from 'yaml';
import { composePlanFiles } from '../compose/index.ts';
import { type Conversion, type ConversionContext, convertDocument } from '../convert.ts';
import { composeMessage, hasErrors, type Message, Refusal } from '../messages/index.ts';
import { type Plan, planId } from '../schema/plan.ts';
import type { Results } from '../schema/registry.ts';
import { readDocument } from '../source/read-document.ts';
import type { SourceFile } from '../source/read-file.ts';
import { loadRegistry, loadResults } from '../source/registry.ts';
import { findSeedByHash, listSeedIds, readSeed } from '../source/seeds.ts';
import { extendPlanId } from '../vocabulary/plan-ids.ts';
import { checkConversion } from './checking-agencies.ts';
import {
  composeNewInput,
  convertRead,
  printProgress,
  type ReadInput,
  readSeedInput,
} from './document-inputs.ts';
import type { ImportReport } from './report.ts';

type KnownPlan = ConversionContext['knownPlans'][number];

const toKnown = ({ id, number, date, citedAs, province }: Plan): KnownPlan => ({
  id,
  number: number ?? citedAs?.number ?? null,
  date: date ?? citedAs?.date ?? null,
  province: province.id ?? '',
});

/** How many provinces each index ranked in each year, as the published results say. */
const listRanked = (results: readonly Results[]): ConversionContext['ranked'] =>
  results.flatMap(({ index, years }) =>
    years.flatMap(({ year, ranked }) => (ranked === null ? [] : [{ index, year, of: ranked }])),
  );

/** All seeds, converted, with their citations of one another linked. */
export async function convertSeeds(
  root: string,
): Promise<{ conversions: Conversion[]; context: ConversionContext }> {
  const registry = loadRegistry(root);
  const inputs: ReadInput[] = [];
  for (const id of listSeedIds(root)) inputs.push(await readSeedInput(readSeed(root, id)));
  const ranked = listRanked(loadResults(root));
  const alone = inputs.map(({ input }) => convertDocument(input, { registry, knownPlans: [], ranked }));
  const context = { registry, ranked, knownPlans: alone.map(({ plan }) => toKnown(plan)) };
  return { conversions: inputs.map((input) => convertRead(input, context)), context };
}

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
export async function importSeeds(root: string): Promise<ImportReport[]> {
  const { conversions, context } = await convertSeeds(root);
  return conversions.map((conversion) => writePlan(root, conversion, checkConversion(conversion, context)));
}

/** The plan of a document in the public shape. A document that the site has is read as the site reads it. */
export async function composeJson(root: string, file: string): Promise<{ plan: Plan; messages: Message[] }> {
  const document = await readDocument(file, printProgress);
  const seed = findSeedByHash(root, document.sha256);
  const read = seed ? await readSeedInput(seed) : composeNewInput(document);
  const { context } = await convertSeeds(root);
  const conversion = convertRead(read, context);
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
export async function addDocument(root: string, file: string, askedId: string | null): Promise<ImportReport> {
  const document = await readDocument(file, printProgress);
  const known = findSeedByHash(root, document.sha256);
  if (known)
    throw new Refusal([
      composeMessage('plan/exists', { file }, 'a document that the site does not have', known.id),
    ]);
  const { context } = await convertSeeds(root);
  const read = composeNewInput(document);
  const proposed = convertRead(read, context);
  const messages = checkConversion(proposed, context);
  if (hasErrors(messages)) throw new Refusal(messages.filter(({ severity }) => severity === 'error'));
  const id = chooseId(root, proposed.plan, askedId, file);
  const folder = writeSeed(root, id, document);
  try {
    const { origin } = readSeed(root, id);
    const source = { ...read.input.source, file: origin.file };
    const conversion = convertRead({ ...read, input: { ...read.input, source, id } }, context);
    return writePlan(root, conversion, conversion.messages);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** The extension under which a source is kept: the usual one of its form. */
const EXTENSIONS: Record<string, string> = { '.htm': '.html', '.jpeg': '.jpg', '.tif': '.tiff' };

/** Makes the folder of a new seed; returns its path. */
function writeSeed(root: string, id: string, source: SourceFile): string {
  const extension = extname(source.file).toLowerCase();
  const name = `source${EXTENSIONS[extension] ?? extension}`;
  const origin = {
    received: basename(source.file),
    file: name,
    sha256: source.sha256,
    publishedAt: null,
    retrieved: null,
    review: null,
  };
  const folder = join(root, 'seeds', id);
  writeWhole(join(folder, name), source.bytes);
  writeWhole(join(folder, 'origin.yaml'), stringify(origin));
  return folder;
}
