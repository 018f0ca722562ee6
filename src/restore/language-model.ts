/** A history of words that was met, as a node of the tree of word sequences. */
export type State = number;

const ORDER = 4;
/** More words than any model here has: keys of (node, word) stay exact integers. */
const WORDS = 2 ** 20;

/**
 * Counts of word sequences up to four words, with Witten–Bell smoothing: a sequence that was met is trusted the more, the
 * fewer different words followed it. Words never met have the probability that `unseen` gives.
 */
export class LanguageModel {
  readonly #ids = new Map<string, number>();
  readonly #children = new Map<number, State>();
  readonly #counts: number[] = [0];
  readonly #totals: number[] = [0];
  readonly #kinds: number[] = [0];
  readonly #depths: number[] = [0];
  readonly #suffixes: State[] = [0];
  readonly #unseen: (word: string) => number;
  readonly start: State = 0;

  constructor(sentences: readonly (readonly string[])[], unseen: (word: string) => number) {
    this.#unseen = unseen;
    for (let order = 1; order <= ORDER; order += 1) {
      for (const words of sentences) this.#countSequences(words, order);
    }
  }

  #countSequences(words: readonly string[], order: number): void {
    const ids = words.map((word) => this.#idOf(word));
    for (let at = 0; at + order <= ids.length; at += 1) {
      let history: State = 0;
      for (let k = at; k < at + order - 1; k += 1) history = this.#child(history, ids[k] ?? -1) ?? 0;
      this.#count(history, ids[at + order - 1] ?? -1);
    }
  }

  #idOf(word: string): number {
    const id = this.#ids.get(word) ?? this.#ids.size;
    this.#ids.set(word, id);
    return id;
  }

  #child(state: State, id: number): State | undefined {
    return this.#children.get(state * WORDS + id);
  }

  #count(history: State, id: number): void {
    let node = this.#child(history, id);
    if (node === undefined) {
      node = this.#counts.push(0) - 1;
      this.#children.set(history * WORDS + id, node);
      this.#totals.push(0);
      this.#kinds.push(0);
      this.#depths.push((this.#depths[history] ?? 0) + 1);
      this.#suffixes.push(history === 0 ? 0 : (this.#child(this.#suffixes[history] ?? 0, id) ?? 0));
      this.#kinds[history] = (this.#kinds[history] ?? 0) + 1;
    }
    this.#counts[node] = (this.#counts[node] ?? 0) + 1;
    this.#totals[history] = (this.#totals[history] ?? 0) + 1;
  }

  /** All words that were met. */
  get words(): string[] {
    return [...this.#ids.keys()];
  }

  has(word: string): boolean {
    return this.#ids.has(word);
  }

  /** Probability (0–1) of the word after this history. */
  probability(state: State, word: string): number {
    const id = this.#ids.get(word);
    if (id === undefined) return this.#escape(state) * this.#unseen(word);
    return this.#smooth(state, id, word);
  }

  #smooth(state: State, id: number, word: string): number {
    const lower = state === 0 ? this.#unseen(word) : this.#smooth(this.#suffixes[state] ?? 0, id, word);
    const kinds = this.#kinds[state] ?? 0;
    if (kinds === 0) return lower;
    const node = this.#child(state, id);
    const count = node === undefined ? 0 : (this.#counts[node] ?? 0);
    return (count + kinds * lower) / ((this.#totals[state] ?? 0) + kinds);
  }

  /** What is left for words never met after this history. */
  #escape(state: State): number {
    const kinds = this.#kinds[state] ?? 0;
    const here = kinds === 0 ? 1 : kinds / ((this.#totals[state] ?? 0) + kinds);
    return state === 0 ? here : here * this.#escape(this.#suffixes[state] ?? 0);
  }

  /** The history after the word: its longest end that was met, at most three words. */
  advance(state: State, word: string): State {
    const id = this.#ids.get(word);
    if (id === undefined) return 0;
    for (let history = state; ; history = this.#suffixes[history] ?? 0) {
      const next = this.#child(history, id);
      if (next !== undefined) return (this.#depths[next] ?? 0) < ORDER ? next : (this.#suffixes[next] ?? 0);
      if (history === 0) return 0;
    }
  }
}
