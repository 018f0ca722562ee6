import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { composeMessage, Refusal } from '../messages/index.ts';
import {
  isGarbled,
  learnWording,
  listDoubts,
  listNames,
  type Proposal,
  restoreText,
  stringifyChanges,
  stringifyTranscription,
  stripMarkdown,
  type Wording,
} from '../restore/index.ts';
import type { Doubt } from '../schema/origin.ts';
import { listPlanIds, readPlanContent } from '../source/content.ts';
import { readDocument } from '../source/read-document.ts';
import { loadRegistry } from '../source/registry.ts';
import { findSeedByHash } from '../source/seeds.ts';

/** Learns from all published plans but this one (whose own transcription would be no evidence), and from the registries. */
export function learnFromContent(root: string, except: string | null): Wording {
  const plans = listPlanIds(root)
    .filter((id) => id !== except)
    .map((id) => stripMarkdown(readPlanContent(root, id).mdx));
  return learnWording([...plans, listNames(loadRegistry(root))]);
}

const share = (part: number, whole: number): string => `${Math.round((100 * part) / Math.max(1, whole))} %`;

function describeProposal(folder: string, { words, changed }: Proposal, doubts: readonly Doubt[]): string {
  const figures = doubts.filter(({ kind }) => kind === 'figure').length;
  return [
    `${folder}/text.txt: ${changed.length} of ${words} words changed (${share(changed.length, words)}).`,
    `  doubts.yaml: ${doubts.length - figures} words and ${figures} figures to compare with the scan.`,
    '  changes.tsv: every changed word with its certainty.',
    '  Correct text.txt and doubts.yaml, then move both beside source.txt; the figures are as they were read.',
  ].join('\n');
}

/**
 * Writes a proposed transcription of a garbled document into `proposal/` beside it, and says what a person has to do.
 * Refuses to write over an earlier proposal, which may hold that person's work.
 */
export async function proposeText(root: string, file: string): Promise<string> {
  const source = await readDocument(file);
  const folder = join(dirname(file), 'proposal');
  if (existsSync(folder)) {
    throw new Refusal([composeMessage('restore/exists', { file }, 'no earlier proposal beside it', folder)]);
  }
  const known = findSeedByHash(root, source.sha256)?.id ?? null;
  const proposal = restoreText(source.rawLines, learnFromContent(root, known));
  if (proposal.changed.length === 0) return `${file}: ${explainNothing(source.received)}`;
  const doubts = listDoubts(proposal, source.rawLines);
  mkdirSync(folder);
  writeFileSync(join(folder, 'text.txt'), stringifyTranscription(proposal));
  writeFileSync(join(folder, 'doubts.yaml'), stringify(doubts, { lineWidth: 0 }));
  writeFileSync(join(folder, 'changes.tsv'), stringifyChanges(proposal));
  return describeProposal(folder, proposal, doubts);
}

const explainNothing = (received: string): string =>
  isGarbled(received)
    ? 'nothing in it comes near to the wording of the plans that are known.'
    : 'nothing to restore: its words can be read, or are not misread Vietnamese.';
