import type { Element, Nodes } from 'hast';

/** Elements that begin and end a paragraph. */
const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|legend|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|caption)$/;

/** Elements without text of a document: code, controls, pictures. */
const SILENT =
  /^(?:head|script|style|noscript|template|iframe|svg|canvas|video|audio|object|embed|button|select|option|input|textarea|img|map|meta|link|title|math)$/;

export const isBlock = ({ tagName }: Element): boolean => BLOCK.test(tagName);

export const listElements = (node: Nodes): Element[] =>
  'children' in node ? node.children.flatMap((child) => (child.type === 'element' ? [child] : [])) : [];

export const getAttribute = (element: Element, name: string): string => {
  const value = element.properties[name];
  if (value === null || value === undefined || value === false) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
};

const getStyle = (element: Element): string =>
  getAttribute(element, 'style').toLowerCase().replace(/\s/g, '');

/** The value of a property in the element's own style; '' where it says nothing. */
export const getStyleValue = (element: Element, property: string): string =>
  new RegExp(`(?:^|;)${property}:([^;]*)`).exec(getStyle(element))?.[1] ?? '';

/** Whether nothing of the element is shown. */
export const isUnseen = (element: Element): boolean =>
  SILENT.test(element.tagName) ||
  element.properties.hidden === true ||
  getStyleValue(element, 'display') === 'none' ||
  getStyleValue(element, 'visibility') === 'hidden' ||
  getStyleValue(element, 'mso-hide') === 'all';

/** The text that is shown, white space as typed, '\n' for a break. */
export function getText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  if (!('children' in node) || (node.type === 'element' && isUnseen(node))) return '';
  return node.children.map(getText).join('');
}
