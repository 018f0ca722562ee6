import { z } from 'astro/zod';

/** A word or an abbreviation of the plans, explained for readers; indexes and components explain themselves. */
export const glossaryEntry = z.strictObject({
  /** As plans write it: “TTHC”, “trực tuyến toàn trình”. Told apart by capitals. */
  term: z.string().min(2),
  /** What an abbreviation stands for; null for a word. */
  long: z.string().min(1).nullable().default(null),
  /** Further spellings, as they are written. */
  forms: z.array(z.string().min(2)).default([]),
  /** One or two plain sentences. */
  explains: z.string().min(1),
});
export type GlossaryEntry = z.infer<typeof glossaryEntry>;
