/**
 * In: the bytes of a Word document. Out: its text as Word prints it, revisions accepted, numbers and bullets in place,
 * tables as pipe rows, notes marked. Guaranteed: text that is not among the lines is deleted, hidden, or in `leftOut`.
 */
import type { DocumentReader } from '../../document-text.ts';
import { type Block, flattenBlocks } from '../block.ts';
import { hasMotto } from '../page-signs.ts';
import { composeRawLines, type LeftOutText } from '../raw-lines.ts';
import { readBlocks, readFlat } from './body.ts';
import { createNumberer } from './numbering.ts';
import { type DocxPackage, openPackage } from './package.ts';
import { type Reading, startReading } from './reading.ts';
import { readStyles, type Styles } from './styles.ts';
import { findChild, listChildren, type XmlElement } from './xml.ts';

const beginReading = (pack: DocxPackage, styles: Styles, pages?: Reading['pages']): Reading =>
  startReading(styles, createNumberer(pack.numbering, styles), pages);

/** Texts of the notes in the order of their marks; a note without a text is empty. */
function readNotes(pack: DocxPackage, reading: Reading): string[] {
  const elements = new Map<string, XmlElement>();
  for (const [kind, root] of [['footnote', pack.footnotes] as const, ['endnote', pack.endnotes] as const]) {
    for (const note of listChildren(root ?? undefined, kind))
      elements.set(`${kind} ${note.attributes.id}`, note);
  }
  return reading.notes.map((key) => {
    const note = elements.get(key);
    return note ? readFlat(note, reading) : '';
  });
}

/** Web pages that stand in the text; their reader is loaded for the first of them. */
async function readPages(pack: DocxPackage, file: string): Promise<Map<string, Block[]>> {
  if (pack.pages.size === 0) return new Map();
  const { readHeldPage } = await import('../html/index.ts');
  return new Map([...pack.pages].map(([id, bytes]) => [id, readHeldPage(bytes, file)]));
}

/** The head of a page that holds the head of the document, motto and all, where the text has none. */
function findTypedHead(pack: DocxPackage, styles: Styles, blocks: readonly Block[]): XmlElement | undefined {
  if (hasMotto(flattenBlocks(blocks))) return undefined;
  return pack.headers.find((header) => hasMotto(readFlat(header, beginReading(pack, styles))));
}

/** Heads, feet and comments: printed around the text, no part of it. */
function readAround(pack: DocxPackage, styles: Styles): LeftOutText[] {
  const read = (rule: string, roots: readonly XmlElement[]): LeftOutText[] =>
    roots
      .map((root) => ({ rule, page: 0, text: readFlat(root, beginReading(pack, styles)) }))
      .filter(({ text }) => text !== '');
  const texts = [
    ...read('running-head', pack.headers),
    ...read('running-foot', pack.footers),
    ...read('comment', listChildren(pack.comments ?? undefined, 'comment')),
  ];
  return [...new Map(texts.map((one) => [`${one.rule} ${one.text}`, one])).values()];
}

/** Reads a DOCX. Throws a `Refusal` for bytes that are none. */
export const readDocx: DocumentReader = async (bytes, file) => {
  const pack = openPackage(bytes, file);
  const styles = readStyles(pack.styles);
  const reading = beginReading(pack, styles, await readPages(pack, file));
  const blocks = readBlocks(findChild(pack.document, 'body') ?? pack.document, reading);
  const typed = findTypedHead(pack, styles, blocks);
  const head = typed ? readBlocks(typed, beginReading(pack, styles)) : [];
  const around = { ...pack, headers: pack.headers.filter((header) => header !== typed) };
  const { rawLines, leftOut } = composeRawLines([...head, ...blocks], readNotes(pack, reading));
  return {
    kind: 'docx',
    rawLines,
    received: rawLines.map(({ raw }) => raw).join('\n'),
    leftOut: [...reading.leftOut, ...leftOut, ...readAround(around, styles)],
    messages: [],
  };
};
