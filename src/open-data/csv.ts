import { stringify } from 'csv-stringify/sync';

/** One column of an open table: its name in the file, what it means to a reader, and how a row fills it. */
export interface Column<Row> {
  name: string;
  meaning: string;
  value: (row: Row) => string | number | null;
}

/**
 * The rows as CSV that a spreadsheet reads at once: UTF-8 with a byte order mark, a header, null as an empty cell.
 * Numbers keep a decimal point, as in the JSON; text that a spreadsheet would run as a formula is escaped.
 */
export const stringifyCsv = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  stringify(
    rows.map((row) => columns.map((column) => column.value(row))),
    { header: true, columns: columns.map((column) => column.name), bom: true, escape_formulas: true },
  );
