import { compareVietnamese } from '../vocabulary/collate.ts';
import type { AgencyView } from './agencies.ts';

/** What an agency answers for, counted. */
export interface Duty {
  agency: AgencyView;
  plans: number;
  /** What it leads: in its own plans, and given by others. */
  own: number;
  given: number;
  coordinating: number;
}

/** The agencies that some plan gives something to do, those that lead most first. */
export const listDuties = (agencies: readonly AgencyView[]): Duty[] =>
  agencies
    .map((agency) => ({
      agency,
      plans: agency.plans.length,
      own: agency.own.length,
      given: agency.given.length,
      coordinating: agency.coordinating.length,
    }))
    .filter(({ plans, own, given, coordinating }) => plans + own + given + coordinating > 0)
    .sort(
      (a, b) =>
        b.own + b.given - (a.own + a.given) ||
        b.coordinating - a.coordinating ||
        compareVietnamese(a.agency.name, b.agency.name),
    );
