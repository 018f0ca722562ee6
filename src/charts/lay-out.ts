import { type Axis, composeConfig, type Placed, type Size } from './config.ts';
import type { Hatch, NoteText } from './notes.ts';
import { type ColourName, palette } from './palette.ts';
import type { Drawing } from './view.ts';
import { estimateWidth, wrapText } from './wrap.ts';

/** A stretch of a row's bar; what is planned is hatched, what a finding doubts is of the colour of doubt. */
export interface ChartBar {
  colour: ColourName;
  from: number;
  to: number;
  hatched?: boolean;
}

/** One row of a chart, before it has a place. */
export interface ChartRow {
  /** Opens a group (a plan) above the row. */
  group: string | null;
  label: string;
  /** From left to right or one over the other; none where there is no figure. */
  bars: ChartBar[];
  /** Where the row's own scale ends: the room there is; null where it has none, or nothing is known. */
  track: number | null;
  ticks: { at: number; colour: ColourName }[];
  /** The figure in words, and what stands softly beside it. */
  value: string;
  detail: string;
  /** All that is known of the row, a line each, for the living chart. */
  says: string[];
}

/** What each colour means; drawn above the first row where there is more than one. */
export type Key = { colour: ColourName; text: string; hatched?: boolean }[];

/** How long the labels run: 'sentences' stand above the bars of a narrow drawing, 'years' beside them in both. */
export type LabelLength = 'sentences' | 'years';

const NARROW = { name: 'narrow', width: 340, text: 13.5, line: 19, bar: 14 } as const;
const WIDE = { name: 'wide', width: 720, text: 14, line: 19.5, bar: 18 } as const;
const SIZES: Record<LabelLength, readonly Size[]> = {
  sentences: [
    { ...NARROW, labels: 0, values: 0 },
    { ...WIDE, labels: 280, values: 204 },
  ],
  years: [
    { ...NARROW, labels: 52, values: 128 },
    { ...WIDE, labels: 72, values: 190 },
  ],
};
const GUTTER = 14;
const ROW_GAP = 0.9;
/** How much wider bold text runs. */
const BOLD = 1.1;
/** The figures of the axis, as Chart.js measures them (12 px at 1.2): what is more would stretch every line above them. */
const AXIS_HEIGHT = 14.4;
/** Above the key, in lines: room for the marks of a capital. */
const KEY_TOP = 0.15;
/** From the end of an entry of the key to the next one's text, its swatch included. */
const KEY_GAP = 40;

/** The rows drawn twice: labels above the bars for a phone, beside them for a wide page. No rows, no drawing. */
export const layOutDrawings = (
  rows: readonly ChartRow[],
  axis: Axis,
  key: Key,
  labels: LabelLength = 'sentences',
): Drawing[] => (rows.length === 0 ? [] : SIZES[labels].map((size) => layOutDrawing(rows, axis, key, size)));

function layOutDrawing(rows: readonly ChartRow[], axis: Axis, key: Key, size: Size): Drawing {
  const placed: Placed = { texts: [], hatches: [], ticks: [], points: [], used: 0, above: 0 };
  placeKey(placed, key, size);
  for (const row of rows) placeRow(placed, row, size);
  const height = Math.ceil((placed.used + placed.above) * size.line + AXIS_HEIGHT);
  return { name: size.name, width: size.width, height, config: composeConfig(placed, axis, size) };
}

/** Above the axis: the entries one after the other, over as many lines as they need. */
function placeKey(placed: Placed, key: Key, size: Size): void {
  if (key.length === 0) return;
  const flowed = flowKey(key, size);
  placed.above = KEY_TOP + (flowed.at(-1)?.line ?? 0) + 1 + ROW_GAP / 2;
  for (const { entry, x, line } of flowed) {
    const { colour, text, hatched = false } = entry;
    const swatch = { colour: palette[colour].value, hatch: getHatch(colour, hatched) };
    placed.texts.push({ text, x, y: KEY_TOP + line + 0.5 - placed.above, style: 'detail', swatch });
  }
}

function flowKey(key: Key, size: Size): { entry: Key[number]; x: number; line: number }[] {
  let [x, line] = [0, 0];
  return key.map((entry) => {
    const width = Math.round(estimateWidth(entry.text) * size.text) + KEY_GAP;
    if (x > 0 && x + width - KEY_GAP / 2 > size.width) [x, line] = [0, line + 1];
    x += width;
    return { entry, x: x - width, line };
  });
}

function placeRow(placed: Placed, row: ChartRow, size: Size): void {
  if (row.group !== null) placeGroup(placed, row.group, size);
  const barLine = size.labels === 0 ? placeStacked(placed, row, size) : placeBeside(placed, row, size);
  const track = row.track === null ? [] : [{ colour: 'track' as const, from: 0, to: row.track }];
  const bars: ChartBar[] = [...row.bars, ...track];
  for (const bar of bars) placeBar(placed, bar, barLine, bar === bars.at(-1) ? row : null);
  for (const { at, colour } of row.ticks)
    placed.ticks.push({ x: at, y: barLine, colour: palette[colour].value });
  placed.used += ROW_GAP;
}

/** The bar, its stripes, and what the row says, where `row` is given: on one bar of each row. */
function placeBar(placed: Placed, bar: ChartBar, y: number, row: ChartRow | null): void {
  const { colour, from, to, hatched = false } = bar;
  const words = row === null ? {} : { label: row.label, says: row.says };
  placed.points.push({ colour, point: { x: [from, to], y, ...words } });
  const hatch = getHatch(colour, hatched);
  if (hatch !== null && to > from) placed.hatches.push({ x: [from, to], y, ...hatch });
}

/** Stripes in the colour of the ground cut a bar; those of a doubted one are dark and cross. */
function getHatch(colour: ColourName, hatched: boolean): Hatch | null {
  if (colour === 'doubt') return { colour: palette.edge.value, crossed: true };
  return hatched || colour === 'ceiling' ? { colour: palette.ground.value, crossed: false } : null;
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
