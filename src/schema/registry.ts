import { z } from 'astro/zod';
import { componentId, indexId, isoDate } from './plan.ts';

/** A name that an agency bore, and when; null for "not known to begin" and "still borne". */
export const datedName = z.strictObject({
  name: z.string().min(1),
  from: isoDate.nullable().default(null),
  until: isoDate.nullable().default(null),
});

/**
 * One agency of the registry. Agencies that any province may have (Sở Nội vụ …) are written once, with
 * `everyProvince: true`, and are in each province `<province>/<id>`; in their names `{province}` stands for the
 * province's name ("Cao Bằng"), `{tier}` for "tỉnh" or "thành phố", `{Tier}` for "Tỉnh" or "Thành". A municipality
 * has the same ids as a province: `ha-noi/ubnd-tinh` is UBND thành phố Hà Nội.
 */
export const agency = z.strictObject({
  /** Without the province for agencies of every province (`so-noi-vu`), else whole (`trung-uong/bo-noi-vu`). */
  id: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/),
  everyProvince: z.boolean().default(false),
  /** Name as it is written today, or was written last. */
  name: z.string().min(1),
  /** Names over time, oldest first, where they changed. */
  names: z.array(datedName).default([]),
  /** Other spellings and abbreviations met ("Sở VHTTDL"). */
  spellings: z.array(z.string()).default([]),
  /** Id of the body above it: without '/' it is of the same province. */
  parent: z.string().nullable().default(null),
  /** Where a reader of an old plan is led (id as for `parent`), with the day of the change, or its year alone. */
  successor: z.strictObject({ id: z.string(), on: isoDate }).nullable().default(null),
  level: z.enum([
    'central',
    'province',
    'department',
    'district',
    'commune',
    'party',
    'mass',
    'vertical',
    'press',
    'other',
  ]),
  /** Who says so, where it is not common knowledge. */
  source: z.string().nullable().default(null),
});
export type Agency = z.infer<typeof agency>;

export const province = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  name: z.string(),
  fullName: z.string(),
  /** Official code in force until 30 June 2025; never a key: codes were reused. */
  codeUntil2025: z.string().nullable(),
  /** Still a province after 1 July 2025. */
  current: z.boolean(),
  successor: z.strictObject({ id: z.string(), on: isoDate }).nullable(),
  spellings: z.array(z.string()).default([]),
});
export type Province = z.infer<typeof province>;

export const component = z.strictObject({
  id: componentId,
  name: z.string(),
  english: z.string().nullable().default(null),
  /** One plain sentence: what it measures. */
  measures: z.string(),
  /** Other names that plans give it. */
  spellings: z.array(z.string()).default([]),
});
export type Component = z.infer<typeof component>;

export const measuredIndex = z.strictObject({
  id: indexId,
  name: z.string(),
  shortName: z.string(),
  spellings: z.array(z.string()).default([]),
  /** Who measures it. */
  publisher: z.string(),
  /** One or two plain sentences. */
  measures: z.string(),
  scale: z.strictObject({ min: z.number(), max: z.number(), unit: z.string() }),
  /** Scale of one component, where all share it. */
  componentScale: z.strictObject({ min: z.number(), max: z.number(), unit: z.string() }).nullable(),
  components: z.array(component),
  /** How it changed over the years, one plain sentence each. */
  history: z.array(z.string()).default([]),
});
export type MeasuredIndex = z.infer<typeof measuredIndex>;

/** Published results of one index for one province. */
export const results = z.strictObject({
  province: z.string(),
  index: indexId,
  source: z.string(),
  years: z.array(
    z.strictObject({
      year: z.int(),
      /** null: withheld by the publisher; never filled. */
      total: z.number().nullable(),
      /** How many components have a published score; 0 where all were withheld. */
      dimensions: z.int().nullable(),
      rank: z.int().nullable(),
      /** How many provinces were ranked: a rank is never shown without it. */
      ranked: z.int().nullable(),
      /** Score by component number. */
      scores: z.record(z.string().regex(/^[1-8]$/), z.number().nullable()),
    }),
  ),
});
export type Results = z.infer<typeof results>;

/** All registries together, with an agency of every province still unexpanded. */
export interface Registry {
  agencies: readonly Agency[];
  provinces: readonly Province[];
  indexes: readonly MeasuredIndex[];
}
