const NUMBER = /^\(?\s*(\d{1,2})\s*\)?(?:\s*=.*)?$/u;
const LETTER = /^\(?[A-Z]\)?$/u;
const LEAST_COLUMNS = 3;

/**
 * Whether the cells of a row do no more than number the columns, as the row below a head does. Matches: "(1) | (2) | (3)",
 * "A | B | 1 | 2", "1 | 2 | 3=1+2". Not: "1 | 2 | 9,5", "1 | Sở Nội vụ | 3", a row with an empty cell before the last.
 */
export function isColumnNumbers(cells: readonly string[]): boolean {
  const texts = cells.map((cell) => cell.trim());
  const letters = texts.findIndex((text) => !LETTER.test(text));
  const numbers = texts.slice(Math.max(letters, 0)).map((text) => Number(NUMBER.exec(text)?.[1] ?? 0));
  return (
    texts.length >= LEAST_COLUMNS &&
    letters >= 0 &&
    numbers.length > 1 &&
    numbers.every((n, i) => n === i + 1)
  );
}
