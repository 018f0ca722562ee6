import type { FootnoteMarker, Unit } from './unit.ts';

interface Found {
  offset: number;
  length: number;
}

/** The first marker of note `n` in a text: "[^1]", "[1]", or its digits glued to a word, a quotation mark or a bracket. */
function findMarker(text: string, n: number): Found | null {
  for (const mark of [`[^${n}]`, `[${n}]`]) {
    const offset = text.indexOf(mark);
    if (offset >= 0) return { offset, length: mark.length };
  }
  const glued = new RegExp(`(?<=[\\p{L}”")\\]])${n}(?=[\\s.,;:)]|$)`, 'u').exec(text);
  return glued && { offset: glued.index, length: glued[0].length };
}

/**
 * Takes the markers of footnotes out of the text of units: "Chính phủ1;" (003:383), "Sở Nội vụ1, để" (004:28),
 * "nâng cao CCHC2." (004:57). Only the next number expected is a marker, so that "mức độ 4" or "57-NQ" stay.
 * @param count how many footnotes the document has
 */
export function takeFootnoteMarkers(units: readonly Unit[], count: number): Unit[] {
  let next = 1;
  return units.map((unit) => {
    const markers: FootnoteMarker[] = [];
    const paragraphs = unit.paragraphs.map((text, paragraph) => {
      let rest = text;
      for (let found = findMarker(rest, next); next <= count && found; found = findMarker(rest, next)) {
        rest = rest.slice(0, found.offset) + rest.slice(found.offset + found.length);
        markers.push({ n: next, paragraph, offset: found.offset });
        next += 1;
      }
      return rest;
    });
    return { ...unit, paragraphs, markers };
  });
}
