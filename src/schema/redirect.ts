import { z } from 'astro/zod';

/** Root-relative, as a reader sees it: `/ke-hoach/<plan>/`, with `#<provision>`, or `/cam-ket/<plan>/<id>/`. */
const address = z.string().regex(/^\/(ke-hoach|cam-ket)\/[a-z0-9.\-/]+\/(#[a-z0-9.-]+)?$/);

/**
 * `content/redirects.yaml`: addresses that were published once and are no longer there, with where their readers go.
 * A plan's page takes its provisions and pages to share with it.
 */
export const redirects = z.array(z.strictObject({ from: address, to: address, why: z.string().min(1) }));
export type Redirect = z.infer<typeof redirects>[number];
