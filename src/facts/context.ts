import type { AgencyRef, Footnote, Provision, Table } from '../schema/plan.ts';
import type { Registry } from '../schema/registry.ts';

/** What every extractor of facts is given: the plan's text with its components, and what is known of its place. */
export interface PlanContext {
  provisions: readonly Provision[];
  tables: readonly Table[];
  /** Citations stand in footnotes too. */
  footnotes?: readonly Footnote[];
  /** The issuing agency, resolved. */
  issuer: AgencyRef;
  /** Slug of the province (cao-bang). */
  province: string;
  /** The year the plan is for. */
  year: number;
  /** The first year of its period: what is told of it, or of a later one, is not the past. The plan's year by default. */
  since?: number;
  registry: Registry;
  /** Plans that the site has, to link citations to. */
  knownPlans: readonly { id: string; number: string | null; date: string | null; province: string }[];
}

/** What is told of a year before this one is the past. */
export const getFirstYear = ({ since, year }: Pick<PlanContext, 'since' | 'year'>): number => since ?? year;

/** An agency, group or internal unit named in a text. `start` and `end` are offsets into that text. */
export interface AgencyMention {
  /** As printed. */
  name: string;
  /** Registry id; null for a group or an internal unit. */
  id: string | null;
  kind: 'agency' | 'group' | 'internal';
  start: number;
  end: number;
}
