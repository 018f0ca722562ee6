import type { PublishedPlan } from '../schema/published-plan.ts';
import { createPlaces, type Place } from './plan-documents.ts';

/** One line of the source as received. */
export interface SourceLine {
  number: number;
  text: string;
  /** The units whose text begins on this line. */
  starts: Place[];
  /** The rule by which it was left out of the text; null for a line that stands in it. */
  leftOut: string | null;
}

/** Every line of the source with what begins on it; [] for a plan that was written here. */
export function listSourceLines(plan: PublishedPlan): SourceLine[] {
  const place = createPlaces(plan);
  const starts = Map.groupBy(plan.provisions, ({ lines }) => lines?.[0]);
  const rules = mapLeftOut(plan);
  return (plan.origin?.lines ?? []).map((text, at) => ({
    number: at + 1,
    text,
    starts: (starts.get(at + 1) ?? []).map(({ id }) => place(id)),
    leftOut: rules.get(at + 1) ?? null,
  }));
}

function mapLeftOut({ leftOut }: PublishedPlan): Map<number, string> {
  const rules = new Map<number, string>();
  for (const { rule, lines } of leftOut)
    for (let line = lines[0]; line <= lines[1]; line += 1) rules.set(line, rule);
  return rules;
}

const ruleNames: Record<string, string> = {
  'page-number': 'số trang',
  'rule-line': 'đường kẻ',
  'running-head': 'dòng lặp ở đầu trang',
  'running-foot': 'dòng lặp ở chân trang',
  'repeated-table-head': 'đầu bảng lặp lại',
  'column-numbers': 'số thứ tự của các cột',
  'signature-stamp': 'dấu chữ ký số',
  'hidden-text': 'chữ ẩn',
  watermark: 'chữ chìm',
};

/** The rule in a reader's words. */
export const formatRule = (rule: string): string => ruleNames[rule] ?? rule;
