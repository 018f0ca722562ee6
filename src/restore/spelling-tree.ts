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
  search(read: readonly string[], channel: Channel, limit: number): Spelling[] {
    const found: Spelling[] = [];
    const visit = (node: Node, row: readonly number[]): void => {
      const cost = row[read.length] ?? Number.POSITIVE_INFINITY;
      if (node.word !== null && cost <= limit) found.push({ word: node.word, cost });
      for (const child of node.children.values()) {
        const next = composeRow(child.letter, read, row, channel);
        if (Math.min(...next) <= limit) visit(child, next);
      }
    };
    visit(this.#root, composeFirstRow(read, channel));
    return found;
  }
}

function composeFirstRow(read: readonly string[], channel: Channel): number[] {
  const row = [0];
  for (const sign of read) row.push((row.at(-1) ?? 0) + channel.extra(sign));
  return row;
}

/** Costs of the letters up to this one against each beginning of the reading. */
function composeRow(
  letter: string,
  read: readonly string[],
  above: readonly number[],
  channel: Channel,
): number[] {
  const row: number[] = [];
  for (let at = 0; at <= read.length; at += 1) {
    const sign = read[at - 1] ?? '';
    const pair = at >= 2 ? (read[at - 2] ?? '') + sign : '';
    let cost = (above[at] ?? 0) + channel.cost(letter, '');
    if (at >= 1) {
      cost = Math.min(cost, (above[at - 1] ?? 0) + channel.cost(letter, sign));
      cost = Math.min(cost, (row[at - 1] ?? 0) + channel.extra(sign));
    }
    if (at >= 2) cost = Math.min(cost, (above[at - 2] ?? 0) + channel.cost(letter, pair));
    row.push(cost);
  }
  return row;
}

/** Counts, in the cheapest way from the word to the reading, what each letter was read as. */
export function alignReading(
  word: string,
  read: readonly string[],
  channel: Channel,
): { letter: string; read: string }[] {
  const letters = [...word];
  const rows = [composeFirstRow(read, channel)];
  for (const letter of letters) rows.push(composeRow(letter, read, rows.at(-1) ?? [], channel));
  const pairs: { letter: string; read: string }[] = [];
  let at = read.length;
  for (let k = letters.length; k > 0; ) {
    const letter = letters[k - 1] ?? '';
    const above = rows[k - 1] ?? [];
    const cost = rows[k]?.[at] ?? 0;
    const size = [1, 2, 0].find((length) => {
      if (length > at) return false;
      const part = read.slice(at - length, at).join('');
      return Math.abs((above[at - length] ?? 0) + channel.cost(letter, part) - cost) < 1e-9;
    });
    if (size === undefined) at -= 1;
    else {
      pairs.push({ letter, read: read.slice(at - size, at).join('') });
      at -= size;
      k -= 1;
    }
    if (at < 0) break;
  }
  return pairs;
}
