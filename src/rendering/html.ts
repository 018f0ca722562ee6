/**
 * In: a published plan. Out: its whole text as HTML, every unit a section under its own id.
 * Guaranteed: all that comes from the document is a text node, so nothing in it can become markup; the same plan gives
 * the same bytes; every provision, table, footnote and finding at a provision stands in the page exactly once.
 */
import type { Element } from 'hast';
import type { PublishedPlan, PublishedProvision } from '../schema/published-plan.ts';
import type { Aliases } from '../wording/published-ids.ts';
import { h, stringifyHtml } from './hast.ts';
import { composeFindings, composeFootnotes, composeTools } from './html-parts.ts';
import { composeTables } from './html-table.ts';
import { composeText } from './html-text.ts';

/** What each part of the page needs to know of the plan, looked up once. */
export interface RenderContext {
  plan: PublishedPlan;
  byId: ReadonlyMap<string, PublishedProvision>;
  /** Units by parent, in reading order; null holds the outermost ones. */
  children: ReadonlyMap<string | null, PublishedProvision[]>;
  aliases: Aliases;
  /** Units that a table or a finding stands in. */
  interrupted: ReadonlySet<string | null>;
}

/** The plan's text as one `div.plan-text`; headings begin at h2. Units keep the ids of before in `aliases`. */
export function renderPlan(plan: PublishedPlan, aliases: Aliases = new Map()): string {
  const context = createContext(plan, aliases);
  const units = (context.children.get(null) ?? []).map((unit) => composeUnit(unit, 2, context));
  return stringifyHtml(
    h(
      'div',
      { className: ['plan-text'] },
      ...units,
      ...composeTables(null, context),
      composeFootnotes(plan.footnotes, context),
    ),
  );
}

/** A unit whose parent is unknown stands at the outermost level rather than nowhere. */
function createContext(plan: PublishedPlan, aliases: Aliases): RenderContext {
  const byId = new Map(plan.provisions.map((unit) => [unit.id, unit]));
  const parentOf = ({ parent }: PublishedProvision) => (parent !== null && byId.has(parent) ? parent : null);
  const interrupted = new Set([...plan.tables, ...plan.findings].map(({ provision }) => provision));
  return { plan, byId, children: Map.groupBy(plan.provisions, parentOf), aliases, interrupted };
}

/** `level` is that of the unit's heading; the units below a unit without heading keep it, so none is skipped. */
function composeUnit(unit: PublishedProvision, level: number, context: RenderContext): Element {
  const below = unit.heading === null ? level : level + 1;
  const className = ['unit', ...(unit.heading === null && unit.label !== '' ? ['item'] : [])];
  return h(
    'section',
    { id: unit.id, className, style: composeSize(unit, context) },
    ...(context.aliases.get(unit.id) ?? []).map((id) => h('span', { id })),
    composeHeading(unit, level),
    ...composeText(unit, composeTools(unit, context), context),
    ...composeTables(unit.id, context),
    ...composeFindings(unit.id, context),
    ...(context.children.get(unit.id) ?? []).map((child) => composeUnit(child, below, context)),
  );
}

/**
 * How much text the two outer levels hold, for the style sheet to tell their height before they are laid out
 * (`styles/defer.css`); undefined for units further in, and for those with a table or a finding, which text does not tell.
 */
function composeSize(
  unit: PublishedProvision,
  { byId, children, interrupted }: RenderContext,
): string | undefined {
  const parent = byId.get(unit.parent ?? '');
  if (parent !== undefined && byId.has(parent.parent ?? '')) return undefined;
  const all = listBelow(unit, children);
  if (all.some(({ id }) => interrupted.has(id))) return undefined;
  const chars = all.reduce((sum, { heading, text }) => sum + (heading?.length ?? 0) + text.length, 0);
  return `--units:${all.length};--chars:${chars}`;
}

/** The unit and all below it. */
const listBelow = (unit: PublishedProvision, children: RenderContext['children']): PublishedProvision[] => [
  unit,
  ...(children.get(unit.id) ?? []).flatMap((child) => listBelow(child, children)),
];

function composeHeading(unit: PublishedProvision, level: number): Element | null {
  if (unit.heading === null) return null;
  const label =
    unit.label === '' ? [] : [h('span', { className: ['label'] }, `${unit.label}${unit.mark}`), ' '];
  return h(`h${Math.min(level, 6)}`, {}, ...label, unit.heading);
}
