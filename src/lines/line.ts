/** One physical line of the source. */
export interface Line {
  /** 1-based number in the source as received. */
  n: number;
  /** NFC, without control characters, white space folded, trimmed. */
  text: string;
  /** Blank lines right before it. */
  gap: number;
  /** The first line of a page. */
  pageStart: boolean;
  /** Two or more spaces ended it, or a blank line and one space begin it: in text drawn from a PDF, edges of a paragraph. */
  trailing: boolean;
  indented: boolean;
}

/** Lines that are no part of the document: bare page numbers, rules, running feet. */
export interface LeftOut {
  rule: 'page-number' | 'rule-line' | 'running-foot' | 'running-head' | 'repeated-table-head';
  lines: [number, number];
  text: string;
}

/** The footnotes of a document, taken out of its pages. */
export interface FootnoteLines {
  n: number;
  lines: Line[];
}
