/** Where tabs lead that stop at Word's own stops: every half inch, in twentieths of a point. */
const STOP = 720;
/** Widths of letters of the usual print (Times New Roman, 14 points), near enough to tell which stop comes next. */
const WIDTH = { capital: 185, other: 125 };

const measure = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/\p{Lu}/u.test(letter) ? WIDTH.capital : WIDTH.other), 0);

/**
 * A line whose tabs are as many as the stops before each piece: typists press the key until the next column stands right,
 * once behind a long word and twice behind a short one. A line with stops of its own has one for each column.
 */
export function countStops(line: string): string {
  let at = 0;
  let stops = 0;
  return line
    .split(/(\t)/)
    .map((piece) => {
      if (piece !== '\t') {
        at += measure(piece);
        return piece;
      }
      const before = stops;
      stops = Math.floor(at / STOP) + 1;
      at = stops * STOP;
      return '\t'.repeat(stops - before);
    })
    .join('');
}
