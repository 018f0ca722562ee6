import type { GlossaryEntry } from '../schema/glossary.ts';
import type { MeasuredIndex } from '../schema/registry.ts';
import { compareVietnamese } from '../vocabulary/collate.ts';
import { slugify } from '../vocabulary/fold.ts';
import { formatComponent } from './format.ts';
import { componentUrl, indexUrl } from './links.ts';

/** A word that readers may not know, with what it means. */
export interface Term {
  /** Unique; its place on the page of the glossary. */
  id: string;
  /** How it is called where it is explained. */
  name: string;
  /** Every spelling under which it stands in a text, told apart by capitals. */
  forms: readonly string[];
  /** What an abbreviation or an index stands for; null for a word. */
  long: string | null;
  explains: string;
  /** The page that says more; null where there is none. */
  href: string | null;
  kind: 'word' | 'index' | 'component';
}

/** Words of the glossary, indexes and their components as terms, by name. */
export const listTerms = (entries: readonly GlossaryEntry[], indexes: readonly MeasuredIndex[]): Term[] =>
  [...entries.map(toTerm), ...indexes.flatMap(listIndexTerms)].sort((a, b) =>
    compareVietnamese(a.name, b.name),
  );

const toTerm = ({ term, long, forms, explains }: GlossaryEntry): Term => ({
  id: slugify(term),
  name: term,
  forms: [term, ...forms],
  long,
  explains,
  href: null,
  kind: 'word',
});

function listIndexTerms({ id, name, shortName, measures, components }: MeasuredIndex): Term[] {
  const index: Term = {
    id,
    name: shortName,
    forms: [shortName, shortName.replace(' ', '-'), shortName.replace('INDEX', 'Index')],
    long: name,
    explains: measures,
    href: indexUrl(id),
    kind: 'index',
  };
  return [index, ...components.map(toComponentTerm)];
}

/** Indexes whose components have names that plans also use as everyday words: “kết quả dịch vụ”. */
const everyday = /^sipas\//;

/** “PAPI 2”; and the component's name as a heading writes it, where it can mean nothing else. */
function toComponentTerm({ id, name, measures }: MeasuredIndex['components'][number]): Term {
  const code = formatComponent(id);
  return {
    id: id.replace('/', '-'),
    name: code,
    forms: everyday.test(id) ? [code] : [code, name],
    long: name,
    explains: measures,
    href: componentUrl(id),
    kind: 'component',
  };
}
