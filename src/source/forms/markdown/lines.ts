import { composeBullet } from '../block.ts';
import { type PlainText, readInline } from './inline.ts';

/** A list item's sign at the head of a line. */
const ITEM = /^(\s*)([-+*])\s+(?=\S)/;
const HEADING = /^\s{0,3}#{1,6}\s+|\s+#+\s*$/g;
/** Rules and the underlines of headings: "---", "* * *", "====". */
const RULE = /^\s*(?:(?:[-*_]\s*){3,}|=+)\s*$/;
const QUOTE = /^\s*(?:>\s?)+/;
const FENCE = /^\s*(?:```|~~~)/;

/** A task box before an item's text says nothing that is printed. */
const TASK_BOX = /^\[[ xX]\]\s+/;

/** The bulleted items that a line stands in, by their indent. */
type Items = { indent: number }[];

/** A bulleted item: its sign as printed, or, for "*" and for items in items, by its level. */
function readItem(line: string, items: Items): string | null {
  const match = ITEM.exec(line);
  if (!match) return null;
  const [whole, space = '', sign = ''] = match;
  while (items.length > 0 && (items.at(-1)?.indent ?? 0) >= space.length) items.pop();
  const level = items.length;
  items.push({ indent: space.length });
  const label = sign === '*' || level > 0 ? composeBullet('•', level) : sign;
  return `${sign === '+' ? '+' : label} ${line.slice(whole.length).replace(TASK_BOX, '')}`;
}

/** Reads lines of Markdown outside of tables, one after the other. Text in a code block is text. */
export function createLineReader(): (line: string) => PlainText {
  const items: Items = [];
  return (line) => {
    if (RULE.test(line) || FENCE.test(line)) return { text: '', linkShare: 0 };
    const plain = line.replace(QUOTE, '').replace(HEADING, '').replace(/\\$/, '');
    const item = readItem(plain, items);
    if (item === null && /^\S/.test(plain)) items.length = 0;
    return readInline(item ?? plain);
  };
}
