import type { ChartConfiguration } from 'chart.js';

/** A bar's stretch of the axis and the row it lies in, counted in lines from the top. */
export interface BarPoint {
  x: [number, number];
  y: number;
  /** What the row is and what it says, line by line, for the living chart; on one bar of each row only. */
  label?: string;
  says?: string[];
}

export type ChartConfig = ChartConfiguration<'bar', BarPoint[]>;

/** One drawing: a configuration for a canvas of exactly this size, in CSS pixels. JSON-serialisable. */
export interface Drawing {
  name: 'narrow' | 'wide';
  width: number;
  height: number;
  config: ChartConfig;
}

export interface TableCell {
  text: string;
  /** Address of the provision that states the row. */
  href?: string;
  numeric?: boolean;
  /**
   * The same for a spreadsheet, where `text` is no plain word: its figure as a number under '', what else it says each
   * under a name of its own. null for what is unknown.
   */
  data?: Record<string, number | string | null>;
}

/** The same figures as a table, the head of a column saying their unit; the first cell of each row is its head. */
export interface ChartTable {
  columns: string[];
  rows: TableCell[][];
}

export interface ChartView {
  /** Fit for an element's id: lower-case ASCII, digits, hyphens. */
  id: string;
  /** What is shown. */
  title: string;
  /** What it says, in whole sentences, computed. */
  finding: string;
  /** Unit and axis, and what was left out of the drawing, in whole sentences. */
  notes: string[];
  /** An address where the source is on this site or names one. */
  sources: { text: string; href: string | null }[];
  /** Empty where no target has a figure that can be drawn. */
  drawings: Drawing[];
  table: ChartTable;
}
