import type { Element } from 'hast';
import { planUrl } from '../queries/links.ts';
import type { Reference } from '../schema/plan.ts';
import type { PublishedProvision } from '../schema/published-plan.ts';
import { type Child, h } from './hast.ts';
import type { RenderContext } from './html.ts';

/**
 * The unit's paragraphs, citations of plans that the site has as links. The label opens the first one where there is
 * no heading to carry it; footnote marks and tools close the last one, or stand alone after a bare heading.
 */
export function composeText(unit: PublishedProvision, tools: Child[], context: RenderContext): Element[] {
  const paragraphs = unit.paragraphs.filter((paragraph) => paragraph !== '');
  const label = unit.heading === null && unit.label !== '' ? `${unit.label}${unit.mark}` : null;
  const ending = [...composeNoteMarks(unit, context), ' ', h('span', { className: ['tools'] }, ...tools)];
  if (paragraphs.length === 0) return [h('p', { className: ['bare'] }, ...composeLabel(label), ...ending)];
  const links = context.plan.references.filter(
    ({ provision, plan }) => provision === unit.id && plan !== null,
  );
  return paragraphs.map((paragraph, at) =>
    h(
      'p',
      {},
      ...(at === 0 ? composeLabel(label) : []),
      ...linkCitations(paragraph, links),
      ...(at === paragraphs.length - 1 ? ending : []),
    ),
  );
}

const composeLabel = (label: string | null): Child[] =>
  label === null ? [] : [h('span', { className: ['label'] }, label), ' '];

/** The first place of each quote becomes a link to the plan it cites; a quote that is not there changes nothing. */
function linkCitations(text: string, [citation, ...others]: readonly Reference[]): Child[] {
  if (!citation) return [text];
  const at = text.indexOf(citation.quote);
  if (at < 0 || citation.plan === null) return linkCitations(text, others);
  return [
    ...linkCitations(text.slice(0, at), others),
    h('a', { href: planUrl(citation.plan) }, citation.quote),
    ...linkCitations(text.slice(at + citation.quote.length), others),
  ];
}

/** Raised numbers that lead to the notes; the first mark of a note is the one it leads back to. */
function composeNoteMarks(unit: PublishedProvision, { plan }: RenderContext): Child[] {
  return (unit.footnotes ?? []).map((n) => {
    const isFirst = plan.provisions.find(({ footnotes }) => footnotes?.includes(n)) === unit;
    const properties = { href: `#fn${n}`, role: 'doc-noteref', ariaLabel: `Chú thích ${n}` };
    return h('sup', {}, h('a', isFirst ? { id: `fnref${n}`, ...properties } : properties, String(n)));
  });
}
