import type { RawLine } from '../lines/index.ts';
import type { Message } from '../messages/index.ts';
import type { Doubt } from '../schema/origin.ts';
import type { Plan } from '../schema/plan.ts';

/**
 * The text of a document, line by line, as its form gives it. Whatever the form, the lines say the same things in the
 * same way, so that one outline serves all:
 * - one line for each printed line or for each paragraph; a blank line (raw '') between paragraphs where the form knows
 *   of one; labels ("a)", "1.2.", "-") printed at the head of their line, automatic numbering included;
 * - a table as pipe rows, "| STT | Nhiệm vụ |", head first, then "| --- | --- |", with "\|" for a pipe in a cell, one
 *   table for all of its pages, merged cells' text in their first cell;
 * - a footnote as a line "[^1]: text", its mark in the text as "[^1]";
 * - a form feed at the head of the first line of a page; running heads, feet and page numbers already set apart.
 */
export interface DocumentText {
  kind: Plan['source']['kind'];
  rawLines: RawLine[];
  /** The text as received, for the measure of legibility. */
  received: string;
  /** What was left out as page furniture. */
  leftOut: { rule: string; page: number; text: string }[];
  /** What a person must look at: pages that cannot be read, words under a confidence. */
  messages: Message[];
  /** Words and figures that a scan leaves in doubt; a doubt's line is its page. */
  doubts?: Doubt[];
  /** Pages of a scan that cannot be read, and why, in Vietnamese; none of their words is in the lines. */
  unreadablePages?: { page: number; why: string }[];
  /** The old encoding that the text was in, now decoded: TCVN3, VNI … */
  legacyEncoding?: string;
  /** Every figure was read by machine and waits for a person's eye, those without a doubt as well. */
  figuresUnreviewed?: boolean;
}

/** Is told of each page before it is read. */
export type Progress = (page: number, pages: number) => void;

/** Reads one form. Throws a `Refusal` for bytes that are not of it. */
export type DocumentReader = (bytes: Uint8Array, file: string, report?: Progress) => Promise<DocumentText>;
