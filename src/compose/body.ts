import type {
  BlockContent,
  FootnoteDefinition,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table as TableNode,
} from 'mdast';
import type { Unit } from '../outline/unit.ts';
import type { Plan, Table } from '../schema/plan.ts';
import { isListLabel } from '../vocabulary/enumerators.ts';
import { stringifyMarkdown } from './markdown.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const printLabel = ({ label, mark }: Unit): string => (mark === '()' ? `(${label})` : `${label}${mark}`);

/** Units that Markdown has as list items; other labels stay at the head of a paragraph. */
const isItem = (unit: Unit): boolean => unit.heading === null && isListLabel(unit);
const isNumbered = (unit: Unit): boolean => /\d/.test(unit.label);

/** A paragraph with the marks of its footnotes set back in their places. */
function composeParagraph(unit: Unit, index: number, prefix = ''): Paragraph {
  const value = unit.paragraphs[index] ?? '';
  const children: PhrasingContent[] = [];
  let from = 0;
  for (const { n, offset } of unit.markers.filter(({ paragraph }) => paragraph === index)) {
    children.push(text(value.slice(from, offset)), {
      type: 'footnoteReference',
      identifier: String(n),
      label: String(n),
    });
    from = offset;
  }
  children.push(text(value.slice(from)));
  return { type: 'paragraph', children: prefix ? [text(`${prefix} `), ...children] : children };
}

function composeOwnText(unit: Unit): Paragraph[] {
  const isInText = unit.heading === null && unit.kind === 'labelled' && !isItem(unit);
  const label = isInText ? printLabel(unit) : '';
  return unit.paragraphs.map((_, index) => composeParagraph(unit, index, index === 0 ? label : ''));
}

function composeHeading(unit: Unit, depth: number): RootContent[] {
  if (unit.heading === null) return unit.kind === 'annex' ? [heading(printLabel(unit), depth)] : [];
  return [heading(`${printLabel(unit)} ${unit.heading}${unit.headingMark}`.trim(), depth)];
}

const heading = (value: string, depth: number): RootContent => ({
  type: 'heading',
  depth: Math.min(depth, 6) as 1 | 2 | 3 | 4 | 5 | 6,
  children: [text(value)],
});

function composeTable({ columns, rows }: Table): TableNode {
  const row = (cells: readonly (string | null)[]): TableNode['children'][number] => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: cell ? [text(cell)] : [] })),
  });
  return { type: 'table', align: columns.map(() => null), children: [row(columns), ...rows.map(row)] };
}

interface Tree {
  children: Map<string | null, Unit[]>;
  tables: Map<string | null, Table[]>;
}

/** The blocks of a unit and of all below it. */
function composeUnit(unit: Unit, depth: number, tree: Tree): RootContent[] {
  const below = composeUnits(
    tree.children.get(unit.id) ?? [],
    unit.heading === null && unit.kind !== 'annex' ? depth : depth + 1,
    tree,
  );
  return [
    ...composeHeading(unit, depth),
    ...composeOwnText(unit),
    ...(tree.tables.get(unit.id) ?? []).map(composeTable),
    ...below,
  ];
}

/** Siblings in order; runs of bullets of one kind become one list. */
function composeUnits(units: readonly Unit[], depth: number, tree: Tree): RootContent[] {
  const blocks: RootContent[] = [];
  for (const unit of units) {
    if (!isItem(unit)) {
      blocks.push(...composeUnit(unit, depth, tree));
      continue;
    }
    const last = blocks.at(-1);
    const item = composeItem(unit, depth, tree);
    if (last?.type === 'list' && goesOn(last, unit)) last.children.push(item);
    else blocks.push({ type: 'list', ordered: isNumbered(unit), spread: isNumbered(unit), children: [item] });
  }
  return blocks;
}

/** A numbered list below an item stands apart from its text: right below it Markdown would read "2." as words. */
function composeItem(unit: Unit, depth: number, tree: Tree): ListItem {
  const children = composeUnit(unit, depth, tree) as BlockContent[];
  const leadsNumbers = children.some((child) => child.type === 'list' && child.ordered === true);
  return {
    type: 'listItem',
    spread: unit.paragraphs.length > 1 || isNumbered(unit) || leadsNumbers,
    children,
    data: { label: printLabel(unit) },
  };
}

/** Items of one list share their sign. */
const goesOn = (list: List, unit: Unit): boolean => {
  const label = list.children[0]?.data?.label ?? '';
  return isNumbered(unit) ? Boolean(list.ordered) && label.endsWith(unit.mark) : label === unit.label;
};

const composeFootnote = ({ n, text: value }: Plan['footnotes'][number]): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: String(n),
  label: String(n),
  children: [{ type: 'paragraph', children: [text(value)] }],
});

/** The text of a plan as Markdown: what a person would type. */
export function composeBody(
  units: readonly Unit[],
  { tables, footnotes }: Pick<Plan, 'tables' | 'footnotes'>,
): string {
  const ids = new Set(units.map(({ id }) => id));
  const tree: Tree = {
    children: Map.groupBy(units, ({ parent }) => (parent !== null && ids.has(parent) ? parent : null)),
    tables: Map.groupBy(tables, ({ provision }) => provision),
  };
  const root: Root = {
    type: 'root',
    children: [
      ...(tree.tables.get(null) ?? []).map(composeTable),
      ...composeUnits(tree.children.get(null) ?? [], 2, tree),
      ...footnotes.map(composeFootnote),
    ],
  };
  return stringifyMarkdown(root);
}
