import type { Element, Nodes } from 'hast';
import { getAttribute, getText, isBlock, listElements } from './elements.ts';

/** Footnotes of a page: links that are marks, and links that lead a note back to its mark. */
export interface Notes {
  /** Number of the note that a mark points at. */
  marks: ReadonlyMap<Element, number>;
  /** Number of the note that begins with this element. */
  begins: ReadonlyMap<Element, number>;
}

interface Place {
  element: Element;
  /** Ids of the element, of what is in it, and of what it stands in below its paragraph. */
  ids: Set<string>;
  target: string;
}

const listIds = (element: Element): string[] =>
  [getAttribute(element, 'id'), getAttribute(element, 'name')].filter((id) => id !== '');

const listInnerIds = (element: Element): string[] => [
  ...listIds(element),
  ...listElements(element).flatMap(listInnerIds),
];

/** Links to places on the page, with the ids by which they can be reached; a list item's and a note's own id count. */
function listPlaces(node: Nodes, outer: readonly string[]): Place[] {
  if (!('children' in node)) return [];
  if (node.type !== 'element') return node.children.flatMap((child) => listPlaces(child, outer));
  const href = node.tagName === 'a' ? getAttribute(node, 'href') : '';
  const target = /#(.+)$/.exec(href)?.[1] ?? '';
  if (target !== '') return [{ element: node, ids: new Set([...outer, ...listInnerIds(node)]), target }];
  const isWide = /^(?:body|main|article|section|table|tbody|tr|td|ol|ul)$/.test(node.tagName);
  const ids = isWide ? [] : [...(isBlock(node) && node.tagName !== 'p' ? [] : outer), ...listIds(node)];
  const siblings = listElements(node).flatMap((child) => (isBlock(child) ? [] : listIds(child)));
  return node.children.flatMap((child) => listPlaces(child, [...ids, ...siblings]));
}

/**
 * A mark and its note are two links that lead to one another, the mark first: as Word ("#_ftn1", "#_ftnref1"),
 * LibreOffice and Markdown programs write them. Notes are numbered in the order of their marks.
 */
export function findNotes(root: Element): Notes {
  const places = listPlaces(root, []);
  const marks = new Map<Element, number>();
  const begins = new Map<Element, number>();
  places.forEach((mark, i) => {
    if (begins.has(mark.element) || getText(mark.element).trim().length > 6) return;
    const note = places.slice(i + 1).find(({ ids, target }) => ids.has(mark.target) && mark.ids.has(target));
    if (!note || marks.has(note.element)) return;
    const known = begins.get(note.element);
    marks.set(mark.element, known ?? begins.size + 1);
    begins.set(note.element, known ?? begins.size + 1);
  });
  return { marks, begins };
}
