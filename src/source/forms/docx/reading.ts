import type { Block } from '../block.ts';
import type { LeftOutText } from '../raw-lines.ts';
import type { Numberer } from './numbering.ts';
import type { Styles } from './styles.ts';

/** A field that is open: its instruction is no text, its result is. */
interface OpenField {
  inInstruction: boolean;
  instruction: string;
}

/** What goes along with the reading of a document from its first paragraph to its last. */
export interface Reading {
  styles: Styles;
  number: Numberer;
  /** Notes in the order of their marks: "footnote 3", "endnote 1". */
  notes: string[];
  fields: OpenField[];
  /** Text of a paragraph whose mark was deleted: it runs on into the next one. */
  carried: string;
  /** Tables around the paragraph. */
  tables: number;
  leftOut: LeftOutText[];
  /** Blocks of web pages that stand in the text, by the id of their place. */
  pages: ReadonlyMap<string, Block[]>;
}

export const startReading = (
  styles: Styles,
  number: Numberer,
  pages: Reading['pages'] = new Map(),
): Reading => ({
  styles,
  number,
  notes: [],
  fields: [],
  carried: '',
  tables: 0,
  leftOut: [],
  pages,
});

const CONTENTS = /^\s*TOC\b/i;

export const isContents = (instruction: string): boolean => CONTENTS.test(instruction);

/** Follows the signs around a field: begin, separate, end. */
export function followField({ fields }: Reading, sign: string | undefined): void {
  const open = fields.at(-1);
  if (sign === 'begin') fields.push({ inInstruction: true, instruction: '' });
  else if (sign === 'separate' && open) open.inInstruction = false;
  else if (sign === 'end') fields.pop();
}

export const isInInstruction = ({ fields }: Reading): boolean =>
  fields.some(({ inInstruction }) => inInstruction);

/** Inside a table of contents: it repeats the headings of the text. */
export const isInContents = ({ fields }: Reading): boolean =>
  fields.some(({ instruction }) => isContents(instruction));

/** The number of a note, given in the order of the marks. */
export function numberNote({ notes }: Reading, kind: 'footnote' | 'endnote', id: string): number {
  const key = `${kind} ${id}`;
  const known = notes.indexOf(key);
  return known >= 0 ? known + 1 : notes.push(key);
}
