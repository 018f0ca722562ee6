// In: published plans, reports, published results and the site's address.
// Out: the bytes of the files under /du-lieu/ (JSON in the public shape, CSV) and of the sitemap.
// Guaranteed: pure, the same plans give the same bytes; a cell never runs as a spreadsheet formula.
export { listCommitmentColumns, stringifyCommitmentsCsv } from './commitments-csv.ts';
export type { Column } from './csv.ts';
export { listPlanEntries, type PlanEntry } from './plan-entries.ts';
export { toPublicPlan } from './public-plan.ts';
export { listReportColumns, listReportRows, stringifyReportsCsv } from './reports-csv.ts';
export { listResultColumns, listResultRows, type ResultRow, stringifyResultsCsv } from './results-csv.ts';
export { stringifySitemap } from './sitemap.ts';
export { listTargetColumns, stringifyTargetsCsv } from './targets-csv.ts';
