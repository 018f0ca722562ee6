import { z } from 'astro/zod';
import { isoDate, planId } from './plan.ts';

/**
 * `origin.yaml` of a seed: where the document came from, and what it does not say itself but another one does. Nothing
 * here overrides what the document prints.
 */
export const origin = z.strictObject({
  /** Name of the file as received. */
  received: z.string().min(1),
  /** The file beside this one. */
  file: z.string().regex(/^source\.(txt|md|html|pdf|docx|png|jpg|tiff)$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Where it was published; null where nobody wrote it down. */
  publishedAt: z.url().nullable().default(null),
  /** The day it was fetched; null where nobody wrote it down. */
  retrieved: isoDate.nullable().default(null),
  /** Who has read the published text, figure by figure, against the source, and when; null for nobody yet. */
  review: z
    .strictObject({ by: z.string().min(1), on: isoDate })
    .nullable()
    .default(null),
  /** Number and date that another plan of this site cites it by. */
  citedAs: z
    .strictObject({ number: z.string(), date: isoDate.nullable(), by: planId, quote: z.string() })
    .nullable()
    .default(null),
  /** What its text layer has lost (a header above the first line), with who says it. */
  states: z
    .strictObject({ docType: z.string().optional(), issuer: z.string().optional(), says: z.string() })
    .nullable()
    .default(null),
});
export type Origin = z.infer<typeof origin>;

/** A slip of the extraction, put right where a reader can see it. `expected` guards against a stale correction. */
export const correction = z.strictObject({
  line: z.int().positive(),
  expected: z.string().min(1),
  replacement: z.string(),
  reason: z.string().min(1),
});
export type Correction = z.infer<typeof correction>;

/** A doubtful word or figure of a proofread transcription: what the scan shows, and why it is read so. */
export const doubt = z.strictObject({
  line: z.int().positive(),
  read: z.string(),
  scan: z.string(),
  why: z.string().min(1),
  kind: z.enum(['word', 'figure']),
});
export type Doubt = z.infer<typeof doubt>;
