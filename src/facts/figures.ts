import type { Comparator } from '../schema/plan.ts';
import { forms } from './figure-forms.ts';

/** A figure in a text that may be a target: what is to be reached, without what is measured. */
export interface Figure {
  comparator: Comparator;
  value: number | null;
  unit: string | null;
  maximum: number | null;
  /** Offsets of the figure with the words that belong to it ("40% trở lên", "nhóm 10 tỉnh dẫn đầu cả nước"). */
  start: number;
  end: number;
  kind: 'share' | 'score' | 'step' | 'rank' | 'group' | 'better' | 'count' | 'part';
}

/** What a form reads from its words. */
export type Reading = Omit<Figure, 'start' | 'end' | 'kind'>;

/** One way to print a figure. */
export interface Form {
  kind: Figure['kind'];
  pattern: RegExp;
  read(match: RegExpMatchArray, before: string): Reading;
}

const readForm = ({ kind, pattern, read }: Form, text: string): Figure[] =>
  [...text.matchAll(pattern)].map((match) => ({
    ...read(match, text.slice(0, match.index)),
    kind,
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Every figure of the text in order, goal or not; where two forms read the same words, the first form wins. */
export function findFigures(text: string): Figure[] {
  const figures: Figure[] = [];
  for (const figure of forms.flatMap((form) => readForm(form, text))) {
    if (!figures.some(({ start, end }) => figure.start < end && start < figure.end)) figures.push(figure);
  }
  return figures.sort((a, b) => a.start - b.start);
}
