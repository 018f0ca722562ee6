import { apply, IDENTITY, type Matrix, multiply } from './matrix.ts';
import { loadPdfjs, type PDFPageProxy } from './open.ts';
import type { Box, Glyph, Painted, Rule } from './shapes.ts';

/** The part of the graphics state that decides where and whether text is seen. */
interface State {
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
type Shown = { unicode: string; width: number; isSpace: boolean } | number;

/** A filled area that can make white text visible. */
interface Area extends Box {
  fill: string;
}

interface Painter {
  state: State;
  stack: State[];
  text: { matrix: Matrix; lineX: number; lineY: number; x: number; y: number };
  /** Depth of marked content below a layer that is switched off; 0 where the content shows. */
  unseen: number;
  glyphs: Glyph[];
  rules: Rule[];
  areas: Area[];
  images: Box[];
  fontOf: (name: string) => Font;
  isLayerSeen: (properties: unknown) => boolean;
}

interface Font {
  /** Glyph widths are in this part of the font size. */
  unit: number;
  bold: boolean;
}

type Ops = Awaited<ReturnType<typeof loadPdfjs>>['OPS'];
type Handler = (painter: Painter, args: never[]) => void;

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

const transform = (painter: Painter, matrix: Matrix): void => {
  painter.state = { ...painter.state, matrix: multiply(painter.state.matrix, matrix) };
};
const save = (painter: Painter): void => {
  painter.stack.push({ ...painter.state });
};
const restore = (painter: Painter): void => {
  painter.state = painter.stack.pop() ?? painter.state;
};
const moveText = ({ text }: Painter, x: number, y: number): void => {
  text.lineX += x;
  text.lineY += y;
  text.x = text.lineX;
  text.y = text.lineY;
};
const setTextMatrix = (painter: Painter, matrix: Matrix): void => {
  painter.text = { matrix, lineX: 0, lineY: 0, x: 0, y: 0 };
};

/** Modes 3 and 7 paint nothing; under a size of one point nothing can be read. */
const isUnseen = ({ mode, alpha }: State, size: number): boolean => mode % 4 === 3 || alpha === 0 || size < 1;

function showText(painter: Painter, shown: readonly Shown[]): void {
  const { state, text } = painter;
  const { size } = state.font;
  const { unit, bold } = painter.fontOf(state.font.name);
  const whole = multiply(state.matrix, text.matrix);
  const [a = 0, b = 0, c = 0, d = 0] = whole;
  const stretch = Math.hypot(a, b);
  const height = Math.hypot(c, d) * Math.abs(size);
  const angle = (Math.round((Math.atan2(b, a) * 180) / Math.PI) + 360) % 360;
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
    });
    text.x += advance + (state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)) * state.scale;
  }
}

/** Rules are thinner than this, in points; wider rectangles are areas. */
const RULE_WIDTH = 3;
const SHORTEST_RULE = 3;

function addRule(painter: Painter, { x0, y0, x1, y1 }: Box): void {
  const width = x1 - x0;
  const height = y1 - y0;
  if (height <= RULE_WIDTH && width >= SHORTEST_RULE)
    painter.rules.push({ axis: 'h', at: (y0 + y1) / 2, from: x0, to: x1 });
  else if (width <= RULE_WIDTH && height >= SHORTEST_RULE)
    painter.rules.push({ axis: 'v', at: (x0 + x1) / 2, from: y0, to: y1 });
}

const boxOf = (points: readonly { x: number; y: number }[]): Box => ({
  x0: Math.min(...points.map(({ x }) => x)),
  y0: Math.min(...points.map(({ y }) => y)),
  x1: Math.max(...points.map(({ x }) => x)),
  y1: Math.max(...points.map(({ y }) => y)),
});

/** The figures of a path: each a list of points, curves left out. */
function listFigures(data: ArrayLike<number>, matrix: Matrix): { x: number; y: number }[][] {
  const figures: { x: number; y: number }[][] = [];
  const SIZES = [2, 2, 6, 4, 0];
  for (let i = 0; i < data.length; ) {
    const code = data[i] as number;
    const size = SIZES[code] ?? 0;
    if (code === 0) figures.push([]);
    const first = figures.at(-1)?.[0];
    if (code === 4) {
      if (first) figures.at(-1)?.push(first);
    } else figures.at(-1)?.push(apply(matrix, data[i + size - 1] as number, data[i + size] as number));
    i += size + 1;
  }
  return figures.filter((figure) => figure.length > 1);
}

