import type { Element } from 'hast';
import type { Table } from '../schema/plan.ts';
import { type Annotation, annotate } from './annotate.ts';
import { type Child, h } from './hast.ts';
import type { RenderContext } from './html.ts';
import { listDoubts } from './html-text.ts';

/** The tables at a unit (null: at none), each in a box of its own that scrolls and can be reached by keyboard. */
export const composeTables = (unit: string | null, context: RenderContext): Element[] =>
  context.plan.tables
    .filter(({ provision }) => provision === unit)
    .map((table) =>
      composeTable(table, nameTable(table, context.plan), (text) => listDoubts(unit, text, context)),
    );

/** Its printed caption; “Bảng 2” by its place among the plan's tables where it has none. */
export const nameTable = (table: Table, { tables }: { tables: readonly Table[] }): string =>
  table.caption ?? `Bảng ${tables.indexOf(table) + 1}`;

type Annotate = (text: string) => Annotation[];

function composeTable({ id, columns, rows }: Table, name: string, doubts: Annotate): Element {
  const cell = (text: string | null): Child[] => (text === null ? [] : annotate(text, doubts(text)));
  const head = h(
    'thead',
    {},
    h('tr', {}, ...columns.map((column) => h('th', { scope: 'col' }, ...cell(column)))),
  );
  const body = rows.map((row) => h('tr', {}, ...row.map((text) => h('td', {}, ...cell(text)))));
  const box = { id, className: ['table-box'], ariaLabelledBy: [`${id}-ten`], tabIndex: 0 };
  return h(
    'section',
    box,
    h(
      'table',
      {},
      h('caption', { id: `${id}-ten` }, name),
      columns.length > 0 ? head : null,
      h('tbody', {}, ...body),
    ),
  );
}
