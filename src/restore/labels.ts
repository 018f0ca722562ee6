import type { RawLine } from '../lines/index.ts';

/** A label that begins a line: "I1. YEU CAU" (001:141), "111. NHIEM VU" (001:163), "IV. TO CHUC" (001:337). */
const ROMAN = /^(\s*)([IVXl1|]{1,5})(\.\s)/u;

const NUMERALS = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' ');

/** Roman numerals of sections whose I was read as 1 or l: put right only where they continue the count. */
export function restoreLabels(lines: readonly RawLine[], garbled: readonly boolean[]): RawLine[] {
  let reached = 0;
  return lines.map(({ n, raw }, at) => {
    const label = ROMAN.exec(raw);
    const numeral = label?.[2]?.replace(/[l1|]/g, 'I');
    const isNext =
      garbled[at] &&
      numeral !== undefined &&
      numeral === NUMERALS[reached] &&
      (reached > 0 || label?.[2] === 'I');
    if (!isNext) return { n, raw };
    reached += 1;
    return { n, raw: raw.replace(ROMAN, `$1${numeral}$3`) };
  });
}
