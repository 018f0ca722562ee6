import type { Element, Nodes } from 'hast';
import type { Block, Grid, GridCell } from '../block.ts';
import { measureLinks } from './chrome.ts';
import { getAttribute, getStyleValue, isBlock, isUnseen, listElements } from './elements.ts';
import { composeItemLabels } from './lists.ts';
import type { Notes } from './notes.ts';

/** A block of a page, with how much of it is links to elsewhere. */
export interface PageBlock {
  block: Block;
  linkShare: number;
}

interface Walk {
  notes: Notes;
  isChrome: (element: Element) => boolean;
  blocks: PageBlock[];
  /** The paragraph being read. */
  text: string;
  linked: number;
  inLink: boolean;
  inCapitals: boolean;
  isTyped: boolean;
  /** Bulleted lists around. */
  level: number;
  /** Label of the item around. */
  item: string;
  left: Element[];
}

/** "·" drawn from a symbol font, and other bullets typed at the head of a paragraph, as the sign that they stand for. */
const TYPED_BULLET = /^\s*[·§Øü]\s+(?=[\p{L}\d])/u;

function flush(walk: Walk): void {
  const { text, linked } = walk;
  walk.text = '';
  walk.linked = 0;
  const length = text.replace(/\s+/g, ' ').trim().length;
  if (length === 0) return;
  const lines = text.replace(TYPED_BULLET, '- ').split('\n');
  walk.blocks.push({ block: { kind: 'text', lines }, linkShare: Math.min(1, linked / length) });
}

function addText(value: string, walk: Walk): void {
  const folded = walk.isTyped ? value : value.replace(/[ \t\r\n\f]+/g, ' ');
  const printed = walk.inCapitals ? folded.toUpperCase() : folded;
  walk.text += printed;
  if (walk.inLink) walk.linked += printed.trim().length;
}

/** Reads a node's children with something changed, and changes it back. */
function readWith(node: Element, change: Partial<Walk>, walk: Walk): void {
  const before = Object.fromEntries(Object.keys(change).map((key) => [key, walk[key as keyof Walk]]));
  Object.assign(walk, change);
  for (const child of node.children) readNode(child, walk);
  Object.assign(walk, before);
}

function readList(list: Element, walk: Walk): void {
  const labels = composeItemLabels(list, walk.level, walk.item);
  flush(walk);
  const level = list.tagName === 'ul' ? walk.level + 1 : walk.level;
  for (const child of listElements(list)) {
    flush(walk);
    const label = labels.get(child);
    if (label) walk.text = `${label} `;
    if (child.tagName === 'li') readWith(child, { level, item: label ?? '' }, walk);
    else readNode(child, walk);
    if (walk.text.trim() === label) walk.text = '';
  }
  flush(walk);
}

const isCapitalised = (element: Element): boolean => getStyleValue(element, 'text-transform') === 'uppercase';

/** An inline element, or a block: a block begins and ends a paragraph, but for the first in an item, which has its label. */
function readElement(element: Element, walk: Walk): void {
  const { tagName } = element;
  if (isUnseen(element)) return;
  if (walk.isChrome(element)) {
    walk.left.push(element);
    return;
  }
  const mark = walk.notes.marks.get(element);
  const begins = walk.notes.begins.get(element);
  if (mark !== undefined) walk.text += `[^${mark}]`;
  else if (begins !== undefined) beginNote(begins, walk);
  else if (tagName === 'br') walk.text += '\n';
  else if (tagName === 'table') readTable(element, walk);
  else if (tagName === 'ol' || tagName === 'ul') readList(element, walk);
  else readPlain(element, walk);
}

const LABEL_ALONE = /^(?:\S{1,8}\.|[-+•]) $/;

