import type { Element, Nodes } from 'hast';
import { isAnchor, isSign } from '../page-signs.ts';
import { getAttribute, getText, isBlock, isUnseen, listElements } from './elements.ts';

/** How much of a document stands below an element. */
interface Weight {
  /** Lines with labels and the like. */
  signs: number;
  /** Lines that only a document's head and foot have. */
  anchors: number;
}

const NONE: Weight = { signs: 0, anchors: 0 };
const add = (a: Weight, b: Weight): Weight => ({ signs: a.signs + b.signs, anchors: a.anchors + b.anchors });

const isLink = (element: Element): boolean =>
  element.tagName === 'a' && /^(?!#)./.test(getAttribute(element, 'href'));

const hasBlocks = (element: Element): boolean =>
  listElements(element).some((child) => isBlock(child) || hasBlocks(child));

const countLinked = (node: Nodes): number => {
  if (node.type === 'element' && isLink(node)) return getText(node).trim().length;
  return 'children' in node ? node.children.reduce((sum, child) => sum + countLinked(child), 0) : 0;
};

/** Share (0–1) of an element's text that is links to other pages. */
export const measureLinks = (element: Element): number => {
  const length = getText(element).replace(/\s+/g, ' ').trim().length;
  return length === 0 ? 0 : Math.min(1, countLinked(element) / length);
};

function weighText(text: string): Weight {
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return { signs: lines.filter(isSign).length, anchors: lines.filter(isAnchor).length };
}

/** The text that stands in an element itself, between the paragraphs in it. */
const getOwnText = (element: Element): string =>
  element.children
    .map((child) =>
      child.type === 'element' && (isBlock(child) || hasBlocks(child)) ? '\n' : getText(child as Nodes),
    )
    .join('');

/** Weighs every element of a page, each from those below it. */
function weighAll(element: Element, weights: Map<Element, Weight>): Weight {
  const inner = isUnseen(element)
    ? NONE
    : listElements(element).reduce((sum, child) => add(sum, weighAll(child, weights)), NONE);
  const isText =
    !isUnseen(element) && (isBlock(element) || hasBlocks(element)) && measureLinks(element) <= 0.8;
  const weight = isText ? add(inner, weighText(getOwnText(element))) : inner;
  weights.set(element, weight);
  return weight;
}

/** How much of the labelled lines a part must have to be the whole document. */
const WHOLE = 0.9;
/** Fewer labelled lines than this say nothing: a cell of a table may have as many. */
const MIN_SIGNS = 3;

const contains = (element: Element, other: Element): boolean =>
  element === other || listElements(element).some((child) => contains(child, other));

/**
 * The smallest element that holds all of the document's head and foot, nearly all of its labelled lines, and its notes:
 * Word writes them into an element of their own behind the text.
 */
function findDocument(
  root: Element,
  weights: ReadonlyMap<Element, Weight>,
  notes: readonly Element[],
): Element {
  const own = weights.get(root) ?? NONE;
  const inner = listElements(root).find((child) => {
    const weight = weights.get(child) ?? NONE;
    return (
      weight.anchors === own.anchors &&
      weight.signs >= Math.max(MIN_SIGNS, own.signs * WHOLE) &&
      notes.every((note) => contains(child, note))
    );
  });
  return inner ? findDocument(inner, weights, notes) : root;
}

/** Names that pages give to what stands around their text. */
const CHROME_NAME =
  /(?:^|[-_\s])(?:nav|navbar|menu|breadcrumbs?|share|sharing|social|related|comments?|advert\w*|ads?|adsense|banner|cookies?|sidebar|toolbar|toolbox|rating|tags?|popup|modal|pagination|paging|login|search|footer|copyright|tinlienquan|lienquan|binhluan|chiase|quangcao|tin-?khac|download|print|sitemap)(?=$|[-_\s])/i;
const CHROME_TAG = /^(?:nav|aside|footer|header|dialog|menu)$/;
const CHROME_ROLE = /^(?:navigation|banner|complementary|contentinfo|search|dialog|alert|menu|toolbar)$/;

/** Named as chrome, and with next to nothing of the document in it: a wrapper's name may say anything. */
function isChromeElement(element: Element, weights: ReadonlyMap<Element, Weight>, all: Weight): boolean {
  const names = `${getAttribute(element, 'className')} ${getAttribute(element, 'id')}`;
  const isNamed =
    CHROME_TAG.test(element.tagName) ||
    CHROME_ROLE.test(getAttribute(element, 'role')) ||
    CHROME_NAME.test(names);
  if (!isNamed) return false;
  const { signs, anchors } = weights.get(element) ?? NONE;
  return anchors === 0 && signs <= all.signs * (1 - WHOLE);
}

/** The element that holds the document, and the elements in it and around it that are the page's own. */
export interface FoundDocument {
  root: Element;
  isChrome: (element: Element) => boolean;
  /** Texts of what stands around it. */
  around: string[];
}

/** Texts beside the way from the page down to the document. */
function listAround(from: Element, to: Element): string[] {
  if (from === to) return [];
  const way = listElements(from).find((child) => contains(child, to));
  if (!way) return [];
  const beside = from.children.filter((child) => child !== way).map((child) => getText(child as Nodes));
  return [...beside, ...listAround(way, to)];
}

/**
 * Finds the document in a page. A page without any sign of one is the document as a whole.
 * @param notes what begins each of its notes
 */
export function locateDocument(body: Element, notes: readonly Element[]): FoundDocument {
  const weights = new Map<Element, Weight>();
  const all = weighAll(body, weights);
  const root = findDocument(body, weights, notes);
  return {
    root,
    isChrome: (element) => isChromeElement(element, weights, all),
    around: listAround(body, root)
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== ''),
  };
}