/** A stroke draws each side; a fill draws a rule where it is thin, else an area. */
function addPath(
  painter: Painter,
  kind: { strokes: boolean; fills: boolean },
  data: ArrayLike<number>,
): void {
  const { fill, matrix, alpha } = painter.state;
  for (const figure of listFigures(data, matrix)) {
    const box = boxOf(figure);
    const thin = Math.min(box.x1 - box.x0, box.y1 - box.y0) <= RULE_WIDTH;
    if (kind.strokes)
      figure.slice(1).forEach((point, i) => {
        addRule(painter, boxOf([figure[i] as typeof point, point]));
      });
    if (!kind.fills || alpha === 0) continue;
    if (!thin) painter.areas.push({ ...box, fill });
    else if (!isWhite(fill)) addRule(painter, box);
  }
}

const isWhite = (fill: string): boolean => /^#f[a-f0-9]f[a-f0-9]f[a-f0-9]$/i.test(fill) && fill > '#fafafa';

function addImage(painter: Painter): void {
  const { matrix } = painter.state;
  painter.images.push(boxOf([apply(matrix, 0, 0), apply(matrix, 1, 1)]));
}

function setGraphicsState(painter: Painter, entries: readonly [string, unknown][]): void {
  for (const [key, value] of entries) {
    if (key === 'ca') painter.state.alpha = Number(value);
    if (key === 'Font') {
      const [name, size] = value as [string, number];
      painter.state.font = { name, size };
    }
  }
}

/** What each instruction does to the painter; those that are not listed place no text and draw no rule. */
function listHandlers(ops: Ops): Map<number, Handler> {
  const on = <T extends unknown[]>(
    op: number,
    act: (painter: Painter, ...args: T) => void,
  ): [number, Handler] => [op, (painter, args) => act(painter, ...(args as unknown as T))];
  const set = <K extends keyof State>(op: number, key: K, read: (value: State[K]) => State[K] = (v) => v) =>
    on<[State[K]]>(op, ({ state }, value) => {
      state[key] = read(value);
    });
  const strokes = new Set<number>([
    ops.stroke,
    ops.closeStroke,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ]);
  const fills = new Set<number>([
    ops.fill,
    ops.eoFill,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ]);
  const begin = (painter: Painter, properties?: unknown): void => {
    painter.unseen = painter.unseen > 0 || !painter.isLayerSeen(properties) ? painter.unseen + 1 : 0;
  };
  const enter = (painter: Painter, matrix?: Matrix | null): void => {
    save(painter);
    if (matrix) transform(painter, matrix);
  };
  return new Map([
    on(ops.save, save),
    on(ops.restore, restore),
    on<number[]>(ops.transform, (painter, ...matrix) => transform(painter, matrix)),
    on<[Matrix | null]>(ops.paintFormXObjectBegin, enter),
    on(ops.paintFormXObjectEnd, restore),
    on<[{ matrix?: Matrix }]>(ops.beginGroup, (painter, group) => enter(painter, group.matrix ?? null)),
    on(ops.endGroup, restore),
    on(ops.beginText, (painter) => setTextMatrix(painter, IDENTITY)),
    on<[Matrix]>(ops.setTextMatrix, setTextMatrix),
    on<[number, number]>(ops.moveText, moveText),
    on<[number, number]>(ops.setLeadingMoveText, (painter, x, y) => {
      painter.state.leading = y;
      moveText(painter, x, y);
    }),
    on(ops.nextLine, (painter) => moveText(painter, 0, painter.state.leading)),
    on<[string, number]>(ops.setFont, ({ state }, name, size) => {
      state.font = { name, size };
    }),
    set(ops.setCharSpacing, 'charSpacing'),
    set(ops.setWordSpacing, 'wordSpacing'),
    set(ops.setHScale, 'scale', (value) => value / 100),
    set(ops.setLeading, 'leading', (value) => -value),
    set(ops.setTextRise, 'rise'),
    set(ops.setTextRenderingMode, 'mode'),
    set(ops.setFillRGBColor, 'fill'),
    on(ops.setFillColorN, ({ state }) => {
      state.fill = 'pattern';
    }),
    on<[[string, unknown][]]>(ops.setGState, setGraphicsState),
    on<[readonly Shown[]]>(ops.showText, showText),
    on<[number, [ArrayLike<number> | null] | null]>(ops.constructPath, (painter, op, path) => {
      const [data] = path ?? [null];
      if (data && (strokes.has(op) || fills.has(op)))
        addPath(painter, { strokes: strokes.has(op), fills: fills.has(op) }, data);
    }),
    on(ops.paintImageXObject, addImage),
    on(ops.paintInlineImageXObject, addImage),
    on(ops.paintImageMaskXObject, addImage),
    on(ops.beginMarkedContent, (painter) => begin(painter)),
    on<[string, unknown]>(ops.beginMarkedContentProps, (painter, tag, properties) =>
      begin(painter, tag === 'OC' ? properties : undefined),
    ),
    on(ops.endMarkedContent, (painter) => {
      painter.unseen = Math.max(painter.unseen - 1, 0);
    }),
  ]);
}

