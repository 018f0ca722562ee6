import { createFinder, type Finder } from '../rendering/gloss.ts';
import { loadGlossary } from '../source/glossary.ts';
import { loadRegistry } from '../source/registry.ts';
import { listTerms, type Term } from '../wording/glossary.ts';
import { listAbbreviations } from './measures.ts';
import { onceABuild } from './once.ts';

/** The terms of the site. */
export const getTerms = onceABuild((): readonly Term[] => {
  const root = process.cwd();
  return listTerms(loadGlossary(root), loadRegistry(root).indexes);
});

/** What the abbreviations of the glossary stand for, as measures are read by. */
export const getAbbreviations = onceABuild(() => listAbbreviations(loadGlossary(process.cwd())));

const finders = new WeakMap<readonly Term[], Finder>();

/** Finds the terms of the site in its pages; made once for them all. */
export function getTermFinder(): Finder {
  const terms = getTerms();
  const finder = finders.get(terms) ?? createFinder(terms);
  finders.set(terms, finder);
  return finder;
}

/** Where a page wants the row of abbreviations that it shows only in links, headings and heads of tables. */
export const termsPlace = '<!--chu-viet-tat-->';

/** Of the terms of these ids, abbreviations and indexes, by name: a word or a component says what it is called. */
export const pickAbbreviations = (ids: readonly string[]): Term[] =>
  getTerms().filter(({ id, kind, long }) => ids.includes(id) && kind !== 'component' && long !== null);

/** The terms of these ids, in their order. */
export const pickTerms = (ids: readonly string[]): Term[] =>
  ids.flatMap((id) => getTerms().find((term) => term.id === id) ?? []);
