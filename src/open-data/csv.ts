import { csvFormatRows } from 'd3-dsv';

type Cell = string | number | null;

/** One column of an open table: its name in the file, what it means to a reader, and how a row fills it. */
export interface Column<Row> {
  name: string;
  meaning: string;
  value: (row: Row) => Cell;
}

const BYTE_ORDER_MARK = '\ufeff';

/** What a spreadsheet takes for the beginning of a formula, or skips before one. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * The rows as CSV that a spreadsheet reads at once: UTF-8 with a byte order mark, a header, null as an empty cell.
 * Numbers keep a decimal point, as in the JSON; text that a spreadsheet would run as a formula is escaped.
 */
export const stringifyCsv = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string => {
  const header = columns.map(({ name }) => name);
  const cells = rows.map((row) => columns.map(({ value }) => escapeFormula(value(row))));
  return `${BYTE_ORDER_MARK}${csvFormatRows([header, ...cells])}\n`;
};

const escapeFormula = (cell: Cell): string =>
  typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : `${cell ?? ''}`;
