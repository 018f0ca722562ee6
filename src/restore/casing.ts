import { splitPieces } from './pieces.ts';
import { endsSentence } from './wording.ts';

/**
 * Capitals that a reader takes for small letters and back, as only their size differs: "Véi" với, "Kip" kịp (001:179, 387).
 * C, O, P and S are left out: they begin too many names.
 */
const SAME_SHAPE = /^[KUVWXZ]/;

interface Habit {
  times: number;
  /** Times within a sentence, and those with a first capital there. */
  within: number;
  capital: number;
  /** Times all in capitals. */
  capitals: number;
}

/** How known texts write words: all in capitals ("CCHC"), or never with a capital within a sentence ("với"). */
export class Casing {
  readonly #habits = new Map<string, Habit>();

  constructor(texts: readonly string[]) {
    for (const line of texts.flatMap((text) => text.split('\n'))) this.#learn(line);
  }

  #learn(line: string): void {
    let within = false;
    for (const { text, kind } of splitPieces(line)) {
      if (kind === 'word') this.#count(text, within);
      if (kind === 'word') within = true;
      else if (endsSentence(text) || /[“"(]/.test(text)) within = false;
    }
  }

  #count(text: string, within: boolean): void {
    const word = text.toLowerCase();
    const habit = this.#habits.get(word) ?? { times: 0, within: 0, capital: 0, capitals: 0 };
    habit.times += 1;
    if (isCapitals(text)) habit.capitals += 1;
    else if (within) {
      habit.within += 1;
      if (/^\p{Lu}/u.test(text)) habit.capital += 1;
    }
    this.#habits.set(word, habit);
  }

  /** Whether the word is an abbreviation: known texts write it in capitals only. */
  isAbbreviation(word: string): boolean {
    const habit = this.#habits.get(word);
    return (
      habit !== undefined &&
      [...word].length > 1 &&
      habit.capitals > 0.9 * habit.times &&
      !/[ăâêôơưạ-ỹ]/u.test(word)
    );
  }

  #isSmallWithin(word: string): boolean {
    const habit = this.#habits.get(word);
    return habit !== undefined && habit.within > 2 && habit.capital === 0;
  }

  /**
   * Writes the word with the capitals of the reading: "NHIEM" NHIỆM, "Piém" Điểm, but "Iinh" lĩnh, and within a sentence
   * "Véi" với, whose capital differs from its small letter in size alone.
   */
  restore(word: string, read: string, within: boolean): string {
    if (this.isAbbreviation(word)) return word.toUpperCase();
    const first = [...word][0] ?? '';
    const misread = read.startsWith('I') && !/^[iíìỉĩị]/u.test(first);
    if (!/^\p{Lu}/u.test(read) || (misread && !isCapitals(read))) return word;
    if (isCapitals(read)) return word.toUpperCase();
    if (within && SAME_SHAPE.test(read) && this.#isSmallWithin(word)) return word;
    return first.toUpperCase() + word.slice(first.length);
  }
}

/** Whether a word is in capitals; "CAl" and "CHfJ" are, whose small letters are misread. */
export const isCapitals = (text: string): boolean => {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > 1 && capitals > 2 * (text.match(/\p{Ll}/gu)?.length ?? 0);
};
