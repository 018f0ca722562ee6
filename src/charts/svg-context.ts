import { estimateWidth } from './wrap.ts';
import { escapeXml } from './xml.ts';

/** What `save` keeps. Only moves are kept of the transformation: bars and their labels never turn or stretch. */
interface Pen {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  x: number;
  y: number;
}

const FRESH: Pen = {
  fillStyle: '#000000',
  strokeStyle: '#000000',
  lineWidth: 1,
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  x: 0,
  y: 0,
};

/** Share of the font size by which a baseline lies below the middle or the top of a line. */
const BASELINE: Partial<Record<CanvasTextBaseline, number>> = { middle: 0.36, top: 0.86, bottom: -0.22 };
const ANCHOR: Partial<Record<CanvasTextAlign, string>> = { center: 'middle', right: 'end', end: 'end' };
const FONT = /^(?:(?:normal|italic) )?(\d{3})? ?([\d.]+)px/;

/** Tenths of a pixel are as fine as an eye can see; the rest is weight. */
const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * The part of a canvas's 2D context that a bar chart draws with, writing SVG instead of pixels: texts stay texts, and a
 * machine's fonts decide nothing. `colour` says how a colour is written. A method that is not here is not drawn with:
 * a chart that asks for one fails its build.
 */
export class SvgContext implements Pen {
  fillStyle = FRESH.fillStyle;
  strokeStyle = FRESH.strokeStyle;
  lineWidth = FRESH.lineWidth;
  font = FRESH.font;
  textAlign = FRESH.textAlign;
  textBaseline = FRESH.textBaseline;
  x = 0;
  y = 0;
  lineDashOffset = 0;
  readonly canvas: { width: number; height: number; getContext: () => SvgContext };
  readonly #colour: (value: string) => string;
  readonly #saved: Pen[] = [];
  #path = '';
  #marks = '';
  #texts = '';

  constructor(width: number, height: number, colour: (value: string) => string) {
    this.canvas = { width, height, getContext: () => this };
    this.#colour = colour;
  }

  /** The markup of all that was drawn: texts stand above marks. */
  get content(): string {
    return this.#marks + this.#texts;
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, font, textAlign, textBaseline, x, y } = this;
    this.#saved.push({ fillStyle, strokeStyle, lineWidth, font, textAlign, textBaseline, x, y });
  }

  restore(): void {
    Object.assign(this, this.#saved.pop());
  }

  translate(x: number, y: number): void {
    this.x += x;
    this.y += y;
  }

  rotate(angle: number): void {
    if (angle !== 0) throw new RangeError(`A drawing is upright; it was to turn by ${angle}`);
  }

  /** One unit is one pixel. */
  setTransform(_a: number, _b: number, _c: number, _d: number, x: number, y: number): void {
    [this.x, this.y] = [x, y];
  }

  resetTransform(): void {
    [this.x, this.y] = [0, 0];
  }

  beginPath(): void {
    this.#path = '';
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${this.#place(x, y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#path += `L${this.#place(x, y)}`;
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path += `M${this.#place(x, y)}h${round(width)}v${round(height)}h${round(-width)}z`;
  }

  fill(): void {
    this.#marks += `<path fill="${this.#colour(this.fillStyle)}" d="${this.#path}"/>`;
  }

  stroke(): void {
    const { lineWidth } = this;
    const width = lineWidth === 1 ? '' : ` stroke-width="${round(lineWidth)}"`;
    this.#marks += `<path fill="none" stroke="${this.#colour(this.strokeStyle)}"${width} d="${this.#path}"/>`;
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }

  fillText(text: string, x: number, y: number): void {
    const [, weight = '400', size = '12'] = FONT.exec(this.font) ?? [];
    const baseline = y + Number(size) * (BASELINE[this.textBaseline] ?? 0);
    const anchor = ANCHOR[this.textAlign];
    this.#texts +=
      `<text x="${round(x + this.x)}" y="${round(baseline + this.y)}" font-size="${size}"` +
      (weight === '400' ? '' : ` font-weight="${weight}"`) +
      (anchor === undefined ? '' : ` text-anchor="${anchor}"`) +
      ` fill="${this.#colour(this.fillStyle)}">${escapeXml(text)}</text>`;
  }

  /** On the safe side for the fonts of the site. */
  measureText(text: string): { width: number } {
    const [, , size = '12'] = FONT.exec(this.font) ?? [];
    return { width: estimateWidth(text) * Number(size) };
  }

  /** What a chart cuts off lies outside the view of the SVG. */
  clip(): void {}

  /** A drawing begins empty. */
  clearRect(): void {}

  /** Lines are whole. */
  setLineDash(): void {}

  #place = (x: number, y: number): string => `${round(x + this.x)} ${round(y + this.y)}`;
}
