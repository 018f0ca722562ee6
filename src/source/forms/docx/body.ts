import { type Block, flattenBlocks, type GridCell, type GridRow } from '../block.ts';
import { isInContents, type Reading } from './reading.ts';
import { type Inline, readInline } from './runs.ts';
import { hasRules, readNumberRef } from './styles.ts';
import { countStops } from './tabs.ts';
import { findChild, findPath, listBelow, readNumber, readToggle, readValue, type XmlElement } from './xml.ts';

/** The blocks of a body, a cell, a note or a text box, in reading order. */
export const readBlocks = (element: XmlElement, reading: Reading): Block[] =>
  element.children.flatMap((child): Block[] => {
    if (child.name === 'p') return readParagraph(child, reading);
    if (child.name === 'tbl') return [readTable(child, reading)];
    if (child.name === 'altChunk') return reading.pages.get(child.attributes.id ?? '') ?? [];
    if (['del', 'moveFrom', 'sectPr', 'tcPr'].includes(child.name)) return [];
    if (child.name === 'sdt' && isContentsControl(child)) return leaveOutContents(child, reading);
    if (child.name === 'AlternateContent') {
      const chosen = findChild(child, 'Choice') ?? findChild(child, 'Fallback');
      return chosen ? readBlocks(chosen, reading) : [];
    }
    return readBlocks(child, reading);
  });

const isContentsControl = (sdt: XmlElement): boolean =>
  readValue(findPath(sdt, 'sdtPr', 'docPartObj'), 'docPartGallery') === 'Table of Contents';

const leaveOutContents = (element: XmlElement, reading: Reading): Block[] => {
  const text = listBelow(element, 't')
    .map((one) => one.text)
    .join(' ');
  reading.leftOut.push({ rule: 'table-of-contents', page: 0, text });
  return [];
};

/** The label that Word prints and the text, a line for each break. A label alone is text only in a cell. */
function composeLines(label: string, text: string, reading: Reading): string[] {
  const isBlank = text.trim() === '';
  if (isBlank && (label === '' || reading.tables === 0)) return [];
  return (label === '' ? text : `${label} ${text}`).split('\n');
}

/** A paragraph and, after it, the text boxes that hang on it. One whose mark was deleted runs on into the next. */
function readParagraph(p: XmlElement, reading: Reading): Block[] {
  const pPr = findChild(p, 'pPr');
  const style = readValue(pPr, 'pStyle');
  const wasInContents = isInContents(reading);
  const inline: Inline = { text: '', boxes: [] };
  readInline(p, reading.styles.paragraphForm(style), reading, inline);
  if (wasInContents || isInContents(reading)) leaveOutContents(p, reading);
  const text = reading.carried + inline.text;
  const boxes = inline.boxes.flatMap((box) => readBlocks(box, { ...reading, carried: '' }));
  reading.carried = '';
  if (findPath(pPr, 'rPr', 'del') || findPath(pPr, 'rPr', 'moveFrom')) {
    reading.carried = text;
    return boxes;
  }
  const lines = composeLines(reading.number(readNumberRef(pPr), style), text, reading);
  const hasStops = findChild(pPr, 'tabs') !== undefined;
  return [{ kind: 'text', lines: hasStops ? lines : lines.map(countStops) }, ...boxes];
}

/** Rows or cells of a table, those inside controls and insertions included. */
const listParts = (element: XmlElement, name: 'tr' | 'tc'): XmlElement[] =>
  element.children.flatMap((child) => {
    if (child.name === name) return [child];
    return ['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag'].includes(child.name)
      ? listParts(child, name)
      : [];
  });

const emptyCells = (columns: number | undefined): GridCell[] =>
  columns ? [{ blocks: [], columns, goesOn: false }] : [];

function readCell(tc: XmlElement, reading: Reading): GridCell {
  const tcPr = findChild(tc, 'tcPr');
  const merge = findChild(tcPr, 'vMerge');
  const goesOn = merge !== undefined && merge.attributes.val !== 'restart';
  const blocks = readBlocks(tc, reading);
  return { blocks: goesOn ? [] : blocks, columns: Math.max(1, readNumber(tcPr, 'gridSpan') ?? 1), goesOn };
}

const isDeleted = (part: XmlElement, properties: string, name: string): boolean =>
  findPath(part, properties, name) !== undefined;

function readRow(tr: XmlElement, isRuled: boolean, reading: Reading): GridRow {
  const trPr = findChild(tr, 'trPr');
  const cells = listParts(tr, 'tc').filter((tc) => !isDeleted(tc, 'tcPr', 'cellDel'));
  return {
    cells: [...emptyCells(readNumber(trPr, 'gridBefore')), ...cells.map((tc) => readCell(tc, reading))],
    isHead: readToggle(trPr, 'tblHeader') ?? false,
    isRuled: isRuled || cells.some((tc) => hasRules(findPath(tc, 'tcPr', 'tcBorders'))),
  };
}

function readTable(tbl: XmlElement, reading: Reading): Block {
  const tblPr = findChild(tbl, 'tblPr');
  const own = findChild(tblPr, 'tblBorders');
  const isRuled = own ? hasRules(own) : reading.styles.isRuled(readValue(tblPr, 'tblStyle'));
  reading.tables += 1;
  const rows = listParts(tbl, 'tr').filter((tr) => !isDeleted(tr, 'trPr', 'del'));
  const grid = rows.map((tr) => readRow(tr, isRuled, reading));
  reading.tables -= 1;
  return { kind: 'grid', grid };
}

/** The text of an element's blocks on one line. */
export const readFlat = (element: XmlElement, reading: Reading): string =>
  flattenBlocks(readBlocks(element, reading));
