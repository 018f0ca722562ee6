import type { Provision } from '../schema/plan.ts';

/**
 * What a unit of the text is: the preamble, a labelled unit, an unlabelled one that follows its siblings,
 * the closing ("Trên đây là …/."), or an annex.
 */
export type UnitKind = 'preamble' | 'labelled' | 'unlabelled' | 'closing' | 'annex';

/** One unit of the outline, flat, in reading order. `paragraphs` keeps the breaks that `Provision.text` joins. */
export interface Unit {
  id: string;
  kind: UnitKind;
  label: string;
  /** The punctuation printed with the label: "1." has '.', "a)" has ')', "-" has ''. */
  mark: string;
  parent: string | null;
  heading: string | null;
  /** What stands between heading and text: ':' for a run-in heading, '' otherwise. */
  headingMark: string;
  paragraphs: string[];
  lines: [number, number] | null;
  /** Markers of footnotes taken out of the text: which note, in which paragraph, before which character. */
  markers: FootnoteMarker[];
}

export interface FootnoteMarker {
  n: number;
  paragraph: number;
  offset: number;
}

/** Takes an id; one that is taken gets a number that says so (`b-2`), so that both stay addressable. */
export function claimId(taken: Set<string>, id: string): string {
  let free = id;
  for (let n = 2; taken.has(free); n += 1) free = `${id}-${n}`;
  taken.add(free);
  return free;
}

/** The unit in the public shape; `component` is given by the facts. */
export const composeProvision = (unit: Unit, component: string | null): Provision => ({
  id: unit.id,
  label: unit.label,
  parent: unit.parent,
  heading: unit.heading,
  text: unit.paragraphs.join(' '),
  component,
  lines: unit.lines,
  ...(unit.markers.length > 0 ? { footnotes: unit.markers.map(({ n }) => n) } : {}),
});
