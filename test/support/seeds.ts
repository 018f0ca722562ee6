import { type Conversion, convertDocument, type DocumentInput } from '../../src/convert.ts';
import { splitRawLines } from '../../src/lines/index.ts';
import type { Registry } from '../../src/schema/registry.ts';
import { loadRegistry } from '../../src/source/registry.ts';
import { listSeedIds, readSeed } from '../../src/source/seeds.ts';

export const root = process.cwd();
export const seedIds = listSeedIds(root);
/** Seeds whose own text can be read, without a transcription. */
export const cleanSeedIds = seedIds.filter((id) => readSeed(root, id).transcription === null);

let registry: Registry | null = null;
export const getRegistry = (): Registry => {
  registry ??= loadRegistry(root);
  return registry;
};

/** A text as a new document, with the least that the corridor needs. */
export const composeInput = (text: string, more: Partial<DocumentInput> = {}): DocumentInput => ({
  path: 'plan.txt',
  source: { file: 'plan.txt', sha256: '0'.repeat(64), kind: 'txt', reviewed: false },
  received: text,
  rawLines: splitRawLines(text),
  restored: false,
  doubts: [],
  unreadablePages: [],
  docType: null,
  citedAs: null,
  id: null,
  ...more,
});

export const convertText = (text: string, more: Partial<DocumentInput> = {}): Conversion =>
  convertDocument(composeInput(text, more), { registry: getRegistry(), knownPlans: [], ranked: [] });
