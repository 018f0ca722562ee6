import type { Element, ElementContent, Properties, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

export type Child = ElementContent | string | null;

/** An element; strings become text nodes, so no content can turn into markup; null children are left out. */
export const h = (tagName: string, properties: Properties, ...children: Child[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children
    .filter((child) => child !== null)
    .map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

const processor = unified().use(rehypeStringify).freeze();

/** The nodes as HTML, every character of a text node escaped where HTML would read it as markup. */
export function stringifyHtml(...children: ElementContent[]): string {
  const root: Root = { type: 'root', children };
  return processor.stringify(root);
}
