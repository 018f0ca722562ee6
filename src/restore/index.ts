/**
 * In: the lines of a text that was read with the wrong language, and the wording that the project knows. Out: for each
 * line a proposed reading, with every changed word, how certain it is, and what else it may be.
 * Guaranteed: only words of garbled passages change; figures, document numbers, signs and spaces stay as they are; the
 * same input gives the same proposal; any text gives one.
 */

export { isGarbled } from './garbled.ts';
export { learnWording, type Wording } from './learn.ts';
export { listNames } from './names.ts';
export type { Proposal, ProposedWord } from './proposal.ts';
export { listDoubts, stringifyChanges, stringifyTranscription } from './proposal-files.ts';
export { restoreText } from './restore-text.ts';
export { stripMarkdown } from './wording.ts';
