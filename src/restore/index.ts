/**
 * In: the lines of a text that was read with the wrong language, and the wording that the project knows. Out: for each
 * line a proposed reading, with every changed word, how certain it is, and what else it may be.
 * Guaranteed: only words change; figures, document numbers, labels, signs and spaces stay as they are; the same input gives
 * the same proposal; any text gives one.
 */
import type { RawLine } from '../lines/index.ts';
import { CandidateFinder, listSigns } from './candidates.ts';
import { restoreCase } from './casing.ts';
import { Channel, type Confusions } from './channel.ts';
import { LanguageModel } from './language-model.ts';
import { type Choice, chooseWords, type Place } from './lattice.ts';
import { type Piece, splitPieces } from './pieces.ts';
import { alignReading, SpellingTree } from './spelling-tree.ts';
import { buildSyllableStock } from './syllable-stock.ts';
import { END, endsSentence, FIGURE_WORD, listWording, startsSentence } from './wording.ts';

export { stripMarkdown } from './wording.ts';

/** A word of the proposal that is not as the text has it. */
export interface ChangedWord {
  line: number;
  /** As the text has it, and as it is proposed. */
  scan: string;
  read: string;
  /** Probability, 0–1. */
  certainty: number;
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
  likelihood: (word: string) => number;
}

/** Learns from texts (one sentence or more a line); a text given twice counts twice. */
export function learnWording(texts: readonly string[]): Wording {
  const sentences = texts.flatMap((text) => text.split('\n').map((line) => [END, ...listWording(line), END]));
  const words = [...new Set(sentences.flat())].filter((word) => word !== END && word !== FIGURE_WORD);
  const stock = buildSyllableStock(words);
  return {
    model: new LanguageModel(sentences, stock.likelihood),
    tree: new SpellingTree(new Set([...words, ...stock.syllables])),
    likelihood: stock.likelihood,
  };
}

/** A piece of a line, with its place among the words of the text; null for what is only a sign. */
interface Slot {
  line: number;
  piece: Piece;
  place: number | null;
}

interface Reading {
  slots: Slot[];
  places: (string | Piece)[];
}

/** Sets all pieces in one row of words, figures and ends of sentences. */
function layOut(lines: readonly RawLine[]): Reading {
  const slots: Slot[] = [];
  const places: (string | Piece)[] = [END];
  lines.forEach(({ raw }, line) => {
    if (startsSentence(raw)) places.push(END);
    for (const piece of splitPieces(raw.normalize('NFC'))) {
      const isSign = piece.kind === 'sign';
      slots.push({ line, piece, place: isSign ? null : places.length });
      if (!isSign) places.push(piece.kind === 'word' ? piece : FIGURE_WORD);
      if (piece.kind !== 'word' && endsSentence(piece.text)) places.push(END);
    }
  });
  return { slots, places };
}

const listPlaces = (places: Reading['places'], finder: CandidateFinder): Place[] =>
  places.map((place) => (typeof place === 'string' ? [{ word: place, cost: 0 }] : finder.find(place.text)));

const SURE = 0.8;

/** Counts what letters were read as, in the words that are sure. */
function countConfusions(places: Reading['places'], choices: readonly Choice[], channel: Channel): Confusions {
  const confusions = new Map<string, Map<string, number>>();
  places.forEach((place, at) => {
    const choice = choices[at];
    if (typeof place === 'string' || !choice || choice.certainty < SURE) return;
    for (const { letter, read } of alignReading(choice.word, listSigns(place.text), channel)) {
      const counts = confusions.get(letter) ?? new Map<string, number>();
      counts.set(read, (counts.get(read) ?? 0) + 1);
      confusions.set(letter, counts);
    }
  });
  return confusions;
}

/** How often the document's own confusions are learnt anew. */
const ROUNDS = 2;

function decode({ places }: Reading, { model, tree, likelihood }: Wording): Choice[] {
  let channel = new Channel();
  let choices = chooseWords(listPlaces(places, new CandidateFinder(tree, channel, likelihood)), model);
  for (let round = 0; round < ROUNDS; round += 1) {
    channel = new Channel(countConfusions(places, choices, channel));
    choices = chooseWords(listPlaces(places, new CandidateFinder(tree, channel, likelihood)), model);
  }
  return choices;
}

/** Proposes a reading of a garbled text. */
export function restoreText(lines: readonly RawLine[], wording: Wording): Proposal {
  const reading = layOut(lines);
  const choices = decode(reading, wording);
  const texts = lines.map(() => '');
  const changed: ChangedWord[] = [];
  let words = 0;
  for (const { line, piece, place } of reading.slots) {
    const choice = place === null ? undefined : choices[place];
    let text = piece.text;
    if (piece.kind === 'word' && choice) {
      words += 1;
      text = restoreCase(choice.word, piece.text);
      const { certainty, other } = choice;
      if (text !== piece.text) {
        changed.push({ line: lines[line]?.n ?? 0, scan: piece.text, read: text, certainty, other });
      }
    }
    texts[line] += text;
  }
  return { lines: lines.map(({ n }, i) => ({ n, text: texts[i] ?? '' })), words, changed };
}
