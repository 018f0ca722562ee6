import { defineCollection } from 'astro:content';
import { createRequire } from 'node:module';

/** Node loads the loader as it is: through Vite, which would transform every room that reads plans, it takes a second more. */
const load = createRequire(import.meta.url);
const { plansLoader } = load('./rendering/loader.ts') as typeof import('./rendering/loader.ts');

/** The registries are read by the queries that need them; only plans are many enough to want a store. */
export const collections = { plans: defineCollection({ loader: plansLoader() }) };
