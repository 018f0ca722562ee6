import type { Box } from '../pdf/shapes.ts';
import type { ReadWord } from './engine.ts';
import { type Grey, INK, startGrey } from './grey.ts';

/** A part of a page at its new place: `shift` pixels further down than on the page. */
interface Placed extends Box {
  shift: number;
}

export interface Montage {
  page: Grey;
  parts: Placed[];
}

/** White between parts, in inches. */
const DISTANCE = 0.12;

/** The part without the white rows above and below its ink; null where it has none. */
function trim({ data, width }: Grey, box: Box): Box | null {
  const hasInk = (y: number): boolean => {
    for (let x = box.x0; x < box.x1; x += 1) if ((data[y * width + x] as number) < INK) return true;
    return false;
  };
  let { y0, y1 } = box;
  while (y0 < y1 && !hasInk(y0)) y0 += 1;
  while (y1 > y0 && !hasInk(y1 - 1)) y1 -= 1;
  return y1 > y0 ? { ...box, y0: Math.max(box.y0, y0 - 2), y1: Math.min(box.y1, y1 + 2) } : null;
}

/**
 * Lays the parts of a page one below another, as lines of their own: an engine that reads along whole lines then takes
 * no gap between columns for a space within a word, or the other way round.
 */
export function composeMontage(page: Grey, boxes: readonly Box[]): Montage {
  const distance = Math.round(DISTANCE * page.dpi);
  let y = distance;
  const parts = boxes.flatMap((box): Placed[] => {
    const part = trim(page, box);
    if (part === null) return [];
    const placed = { ...part, shift: y - part.y0 };
    y += part.y1 - part.y0 + distance;
    return [placed];
  });
  const montage = startGrey(page.width, y, page.dpi);
  for (const { x0, x1, y0, y1, shift } of parts)
    for (let row = y0; row < y1; row += 1) {
      const from = row * page.width;
      montage.data.set(page.data.subarray(from + x0, from + x1), (row + shift) * page.width + x0);
    }
  return { page: montage, parts };
}

/** Words read from a montage, at their places on the page. */
export function placeWords(words: readonly ReadWord[], { page, parts }: Montage): ReadWord[] {
  const pixels = page.dpi / 72;
  const reach = (DISTANCE * page.dpi) / 2;
  return words.flatMap((word) => {
    const at = word.y * pixels;
    const part = parts.findLast(({ y0, shift }) => y0 + shift - reach <= at) ?? parts[0];
    return part ? [{ ...word, y: word.y - part.shift / pixels }] : [];
  });
}
