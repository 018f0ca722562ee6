import type { Table } from '../schema/plan.ts';
import { splitClosing } from './closing.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Unit } from './unit.ts';
import { CLOSING_ID, nestParagraphs } from './units.ts';

/** A table, and how many paragraphs stand before it. */
export interface TableAnchor {
  table: Pick<Table, 'caption' | 'columns' | 'rows'>;
  after: number;
}

export interface Assembled {
  units: Unit[];
  tables: Table[];
  gaps: string[];
  /** Id of the unit that each paragraph went to, by index. */
  owners: string[];
}

/**
 * Nests paragraphs into units, sets the closing apart, and hangs each table on the unit before it. One function serves
 * documents as received and plans typed as Markdown, so that both get the same ids.
 * @param root the annex that all hang below; null for the body of the document
 */
export function assembleUnits(
  paragraphs: readonly Paragraph[],
  anchors: readonly TableAnchor[],
  root: string | null,
): Assembled {
  const leading = new Set(anchors.map(({ after }) => after - 1));
  const marked = paragraphs.map((paragraph, i) =>
    leading.has(i) ? { ...paragraph, leadsTable: true } : paragraph,
  );
  const { body, closing } = root === null ? splitClosing(marked) : { body: marked, closing: [] };
  const nested = nestParagraphs(body, root);
  const units = closing.length > 0 ? [...nested.units, composeClosing(closing)] : nested.units;
  const owners = [...nested.owners, ...closing.map(() => CLOSING_ID)];
  return { units, gaps: nested.gaps, owners, tables: placeTables(anchors, owners, root) };
}

/** Tables get the id of their unit with a count: phu-luc-b1. */
function placeTables(
  anchors: readonly TableAnchor[],
  owners: readonly string[],
  root: string | null,
): Table[] {
  const counts = new Map<string, number>();
  return anchors.map(({ table, after }) => {
    const provision = owners[after - 1] ?? root;
    const count = (counts.get(provision ?? '') ?? 0) + 1;
    counts.set(provision ?? '', count);
    return { id: `${provision ?? 'bang'}-b${count}`, provision, ...table };
  });
}

function composeClosing(paragraphs: readonly Paragraph[]): Unit {
  const numbers = paragraphs.flatMap(({ lines }) => lines);
  return {
    id: CLOSING_ID,
    kind: 'closing',
    label: '',
    mark: '',
    parent: null,
    heading: null,
    headingMark: '',
    paragraphs: paragraphs.map(({ text }) => text),
    lines: [Math.min(...numbers), Math.max(...numbers)],
    markers: [],
  };
}
