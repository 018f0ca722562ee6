import {
  followField,
  isContents,
  isInContents,
  isInInstruction,
  numberNote,
  type Reading,
} from './reading.ts';
import { type CharacterForm, completeForm, readForm } from './styles.ts';
import { readSymbol } from './symbols.ts';
import { findChild, readValue, type XmlElement } from './xml.ts';

/** The text of a paragraph, '\n' for a break in it, and the text boxes that hang on it. */
export interface Inline {
  text: string;
  /** Elements w:txbxContent. */
  boxes: XmlElement[];
}

/** Revisions that were rejected by deletion, and the place that a moved text left. */
const DROPPED = new Set(['del', 'moveFrom', 'pPr', 'rPr', 'instrText', 'delText', 'delInstrText', 'comment']);

/** Text boxes below a drawing; of alternatives the first, which says the same in a newer form. */
function listBoxes(element: XmlElement): XmlElement[] {
  if (element.name === 'txbxContent') return [element];
  const { children } = element.name === 'AlternateContent' ? chooseAlternative(element) : element;
  return children.flatMap(listBoxes);
}

const chooseAlternative = (element: XmlElement): XmlElement =>
  findChild(element, 'Choice') ?? findChild(element, 'Fallback') ?? { ...element, children: [] };

/** One sign alone in a font of signs: "§" in Wingdings is a square. */
const isTypedSymbol = (text: string, { font }: CharacterForm): boolean =>
  /^(?:symbol|wingdings)/i.test(font ?? '') && /^[!-~\u00A1-\u00FF\uF020-\uF0FF]$/.test(text.trim());

/**
 * Characters as they are printed. Fonts “.Vn…H” draw small letters as capitals: the ASCII ones become capitals here, the
 * codes between them are decoded with the text.
 */
function print(text: string, form: CharacterForm): string {
  if (form.hidden) return '';
  if (isTypedSymbol(text, form)) return readSymbol(form.font ?? '', text.trim().charCodeAt(0));
  if (form.caps) return text.toUpperCase();
  const drawsCapitals = /^\.Vn\w*H$/.test(form.font ?? '') && !/[\u0100-\u1EF9]/.test(text);
  return drawsCapitals ? text.replace(/[a-z]+/g, (letters) => letters.toUpperCase()) : text;
}

const parseCode = (hex: string | undefined): number => Number.parseInt(hex ?? '', 16) || 0x20;

/** One child of a run as text. A mark of its own stands beside a note that has one: the note's number replaces it. */
function readRunChild(child: XmlElement, form: CharacterForm, reading: Reading): string {
  const { name, attributes, text } = child;
  if (name === 't') return print(text, form);
  if (name === 'tab' || name === 'ptab') return '\t';
  if (name === 'br' || name === 'cr') return '\n';
  if (name === 'noBreakHyphen') return '-';
  if (name === 'softHyphen') return '\u00AD';
  if (name === 'sym') return print(readSymbol(attributes.font ?? '', parseCode(attributes.char)), form);
  if (name === 'footnoteReference' || name === 'endnoteReference') {
    const kind = name === 'footnoteReference' ? 'footnote' : 'endnote';
    return form.hidden ? '' : `[^${numberNote(reading, kind, attributes.id ?? '')}]`;
  }
  return '';
}

function readRun(run: XmlElement, base: CharacterForm, reading: Reading, inline: Inline): void {
  const rPr = findChild(run, 'rPr');
  const style = reading.styles.characterForm(readValue(rPr, 'rStyle'));
  const form = completeForm(completeForm(readForm(rPr), style), base);
  const hasOwnMark = run.children.some(({ attributes }) =>
    ['1', 'true'].includes(attributes.customMarkFollows ?? ''),
  );
  for (const child of run.children) {
    if (child.name === 'fldChar') followField(reading, child.attributes.fldCharType);
    else if (child.name === 'instrText') addInstruction(reading, child.text);
    else if (isInInstruction(reading) || isInContents(reading)) continue;
    else if (['drawing', 'pict', 'object', 'AlternateContent'].includes(child.name))
      readDrawing(child, inline);
    else if (!(hasOwnMark && child.name === 't')) inline.text += readRunChild(child, form, reading);
  }
}

const readDrawing = (drawing: XmlElement, inline: Inline): void => {
  inline.boxes.push(...listBoxes(drawing));
};

function addInstruction({ fields }: Reading, text: string): void {
  const open = fields.at(-1);
  if (open) open.instruction += text;
}

/** Reads what stands in a paragraph: runs, and what wraps them (links, insertions, smart tags, controls, fields). */
export function readInline(
  element: XmlElement,
  base: CharacterForm,
  reading: Reading,
  inline: Inline,
): Inline {
  for (const child of element.children) {
    if (DROPPED.has(child.name)) continue;
    if (child.name === 'r') readRun(child, base, reading, inline);
    else if (child.name === 't') inline.text += child.text;
    else if (child.name === 'AlternateContent') readInline(chooseAlternative(child), base, reading, inline);
    else if (child.name === 'ruby') readInline(findChild(child, 'rubyBase') ?? child, base, reading, inline);
    else if (child.name === 'fldSimple' && isContents(child.attributes.instr ?? '')) continue;
    else readInline(child, base, reading, inline);
  }
  return inline;
}
