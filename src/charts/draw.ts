import type { ImageName } from './draw-beside.ts';
import { getPageColour } from './palette.ts';
import { Chart } from './parts.ts';
import { SvgContext } from './svg-context.ts';
import type { Drawing } from './view.ts';
import { escapeXml } from './xml.ts';

/**
 * In: a drawing. Out: SVG markup of it. Guaranteed: well-formed; the same bytes on every machine; no ids but those
 * made of `id`; no width of its own, so that it shrinks with the page; colours by custom property, with the light
 * scheme's value where there is none. Chart.js draws; text stays text, light and scalable.
 */
export function drawSvg({ width, height, config }: Drawing, { id, title }: ImageName): string {
  const context = new SvgContext(width, height, getPageColour);
  const chart = new Chart(context as unknown as CanvasRenderingContext2D, atPlainScale(config));
  chart.destroy();
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" ` +
    `aria-labelledby="${escapeXml(id)}" font-family="'Be Vietnam Pro',system-ui,sans-serif">` +
    `<title id="${escapeXml(id)}">${escapeXml(title)}</title>${context.content}</svg>`
  );
}

/** One unit a pixel. Chart.js marks what holds the data, so each chart has its own of that. */
function atPlainScale({ data, options, ...config }: Drawing['config']): Drawing['config'] {
  const datasets = data.datasets.map((dataset) => ({ ...dataset, data: [...dataset.data] }));
  return { ...config, data: { ...data, datasets }, options: { ...options, devicePixelRatio: 1, events: [] } };
}
