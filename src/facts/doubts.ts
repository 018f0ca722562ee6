import type { Unit } from '../outline/unit.ts';
import type { PlacedDoubt } from '../schema/facts-file.ts';
import type { Doubt } from '../schema/origin.ts';
import type { Table } from '../schema/plan.ts';

interface Place {
  provision: string;
  lines: readonly [number, number];
  text: string;
}

function listPlaces(units: readonly Unit[], tables: readonly Table[]): Place[] {
  const linesOf = new Map(units.map(({ id, lines }) => [id, lines]));
  const inTables = tables.map(({ provision, columns, rows }) => ({
    provision: provision ?? '',
    lines: linesOf.get(provision ?? '') ?? ([0, 0] as const),
    text: [columns, ...rows].map((cells) => cells.map((cell) => cell ?? '').join(' | ')).join(' | '),
  }));
  const inUnits = units.map(({ id, lines, label, heading, paragraphs }) => ({
    provision: id,
    lines: lines ?? ([0, 0] as const),
    text: [`${label} ${heading ?? ''}`, ...paragraphs].join(' '),
  }));
  return [...inUnits, ...inTables];
}

const distance = ({ lines: [first, last] }: Place, line: number): number =>
  line < first ? first - line : Math.max(line - last, 0);

/**
 * Gives each doubt the provision whose text holds its words, nearest to its line. A doubt about what is no provision
 * (recipients, signature) has none and stays with the document as a whole (provision '').
 */
export function placeDoubts(
  doubts: readonly Doubt[],
  units: readonly Unit[],
  tables: readonly Table[],
): PlacedDoubt[] {
  const places = listPlaces(units, tables);
  return doubts.map(({ line, read, scan, why, kind }) => {
    const holding = places.filter(({ text }) => text.includes(read));
    const [nearest] = holding.sort((a, b) => distance(a, line) - distance(b, line));
    return { provision: nearest?.provision ?? '', quote: read, scan, why, kind };
  });
}
