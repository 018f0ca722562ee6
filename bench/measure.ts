/** One line of a table of measures. */
export interface Measure {
  what: string;
  /** In words with its unit; '' where none was set. */
  budget: string;
  measured: string;
  /** null where there is no budget to meet. */
  met: boolean | null;
}

/** A measure with a number that must not be above its budget. */
export const atMost = (what: string, value: number, budget: number, unit: string): Measure => ({
  what,
  budget: `≤ ${budget} ${unit}`,
  measured: `${round(value)} ${unit}`,
  met: value <= budget,
});

/** A measure that is only told. */
export const told = (what: string, measured: string): Measure => ({ what, budget: '', measured, met: null });

/** Three figures: 0,0123 and 1234 are as precise as a bench is. */
export const round = (value: number): number => Number(value.toPrecision(3));

const verdict = ({ met }: Measure): string => (met === null ? '' : met ? 'met' : 'MISSED');

/** The measures as a Markdown table, so that it can be kept as it is. */
export function stringifyTable(measures: readonly Measure[]): string {
  const rows = [
    ['Measure', 'Budget', 'Measured', 'Verdict'],
    ...measures.map((one) => [one.what, one.budget, one.measured, verdict(one)]),
  ];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`);
  return [lines[0], `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...lines.slice(1)].join(
    '\n',
  );
}

/** The middle of several runs, in milliseconds; the first run warms up and does not count. */
export async function time(runs: number, run: () => unknown): Promise<number> {
  await run();
  const times: number[] = [];
  for (let at = 0; at < runs; at += 1) {
    const started = performance.now();
    await run();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[runs >> 1] ?? Number.NaN;
}
