/** One physical line of the source. */
export interface Line {
  /** 1-based number in the source as received. */
  n: number;
  /** NFC, without control characters, white space folded, trimmed. */
  text: string;
  /** Known to end its paragraph. */
  ends: boolean;
  /** Blank lines right before it. */
  gap: number;
  /** The first line of a page. */
  pageStart: boolean;
  /** Two or more spaces ended it, or a blank line and one space begin it: in text drawn from a PDF, edges of a paragraph. */
  trailing: boolean;
  indented: boolean;
  /** The column where its text begins. */
  start: number;
  /** Eight spaces or more begin it: it was set in the middle or on the right. */
  centred?: boolean;
  /** The pieces that tabs or wide gaps part it into, each with the column where it begins; absent for one piece. */
  cells?: LineCell[];
}

/** A tab takes as many places, so that every tab is a column. */
export const TAB_PLACES = 1000;

export interface LineCell {
  text: string;
  start: number;
}

/** Lines that are no part of the document: bare page numbers, rules, running feet. */
export interface LeftOut {
  rule:
    | 'page-number'
    | 'rule-line'
    | 'running-foot'
    | 'running-head'
    | 'repeated-table-head'
    | 'column-numbers';
  lines: [number, number];
  text: string;
}

/** The footnotes of a document, taken out of its pages. */
export interface FootnoteLines {
  n: number;
  lines: Line[];
}
