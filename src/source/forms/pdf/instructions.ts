import { IDENTITY, type Matrix } from './matrix.ts';
import type { loadPdfjs } from './open.ts';
import {
  moveText,
  type Painter,
  restore,
  type Shown,
  type State,
  save,
  setGraphicsState,
  setTextMatrix,
  showText,
  transform,
} from './painter.ts';
import { addImage, addPath } from './paths.ts';

type Ops = Awaited<ReturnType<typeof loadPdfjs>>['OPS'];
export type Handler = (painter: Painter, args: never[]) => void;

/** What each instruction does to the painter; those that are not listed place no text and draw no rule. */
export function listHandlers(ops: Ops): Map<number, Handler> {
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
