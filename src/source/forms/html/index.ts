/**
 * In: the bytes of a saved web page, alone or in an archive. Out: the document that the page holds, as a browser shows it: numbers of lists,
 * tables as pipe rows, notes marked. Guaranteed: text that is shown and not among the lines is in `leftOut`; nothing of a
 * script or a style ever is text.
 */
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { composeMessage, Refusal } from '../../../messages/index.ts';
import type { DocumentReader } from '../../document-text.ts';
import { type Block, flattenBlocks } from '../block.ts';
import { trimPage } from '../page-trim.ts';
import { composeRawLines, type LeftOutText } from '../raw-lines.ts';
import { type PageBlock, readBlocks } from './blocks.ts';
import { locateDocument } from './chrome.ts';
import { getText, listElements } from './elements.ts';
import { decodePage } from './encoding.ts';
import { findNotes } from './notes.ts';
import { openWebArchive } from './web-archive.ts';

const parser = unified().use(rehypeParse);

/** Deeper than any page that a person made. */
const MAX_DEPTH = 600;

const refuseDepth = (file: string): Refusal => {
  const found = `elements in one another more than ${MAX_DEPTH} deep`;
  return new Refusal([composeMessage('source/broken', { file }, 'a web page', found)]);
};

/** Parses a page; the parser itself runs out of stack on one that is nested without end. */
function parsePage(html: string, file: string): Root {
  try {
    return parser.parse(html);
  } catch (error) {
    throw error instanceof RangeError ? refuseDepth(file) : error;
  }
}

/** The body of a page. Throws a `Refusal` for one nested deeper than a page can be. */
function parseBody(html: string, file: string): Element {
  const top = listElements(parsePage(html, file));
  for (let level = top, depth = 0; level.length > 0; level = level.flatMap(listElements), depth += 1) {
    if (depth > MAX_DEPTH) throw refuseDepth(file);
  }
  const body = top.flatMap(listElements).find(({ tagName }) => tagName === 'body');
  return body ?? { type: 'element', tagName: 'body', properties: {}, children: [] };
}

const NOTE = /^\[\^(\d+)\]:\s*/;

/** Sets notes apart from the text: the paragraph that begins one, by its number. */
function splitNotes(blocks: readonly PageBlock[]): { text: PageBlock[]; notes: string[] } {
  const notes: string[] = [];
  const text = blocks.filter(({ block }) => {
    const flat = flattenBlocks([block]);
    const n = Number(NOTE.exec(flat)?.[1] ?? 0);
    if (n > 0) notes[n - 1] = flat.replace(NOTE, '');
    return n === 0;
  });
  return { text, notes: Array.from(notes, (note) => note ?? '') };
}

const NO_NOTES = { marks: new Map<Element, number>(), begins: new Map<Element, number>() };

/** The blocks of a page or a web archive that a document holds: all of it is the document's. */
export const readHeldPage = (bytes: Uint8Array, file: string): Block[] =>
  readBlocks(parseBody(decodePage(openWebArchive(bytes), file), file), NO_NOTES, () => false).blocks.map(
    ({ block }) => block,
  );

const chrome = (text: string): LeftOutText => ({ rule: 'site-chrome', page: 0, text });

/** Reads a saved web page. Throws a `Refusal` for bytes that are no text. */
export const readHtml: DocumentReader = async (bytes, file) => {
  const body = parseBody(decodePage(openWebArchive(bytes), file), file);
  const notes = findNotes(body);
  const { root, isChrome, around } = locateDocument(body, [...notes.begins.keys()]);
  const { blocks, left } = readBlocks(root, notes, isChrome);
  const { text, notes: noteTexts } = splitNotes(blocks);
  const pieces = text.map((one) => ({ ...one, text: flattenBlocks([one.block]) }));
  const trimmed = trimPage(pieces);
  const kept: Block[] = trimmed.kept.map(({ block }) => block);
  const { rawLines, leftOut } = composeRawLines(kept, noteTexts);
  const texts = [...around, ...left.map(getText), ...trimmed.leftOut.map((piece) => piece.text)]
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '');
  return {
    kind: 'html',
    rawLines,
    received: rawLines.map(({ raw }) => raw).join('\n'),
    leftOut: [...texts.map(chrome), ...leftOut],
    messages: [],
  };
};
