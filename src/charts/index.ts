/**
 * In: targets with the plan that states each, and published results. Out: chart views: what a drawing shows, found and says in words, its
 * Chart.js configuration in two widths, and a table of the same figures with a link from each to its provision.
 * Guaranteed: views are plain data; every target given stands in the table, drawn or not, and nothing is drawn that
 * the text does not state; one axis holds one unit of one index.
 */
export { composeComponentCharts } from './component-targets.ts';
export { composeCountCharts } from './counts.ts';
export { composeHeadroomCharts } from './headroom.ts';
export { composeHistoryCharts } from './history.ts';
export { composePercentChart } from './percent-targets.ts';
export type { RowsAre } from './scores.ts';
export { composeStandingChart } from './standing.ts';
export type { ChartTable, ChartView, Drawing, TableCell } from './view.ts';
