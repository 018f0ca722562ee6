import type { Chart, ChartType, Plugin } from 'chart.js';

/** A line of text at `x` pixels from the left, `y` lines from the top; a swatch of a colour may stand before it. */
export interface NoteText {
  text: string;
  x: number;
  y: number;
  style: 'group' | 'label' | 'value' | 'detail';
  swatch?: string;
}

/** A mark across the bar of line `y` at the value `x` of the axis. */
export interface NoteTick {
  x: number;
  y: number;
  colour: string;
}

export interface NotesOptions {
  texts: NoteText[];
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
  afterDatasetsDraw(chart, _args, { texts, ticks, bar, ink, soft }) {
    for (const tick of ticks) drawTick(chart, tick, bar);
    for (const note of texts) drawText(chart, note, note.style === 'detail' ? soft : ink);
  },
};

const getScale = (chart: Chart, axis: 'x' | 'y') => {
  const scale = chart.scales[axis];
  if (scale === undefined) throw new RangeError(`A chart with notes has the axis ${axis}`);
  return scale;
};

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
    ctx.fillStyle = swatch;
    ctx.fillRect(x, middle - SWATCH / 2, SWATCH, SWATCH);
  }
  ctx.font = `${style === 'value' || style === 'group' ? 600 : 400} ${size}px ${family}`;
  ctx.fillStyle = colour;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.fillText(text, swatch === undefined ? x : x + SWATCH + 6, middle);
}
