import type { PlanText } from '../../src/rendering/read.ts';

/** How deep a unit stands: how many units are above it. */
function countAbove(id: string | null, text: PlanText): number {
  const parent = text.units.find((unit) => unit.id === id)?.parent ?? null;
  return parent === null ? 0 : 1 + countAbove(parent, text);
}

/** The outline of a plan as a person reads it: indented, with its labels, whole texts, tables and footnotes. */
export function printOutline(text: PlanText): string {
  const lines = text.units.flatMap((unit) => {
    const indent = '    '.repeat(countAbove(unit.id, text));
    const label = unit.mark === '()' ? `(${unit.label})` : `${unit.label}${unit.mark}`;
    const head = `${indent}${[label, unit.heading].filter(Boolean).join(' ') || '¶'}   [${unit.id}]`;
    const notes = unit.markers.map(({ n }) => `${indent}  (chú thích ${n})`);
    const tables = text.tables
      .filter(({ provision }) => provision === unit.id)
      .flatMap(({ columns, rows }) =>
        [columns, ...rows].map((row) => `${indent}  | ${row.map((cell) => cell ?? '').join(' | ')} |`),
      );
    return [head, ...unit.paragraphs.map((paragraph) => `${indent}  ${paragraph}`), ...notes, ...tables];
  });
  const footnotes = text.footnotes.map(({ n, text: note }) => `[${n}] ${note}`);
  return `${[...lines, ...footnotes].join('\n')}\n`;
}
