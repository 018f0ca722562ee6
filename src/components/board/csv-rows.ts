/** A CSV text as its records, each as it stands with its line end; quoted cells may hold line ends. */
export const splitRecords = (csv: string): string[] =>
  csv.match(/(?:"(?:[^"]|"")*"|[^"\n])*(?:\n|$)/g)?.filter(Boolean) ?? [];

/** The head of the file and the records of these rows (from 0), in this order; every byte of them as published. */
export function pickRecords(csv: string, rows: readonly number[]): string {
  const [head = '', ...records] = splitRecords(csv);
  return [head, ...rows.map((at) => records[at] ?? '')].join('');
}
