import { isCapitals } from './casing.ts';
import { Channel } from './channel.ts';
import type { Spelling, SpellingTree } from './spelling-tree.ts';

/** Costs within which words are looked for; the second where the first finds none. */
const LIMITS = [8, 13];
const MOST = 12;

/** Words in capitals are codes more often than others are unknown words: "PCI", "TTTT". */
const CODE_COST = -5;

/** What small letters teach does not hold for the capitals of codes. */
const CODE_CHANNEL = new Channel();

/** Capitals without a vowel: "HBND" "VT" "TTHC" are abbreviations, "CHU" is none. */
const isCode = (text: string): boolean => /^[B-DĐF-HJ-NP-TV-XZ]{2,}$/u.test(text);

/**
 * The signs of a reading, in small letters. Within small letters a capital I is kept: it is an l as often as an i
 * ("Iinh" lĩnh, "xir Iy" xử lý); so is a first P, which may be Đ ("Pay manh" Đẩy mạnh).
 */
export function listSigns(text: string): string[] {
  const composed = text.normalize('NFC');
  if (isCapitals(composed)) return [...composed.toLowerCase()];
  return Array.from(composed, (sign, at) =>
    sign === 'I' || (sign === 'P' && at === 0) ? sign : sign.toLowerCase(),
  );
}

/** Finds the words that a reading may stand for, the likeliest first; always with the reading itself. */
export class CandidateFinder {
  readonly #tree: SpellingTree;
  readonly #channel: Channel;
  readonly #likelihood: (word: string) => number;
  readonly #found = new Map<string, Spelling[]>();

  constructor(tree: SpellingTree, channel: Channel, likelihood: (word: string) => number) {
    this.#tree = tree;
    this.#channel = channel;
    this.#likelihood = likelihood;
  }

  find(text: string): Spelling[] {
    const key = isCode(text) ? text : listSigns(text).join('');
    let found = this.#found.get(key);
    if (!found) {
      found = this.#search(text);
      this.#found.set(key, found);
    }
    return found;
  }

  #search(text: string): Spelling[] {
    const signs = listSigns(text);
    const channel = isCode(text) ? CODE_CHANNEL : this.#channel;
    const itself = text.normalize('NFC').toLowerCase();
    let spellings: Spelling[] = [];
    for (const limit of LIMITS) {
      if (spellings.length === 0) spellings = this.#tree.search(signs, channel, limit);
    }
    const rank = ({ word, cost }: Spelling): number => cost - Math.log(this.#likelihood(word));
    if (isCode(text)) spellings = spellings.filter(({ word }) => isCode(word.toUpperCase()));
    const best = spellings.sort((a, b) => rank(a) - rank(b) || (a.word < b.word ? -1 : 1)).slice(0, MOST);
    return best.some(({ word }) => word === itself)
      ? best
      : [...best, { word: itself, cost: isCapitals(text) ? CODE_COST : 0 }];
  }
}
