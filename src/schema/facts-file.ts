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

/** What was left out as no part of the text, by the rule of the corridor or of the document's form that says so. */
export const leftOut = z.strictObject({
  rule: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
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
  /** Ids of the commitments for which the text names nobody: the issuer stands in as their lead. */
  unassigned: z.array(z.string()),
  /** The document was received without its head, so that nobody can tell what number and date it bears. */
  headless: z.boolean(),
  /** [first, last] line in the source by provision id. */
  lines: z.record(z.string(), lineRange),
  leftOut: z.array(leftOut),
  doubts: z.array(placedDoubt),
  /** Text of each page (PDF, scan) or paragraph as read, where the source is no plain text. */
  sourceLines: z.array(z.string()).optional(),
});
export type FactsFile = z.infer<typeof factsFile>;
