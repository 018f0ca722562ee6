/**
 * In: the lines of a text that was read with the wrong language, and the wording that the project knows. Out: for each
 * line a proposed reading, with every changed word, how certain it is, and what else it may be.
 * Guaranteed: only words of garbled passages change; figures, document numbers, signs and spaces stay as they are; the
 * same input gives the same proposal; any text gives one.
 */
import type { RawLine } from '../lines/index.ts';
import { Casing } from './casing.ts';
import { decode } from './decode.ts';
import { everydayWords } from './everyday-words.ts';
import { listGarbledLines } from './garbled.ts';
import { restoreLabels } from './labels.ts';
import { LanguageModel } from './language-model.ts';
import { findChoice, layOut, type Slot } from './layout.ts';
import { SpellingTree } from './spelling-tree.ts';
import { buildSyllableStock } from './syllable-stock.ts';
import { END, FIGURE_WORD, listWording } from './wording.ts';

export { isGarbled } from './garbled.ts';
export { listNames } from './names.ts';
export { listDoubts, stringifyChanges, stringifyTranscription } from './proposal-files.ts';
export { stripMarkdown } from './wording.ts';

/** A word of the proposal that is not as the text has it. */
export interface ChangedWord {
  /** Number of the source line. */
  line: number;
  /** As the text has it, and as it is proposed. */
  scan: string;
  read: string;
  /** Probability, 0–1. */
  certainty: number;
  /** The next likely word; null where there is none. */
  other: string | null;
}

export interface Proposal {
  lines: { n: number; text: string }[];
  /** Words of the text, changed or not. */
  words: number;
  changed: ChangedWord[];
}

/** What the project knows of the language of plans. */
export interface Wording {
  model: LanguageModel;
  tree: SpellingTree;
  casing: Casing;
}

/** Learns from texts, each line of which stands alone, and from everyday words; a text given twice counts twice. */
export function learnWording(known: readonly string[]): Wording {
  const texts = [...known, everydayWords];
  const sentences = texts.flatMap((text) =>
    text
      .normalize('NFC')
      .split('\n')
      .map((line) => [END, ...listWording(line), END]),
  );
  const words = [...new Set(sentences.flat())].filter((word) => word !== END && word !== FIGURE_WORD);
  const stock = buildSyllableStock(words);
  return {
    model: new LanguageModel(sentences, stock.likelihood),
    tree: new SpellingTree(new Set([...words, ...stock.syllables])),
    casing: new Casing(texts),
  };
}

/** Two words that lost the space between them. */
const isGlued = (before: Slot | undefined, slot: Slot): boolean =>
  before?.line === slot.line && before.piece.kind === 'word' && slot.piece.kind === 'word';

/** Proposes a reading of the garbled passages of a text; the rest stays as it is. */
export function restoreText(received: readonly RawLine[], { model, tree, casing }: Wording): Proposal {
  const toRead = listGarbledLines(received);
  const lines = restoreLabels(received, toRead);
  const layout = layOut(lines, toRead);
  const choices = decode(layout, model, tree);
  const texts = lines.map(() => '');
  const changed: ChangedWord[] = [];
  layout.slots.forEach((slot, at) => {
    const { line, piece, within } = slot;
    const choice = findChoice(layout, slot, choices);
    const read = choice ? casing.restore(choice.word, piece.text, within) : piece.text;
    if (choice && read !== piece.text) {
      const { certainty, other } = choice;
      changed.push({ line: lines[line]?.n ?? 0, scan: piece.text, read, certainty, other });
    }
    texts[line] += isGlued(layout.slots[at - 1], slot) ? ` ${read}` : read;
  });
  const words = layout.slots.filter(({ piece }) => piece.kind === 'word').length;
  return { lines: lines.map(({ n }, i) => ({ n, text: texts[i] ?? '' })), words, changed };
}
