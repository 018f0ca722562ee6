import type { RawLine } from '../lines/index.ts';
import type { Choice } from './lattice.ts';
import { type Piece, splitPieces } from './pieces.ts';
import { END, endsSentence, FIGURE_WORD, startsSentence } from './wording.ts';

/** A piece of a line, with its place in the row of words; null for what is only a sign. */
export interface Slot {
  /** Index of the line. */
  line: number;
  piece: Piece;
  place: number | null;
  /** Whether something stands before it in its sentence, so that a capital is no mark of a beginning. */
  within: boolean;
}

/** A text as one row of places: a string is fixed; a piece is to be read. */
export interface Layout {
  slots: Slot[];
  places: (string | Piece)[];
}

/** Whether a line may begin a sentence: after a blank line, or with a bullet. */
const startsAnew = (lines: readonly RawLine[], at: number): boolean =>
  (lines[at - 1]?.raw ?? '').trim() === '' || startsSentence(lines[at]?.raw ?? '');

/** After a label or a sign that ends or opens something, a capital may be there for the place alone. */
const opens = ({ kind, text }: Piece, isFirst: boolean): boolean =>
  kind === 'figure' ? isFirst : endsSentence(text) || /[“"(]/.test(text);

/** "ty 18" tỷ lệ (001:255), "hdi 16" hối lộ (001:300): looked at, to say so, but never changed. */
const MAY_BE_WORD = /^\d{1,2}$/;

const toPlace = (piece: Piece, toRead: boolean): string | Piece => {
  if (piece.kind === 'figure') return toRead && MAY_BE_WORD.test(piece.text) ? piece : FIGURE_WORD;
  return toRead ? piece : piece.text.toLowerCase();
};

/** Sets the pieces of all lines in one row of words, figures and ends of sentences. */
export function layOut(lines: readonly RawLine[], toRead: readonly boolean[]): Layout {
  const slots: Slot[] = [];
  const places: (string | Piece)[] = [END];
  let within = false;
  lines.forEach(({ raw }, line) => {
    if (startsSentence(raw)) places.push(END);
    if (startsAnew(lines, line)) within = false;
    splitPieces(raw.normalize('NFC')).forEach((piece, i) => {
      const isSign = piece.kind === 'sign';
      slots.push({ line, piece, place: isSign ? null : places.length, within });
      if (!isSign) places.push(toPlace(piece, toRead[line] === true));
      if (piece.kind !== 'word' && endsSentence(piece.text)) places.push(END);
      if (piece.kind === 'word') within = true;
      else if (opens(piece, i === 0)) within = false;
    });
  });
  return { slots, places };
}

/** The choice for a slot that was read; null for one that was not. */
export const findChoice = ({ places }: Layout, { place }: Slot, choices: readonly Choice[]): Choice | null =>
  place === null || typeof places[place] === 'string' ? null : (choices[place] ?? null);
