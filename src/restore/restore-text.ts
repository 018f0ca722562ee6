import type { RawLine } from '../lines/index.ts';
import { isVietnameseSyllable } from '../vocabulary/syllables.ts';
import { decode } from './decode.ts';
import { listGarbledLines } from './garbled.ts';
import { restoreLabels } from './labels.ts';
import type { Choice } from './lattice.ts';
import { findChoice, layOut, type Slot } from './layout.ts';
import type { Wording } from './learn.ts';
import { CERTAIN, type Proposal } from './proposal.ts';
import { FIGURE_WORD } from './wording.ts';

/** Two words that lost the space between them. */
const isGlued = (before: Slot | undefined, slot: Slot): boolean =>
  before?.line === slot.line && before.piece.kind === 'word' && slot.piece.kind === 'word';

const isKnown = (word: string, { model }: Wording): boolean => model.has(word) || isVietnameseSyllable(word);

/** Proposes a reading of the garbled passages of a text; the rest stays as it is. */
export function restoreText(received: readonly RawLine[], wording: Wording): Proposal {
  const toRead = listGarbledLines(received);
  const lines = restoreLabels(received, toRead);
  const layout = layOut(lines, toRead);
  const choices = decode(layout, wording.model, wording.tree);
  const texts = lines.map(() => '');
  const proposal: Proposal = { lines: [], words: 0, changed: [], kept: [], figures: [] };
  layout.slots.forEach((slot, at) => {
    const choice = findChoice(layout, slot, choices);
    const text = choice
      ? proposeWord(slot, lines[slot.line]?.n ?? 0, choice, wording, proposal)
      : slot.piece.text;
    if (slot.piece.kind === 'word') proposal.words += 1;
    texts[slot.line] += isGlued(layout.slots[at - 1], slot) ? ` ${text}` : text;
  });
  proposal.lines = lines.map(({ n }, i) => ({ n, text: texts[i] ?? '' }));
  return proposal;
}

/** The text of one word or figure, noted in the proposal where it is changed or not certain. */
function proposeWord(slot: Slot, line: number, choice: Choice, wording: Wording, proposal: Proposal): string {
  const { text: scan, kind } = slot.piece;
  const { word, certainty, other } = choice;
  if (kind === 'figure') {
    if (word !== FIGURE_WORD) proposal.figures.push({ line, scan, read: word, certainty, other: null });
    return scan;
  }
  const read = wording.casing.restore(word, scan, slot.within);
  const proposed = { line, scan, read, certainty, other };
  if (read !== scan) proposal.changed.push(proposed);
  else if (certainty < CERTAIN || !isKnown(word, wording)) proposal.kept.push(proposed);
  return read;
}
