import type { Line } from './line.ts';

/**
 * Labels that a reader of scans confused, put right where the numbering leaves no doubt: "I1. NHIỆM VỤ" or "11. NHIỆM VỤ"
 * after "I." is "II.", "l. Công bố" before "2." is "1.", "2.l." is "2.1.". Nothing else of a line is touched.
 */

const ROMAN: Record<string, number> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  X: 10,
  XI: 11,
  XII: 12,
};
/** A Roman number, whole or confused, before a title in capitals. */
const ROMAN_TITLE = /^([IVXl1|]{1,5})(\s?[.\-–/)]\s*(?=[^\p{Ll}]*\p{Lu}{2})[^\p{Ll}]*)$/u;
/** "l. Công bố", "| ) Rà soát": a number that reads as a letter or a bar. */
const CONFUSED_ONE = /^[l|](\s?[.)]\s*\p{Lu}.*)$/u;
const CONFUSED_DECIMAL = /^(\d{1,2}\.)[lI|](?=[.)]?\s+\p{Lu})/u;
const NUMBER = /^(\d{1,2})\s?[.)]/;

/** The value of the next numbered line, up to the next title in capitals. */
function findNextNumber(lines: readonly Line[], at: number): number {
  for (const { text } of lines.slice(at + 1, at + 60)) {
    const number = NUMBER.exec(text);
    if (number) return Number(number[1]);
    if (ROMAN_TITLE.test(text)) return 0;
  }
  return 0;
}

/** The lines with labels put right. */
export function mendLabels(lines: readonly Line[]): Line[] {
  let roman = 0;
  let number = 0;
  return lines.map((line, at) => {
    const [, label = '', rest = ''] = ROMAN_TITLE.exec(line.text) ?? [];
    const value = ROMAN[label.replace(/[l1|]/g, 'I')] ?? 0;
    const isNumber = /^\d+$/.test(label) && Number(label) === number + 1;
    number = Number(NUMBER.exec(line.text)?.[1] ?? number);
    if (value > 0 && !isNumber && (ROMAN[label] === value || value === roman + 1)) {
      roman = value;
      return { ...line, text: label.replace(/[l1|]/g, 'I') + rest };
    }
    const one = CONFUSED_ONE.exec(line.text);
    if (one && !/^k\s?[.)]/m.test(lines[at - 1]?.text ?? '') && findNextNumber(lines, at) === 2) {
      return { ...line, text: `1${one[1] ?? ''}` };
    }
    return CONFUSED_DECIMAL.test(line.text)
      ? { ...line, text: line.text.replace(CONFUSED_DECIMAL, '$11') }
      : line;
  });
}