function readPlain(element: Element, walk: Walk): void {
  const change: Partial<Walk> = {};
  if (isCapitalised(element)) change.inCapitals = true;
  if (element.tagName === 'pre') change.isTyped = true;
  if (element.tagName === 'a' && /^(?!#)./.test(getAttribute(element, 'href'))) change.inLink = true;
  const breaks = isBlock(element);
  if (breaks && !LABEL_ALONE.test(walk.text)) flush(walk);
  readWith(element, change, walk);
  if (breaks) flush(walk);
}

/** The note's own mark gives way to "[^1]: "; a mark at the note's end is dropped. */
function beginNote(n: number, walk: Walk): void {
  const isAtEnd = /\p{L}/u.test(walk.text);
  walk.text = isAtEnd ? `[^${n}]: ${walk.text.replace(/^\s*\d+\.\s/, '')}` : `[^${n}]: `;
}

function readNode(node: Nodes, walk: Walk): void {
  if (node.type === 'text') addText(node.value, walk);
  else if (node.type === 'element') readElement(node, walk);
}

const listRows = (table: Element): Element[] =>
  listElements(table).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return /^(?:thead|tbody|tfoot)$/.test(child.tagName) ? listRows(child) : [];
  });

const isCell = ({ tagName }: Element): boolean => tagName === 'td' || tagName === 'th';

const MAX_SPAN = 100;
const readSpan = (cell: Element, name: string): number =>
  Math.min(MAX_SPAN, Math.max(1, Number.parseInt(getAttribute(cell, name), 10) || 1));

/** A table without rules lays out a page, unless its cells say otherwise; without a word on rules it is taken to have them. */
const isRuled = (table: Element): boolean =>
  getAttribute(table, 'border') !== '0' && !/^(?:none|0)/.test(getStyleValue(table, 'border'));

function readCell(cell: Element, walk: Walk): GridCell {
  const inner: Walk = { ...walk, blocks: [], text: '', linked: 0, level: 0, item: '', inLink: false };
  for (const child of cell.children) readNode(child, inner);
  flush(inner);
  return {
    blocks: inner.blocks.map(({ block }) => block),
    columns: readSpan(cell, 'colSpan'),
    goesOn: false,
  };
}

/** Cells that go on from above, by the column where they stand: how many rows are left, and how wide they are. */
type Open = Map<number, { rows: number; columns: number }>;

function takeOpen(cells: GridCell[], open: Open): void {
  for (
    let at = countColumns(cells), held = open.get(at);
    held;
    at = countColumns(cells), held = open.get(at)
  ) {
    cells.push({ blocks: [], columns: held.columns, goesOn: true });
    if (held.rows === 1) open.delete(at);
    else held.rows -= 1;
  }
}

const countColumns = (cells: readonly GridCell[]): number =>
  cells.reduce((sum, { columns }) => sum + columns, 0);

function readRow(row: Element, open: Open, walk: Walk): GridCell[] {
  const cells: GridCell[] = [];
  const begun: Open = new Map();
  for (const element of listElements(row).filter(isCell)) {
    takeOpen(cells, open);
    const cell = readCell(element, walk);
    const rows = readSpan(element, 'rowSpan') - 1;
    if (rows > 0) begun.set(countColumns(cells), { rows, columns: cell.columns });
    cells.push(cell);
  }
  takeOpen(cells, open);
  for (const [at, one] of begun) open.set(at, one);
  return cells;
}

function readTable(table: Element, walk: Walk): void {
  flush(walk);
  const heads = new Set(
    listElements(table)
      .filter(({ tagName }) => tagName === 'thead')
      .flatMap(listRows),
  );
  const open: Open = new Map();
  const grid: Grid = listRows(table).map((row) => ({
    isHead:
      heads.has(row) ||
      listElements(row)
        .filter(isCell)
        .every(({ tagName }) => tagName === 'th'),
    isRuled: isRuled(table),
    cells: readRow(row, open, walk),
  }));
  for (const caption of listElements(table).filter(({ tagName }) => tagName === 'caption'))
    readPlain(caption, walk);
  walk.blocks.push({ block: { kind: 'grid', grid }, linkShare: measureLinks(table) });
}

/** The blocks below an element, and the page's own elements that were found among them. */
export function readBlocks(
  root: Element,
  notes: Notes,
  isChrome: (element: Element) => boolean,
): { blocks: PageBlock[]; left: Element[] } {
  const walk: Walk = {
    notes,
    isChrome,
    blocks: [],
    text: '',
    linked: 0,
    inLink: false,
    inCapitals: false,
    isTyped: false,
    level: 0,
    item: '',
    left: [],
  };
  if (root.tagName === 'table') readTable(root, walk);
  else for (const child of root.children) readNode(child, walk);
  flush(walk);
  return { blocks: walk.blocks, left: walk.left };
}
