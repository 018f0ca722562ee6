import { isWhite } from './colours.ts';
import { joinDots } from './dots.ts';
import { listHandlers } from './instructions.ts';
import { loadPdfjs, type PDFPageProxy } from './open.ts';
import { type Font, type Painter, startPainter } from './painter.ts';
import type { Glyph, Painted } from './shapes.ts';

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
  const painter = startPainter(viewport.transform, { fontOf: readFonts(page), isLayerSeen: layers });
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
  const rules = [...painter.rules, ...joinDots(painter.dots)];
  return { width, height, glyphs: painter.glyphs, rules, imageShare: Math.max(0, ...covered) };
}
