import { XMLParser } from 'fast-xml-parser';

/** An element of a part; names and attributes without their prefix, so that "w:p" and "ns0:p" are both "p". */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** Its own characters: those of "t", "instrText"; '' elsewhere. */
  text: string;
}

/** Deeper than any table in a table in a text box; a part beyond it is no document. */
const MAX_DEPTH = 400;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: MAX_DEPTH,
  // Numeric entities; a part has no entities of its own, since one with a DOCTYPE is refused.
  htmlEntities: true,
});

type ParsedNode = Record<string, unknown>;

function toElement(node: ParsedNode): XmlElement {
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  const inside = (Array.isArray(node[name]) ? node[name] : []) as ParsedNode[];
  return {
    name,
    attributes: (node[':@'] ?? {}) as Record<string, string>,
    children: inside.filter((child) => !('#text' in child)).map(toElement),
    text: inside.map((child) => ('#text' in child ? String(child['#text']) : '')).join(''),
  };
}

const LAST_TAG = /<(?:\/(?:[\w.-]+:)?([\w.-]+)|[^<>]*\/)\s*>\s*$/;

/** The parser reads what was cut short as if it were whole: a part must end with its root. */
const isWhole = (xml: string, { name, children }: XmlElement): boolean => {
  const [, closed] = LAST_TAG.exec(xml.slice(-1000)) ?? ['', ''];
  return closed === name || (closed === undefined && children.length === 0);
};

/** The root element of a part; null for what is no whole XML, is nested too deep, or declares entities of its own. */
export function parseXml(xml: string): XmlElement | null {
  if (/<!DOCTYPE/i.test(xml)) return null;
  try {
    const [node] = parser.parse(xml) as ParsedNode[];
    const root = node && toElement(node);
    return root && isWhole(xml, root) ? root : null;
  } catch {
    return null;
  }
}

export const findChild = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

/** The first of each name in turn: `findPath(tbl, 'tblPr', 'tblBorders')`. */
export const findPath = (element: XmlElement | undefined, ...names: string[]): XmlElement | undefined =>
  names.reduce(findChild, element);

export const listChildren = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** Elements of the name anywhere below, in order; those inside one that is found are not looked for. */
export const listBelow = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) => (child.name === name ? [child] : listBelow(child, name)));

/** The attribute "val" of a child; undefined where there is none. */
export const readValue = (element: XmlElement | undefined, name: string): string | undefined =>
  findChild(element, name)?.attributes.val;

/** A whole number of a child's "val". */
export function readNumber(element: XmlElement | undefined, name: string): number | undefined {
  const value = Number.parseInt(readValue(element, name) ?? '', 10);
  return Number.isNaN(value) ? undefined : value;
}

/** An on-off property: its presence says on, unless its value says off; undefined where it is not there. */
export function readToggle(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = findChild(element, name);
  return found && !['0', 'false', 'off', 'none'].includes(found.attributes.val ?? '');
}
