/**
 * In: a page's own HTML and the terms of the glossary. Out: the same HTML with a button after the first place where
 * each term stands in running text, and the terms that were found there and elsewhere.
 * Guaranteed: no character of any text is changed, added or taken away; nothing inside a link, a heading or a control
 * is touched, nor what is marked `data-plain`.
 */
import { h, stringifyHtml } from './hast.ts';

/** What must be known of a term to find and mark it. */
export interface Markable {
  id: string;
  name: string;
  /** Every spelling under which it stands in a text, told apart by capitals. */
  forms: readonly string[];
}

export interface Glossed {
  html: string;
  /** The ids of the terms marked, in the order in which they first stand. */
  terms: string[];
  /** The ids of those that are read only where nothing is marked: in links, headings, heads of tables. */
  unmarked: string[];
}

/** Finds terms in texts. */
export interface Finder {
  pattern: RegExp;
  /** What takes the place of each form where it is marked, and the id of its term. */
  marks: ReadonlyMap<string, { term: string; html: string }>;
}

/** Longer forms first, so that “PAPI 2” is not read as PAPI. Forms that two terms share belong to neither. */
export function createFinder(terms: readonly Markable[]): Finder {
  const claims = Map.groupBy(
    terms.flatMap((term) => [...new Set(term.forms)].map((form) => ({ form, term }))),
    ({ form }) => form,
  );
  const marks = new Map(
    [...claims].flatMap(([form, [only, other]]) =>
      only && !other ? [[form, { term: only.term.id, html: markForm(form, only.term) }] as const] : [],
    ),
  );
  const forms = [...marks.keys()].sort((a, b) => b.length - a.length);
  return { pattern: composePattern(forms), marks };
}

/** Whole words alone. Looking at the first letter before looking back makes it five times as fast. */
function composePattern(forms: readonly string[]): RegExp {
  const first = new Set(forms.map((form) => RegExp.escape(form[0] ?? '')));
  const any = forms.map((form) => RegExp.escape(form)).join('|');
  const joined = '[\\p{L}\\p{N}/-]';
  return new RegExp(`(?=[${[...first].join('')}])(?<!${joined})(?:${any})(?!${joined})`, 'gu');
}

/** A tag, a comment, or a whole script, style or drawing: an attribute may hold “>”, a script may hold “<”. */
const TOKEN =
  /<(script|style|svg)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)([^'"<>]*(?:(?:"[^"]*"|'[^']*')[^'"<>]*)*)>/gi;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
/** Elements whose text stays as it is: it names something, works something, or may hold no button. */
const CLOSED =
  /^(?:a|abbr|button|canvas|caption|code|dt|figure|form|h[1-6]|label|nav|noscript|option|select|sub|summary|sup|template|textarea|th|title)$/i;

/** Of those, the ones whose text works something or is not for reading, and a form, which holds nothing else. */
const UNREAD = /^(?:button|canvas|code|form|noscript|option|select|template|textarea|title)$/i;

/** The HTML with its terms marked. */
export function glossHtml(html: string, finder: Finder): Glossed {
  const terms: string[] = [];
  const elsewhere: string[] = [];
  const parts: string[] = [];
  /** How much of the HTML stands in `parts`, and how much was looked at. */
  let [written, at] = [0, 0];
  let closed: Closed | null = null;
  const markUntil = (end: number): void => {
    if (end === at) return;
    const text = html.slice(at, end);
    if (closed !== null) {
      if (closed.isRead) elsewhere.push(text);
      return;
    }
    const marked = markTerms(text, finder, terms);
    if (marked === text) return;
    parts.push(html.slice(written, at), marked);
    written = end;
  };
  for (const { 0: token, 2: slash, 3: name, 4: rest = '', index } of html.matchAll(TOKEN)) {
    markUntil(index);
    at = index + token.length;
    if (name !== undefined && !VOID.test(name)) closed = step(closed, name, slash === '/', rest);
  }
  markUntil(html.length);
  const unmarked = findTerms(elsewhere.join('\n'), finder).filter((term) => !terms.includes(term));
  return { html: parts.join('') + html.slice(written), terms, unmarked };
}

/** The element, with the depth of those of its name, inside which nothing is marked. */
interface Closed {
  name: string;
  depth: number;
  isRead: boolean;
}

/** What is closed after a tag. */
function step(closed: Closed | null, name: string, ends: boolean, attributes: string): Closed | null {
  if (closed === null) {
    const isPlain = /\sdata-plain\b/.test(attributes);
    if (ends || !(isPlain || CLOSED.test(name))) return null;
    return { name, depth: 1, isRead: !isPlain && !UNREAD.test(name) };
  }
  if (name !== closed.name) return closed;
  const depth = closed.depth + (ends ? -1 : 1);
  return depth === 0 ? null : { ...closed, depth };
}

/** The text with every term that it is the first to hold marked; `terms` takes those up. */
const markTerms = (text: string, { pattern, marks }: Finder, terms: string[]): string =>
  text.replace(pattern, (form) => {
    const mark = marks.get(form);
    if (mark === undefined || terms.includes(mark.term)) return form;
    terms.push(mark.term);
    return mark.html;
  });

/** The ids of the terms in a text, each once. */
const findTerms = (text: string, { pattern, marks }: Finder): string[] => [
  ...new Set(text.match(pattern)?.map((form) => marks.get(form)?.term ?? '')),
];

/** A term under its name, marked as in a text. */
export const markTerm = (term: Markable): string => markForm(term.name, term);

/** The id of the note that explains a term on the page. */
export const noteId = (term: Markable): string => `tn-${term.id}`;

/**
 * The word as it stands, and a button that carries no text of its own: copying the sentence copies the sentence. The
 * button stays on the line of the last syllable.
 */
function markForm(form: string, term: Markable): string {
  const cut = form.lastIndexOf(' ') + 1;
  const ask = h('button', {
    type: 'button',
    className: ['ask'],
    popovertarget: noteId(term),
    ariaLabel: `${term.name} nghĩa là gì?`,
  });
  return `<span class="term">${form.slice(0, cut)}<span>${form.slice(cut)}${stringifyHtml(ask)}</span></span>`;
}
