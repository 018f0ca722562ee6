import { type FactView, listFactViews } from '../queries/facts.ts';
import type { Report, ReportedFact } from '../queries/updates.ts';
import { usualPlan } from './plans.ts';

/** What the issuer of the usual plan reports; the fields given take the place of its own. */
export const exampleReport = (given: Partial<Report> = {}): Report => ({
  agency: usualPlan.issuer,
  agencyUrl: null,
  date: '2025-12-20',
  status: 'ongoing',
  figure: null,
  words: ['Đã tổ chức hai lớp tập huấn cho công chức cấp xã; lớp thứ ba dự kiến trong quý I.'],
  number: '45/BC-SVHTTDL',
  source: null,
  file: 'content/updates/vi-du.mdx',
  ...given,
});

/** The first facts of the usual plan, with these reports on each. */
export const exampleReported = (...reports: ReportedFact['reports'][]): ReportedFact[] =>
  listFactViews(usualPlan)
    .slice(0, reports.length)
    .map((fact: FactView, at) => ({ fact, reports: reports[at] ?? [exampleReport()] }));
