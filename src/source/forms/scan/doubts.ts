import type { Doubt } from '../../../schema/origin.ts';
import { composeLines } from '../pdf/lines.ts';
import type { MendedWord } from './mend.ts';

/** Words read with less confidence than this are for a person's eye; figures sooner, since nothing else gives them away. */
const WORD_BELOW = 60;
const FIGURE_BELOW = 85;

const isFigure = ({ text }: MendedWord): boolean => /\d/.test(text);
const isDoubtful = (word: MendedWord): boolean =>
  word.mended !== undefined ||
  (/[\p{L}\d]/u.test(word.text) && word.confidence < (isFigure(word) ? FIGURE_BELOW : WORD_BELOW));

/** The label of a unit stands apart from its text: "II." is the label II. */
const stripLabel = (text: string, at: number): string =>
  at === 0 ? text.replace(/^([IVX]+)\.$/, '$1') : text;

/** A word with as many of its neighbours on the line as tell it from others of the page. */
function quoteWord(line: readonly MendedWord[], at: number, page: string): string {
  for (let reach = 0; reach < 3; reach += 1) {
    const from = Math.max(0, at - reach);
    const quote = line
      .slice(from, at + reach + 1)
      .map(({ text }, i) => stripLabel(text, from + i))
      .join(' ');
    if (page.split(quote).length <= 2 && quote.length > 3) return quote;
  }
  return line[at]?.text ?? '';
}

/** The words of a page that a person must compare with the scan. A doubt's line is its page. */
export function listDoubts(page: number, words: readonly MendedWord[]): Doubt[] {
  const lines = composeLines(page, words).map((line) => line.words as MendedWord[]);
  const text = lines.map((line) => line.map((word) => word.text).join(' ')).join('\n');
  return lines.flatMap((line) =>
    line.flatMap((word, at): Doubt[] => {
      if (!isDoubtful(word)) return [];
      const why = word.mended?.why ?? `Máy chỉ chắc chắn ${Math.round(word.confidence)}% khi đọc chỗ này.`;
      const kind = isFigure(word) ? 'figure' : 'word';
      return [
        { line: page, read: quoteWord(line, at, text), scan: word.mended?.scan ?? word.text, why, kind },
      ];
    }),
  );
}