/** White text shows only on an area that is not white. */
function hideWhite(painter: Painter, whites: ReadonlySet<Glyph>): void {
  for (const glyph of whites) {
    const y = glyph.y - glyph.size / 3;
    const under = painter.areas.findLast(
      ({ x0, x1, y0, y1 }) => x0 <= glyph.x && glyph.x <= x1 && y0 <= y && y <= y1,
    );
    const onImage = painter.images.some(
      ({ x0, x1, y0, y1 }) => x0 <= glyph.x && glyph.x <= x1 && y0 <= y && y <= y1,
    );
    if (!onImage && (under === undefined || isWhite(under.fill))) glyph.hidden = true;
  }
}

/** The fonts of a page by the names that its instructions give them. */
function readFonts({ commonObjs }: PDFPageProxy): Painter['fontOf'] {
  const fonts = new Map<string, Font>();
  return (name) => {
    const known = fonts.get(name);
    if (known) return known;
    const { fontMatrix, name: face = '' } = commonObjs.has(name) ? commonObjs.get(name) : {};
    const font = { unit: fontMatrix?.[0] ?? 0.001, bold: /bold|black|heavy/i.test(face) };
    fonts.set(name, font);
    return font;
  };
}

/** Follows the instructions of a page and notes where each glyph, rule and image comes to lie. */
export async function paintPage(
  page: PDFPageProxy,
  layers: (properties: unknown) => boolean,
): Promise<Painted> {
  const { OPS, AnnotationMode } = await loadPdfjs();
  const viewport = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const painter: Painter = {
    state: { ...START, matrix: viewport.transform },
    stack: [],
    text: { matrix: IDENTITY, lineX: 0, lineY: 0, x: 0, y: 0 },
    unseen: 0,
    glyphs: [],
    rules: [],
    areas: [],
    images: [],
    fontOf: readFonts(page),
    isLayerSeen: layers,
  };
  const handlers = listHandlers(OPS);
  const whites = new Set<Glyph>();
  fnArray.forEach((op, i) => {
    const before = painter.glyphs.length;
    handlers.get(op)?.(painter, (argsArray[i] ?? []) as never[]);
    if (isWhite(painter.state.fill)) for (const glyph of painter.glyphs.slice(before)) whites.add(glyph);
  });
  hideWhite(painter, whites);
  const { width, height } = viewport;
  for (const glyph of painter.glyphs) {
    if (glyph.x < -1 || glyph.x > width || glyph.y < 0 || glyph.y > height + glyph.size) glyph.hidden = true;
  }
  const covered = painter.images.map((box) => ((box.x1 - box.x0) * (box.y1 - box.y0)) / (width * height));
  return { width, height, glyphs: painter.glyphs, rules: painter.rules, imageShare: Math.max(0, ...covered) };
}
