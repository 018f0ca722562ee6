import { nameTable } from '../rendering/html-table.ts';
import type { Table } from '../schema/plan.ts';
import type { PublishedPlan } from '../schema/published-plan.ts';

/** The row of a table that states a fact, as the plan prints it. */
export interface PrintedRow {
  /** The table's caption, or “Bảng 2”. */
  table: string;
  cells: PrintedCell[];
}

interface PrintedCell {
  head: string;
  /** '' of an empty cell. */
  text: string;
  /** Whether it is the fact's quote. */
  quoted: boolean;
}

/** What a row is found by: the fact's id, which begins with its table's, its quote, and of a target its subject. */
interface Stated {
  id: string;
  quote: string;
  subject?: string;
}

/** The row that states the fact; null where that is running text, or the words are not those of one row. */
export function findPrintedRow(plan: PublishedPlan, fact: Stated): PrintedRow | null {
  const table = plan.tables.find(({ id }) => fact.id.startsWith(`${id}-`));
  const row = table && findRow(table.rows, fact);
  if (!row) return null;
  const quoted = row.lastIndexOf(fact.quote);
  const cells = row.map((text, at) => ({
    head: table.columns[at] ?? '',
    text: text ?? '',
    quoted: at === quoted,
  }));
  return { table: nameTable(table, plan), cells };
}

/** A part of a component (“Cải cách thể chế: Điểm thực hiện”) stands below the row of the component. */
function findRow(rows: Table['rows'], { quote, subject = quote }: Stated): Table['rows'][number] | undefined {
  const [name, part] = subject.split(': ', 2);
  const own = rows.find((row) => row.includes(quote) && row.includes(subject));
  if (own || part === undefined) return own;
  const owner = rows.findIndex((row) => row.includes(name ?? ''));
  return rows.slice(owner + 1).find((row) => row.includes(quote) && row.includes(part));
}
