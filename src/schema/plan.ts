import { z } from 'astro/zod';

/**
 * The public shape of one plan, field for field that of `public/du-lieu/ke-hoach.schema.json`: what
 * `import --json` prints and what the site publishes. Numbers are JSON numbers, dates ISO 8601 (a year alone where
 * only the year is stated), text is NFC, unknown is null and never a guess.
 */

export const indexId = z.enum(['par-index', 'sipas', 'papi']);
export type IndexId = z.infer<typeof indexId>;

/** `papi/2`, `par-index/3`: index id and the component's own number, never the number a plan gives it. */
export const componentId = z.string().regex(/^(par-index\/[1-8]|sipas\/[1-5]|papi\/[1-8])$/);

/** ISO day, month or year, as precise as the document is. */
export const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** Path-safe by construction: lower-case ASCII, digits and hyphens, at least two segments. */
export const planId = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)+$/);

/** An agency as a plan names it; `id` is null for a collective or an internal unit, which is no one agency. */
export const agencyRef = z.strictObject({ id: z.string().nullable(), name: z.string().min(1) });
export type AgencyRef = z.infer<typeof agencyRef>;

export const signer = z.strictObject({ title: z.string(), name: z.string() });

export const citedAs = z.strictObject({
  number: z.string().optional(),
  date: isoDate.nullable().optional(),
  by: planId,
});

export const planSource = z.strictObject({
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  kind: z.enum(['txt', 'md', 'html', 'pdf', 'docx', 'scan']),
  /** Share (0–1) of the words that are well-formed Vietnamese, before any restoration. */
  legibility: z.number().min(0).max(1),
  restored: z.boolean(),
  reviewed: z.boolean(),
});

export const provision = z.strictObject({
  /** From the printed labels: II / 2 / 2.4 is `ii.2.4`, its point đ) `ii.2.4.dd`, its third dash `ii.2.4.p3`. */
  id: z.string(),
  /** The printed enumerator without its punctuation; '' for none. */
  label: z.string(),
  parent: z.string().nullable(),
  heading: z.string().nullable(),
  /** Own text on one line, without that of its children, footnote markers or page furniture. */
  text: z.string(),
  component: componentId.nullable(),
  /** [first, last] line in the source, 1-based; for a PDF [page, page]. */
  lines: z.tuple([z.int(), z.int()]).nullable(),
  footnotes: z.array(z.int()).optional(),
});
export type Provision = z.infer<typeof provision>;

export const table = z.strictObject({
  id: z.string(),
  provision: z.string().nullable(),
  caption: z.string().nullable(),
  columns: z.array(z.string()),
  /** Cells as they read, unwrapped; null for an empty cell. */
  rows: z.array(z.array(z.string().nullable())),
});
export type Table = z.infer<typeof table>;

export const comparator = z.enum(['>', '>=', '=', '<=', '<', 'top', 'increase', 'maintain']);
export type Comparator = z.infer<typeof comparator>;

export const target = z.strictObject({
  id: z.string(),
  provision: z.string(),
  /** The exact words, found verbatim in the provision or its table. */
  quote: z.string().min(1),
  subject: z.string(),
  comparator,
  value: z.number().nullable(),
  /** %, điểm, hạng, bậc …; percent is 0–100. */
  unit: z.string().nullable(),
  baseline: z
    .strictObject({
      value: z.number().nullable().optional(),
      year: z.int().nullable().optional(),
      rank: z.int().nullable().optional(),
      of: z.int().nullable().optional(),
    })
    .nullable()
    .optional(),
  gain: z.number().nullable().optional(),
  maximum: z.number().nullable().optional(),
  deadline: isoDate.nullable(),
  index: indexId.nullable(),
  component: componentId.nullable(),
});
export type Target = z.infer<typeof target>;

export const commitment = z.strictObject({
  id: z.string(),
  provision: z.string(),
  /** Verbatim: one thing that one agency, or one group, says it will do. */
  text: z.string().min(1),
  lead: z.array(agencyRef),
  coordinating: z.array(agencyRef),
  /** As printed: 'Thường xuyên', 'Năm 2024', 'trước ngày 30/11/2025'. */
  timing: z.string().nullable(),
  deadline: isoDate.nullable(),
  index: indexId.nullable(),
  component: componentId.nullable(),
});
export type Commitment = z.infer<typeof commitment>;

export const reference = z.strictObject({
  provision: z.string(),
  quote: z.string().min(1),
  type: z.string(),
  /** As printed, without the spaces that wrapping put in. */
  number: z.string().nullable(),
  issuer: z.string().nullable().optional(),
  date: isoDate.nullable(),
  relation: z.enum(['implements', 'amends', 'cites']),
  /** Id of the cited plan where this site has it. */
  plan: planId.nullable(),
});
export type Reference = z.infer<typeof reference>;

export const footnote = z.strictObject({ n: z.int(), text: z.string() });
export type Footnote = z.infer<typeof footnote>;

export const findingKind = z.enum([
  'arithmetic',
  'contradiction',
  'missing-annex',
  'missing-number',
  'missing-date',
  'label-gap',
  'unreadable',
  'restored',
  'reference-form',
]);
export const finding = z.strictObject({
  kind: findingKind,
  provision: z.string().nullable(),
  message: z.string(),
});
export type Finding = z.infer<typeof finding>;

export const plan = z.strictObject({
  id: planId,
  title: z.string().min(1),
  docType: z.string(),
  number: z.string().nullable(),
  date: isoDate.nullable(),
  citedAs: citedAs.nullable().optional(),
  year: z.int(),
  issuer: agencyRef,
  parentBody: agencyRef.nullable(),
  province: agencyRef,
  indexes: z.array(indexId),
  amends: z.boolean(),
  signer: signer.nullable(),
  recipients: z.array(z.string()),
  source: planSource,
  provisions: z.array(provision),
  tables: z.array(table),
  targets: z.array(target),
  commitments: z.array(commitment),
  references: z.array(reference),
  footnotes: z.array(footnote),
  findings: z.array(finding),
});
export type Plan = z.infer<typeof plan>;
