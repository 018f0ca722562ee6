import { decodeText, isJoined } from './encoding.ts';

/** A stretch of text, found or not. */
export interface Segment {
  text: string;
  marked: boolean;
}

/** A record's text for a reader: its heading whole, of the rest the part with most of what was found. */
export interface Excerpt {
  heading: Segment[];
  text: Segment[];
}

const LENGTH = 38;
const LEAD = 8;

// As Pagefind splits: the places of found words count these pieces.
const SPACES = /[^\S\uFEFF]+/;

/** `places` are indexes of words in `content`, the first `headingLength` of which are the heading. */
export function composeExcerpt(content: string, places: readonly number[], headingLength: number): Excerpt {
  const found = new Set(places);
  const words = content.split(SPACES).map((word, place) => ({ word, marked: found.has(place) }));
  const body = words.slice(headingLength);
  const start = findStart(body.map(({ marked }) => marked));
  const part = body.slice(start, start + LENGTH);
  const text = joinWords(part);
  if (start > 0) text.unshift({ text: '… ', marked: false });
  if (start + LENGTH < body.length) text.push({ text: ' …', marked: false });
  return { heading: joinWords(words.slice(0, headingLength)), text };
}

/** Where the window with most found words begins, with some words before the first of them. */
function findStart(marks: readonly boolean[]): number {
  const countFrom = (start: number): number =>
    marks.slice(start, start + LENGTH - LEAD).filter(Boolean).length;
  const starts = marks.flatMap((marked, place) => (marked ? [place] : []));
  const best = starts.reduce((a, b) => (countFrom(b) > countFrom(a) ? b : a), starts[0] ?? 0);
  return Math.max(0, Math.min(best - LEAD, marks.length - LENGTH));
}

// "(TTHC)," is "(", "TTHC" and "),": only the word itself is marked
const WORD_WITHIN = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/** Words between two that are marked are read back as one text: most of an excerpt is such words. */
function joinWords(words: readonly { word: string; marked: boolean }[]): Segment[] {
  const segments: Segment[] = [];
  let plain = '';
  for (const [place, { word, marked }] of words.entries()) {
    const space = place === 0 || isJoined(word) ? '' : ' ';
    if (!marked) {
      plain += space + word;
      continue;
    }
    const [, before = '', inner = '', after = ''] = WORD_WITHIN.exec(decodeText(word)) ?? [];
    append(segments, { text: decodeText(plain) + space + before, marked: false });
    append(segments, { text: inner, marked });
    plain = after;
  }
  append(segments, { text: decodeText(plain), marked: false });
  return segments;
}

/** Neighbours of one kind become one segment; empty ones none. */
function append(segments: Segment[], segment: Segment): void {
  const last = segments.at(-1);
  if (segment.text === '') return;
  if (last?.marked === segment.marked) last.text += segment.text;
  else segments.push(segment);
}
