import { z } from 'astro/zod';
import { citedAs, indexId, isoDate, planSource, signer } from './plan.ts';

/** An agency by its id in the registry, or by name where it is none of them. */
export const agencyField = z.union([z.string().min(1), z.strictObject({ name: z.string().min(1) })]);

/**
 * The head of `content/plans/<plan>/index.mdx`: what the document says of itself. A plan written by hand needs title,
 * year, province and issuer; the rest may be left out where it is unknown.
 */
export const frontMatter = z.strictObject({
  title: z.string().min(1),
  docType: z.string().default('Kế hoạch'),
  number: z.string().nullable().default(null),
  /** Day of issue, e.g. 2025-07-18. */
  date: isoDate.nullable().default(null),
  /** Place of issue as printed. */
  place: z.string().nullable().default(null),
  year: z.int().min(2000).max(2100),
  /** Slug of the province, e.g. cao-bang; null where unknown. */
  province: z.string().nullable(),
  /** Agency id, e.g. cao-bang/so-noi-vu. */
  issuer: agencyField,
  parentBody: agencyField.nullable().default(null),
  indexes: z.array(indexId).default([]),
  amends: z.boolean().default(false),
  citedAs: citedAs.nullable().default(null),
  signer: signer.nullable().default(null),
  recipients: z.array(z.string()).default([]),
  /** The document as received, in `seeds/<plan>/`; null for a plan that was written here. */
  source: planSource.nullable().default(null),
});
export type FrontMatter = z.infer<typeof frontMatter>;
