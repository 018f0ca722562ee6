/** Costs are negative logarithms of probabilities: 0 is certain, each 2.3 is ten times rarer. */
const MARKS = /\p{M}/gu;
const bare = (letter: string): string => letter.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');
const isMarked = (letter: string): boolean => letter === 'đ' || letter.normalize('NFD').length > 1;
const VOWEL = /^[aeiouy]/;
const LETTER = /\p{L}/u;

/**
 * What a reader of the wrong language makes of a letter besides the letter without its marks; from "d6ng" đồng, "nim" năm,
 * "tir" từ, "thire" thức, "cua" của, "v&i" với, "mgt" một, "vi¢c" việc, "Iinh" lĩnh, "1y" lý (001:3–200).
 */
const LIKENESS: Readonly<Record<string, string>> = {
  a: 'á à â ä é i 4 & ai aa d 3',
  e: 'é è ê ë ¢ c 8 &',
  i: 'í ì î ï l 1 I j t',
  o: 'ó ò ô ö 6 d b é 0 & g 5 a @',
  u: 'ú ù û ü i ii w v y tr ir ur uw uy a it r t',
  y: 'ý ỳ v k ¥',
  d: 'đ a cl ',
  l: 'I 1 i t',
  c: 'e ¢ o',
  m: 'n rn',
  n: 'm ri u',
  g: 'q 9',
  h: 'b n',
  t: 'l f 1',
  r: 't',
};

const likeness = new Map(
  Object.entries(LIKENESS).map(([letter, signs]) => [letter, new Set(signs.split(' '))] as const),
);

/** Before anything is known of a document: how a letter of the true text comes out. */
function guessCost(letter: string, read: string): number {
  const plain = bare(letter);
  const marked = isMarked(letter);
  if (read === letter) return marked ? 1 : 0.05;
  if (read === '') return 4.5;
  if (read === plain) return 0.4;
  if (likeness.get(plain)?.has(read)) return (marked || !LETTER.test(read) ? 2 : 4) + read.length - 1;
  if (letter === 'đ' && /^[pb]$/iu.test(read)) return 2;
  if (bare(read) === plain) return marked ? 1.6 : 3;
  if (read.length > 1) return 8;
  if (read.toLowerCase() === plain) return 0.3;
  return VOWEL.test(plain) && (marked || VOWEL.test(bare(read))) ? 4 : 7;
}

/** A sign that stands for no letter: "caa" của, "to6t". */
const extraCost = (sign: string): number => (LETTER.test(sign) ? 4 : 3.5);

/** How much the guess weighs against what is counted in the document. */
const GUESS_WEIGHT = 20;

/** Letters (one each) and what was read for them (none, one or two signs), counted. */
export type Confusions = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The way from true letters to what was read: guessed at first, learnt from the document's own surest words after. */
export class Channel {
  readonly #costs = new Map<string, Map<string, number>>();
  readonly #confusions: Confusions;

  constructor(confusions: Confusions = new Map()) {
    this.#confusions = confusions;
  }

  /** Cost of reading `read` (none, one or two signs) for a letter. */
  cost(letter: string, read: string): number {
    let costs = this.#costs.get(letter);
    if (!costs) {
      costs = new Map();
      this.#costs.set(letter, costs);
    }
    let cost = costs.get(read);
    if (cost === undefined) {
      cost = this.#measure(letter, read);
      costs.set(read, cost);
    }
    return cost;
  }

  #measure(letter: string, read: string): number {
    const guess = guessCost(letter, read);
    const counts = this.#confusions.get(letter);
    if (!counts) return guess;
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const share = ((counts.get(read) ?? 0) + GUESS_WEIGHT * Math.exp(-guess)) / (total + GUESS_WEIGHT);
    return -Math.log(share);
  }

  extra(sign: string): number {
    return extraCost(sign);
  }
}
