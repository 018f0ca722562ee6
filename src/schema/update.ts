import { z } from 'astro/zod';
import { agencyField } from './front-matter.ts';
import type { AgencyRef } from './plan.ts';

/** How far a commitment or a target has come, in the words of the agency that reports on it. */
export const status = z.enum(['not-started', 'ongoing', 'done', 'stopped']);
export type Status = z.infer<typeof status>;

/** The head of `content/updates/<plan>/<date>-<agency>.mdx`: who reports, when, and where the report was published. */
export const updateHead = z.strictObject({
  /** Who reports: the id of an agency, e.g. cao-bang/so-noi-vu, or a name as printed where the registry has none. */
  agency: agencyField,
  /** Day of the report, e.g. 2025-12-20. */
  date: z.iso.date(),
  /** Number of the document that reports it, as printed; null for none. */
  number: z.string().min(1).nullable().default(null),
  /** Where it was published; null, with no number either, for one that was sent to the site alone. */
  source: z
    .url({ protocol: /^https?$/, error: 'an address that begins with https:// or http://' })
    .nullable()
    .default(null),
});

/** What was reported on one commitment or one target. */
export interface ReportedItem {
  /** Id of the commitment or target in its plan, as the report names it. */
  about: string;
  status: Status;
  /** The figure reached, as typed and as read; null for none. */
  figure: { text: string; value: number; unit: string | null } | null;
  /** The agency's own words, verbatim, a paragraph a string; at least one. */
  words: string[];
  /** Where the item begins in the file, 1-based. */
  line: number;
}

/** One report of an agency on what a plan promised. It never changes once it is published. */
export interface Update extends Omit<z.infer<typeof updateHead>, 'agency'> {
  /** Path below the root. */
  file: string;
  /** The plan whose folder it lies in; the plan may have another id by now. */
  plan: string;
  agency: AgencyRef;
  items: ReportedItem[];
  /** Lines of the file on which the head names them. */
  lines: { agency: number; date: number };
}
