import type { ChartDataset } from 'chart.js';
import type { NoteHatch, NoteText, NoteTick } from './notes.ts';
import { type ColourName, palette } from './palette.ts';
import type { BarPoint, ChartConfig, Drawing } from './view.ts';

export interface Axis {
  max: number;
  step: number;
  /** Printed after each figure of the axis: '%' or ''. */
  suffix: '%' | '';
}

/** Measures of a drawing, in CSS pixels. */
export interface Size {
  name: Drawing['name'];
  width: number;
  text: number;
  line: number;
  bar: number;
  /** Width of the column of labels and of that of values; 0: they stand above the bar. */
  labels: number;
  values: number;
}

/** Everything in its place, in lines. */
export interface Placed {
  texts: NoteText[];
  hatches: NoteHatch[];
  ticks: NoteTick[];
  points: { colour: ColourName; point: BarPoint }[];
  /** Lines used so far by rows, from the top of the axis, and by the key above it. */
  used: number;
  above: number;
}

/** The configuration of placed rows: plain data, no functions, so that it can travel to the browser as JSON. */
export function composeConfig(
  { texts, hatches, ticks, points, used, above }: Placed,
  axis: Axis,
  size: Size,
): ChartConfig {
  const font = { family: '"Be Vietnam Pro", system-ui, sans-serif', size: size.text };
  const format = axis.suffix === '%' ? { style: 'unit', unit: 'percent' } : { maximumFractionDigits: 2 };
  return {
    type: 'bar',
    data: { datasets: composeDatasets(points, size) },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: false,
      locale: 'vi-VN',
      font,
      layout: {
        autoPadding: false,
        padding: { left: size.labels, right: size.values, top: above * size.line },
      },
      scales: {
        x: {
          min: 0,
          max: axis.max,
          grid: { display: size.labels > 0, color: palette.grid.value, drawTicks: false },
          border: { display: false },
          ticks: {
            includeBounds: false,
            padding: 0,
            stepSize: axis.step,
            color: palette.soft.value,
            align: 'inner',
            maxRotation: 0,
            autoSkip: false,
            format,
          },
        },
        // It counts lines and is not shown: the fewer ticks it has, the sooner it is laid out.
        y: {
          type: 'linear',
          min: 0,
          max: used,
          reverse: true,
          display: false,
          offset: false,
          ticks: { display: false, count: 2, autoSkip: false },
        },
      },
      plugins: {
        notes: {
          texts,
          hatches,
          ticks,
          bar: size.bar,
          ink: palette.ink.value,
          soft: palette.soft.value,
        },
      },
    },
  } as ChartConfig;
}

/** One dataset a colour; Chart.js paints the last one first. */
function composeDatasets(points: Placed['points'], size: Size): ChartDataset<'bar', BarPoint[]>[] {
  const order: ColourName[] = ['promise', 'ceiling', 'start', 'doubt', 'track'];
  return order
    .map((colour) => ({ colour, data: points.filter((p) => p.colour === colour).map((p) => p.point) }))
    .filter(({ data }) => data.length > 0)
    .map(({ colour, data }) => ({
      data,
      label: colour,
      backgroundColor: palette[colour].value,
      barThickness: size.bar,
      grouped: false,
      clip: false,
      inflateAmount: 0,
    }));
}
