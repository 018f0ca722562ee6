import type { Element } from 'hast';
import type { PublishedProvision } from '../schema/published-plan.ts';
import { doubtAnchor, planUrl } from '../wording/links.ts';
import { type Annotation, annotate, findQuote } from './annotate.ts';
import { type Child, h } from './hast.ts';
import type { RenderContext } from './html.ts';

/**
 * The unit's paragraphs with what is known of their words: citations of plans that the site has, doubtful readings,
 * marks of footnotes. The label opens the first one where there is no heading to carry it; the tools close the last
 * one, or stand alone after a bare heading.
 */
export function composeText(unit: PublishedProvision, tools: Child[], context: RenderContext): Element[] {
  const label = unit.heading === null && unit.label !== '' ? composeLabel(`${unit.label}${unit.mark}`) : [];
  const count = unit.paragraphs.length;
  const stray = unit.markers.filter(({ paragraph }) => paragraph < 0 || paragraph >= count);
  const ending = [
    ...stray.map(({ n }) => composeNoteMark(n, unit, context)),
    ' ',
    h('span', { className: ['tools'] }, ...tools),
  ];
  if (count === 0) return [h('p', { className: ['bare'] }, ...label, ...ending)];
  return unit.paragraphs.map((text, at) =>
    h(
      'p',
      {},
      ...(at === 0 ? label : []),
      ...annotate(text, listAnnotations(unit, at, context)),
      ...(at === count - 1 ? ending : []),
    ),
  );
}

const composeLabel = (label: string): Child[] => [h('span', { className: ['label'] }, label), ' '];

function listAnnotations(unit: PublishedProvision, at: number, context: RenderContext): Annotation[] {
  const text = unit.paragraphs[at] ?? '';
  const markers = unit.markers.filter(({ paragraph }) => paragraph === at);
  const citations = context.plan.references.filter(({ provision }) => provision === unit.id);
  return [
    ...markers.map(({ n, offset }) => ({
      start: Math.min(offset, text.length),
      end: Math.min(offset, text.length),
      compose: () => composeNoteMark(n, unit, context),
    })),
    ...citations.flatMap(({ plan, quote }) =>
      plan === null ? [] : findQuote(text, quote, linkTo(planUrl(plan))),
    ),
    ...listDoubts(unit.id, text, context),
  ];
}

const linkTo =
  (href: string) =>
  (text: string): Child =>
    h('a', { href }, text);

/** Doubtful readings that stand in a text of the unit, each linked to what the scan shows. */
export const listDoubts = (unit: string | null, text: string, { plan }: RenderContext): Annotation[] =>
  plan.doubts.flatMap(({ provision, quote }, at) =>
    provision === unit
      ? findQuote(text, quote, (words) =>
          h('a', { className: ['doubt'], href: `#${doubtAnchor(at + 1)}` }, words),
        )
      : [],
  );

/** A raised number that leads to the note; the first mark of a note is the one it leads back to. */
function composeNoteMark(n: number, unit: PublishedProvision, { plan }: RenderContext): Child {
  const first = plan.provisions.find(({ markers }) => markers.some((marker) => marker.n === n));
  const properties = { href: `#fn${n}`, role: 'doc-noteref', ariaLabel: `Chú thích ${n}` };
  return h('sup', {}, h('a', first === unit ? { id: `fnref${n}`, ...properties } : properties, String(n)));
}
