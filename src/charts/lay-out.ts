import { type Axis, composeConfig, type Placed, type Size } from './config.ts';
import type { NoteText } from './notes.ts';
import { type ColourName, palette } from './palette.ts';
import type { BarPoint, Drawing } from './view.ts';
import { estimateWidth, wrapText } from './wrap.ts';

/** One row of a chart, before it has a place. */
export interface ChartRow {
  /** Opens a group (a plan) above the row. */
  group: string | null;
  label: string;
  bars: { colour: ColourName; from: number; to: number }[];
  /** Where the row's own scale ends: the room there is. */
  track: number;
  ticks: { at: number; colour: ColourName }[];
  /** The figure in words, and what stands softly beside it. */
  value: string;
  detail: string;
  /** All that is known of the row, a line each, for the living chart. */
  says: string[];
}

/** What each colour means; drawn above the first row where there is more than one. */
export type Key = { colour: ColourName; text: string }[];

const SIZES: readonly Size[] = [
  { name: 'narrow', width: 340, text: 13.5, line: 19, bar: 14, labels: 0, values: 0 },
  { name: 'wide', width: 720, text: 14, line: 19.5, bar: 18, labels: 280, values: 190 },
];
const GUTTER = 14;
const ROW_GAP = 0.9;
/** How much wider bold text runs. */
const BOLD = 1.1;
const AXIS_HEIGHT = 26;
/** From the end of an entry of the key to the next one's text, its swatch included. */
const KEY_GAP = 40;

/** The rows drawn twice: labels above the bars for a phone, beside them for a wide page. No rows, no drawing. */
export const layOutDrawings = (rows: readonly ChartRow[], axis: Axis, key: Key): Drawing[] =>
  rows.length === 0 ? [] : SIZES.map((size) => layOutDrawing(rows, axis, key, size));

function layOutDrawing(rows: readonly ChartRow[], axis: Axis, key: Key, size: Size): Drawing {
  const placed: Placed = { texts: [], ticks: [], points: [], used: 0, above: 0 };
  placeKey(placed, key, size);
  for (const row of rows) placeRow(placed, row, size);
  const height = Math.ceil((placed.used + placed.above) * size.line + AXIS_HEIGHT);
  return { name: size.name, width: size.width, height, config: composeConfig(placed, axis, size) };
}

/** Above the axis: each entry on a line of its own in a narrow drawing, all on one line in a wide one. */
function placeKey(placed: Placed, key: Key, size: Size): void {
  if (key.length === 0) return;
  const stacked = size.labels === 0;
  placed.above = (stacked ? key.length : 1) + ROW_GAP / 2;
  let x = 0;
  key.forEach(({ colour, text }, i) => {
    const y = (stacked ? i : 0) + 0.5 - placed.above;
    placed.texts.push({ text, x, y, style: 'detail', swatch: palette[colour].value });
    if (!stacked) x += Math.round(estimateWidth(text) * size.text) + KEY_GAP;
  });
}

function placeRow(placed: Placed, row: ChartRow, size: Size): void {
  if (row.group !== null) placeGroup(placed, row.group, size);
  const barLine = size.labels === 0 ? placeStacked(placed, row, size) : placeBeside(placed, row, size);
  for (const { colour, from, to } of row.bars) {
    placed.points.push({ colour, point: { x: [from, to], y: barLine } });
  }
  const point: BarPoint = { x: [0, row.track], y: barLine, label: row.label, says: row.says };
  placed.points.push({ colour: 'track', point });
  for (const { at, colour } of row.ticks)
    placed.ticks.push({ x: at, y: barLine, colour: palette[colour].value });
  placed.used += ROW_GAP;
}

function placeGroup(placed: Placed, group: string, size: Size): void {
  placeLines(placed, wrapText(group, (size.labels || size.width) / size.text / BOLD), 'group', 0);
  placed.used += ROW_GAP / 2;
}

/** Label, then value and detail, then the bar. Returns the bar's middle, in lines. */
function placeStacked(placed: Placed, row: ChartRow, size: Size): number {
  const width = size.width / size.text;
  placeLines(placed, wrapText(row.label, width), 'label', 0);
  placeLines(placed, wrapText(row.value, width / BOLD), 'value', 0);
  placeLines(placed, row.detail === '' ? [] : wrapText(row.detail, width), 'detail', 0);
  placed.used += 1;
  return placed.used - 0.5;
}

/** Label to the left of the bar, value and detail to its right, all about one middle, which is returned. */
function placeBeside(placed: Placed, row: ChartRow, size: Size): number {
  const label = wrapText(row.label, (size.labels - GUTTER) / size.text);
  const width = (size.values - GUTTER) / size.text;
  const value = wrapText(row.value, width / BOLD);
  const detail = row.detail === '' ? [] : wrapText(row.detail, width);
  const lines = Math.max(label.length, value.length + detail.length);
  const top = placed.used;
  const right = size.width - size.values + GUTTER;
  placeLines({ ...placed, used: top + (lines - label.length) / 2 }, label, 'label', 0);
  const start = top + (lines - value.length - detail.length) / 2;
  placeLines({ ...placed, used: start }, value, 'value', right);
  placeLines({ ...placed, used: start + value.length }, detail, 'detail', right);
  placed.used = top + lines;
  return top + lines / 2;
}

function placeLines(placed: Placed, lines: readonly string[], style: NoteText['style'], x: number): void {
  for (const text of lines) {
    placed.texts.push({ text, x, y: placed.used + 0.5, style });
    placed.used += 1;
  }
}
