import { z } from 'astro/zod';
import { type Plan, plan, provision } from '../schema/plan.ts';
import type { PublishedPlan } from '../schema/published-plan.ts';

/** The public shape alone: whatever else a published plan carries for its pages falls away. */
const publicPlan = z.object({ ...plan.shape, provisions: z.array(z.object(provision.shape)) });

/** The plan in the shape of `public/du-lieu/ke-hoach.schema.json`; throws where it is not of that shape. */
export const toPublicPlan = (published: PublishedPlan): Plan => publicPlan.parse(published);
