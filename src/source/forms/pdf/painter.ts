import { isPale } from './colours.ts';
import type { Dot } from './dots.ts';
import { apply, IDENTITY, type Matrix, multiply } from './matrix.ts';
import type { Box, Glyph, Rule } from './shapes.ts';

/** The part of the graphics state that decides where and whether text is seen. */
export interface State {
  matrix: Matrix;
  font: { name: string; size: number };
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  fill: string;
  alpha: number;
}

/** A glyph of the library's, or a shift in thousandths of the font size. */
export type Shown = { unicode: string; width: number; isSpace: boolean } | number;

/** A filled area that can make white text visible. */
interface Area extends Box {
  fill: string;
}

export interface Painter {
  state: State;
  stack: State[];
  text: { matrix: Matrix; lineX: number; lineY: number; x: number; y: number };
  /** Depth of marked content below a layer that is switched off; 0 where the content shows. */
  unseen: number;
  glyphs: Glyph[];
  rules: Rule[];
  dots: Dot[];
  areas: Area[];
  images: Box[];
  fontOf: (name: string) => Font;
  isLayerSeen: (properties: unknown) => boolean;
}

export interface Font {
  /** Glyph widths are in this part of the font size. */
  unit: number;
  bold: boolean;
}

const START: Omit<State, 'matrix'> = {
  font: { name: '', size: 0 },
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  fill: '#000000',
  alpha: 1,
};

/** A painter before a page's first instruction. */
export const startPainter = (
  matrix: Matrix,
  { fontOf, isLayerSeen }: Pick<Painter, 'fontOf' | 'isLayerSeen'>,
): Painter => ({
  state: { ...START, matrix },
  stack: [],
  text: { matrix: IDENTITY, lineX: 0, lineY: 0, x: 0, y: 0 },
  unseen: 0,
  glyphs: [],
  rules: [],
  dots: [],
  areas: [],
  images: [],
  fontOf,
  isLayerSeen,
});

export const transform = (painter: Painter, matrix: Matrix): void => {
  painter.state = { ...painter.state, matrix: multiply(painter.state.matrix, matrix) };
};
export const save = (painter: Painter): void => {
  painter.stack.push({ ...painter.state });
};
export const restore = (painter: Painter): void => {
  painter.state = painter.stack.pop() ?? painter.state;
};
export const moveText = ({ text }: Painter, x: number, y: number): void => {
  text.lineX += x;
  text.lineY += y;
  text.x = text.lineX;
  text.y = text.lineY;
};
export const setTextMatrix = (painter: Painter, matrix: Matrix): void => {
  painter.text = { matrix, lineX: 0, lineY: 0, x: 0, y: 0 };
};

/** Modes 3 and 7 paint nothing; under a size of one point nothing can be read. */
const isUnseen = ({ mode, alpha }: State, size: number): boolean => mode % 4 === 3 || alpha === 0 || size < 1;

export function showText(painter: Painter, shown: readonly Shown[]): void {
  const { state, text } = painter;
  const { size } = state.font;
  const { unit, bold } = painter.fontOf(state.font.name);
  const whole = multiply(state.matrix, text.matrix);
  const [a = 0, b = 0, c = 0, d = 0] = whole;
  const stretch = Math.hypot(a, b);
  const height = Math.hypot(c, d) * Math.abs(size);
  const angle = (Math.round((Math.atan2(b, a) * 180) / Math.PI) + 360) % 360;
  const pale = state.alpha < 0.6 || isPale(state.fill);
  for (const glyph of shown) {
    if (typeof glyph === 'number') {
      text.x -= (glyph / 1000) * size * state.scale;
      continue;
    }
    const advance = glyph.width * unit * size * state.scale;
    const { x, y } = apply(whole, text.x, text.y + state.rise);
    painter.glyphs.push({
      text: glyph.unicode,
      x,
      y,
      width: Math.abs(advance) * stretch,
      size: height,
      angle,
      bold,
      hidden: painter.unseen > 0 || isUnseen(state, height),
      pale,
    });
    text.x += advance + (state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)) * state.scale;
  }
}

export function setGraphicsState(painter: Painter, entries: readonly [string, unknown][]): void {
  for (const [key, value] of entries) {
    if (key === 'ca') painter.state.alpha = Number(value);
    if (key === 'Font') {
      const [name, size] = value as [string, number];
      painter.state.font = { name, size };
    }
  }
}
