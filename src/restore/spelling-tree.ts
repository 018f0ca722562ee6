import type { Channel } from './channel.ts';

interface Node {
  letter: string;
  word: string | null;
  children: Map<string, Node>;
}

/** A word that may have been written, and the cost of its having been read as it was. */
export interface Spelling {
  word: string;
  cost: number;
}

const makeNode = (letter: string): Node => ({ letter, word: null, children: new Map() });

/** Words by their letters, so that words that begin alike are compared with a reading once. */
export class SpellingTree {
  readonly #root = makeNode('');

  constructor(words: Iterable<string>) {
    for (const word of words) {
      let node = this.#root;
      for (const letter of word) {
        let child = node.children.get(letter);
        if (!child) {
          child = makeNode(letter);
          node.children.set(letter, child);
        }
        node = child;
      }
      node.word = word;
    }
  }

  /** All words whose cost is at most `limit`. */
  search(signs: readonly string[], channel: Channel, limit: number): Spelling[] {
    const costs = new ReadingCosts(signs, channel);
    const found: Spelling[] = [];
    const visit = (node: Node, row: Float64Array): void => {
      const cost = row[signs.length] ?? Number.POSITIVE_INFINITY;
      if (node.word !== null && cost <= limit) found.push({ word: node.word, cost });
      for (const child of node.children.values()) {
        const { row: next, least } = costs.composeRow(child.letter, row);
        if (least <= limit) visit(child, next);
      }
    };
    visit(this.#root, costs.composeFirstRow());
    return found;
  }
}

/** What one letter costs at each sign of a reading: read as that sign alone, as it and the sign before, or as nothing. */
interface LetterCosts {
  one: Float64Array;
  two: Float64Array;
  none: number;
}

/** The table of edit costs between words and one reading, row by row. */
class ReadingCosts {
  readonly #signs: readonly string[];
  readonly #channel: Channel;
  readonly #extra: Float64Array;
  readonly #letters = new Map<string, LetterCosts>();

  constructor(signs: readonly string[], channel: Channel) {
    this.#signs = signs;
    this.#channel = channel;
    this.#extra = Float64Array.from(signs, (sign) => channel.extra(sign));
  }

  #costsOf(letter: string): LetterCosts {
    let costs = this.#letters.get(letter);
    if (!costs) {
      const signs = this.#signs;
      const cost = (from: number, to: number): number =>
        from < 0 ? Number.POSITIVE_INFINITY : this.#channel.cost(letter, signs.slice(from, to).join(''));
      costs = {
        one: Float64Array.from(signs, (_, at) => cost(at, at + 1)),
        two: Float64Array.from(signs, (_, at) => cost(at - 1, at + 1)),
        none: this.#channel.cost(letter, ''),
      };
      this.#letters.set(letter, costs);
    }
    return costs;
  }

  /** Costs of no letter at all against each beginning of the reading. */
  composeFirstRow(): Float64Array {
    const row = new Float64Array(this.#signs.length + 1);
    for (let at = 1; at < row.length; at += 1)
      row[at] = (row[at - 1] as number) + (this.#extra[at - 1] as number);
    return row;
  }

  /** Costs of the letters up to this one against each beginning of the reading; `above` is the row without it. */
  composeRow(letter: string, above: Float64Array): { row: Float64Array; least: number } {
    const { one, two, none } = this.#costsOf(letter);
    const row = new Float64Array(above.length);
    let least = (above[0] as number) + none;
    row[0] = least;
    for (let at = 1; at < row.length; at += 1) {
      const cost = Math.min(
        (above[at] as number) + none,
        (above[at - 1] as number) + (one[at - 1] as number),
        (row[at - 1] as number) + (this.#extra[at - 1] as number),
        at < 2 ? Number.POSITIVE_INFINITY : (above[at - 2] as number) + (two[at - 1] as number),
      );
      row[at] = cost;
      if (cost < least) least = cost;
    }
    return { row, least };
  }
}

/** A letter and the signs (none, one or two) that were read for it. */
export interface LetterReading {
  letter: string;
  read: string;
}

/** The cheapest way from the letters of a word to the signs that were read. */
export function alignReading(word: string, signs: readonly string[], channel: Channel): LetterReading[] {
  const costs = new ReadingCosts(signs, channel);
  const letters = [...word];
  const rows = [costs.composeFirstRow()];
  for (const letter of letters) rows.push(costs.composeRow(letter, rows.at(-1) as Float64Array).row);
  const pairs: LetterReading[] = [];
  let at = signs.length;
  for (let k = letters.length; k > 0 && at >= 0; ) {
    const letter = letters[k - 1] as string;
    const size = [1, 2, 0].find((length) => {
      const before = rows[k - 1]?.[at - length];
      if (before === undefined) return false;
      const part = signs.slice(at - length, at).join('');
      return Math.abs(before + channel.cost(letter, part) - (rows[k]?.[at] as number)) < 1e-9;
    });
    if (size === undefined) at -= 1;
    else {
      pairs.push({ letter, read: signs.slice(at - size, at).join('') });
      at -= size;
      k -= 1;
    }
  }
  return pairs;
}
