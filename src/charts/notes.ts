import type { ChartType, Plugin, Scale } from 'chart.js';

/** How a surface is striped. Plain: what is planned, or not to be exceeded. Crossed: what a finding doubts. */
export interface Hatch {
  colour: string;
  crossed: boolean;
}

/** A line of text at `x` pixels from the left, `y` lines from the top; a swatch of a colour may stand before it. */
export interface NoteText {
  text: string;
  x: number;
  y: number;
  style: 'group' | 'label' | 'value' | 'detail';
  swatch?: { colour: string; hatch: Hatch | null };
}

/** A mark across the bar of line `y` at the value `x` of the axis. */
export interface NoteTick {
  x: number;
  y: number;
  colour: string;
}

/** Stripes over a bar of line `y`, from and to these values of the axis: told apart without its colour. */
export interface NoteHatch extends Hatch {
  x: [number, number];
  y: number;
}

export interface NotesOptions {
  texts: NoteText[];
  hatches: NoteHatch[];
  ticks: NoteTick[];
  /** Thickness of a bar, in pixels. */
  bar: number;
  ink: string;
  soft: string;
}

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends ChartType> {
    notes?: NotesOptions;
  }
}

const SWATCH = 12;

/** Writes labels and values on a chart and marks its thresholds, so that no legend is needed. */
export const notes: Plugin<'bar', NotesOptions> = {
  id: 'notes',
  afterDatasetsDraw(chart) {
    // The options as they were given: those that Chart.js hands over resolve each field of each note anew.
    const { font, plugins } = chart.config.options ?? {};
    const { x, y } = chart.scales;
    const notes = plugins?.notes as NotesOptions | undefined;
    if (notes === undefined || x === undefined || y === undefined) return;
    const { texts, hatches, ticks, bar, ink, soft } = notes;
    const sheet: Sheet = { ctx: chart.ctx, x, y, bar, font: `${font?.size}px ${font?.family}` };
    for (const hatch of hatches) drawHatch(sheet, hatch);
    for (const tick of ticks) drawTick(sheet, tick);
    for (const note of texts) drawText(sheet, note, note.style === 'detail' ? soft : ink);
  },
};

/** What a note is drawn on: the context, the two axes, the thickness of a bar in pixels, the font without its weight. */
interface Sheet {
  ctx: CanvasRenderingContext2D;
  x: Scale;
  y: Scale;
  bar: number;
  font: string;
}

/** Distance from stripe to stripe, in pixels. */
const STRIPE_GAP = 7;

function drawHatch(sheet: Sheet, { x: [from, to], y, ...hatch }: NoteHatch): void {
  const left = sheet.x.getPixelForValue(from);
  const right = sheet.x.getPixelForValue(to);
  const top = sheet.y.getPixelForValue(y) - sheet.bar / 2;
  strokeStripes(sheet.ctx, { left, right, top, height: sheet.bar }, hatch);
}

interface Box {
  left: number;
  right: number;
  top: number;
  height: number;
}

function strokeStripes(ctx: CanvasRenderingContext2D, box: Box, { colour, crossed }: Hatch): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  for (let foot = box.left - box.height + STRIPE_GAP; foot < box.right; foot += STRIPE_GAP) {
    traceStripe(ctx, foot, box, false);
    if (crossed) traceStripe(ctx, foot, box, true);
  }
  ctx.stroke();
}

/** A stripe at 45° from `foot` on the bar's lower edge (its upper one for the other way), cut at the bar's ends. */
function traceStripe(
  ctx: CanvasRenderingContext2D,
  foot: number,
  { left, right, top, height }: Box,
  falling: boolean,
): void {
  const start = Math.max(foot, left);
  const end = Math.min(foot + height, right);
  const level = (x: number) => (falling ? top + (x - foot) : top + height - (x - foot));
  ctx.moveTo(start, level(start));
  ctx.lineTo(end, level(end));
}

function drawTick(sheet: Sheet, { x, y, colour }: NoteTick): void {
  const { ctx, bar } = sheet;
  ctx.fillStyle = colour;
  ctx.fillRect(sheet.x.getPixelForValue(x) - 1, sheet.y.getPixelForValue(y) - bar / 2 - 3, 2, bar + 6);
}

function drawText(sheet: Sheet, { text, x, y, style, swatch }: NoteText, colour: string): void {
  const { ctx, font } = sheet;
  const middle = sheet.y.getPixelForValue(y);
  if (swatch !== undefined) {
    const top = middle - SWATCH / 2;
    ctx.fillStyle = swatch.colour;
    ctx.fillRect(x, top, SWATCH, SWATCH);
    if (swatch.hatch) strokeStripes(ctx, { left: x, right: x + SWATCH, top, height: SWATCH }, swatch.hatch);
  }
  ctx.font = `${style === 'value' || style === 'group' ? 600 : 400} ${font}`;
  ctx.fillStyle = colour;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.fillText(text, swatch === undefined ? x : x + SWATCH + 6, middle);
}
