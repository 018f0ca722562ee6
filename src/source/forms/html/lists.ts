import type { Element } from 'hast';
import { composeBullet } from '../block.ts';
import { formatNumber } from '../docx/numbering.ts';
import { getAttribute, getStyleValue, listElements } from './elements.ts';

/** Word's names for the formats of the attribute "type" and of the style "list-style-type". */
const FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'decimal-leading-zero': 'decimalZero',
};

const readListStyle = (list: Element): string =>
  getStyleValue(list, 'list-style-type') ||
  (/(?:^|\s)none(?:$|\s)/.test(getStyleValue(list, 'list-style')) ? 'none' : getAttribute(list, 'type'));

/** The number of each item: its value, else the next after that of the item before it. */
function listNumbers(list: Element, items: readonly Element[]): number[] {
  const isReversed = list.properties.reversed === true;
  const start = Number.parseInt(getAttribute(list, 'start'), 10);
  let next = Number.isNaN(start) ? (isReversed ? items.length : 1) : start;
  return items.map((item) => {
    const value = Number.parseInt(getAttribute(item, 'value'), 10);
    const own = Number.isNaN(value) ? next : value;
    next = own + (isReversed ? -1 : 1);
    return own;
  });
}

/**
 * What a browser prints before each item of a list: "1.", "a.", "II.", a bullet; '' where its style says none. Figures in
 * an item with a figure follow it ("2.1."): in print nothing but their margin would tell the two lists apart.
 * @param level 0 for the outermost bulleted list
 * @param outer the label of the item around the list
 */
export function composeItemLabels(list: Element, level: number, outer = ''): Map<Element, string> {
  const items = listElements(list).filter(({ tagName }) => tagName === 'li');
  const style = readListStyle(list);
  if (style === 'none') return new Map();
  if (list.tagName === 'ul') return new Map(items.map((item) => [item, composeBullet('•', level)]));
  const numbers = listNumbers(list, items);
  const format = FORMATS[style] ?? 'decimal';
  const before = format === 'decimal' && /^(?:\d+\.)+$/.test(outer) ? outer : '';
  return new Map(items.map((item, i) => [item, `${before}${formatNumber(numbers[i] ?? 1, format)}.`]));
}
