import { defineCollection } from 'astro:content';
import { plansLoader } from './rendering/loader.ts';

/** The registries are read by the queries that need them; only plans are many enough to want a store. */
export const collections = { plans: defineCollection({ loader: plansLoader() }) };
