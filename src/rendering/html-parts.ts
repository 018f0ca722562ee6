import type { Element } from 'hast';
import type { Footnote } from '../schema/plan.ts';
import type { PublishedProvision } from '../schema/published-plan.ts';
import { formatComponent, formatCount, formatFigure } from '../wording/format.ts';
import { commitmentUrl, componentUrl, sourceUrl } from '../wording/links.ts';
import { type Child, h } from './hast.ts';
import type { RenderContext } from './html.ts';
import { formatPlace, listPath } from './place.ts';

/** Beside a unit: its permalink, its lines in the source, its component where the unit above has another, its targets. */
export function composeTools(unit: PublishedProvision, context: RenderContext): Child[] {
  const place = formatPlace(listPath(unit, context.byId));
  return [
    h('a', { className: ['permalink'], href: `#${unit.id}`, ariaLabel: `Liên kết đến ${place}` }, '#'),
    ...[
      composeLinesLink(unit, context),
      composeComponentTag(unit, context),
      ...composeTargetTags(unit, context),
    ].flatMap((tool) => (tool === null ? [] : [' ', tool])),
  ];
}

/** null for a plan without source as received: it was written here. */
function composeLinesLink({ lines }: PublishedProvision, { plan }: RenderContext): Element | null {
  if (lines === null || plan.origin === null) return null;
  return h(
    'a',
    { className: ['lines'], href: sourceUrl(plan.id, lines[0]) },
    formatLines(lines, plan.source.kind),
  );
}

/** What a source is counted in: a PDF or a scan has pages. */
export const nameLine = (kind: string): string => (kind === 'pdf' || kind === 'scan' ? 'trang' : 'dòng');

/** “dòng 211–225”, “dòng 37”. */
export function formatLines([first, last]: readonly [number, number], kind: string): string {
  const word = nameLine(kind);
  return first === last ? `${word} ${first}` : `${word} ${first}–${last}`;
}

function composeComponentTag(
  { component, parent }: PublishedProvision,
  { byId }: RenderContext,
): Element | null {
  if (component === null || byId.get(parent ?? '')?.component === component) return null;
  return h('a', { className: ['tag'], href: componentUrl(component) }, formatComponent(component));
}

/** More targets than this at one unit come from a table and are counted instead of listed. */
const maxTags = 4;

function composeTargetTags(unit: PublishedProvision, { plan }: RenderContext): Element[] {
  const targets = plan.targets.filter(({ provision }) => provision === unit.id);
  const tag = (href: string, text: string) => h('a', { className: ['tag'], href }, text);
  if (targets.length > maxTags) return [tag('#chi-tieu', formatCount(targets.length, 'chỉ tiêu'))];
  return targets.map((target) =>
    tag(commitmentUrl(plan.id, target.id), `Chỉ tiêu: ${formatFigure(target) || 'xem'}`),
  );
}

/** Findings at a unit, each a note that says what a careful reader should know there. */
export const composeFindings = (unit: string, { plan }: RenderContext): Element[] =>
  plan.findings
    .filter(({ provision }) => provision === unit)
    .map(({ message }) =>
      h(
        'div',
        { className: ['notice', 'warn'], role: 'note' },
        h('p', {}, h('strong', {}, 'Lưu ý: '), message),
      ),
    );

/** The notes at the end of the text, numbered as printed; null where there are none. */
export function composeFootnotes(footnotes: readonly Footnote[], { plan }: RenderContext): Element | null {
  if (footnotes.length === 0) return null;
  const cited = new Set(plan.provisions.flatMap(({ markers }) => markers.map(({ n }) => n)));
  const items = footnotes.map(({ n, text }) =>
    h('li', { id: `fn${n}`, value: String(n) }, text, ...(cited.has(n) ? [' ', composeBacklink(n)] : [])),
  );
  return h(
    'section',
    { className: ['footnotes'] },
    h('h2', { id: 'chu-thich' }, 'Chú thích'),
    h('ol', {}, ...items),
  );
}

const composeBacklink = (n: number): Element =>
  h('a', { href: `#fnref${n}`, role: 'doc-backlink', ariaLabel: `Về chỗ dẫn chú thích ${n}` }, '↩');
