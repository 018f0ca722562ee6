import { fold, foldCase } from '../vocabulary/fold.ts';
import type { Facet } from './address.ts';
import { splitWords } from './lexicon.ts';
import type { EntryGroup } from './suggestions.ts';
import { listTypedWords, type TypedWord } from './typed.ts';

/** A province or an agency that a query names. */
export interface Place {
  facet: Facet;
  /** As typed. */
  name: string;
  /** What goes by that name: the one that has it first, then those that it became or came from. */
  values: readonly { id: string; title: string }[];
  /** What else the query says; '' for nothing. */
  rest: string;
  /** The query, in which the name is quoted. */
  quoting: string;
}

/** Facets with values that a query may name: the narrower first. */
const NAMED = ['co-quan', 'tinh'] as const satisfies readonly Facet[];

/** One name of one value. */
interface PlaceName {
  id: string;
  title: string;
  spelled: string;
}

/** Names by their words without marks. */
type NameTable = ReadonlyMap<string, readonly PlaceName[]>;

const tables = new WeakMap<readonly EntryGroup[], Record<string, NameTable>>();

const spell = (words: readonly string[]): string => words.map(foldCase).join(' ');

/** The names of one kind: gathered once for all that a reader types. */
function listNames(groups: readonly EntryGroup[], facet: Facet): NameTable {
  const known = tables.get(groups) ?? {};
  const names = known[facet] ?? gatherNames(groups, facet);
  tables.set(groups, { ...known, [facet]: names });
  return names;
}

function gatherNames(groups: readonly EntryGroup[], facet: Facet): NameTable {
  const entries = groups.flatMap((group) => (group.base === `/${facet}/` ? group.entries : []));
  const names = entries.flatMap(([path, title, ...others]) =>
    [title, ...others].map((name) => {
      const words = splitWords(name);
      return { key: fold(words.join(' ')), id: path.slice(0, -1), title, spelled: spell(words) };
    }),
  );
  return Map.groupBy(names, ({ key }) => key);
}

/** Words of a query side by side that are a name. */
interface Span {
  from: number;
  to: number;
  names: readonly PlaceName[];
}

/** A single word is no name of a place: too much else has it. */
const SHORTEST = 2;

/** The longest name in the words, the first of several. Words typed with marks are compared with marks. */
function findSpan(words: readonly TypedWord[], table: NameTable): Span | null {
  for (let length = words.length; length >= SHORTEST; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const part = words.slice(from, from + length);
      const names = part.some(({ isFixed }) => isFixed) ? [] : findNames(part, table);
      if (names.length > 0) return { from, to: from + length, names };
    }
  return null;
}

function findNames(part: readonly TypedWord[], table: NameTable): PlaceName[] {
  const typed = part.map(({ word }) => word);
  const folded = fold(typed.join(' '));
  const spelled = spell(typed);
  const found = table.get(folded) ?? [];
  return spelled === folded ? [...found] : found.filter((name) => name.spelled === spelled);
}

const getProvince = ({ id }: PlaceName): string => id.split('/')[0] ?? '';

/** The agency's name where it is one province's: the one that is named as well, or the only one that has such an agency. */
function keepOneProvince(agency: Span | null, province: Span | null): Span | null {
  if (agency === null) return null;
  const named = province?.names.map(({ id }) => id);
  const names = agency.names.filter((name) => named?.includes(getProvince(name)) ?? true);
  const isOne = named !== undefined || new Set(names.map(getProvince)).size === 1;
  return names.length > 0 && isOne ? { ...agency, names } : null;
}

// “đúng hạn ở Cao Bằng”, “chỉ tiêu của tỉnh Cao Bằng”: what leads to a name goes with it
const LEADING = new Set(['o', 'tai', 'cua', 'trong']);

/** What a query, which is in NFC, names: an agency, then a province; none, one or both. */
export function listPlaces(text: string, groups: readonly EntryGroup[]): Place[] {
  const words = listTypedWords(text);
  const province = findSpan(words, listNames(groups, 'tinh'));
  const agency = keepOneProvince(findSpan(words, listNames(groups, 'co-quan')), province);
  const spans = { 'co-quan': agency, tinh: province };
  return NAMED.flatMap((facet) => {
    const span = spans[facet];
    if (span === null) return [];
    const cut = facet === 'tinh' || province === null ? [span] : [span, province];
    return [composePlace(text, words, facet, span, cut)];
  });
}

function composePlace(
  text: string,
  words: readonly TypedWord[],
  facet: Facet,
  { from, to, names }: Span,
  cut: readonly Span[],
): Place {
  const isCut = (at: number): boolean =>
    cut.some((span) => at < span.to && at >= span.from - (isLeading(words[span.from - 1]) ? 1 : 0));
  const typed = spell(words.slice(from, to).map(({ word }) => word));
  const own = names.toSorted((a, b) => Number(isOwn(b, typed)) - Number(isOwn(a, typed)));
  const [start, end] = [words[from]?.from ?? 0, words[to - 1]?.to ?? 0];
  const name = text.slice(start, end);
  return {
    facet,
    name,
    values: own.map(({ id, title }) => ({ id, title })),
    rest: cutWords(
      text,
      words.filter((_, at) => isCut(at)),
    ),
    quoting: `${text.slice(0, start)}"${name}"${text.slice(end)}`,
  };
}

const isLeading = (word: TypedWord | undefined): boolean =>
  word !== undefined && !word.isFixed && LEADING.has(fold(word.word));

/** Whether the name typed is in the title, and no name of what it became or came from. */
const isOwn = ({ title }: PlaceName, typed: string): boolean =>
  fold(typed).includes(fold(splitWords(title).join(' ')));

/** The text without some of its words, and without what separated them. */
function cutWords(text: string, cut: readonly TypedWord[]): string {
  const kept = cut.reduceRight((left, { from, to }) => `${left.slice(0, from)} ${left.slice(to)}`, text);
  return splitWords(kept).length === 0 ? '' : kept.replace(/\s+/g, ' ').trim();
}
