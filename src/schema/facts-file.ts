import { z } from 'astro/zod';
import { commitment, finding, reference, target } from './plan.ts';

const lineRange = z.tuple([z.int(), z.int()]);

/** A doubtful word or figure of a restored text, at its place: shown to readers beside what the scan shows. */
export const placedDoubt = z.strictObject({
  provision: z.string(),
  /** As it stands in the published text. */
  quote: z.string(),
  /** What the scan's text layer shows. */
  scan: z.string(),
  why: z.string(),
  kind: z.enum(['word', 'figure']),
});
export type PlacedDoubt = z.infer<typeof placedDoubt>;

/** Page furniture that was left out, by rule. */
export const leftOut = z.strictObject({
  rule: z.enum(['page-number', 'rule-line', 'running-foot', 'running-head', 'repeated-table-head']),
  lines: lineRange,
  text: z.string(),
});

/**
 * `facts.json` beside a plan's text: what the importer found in it. The one home of every figure; each fact carries the
 * id of its provision and its verbatim quote.
 */
export const factsFile = z.strictObject({
  targets: z.array(target),
  commitments: z.array(commitment),
  references: z.array(reference),
  findings: z.array(finding),
  /** [first, last] line in the source by provision id. */
  lines: z.record(z.string(), lineRange),
  leftOut: z.array(leftOut),
  doubts: z.array(placedDoubt),
});
export type FactsFile = z.infer<typeof factsFile>;
