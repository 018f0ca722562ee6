import type { FootnoteMarker, Unit } from './unit.ts';

/** The first marker of note `n` in a text: its digits glued to a word, a quotation mark or a bracket. */
function findMarker(text: string, n: number): number {
  const match = new RegExp(`[\\p{L}”")\\]]${n}(?=[\\s.,;:)]|$)`, 'u').exec(text);
  return match ? match.index + match[0].length - String(n).length : -1;
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
      for (
        let offset = findMarker(rest, next);
        next <= count && offset >= 0;
        offset = findMarker(rest, next)
      ) {
        rest = rest.slice(0, offset) + rest.slice(offset + String(next).length);
        markers.push({ n: next, paragraph, offset });
        next += 1;
      }
      return rest;
    });
    return { ...unit, paragraphs, markers };
  });
}
