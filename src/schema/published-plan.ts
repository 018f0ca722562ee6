import { z } from 'astro/zod';
import { leftOut, placedDoubt } from './facts-file.ts';
import { plan, provision } from './plan.ts';

/** A provision with what a page needs beyond the public shape. */
export const publishedProvision = provision.extend({
  kind: z.enum(['preamble', 'labelled', 'unlabelled', 'closing', 'annex']),
  /** The punctuation printed with the label: '.', ')' or ''. */
  mark: z.string(),
  /** `text` with its paragraph breaks. */
  paragraphs: z.array(z.string()),
  /** Where its footnotes are marked: note, paragraph, and the character before which the mark stands. */
  markers: z.array(z.strictObject({ n: z.int(), paragraph: z.int(), offset: z.int() })),
});
export type PublishedProvision = z.infer<typeof publishedProvision>;

/** What the `plans` collection holds: the public shape and what pages show beside it. */
export const publishedPlan = plan.extend({
  provisions: z.array(publishedProvision),
  /** Place of issue as printed above the title; null where the document shows none. */
  place: z.string().nullable(),
  /** Where the document came from, for readers; null for a plan that an agency wrote here. */
  origin: z
    .strictObject({
      /** Name of the file as received. */
      received: z.string(),
      /** How large that file is. */
      bytes: z.int().positive(),
      /** Lines of the source as received, for the page that shows it. */
      lines: z.array(z.string()),
      /** Who says what the document itself does not say (number, date, issuer), one sentence each. */
      statements: z.array(z.string()),
      /** Who has read the published text against the source, and when; null for nobody yet. */
      review: z.strictObject({ by: z.string(), on: z.string() }).nullable(),
    })
    .nullable(),
  /** Ids of the commitments for which the text names nobody: the issuer stands in as their lead. */
  unassigned: z.array(z.string()),
  /** The document was received without its head, so that nobody can tell what number and date it bears. */
  headless: z.boolean(),
  /** Page furniture that was left out, by rule, with its lines. */
  leftOut: z.array(leftOut),
  /** Doubtful words and figures of a restored text. */
  doubts: z.array(placedDoubt),
  /** Changes with everything that the page of the plan depends on. */
  digest: z.string(),
});
export type PublishedPlan = z.infer<typeof publishedPlan>;
