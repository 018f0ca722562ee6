import type { Chart, ChartType, Plugin } from 'chart.js';

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
  afterDatasetsDraw(chart, _args, { texts, hatches, ticks, bar, ink, soft }) {
    for (const hatch of hatches) drawHatch(chart, hatch, bar);
    for (const tick of ticks) drawTick(chart, tick, bar);
    for (const note of texts) drawText(chart, note, note.style === 'detail' ? soft : ink);
  },
};

const getScale = (chart: Chart, axis: 'x' | 'y') => {
  const scale = chart.scales[axis];
  if (scale === undefined) throw new RangeError(`A chart with notes has the axis ${axis}`);
  return scale;
};

/** Distance from stripe to stripe, in pixels. */
const STRIPE_GAP = 7;

function drawHatch(chart: Chart, { x: [from, to], y, ...hatch }: NoteHatch, bar: number): void {
  const scale = getScale(chart, 'x');
  const left = scale.getPixelForValue(from);
  const right = scale.getPixelForValue(to);
  const top = getScale(chart, 'y').getPixelForValue(y) - bar / 2;
  strokeStripes(chart.ctx, { left, right, top, height: bar }, hatch);
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

function drawTick(chart: Chart, { x, y, colour }: NoteTick, bar: number): void {
  const middle = getScale(chart, 'y').getPixelForValue(y);
  const left = getScale(chart, 'x').getPixelForValue(x);
  chart.ctx.fillStyle = colour;
  chart.ctx.fillRect(left - 1, middle - bar / 2 - 3, 2, bar + 6);
}

function drawText(chart: Chart, { text, x, y, style, swatch }: NoteText, colour: string): void {
  const { ctx } = chart;
  const { family, size } = chart.options.font ?? {};
  const middle = getScale(chart, 'y').getPixelForValue(y);
  if (swatch !== undefined) {
    const top = middle - SWATCH / 2;
    ctx.fillStyle = swatch.colour;
    ctx.fillRect(x, top, SWATCH, SWATCH);
    if (swatch.hatch) strokeStripes(ctx, { left: x, right: x + SWATCH, top, height: SWATCH }, swatch.hatch);
  }
  ctx.font = `${style === 'value' || style === 'group' ? 600 : 400} ${size}px ${family}`;
  ctx.fillStyle = colour;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.fillText(text, swatch === undefined ? x : x + SWATCH + 6, middle);
}
