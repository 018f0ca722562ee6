import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas, GlobalFonts, type SKRSContext2D, SvgExportFlag } from '@napi-rs/canvas';
import { replaceColours } from './palette.ts';
import { Chart } from './parts.ts';
import type { Drawing } from './view.ts';
import { escapeXml } from './xml.ts';

/**
 * In: a drawing. Out: SVG markup of it. Guaranteed: well-formed; the same bytes on every machine; no ids but those
 * made of `id`; no width of its own, so that it shrinks with the page; colours by custom property, with the light
 * scheme's value where there is none. Marks are drawn by Chart.js; text stays text, light and scalable.
 */
export function drawSvg(
  { width, height, config }: Drawing,
  { id, title }: { id: string; title: string },
): string {
  registerFonts();
  const canvas = createCanvas(width, height, SvgExportFlag.NoPrettyXML);
  const texts = keepTexts(canvas.getContext('2d'));
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, atPlainScale(config));
  const marks = roundCoordinates(stripRoot(canvas.getContent().toString()));
  chart.destroy();
  const drawn = replaceColours(marks + texts.join(''), (property, value) => `var(${property},${value})`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" ` +
    `aria-labelledby="${escapeXml(id)}" font-family="'Be Vietnam Pro',system-ui,sans-serif">` +
    `<title id="${escapeXml(id)}">${escapeXml(title)}</title>${drawn}</svg>`
  );
}

/** Chart.js keeps the objects it is given: each chart has options of its own, one unit a pixel. */
function atPlainScale(config: Drawing['config']): Drawing['config'] {
  const own = structuredClone(config);
  return { ...own, options: { ...own.options, devicePixelRatio: 1, events: [] } };
}

let registered = false;

/** Whole fonts from the package: without them the host's would set the widths, and the bytes. */
function registerFonts(): void {
  if (registered) return;
  const home = dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/be-vietnam-pro/package.json'),
  );
  GlobalFonts.registerFromPath(join(home, '400Regular/BeVietnamPro_400Regular.ttf'), 'Be Vietnam Pro');
  GlobalFonts.registerFromPath(join(home, '600SemiBold/BeVietnamPro_600SemiBold.ttf'), 'Be Vietnam Pro');
  registered = true;
}

/** Share of the font size by which a baseline lies below the middle or the top of a line. */
const BASELINE: Partial<Record<CanvasTextBaseline, number>> = { middle: 0.36, top: 0.86, bottom: -0.22 };
const ANCHOR: Partial<Record<CanvasTextAlign, string>> = { center: 'middle', right: 'end', end: 'end' };

/** Makes the context hand its texts over as SVG text, in the order drawn, instead of drawing them. */
function keepTexts(context: SKRSContext2D): string[] {
  const texts: string[] = [];
  context.fillText = (text, x, y) => {
    const { e, f } = context.getTransform();
    const [, weight = '400', size = '12'] =
      /^(?:(?:normal|italic) )?(\d{3})? ?([\d.]+)px/.exec(context.font) ?? [];
    const baseline = y + f + Number(size) * (BASELINE[context.textBaseline] ?? 0);
    const anchor = ANCHOR[context.textAlign];
    texts.push(
      `<text x="${round(x + e)}" y="${round(baseline)}" font-size="${size}"` +
        (weight === '400' ? '' : ` font-weight="${weight}"`) +
        (anchor === undefined ? '' : ` text-anchor="${anchor}"`) +
        ` fill="${String(context.fillStyle)}">${escapeXml(text)}</text>`,
    );
  };
  return texts;
}

const round = (value: number): string => `${Math.round(value * 10) / 10}`;

/** What stands between the root's tags; '' for an empty drawing. */
const stripRoot = (svg: string): string => /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg)?.[1]?.trim() ?? '';

/** Tenths of a pixel are as fine as an eye can see; the rest is weight. Colours have no decimal point. */
const roundCoordinates = (svg: string): string =>
  svg.replaceAll(/-?\d+\.\d+/g, (digits) => round(Number(digits)));
