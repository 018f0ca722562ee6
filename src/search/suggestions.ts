import { fold } from '../vocabulary/fold.ts';
import { splitWords } from './lexicon.ts';

/** A page that exists: the last part of its address, its name, and other names that find it. */
export type Entry = readonly [path: string, name: string, ...others: string[]];

/** Pages of one kind, under one address. */
export interface EntryGroup {
  title: string;
  base: string;
  entries: readonly Entry[];
}

export interface Suggestion {
  title: string;
  name: string;
  url: string;
}

const MOST = 5;
const SHORTEST = 2;
const NOT_FOUND = 6;

/** Words in any spelling as one string: " so noi vu cao bang ". */
const toWords = (text: string): string => ` ${splitWords(text).map(fold).join(' ')} `;

/** A page with its own name and its others in words. */
interface Named {
  names: string[];
  /** All of them, to tell at a look what no name has. */
  together: string;
  suggestion: Suggestion;
}

const named = new WeakMap<readonly EntryGroup[], Named[]>();

/** The entries in words: made once for all that a reader types. */
function nameEntries(groups: readonly EntryGroup[]): Named[] {
  const known = named.get(groups);
  if (known) return known;
  const all = groups.flatMap(({ title, base, entries }) =>
    entries.map(([path, name, ...others]) => {
      const names = [name, ...others].map(toWords);
      return { names, together: names.join(''), suggestion: { title, name, url: base + path } };
    }),
  );
  named.set(groups, all);
  return all;
}

/**
 * The pages whose name, or another name, has every word of a wording, the last one perhaps unfinished: at most five, the
 * best first; a page by its own whole name, by another whole name, by how a name begins, then by words side by side.
 */
export function listSuggestions(groups: readonly EntryGroup[], wordings: readonly string[]): Suggestion[] {
  const typed = wordings
    .map((text) => toWords(text).trimEnd())
    .filter((text) => text.trim().length >= SHORTEST);
  const firstWords = typed.map((text) => text.split(' ', 2).join(' '));
  const found = nameEntries(groups).flatMap(({ names, together, suggestion }) => {
    if (!firstWords.some((word) => together.includes(word))) return [];
    const rank = rankEntry(typed, names);
    return rank === NOT_FOUND ? [] : [{ rank, suggestion }];
  });
  const best = found.toSorted((a, b) => a.rank - b.rank).slice(0, MOST);
  return groupByTitle(best.map(({ suggestion }) => suggestion));
}

/** The better the smaller: the best of all wordings; `typed` have a space before each word and none at the end. */
const rankEntry = (typed: readonly string[], names: readonly string[]): number =>
  Math.min(NOT_FOUND, ...typed.map((text) => rankNames(text, names)));

function rankNames(typed: string, names: readonly string[]): number {
  if (names[0] === `${typed} `) return 0;
  if (names.includes(`${typed} `)) return 1;
  if (names[0]?.startsWith(typed)) return 2;
  if (names.some((name) => name.startsWith(typed))) return 3;
  if (names.some((name) => name.includes(typed))) return 4;
  const words = typed.trim().split(' ');
  const unfinished = words.pop() ?? '';
  const isNamed = (name: string): boolean =>
    words.every((word) => name.includes(` ${word} `)) && name.includes(` ${unfinished}`);
  return names.some(isNamed) ? 5 : NOT_FOUND;
}

/** One kind after the other, the kind of the best first. */
const groupByTitle = (suggestions: readonly Suggestion[]): Suggestion[] =>
  [...Map.groupBy(suggestions, ({ title }) => title).values()].flat();
