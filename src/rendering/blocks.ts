import type { FootnoteDefinition, List, ListItem, Nodes, Root, RootContent, Table as TableNode } from 'mdast';
import { cleanText } from '../lines/index.ts';
import type { Paragraph } from '../outline/paragraphs.ts';
import type { Footnote, Table } from '../schema/plan.ts';
import { type Enumerator, isListLabel, parseEnumerator } from '../vocabulary/enumerators.ts';

/** Where a footnote is marked: which note, at which character of which paragraph. */
export interface BlockMarker {
  n: number;
  paragraph: number;
  offset: number;
}

/** The blocks of a plan's Markdown, in the shape that the outline nests. */
export interface Blocks {
  paragraphs: Paragraph[];
  markers: BlockMarker[];
  /** Tables and how many paragraphs stand before each. */
  tables: { table: Pick<Table, 'caption' | 'columns' | 'rows'>; after: number }[];
  footnotes: Footnote[];
}

interface Reading extends Blocks {
  source: string;
}

/** Text of a node, with the places of its footnote marks. */
function readText(node: Nodes): { text: string; marks: { n: number; offset: number }[] } {
  if (node.type === 'footnoteReference')
    return { text: '', marks: [{ n: Number(node.identifier), offset: 0 }] };
  if (node.type === 'break') return { text: ' ', marks: [] };
  if ('value' in node) return { text: node.value, marks: [] };
  if (!('children' in node)) return { text: '', marks: [] };
  let text = '';
  const marks: { n: number; offset: number }[] = [];
  for (const child of node.children) {
    const read = readText(child);
    marks.push(...read.marks.map(({ n, offset }) => ({ n, offset: offset + text.length })));
    text += read.text;
  }
  return { text, marks };
}

const linesOf = (node: Nodes): [number, number] => [
  node.position?.start.line ?? 1,
  node.position?.end.line ?? 1,
];

/** "-" and "3." at the head of a paragraph are escaped text: as labels Markdown has them as lists. Annexes have headings. */
function parseParagraphLabel(text: string): Enumerator | null {
  const enumerator = parseEnumerator(text);
  return enumerator && (isListLabel(enumerator) || enumerator.style === 'annex') ? null : enumerator;
}

function addParagraph(
  reading: Reading,
  node: Nodes,
  label: Enumerator | null,
  form: Pick<Paragraph, 'isHeading' | 'afterList'>,
): void {
  const read = readText(node);
  const whole = cleanText(read.text);
  const enumerator = label ?? (form.isHeading ? parseEnumerator(whole) : parseParagraphLabel(whole));
  const text = label ? whole : (enumerator?.rest ?? whole);
  const cut = whole.length - text.length;
  const lead = read.text.length - read.text.trimStart().length;
  for (const { n, offset } of read.marks) {
    reading.markers.push({
      n,
      paragraph: reading.paragraphs.length,
      offset: Math.max(offset - cut - lead, 0),
    });
  }
  reading.paragraphs.push({ enumerator, text, lines: linesOf(node), apart: true, ...form });
}

/** The sign or number that a list item is typed with, read from the source: '-', '+', "3." */
function readItemLabel(item: ListItem, { source }: Reading): Enumerator | null {
  const typed = source.slice(item.position?.start.offset ?? 0, (item.position?.start.offset ?? 0) + 12);
  const sign = /^[-+*]/.exec(typed)?.[0];
  if (sign) return { style: 'bullet', label: sign, mark: '', path: [], rest: '' };
  const number = /^(\d+)([.)])/.exec(typed);
  if (!number) return null;
  return {
    style: 'number',
    label: number[1] ?? '',
    mark: number[2] ?? '',
    path: [Number(number[1])],
    rest: '',
  };
}

function addItem(reading: Reading, item: ListItem): void {
  const [first, ...others] = item.children;
  if (!first) return;
  addParagraph(reading, first, readItemLabel(item, reading), { isHeading: false });
  for (const child of others) addBlock(reading, child, undefined, true);
}

function readTable(node: TableNode): Pick<Table, 'caption' | 'columns' | 'rows'> {
  const cells = node.children.map((row) => row.children.map((cell) => cleanText(readText(cell).text)));
  const [columns = [], ...rows] = cells;
  return { caption: null, columns, rows: rows.map((row) => columns.map((_, i) => row[i] || null)) };
}

const readFootnote = (node: FootnoteDefinition): Footnote => ({
  n: Number(node.identifier),
  text: cleanText(node.children.map((child) => readText(child).text).join(' ')),
});

function addBlock(
  reading: Reading,
  node: RootContent,
  previous: RootContent | undefined,
  inItem: boolean,
): void {
  if (node.type === 'heading') addParagraph(reading, node, null, { isHeading: true });
  else if (node.type === 'list') for (const item of (node as List).children) addItem(reading, item);
  else if (node.type === 'table')
    reading.tables.push({ table: readTable(node), after: reading.paragraphs.length });
  else if (node.type === 'footnoteDefinition') reading.footnotes.push(readFootnote(node));
  else if (node.type === 'blockquote')
    for (const child of node.children) addBlock(reading, child, undefined, inItem);
  else if (node.type !== 'thematicBreak') {
    addParagraph(reading, node, null, { isHeading: false, afterList: !inItem && previous?.type === 'list' });
  }
}

/** Reads a Markdown tree into paragraphs with their labels, tables and footnotes. */
export function readBlocks(root: Root, source: string): Blocks {
  const reading: Reading = { paragraphs: [], markers: [], tables: [], footnotes: [], source };
  root.children.forEach((node, index) => {
    addBlock(reading, node, root.children[index - 1], false);
  });
  const { paragraphs, markers, tables, footnotes } = reading;
  return { paragraphs, markers, tables, footnotes: footnotes.sort((a, b) => a.n - b.n) };
}
