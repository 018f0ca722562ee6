/** A page in shades of grey, 0 (black) to 255 (white), row by row. */
export interface Grey {
  width: number;
  height: number;
  /** Dots an inch. */
  dpi: number;
  data: Uint8Array;
}

/** Below this a pixel of a flattened page is ink. */
export const INK = 128;

export const startGrey = (width: number, height: number, dpi: number): Grey => ({
  width,
  height,
  dpi,
  data: new Uint8Array(width * height).fill(255),
});

/**
 * The red channel of a picture on white paper: black ink stays, a red seal and the red lines of a form all but vanish.
 * @param rgba four bytes a pixel
 */
export function readRedChannel(
  rgba: Uint8Array | Uint8ClampedArray,
  width: number,
  height: number,
  dpi: number,
): Grey {
  const grey = startGrey(width, height, dpi);
  for (let i = 0; i < grey.data.length; i += 1) {
    const alpha = rgba[i * 4 + 3] as number;
    grey.data[i] = 255 - ((255 - (rgba[i * 4] as number)) * alpha) / 255;
  }
  return grey;
}

/** The shade that a tenth of a tile is lighter than: its paper, as long as it is not all ink. */
function readPaper({ data, width, height }: Grey, left: number, top: number, side: number): number {
  const counts = new Uint32Array(256);
  let total = 0;
  for (let y = top; y < Math.min(top + side, height); y += 2)
    for (let x = left; x < Math.min(left + side, width); x += 2) {
      const shade = data[y * width + x] as number;
      counts[shade] = (counts[shade] as number) + 1;
      total += 1;
    }
  let shade = 255;
  for (let lighter = 0; shade > 0; shade -= 1) {
    lighter += counts[shade] as number;
    if (lighter > total / 10) break;
  }
  return shade;
}

/** Paper this dark is a shadow or a picture; taking it for white would turn its grain into ink. */
const DARKEST_PAPER = 90;

/** Makes the paper white wherever it is: shadows of a fold, yellowed or unevenly lit sheets. */
export function flattenPaper(grey: Grey): Grey {
  const { width, height, data } = grey;
  const side = Math.max(16, Math.round(grey.dpi / 4));
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(height / side);
  const papers = Float32Array.from({ length: columns * rows }, (_, i) =>
    Math.max(DARKEST_PAPER, readPaper(grey, (i % columns) * side, Math.floor(i / columns) * side, side)),
  );
  const flat = startGrey(width, height, grey.dpi);
  for (let y = 0; y < height; y += 1) {
    const row = Math.min(Math.max(y / side - 0.5, 0), rows - 1);
    const above = Math.floor(row);
    const below = Math.min(above + 1, rows - 1);
    for (let x = 0; x < width; x += 1) {
      const column = Math.min(Math.max(x / side - 0.5, 0), columns - 1);
      const left = Math.floor(column);
      const right = Math.min(left + 1, columns - 1);
      const across = column - left;
      const upper = mix(papers, above * columns + left, above * columns + right, across);
      const lower = mix(papers, below * columns + left, below * columns + right, across);
      const paper = upper + (lower - upper) * (row - above);
      flat.data[y * width + x] = Math.min(255, ((data[y * width + x] as number) * 255) / paper);
    }
  }
  return flat;
}

const mix = (values: Float32Array, a: number, b: number, share: number): number =>
  (values[a] as number) + ((values[b] as number) - (values[a] as number)) * share;

/** A speck stands out from every one of its eight neighbours by this much. */
const SPECK = 48;

/** Takes away single pixels that stand out from all around them. Dots of letters are larger at the resolutions read. */
export function removeSpecks(grey: Grey): Grey {
  const { width, height, data } = grey;
  const clean = { ...grey, data: Uint8Array.from(data) };
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      let darkest = 255;
      let lightest = 0;
      for (let k = 0; k < 9; k += 1) {
        if (k === 4) continue;
        const shade = data[at + (Math.floor(k / 3) - 1) * width + (k % 3) - 1] as number;
        if (shade < darkest) darkest = shade;
        if (shade > lightest) lightest = shade;
      }
      const shade = data[at] as number;
      if (shade + SPECK < darkest) clean.data[at] = darkest;
      else if (shade > lightest + SPECK) clean.data[at] = lightest;
    }
  return clean;
}

/** Share (0–1) of a flattened page that is ink. */
export function measureInk({ data }: Grey): number {
  let ink = 0;
  for (const shade of data) if (shade < INK) ink += 1;
  return ink / data.length;
}

/** How often ink begins on an inch of a row, on the mean of all rows: print has up to 6, a page of specks more. */
export function measureUnrest({ data, width, height, dpi }: Grey): number {
  let starts = 0;
  for (let i = 1; i < data.length; i += 1)
    if ((data[i] as number) < INK && (data[i - 1] as number) >= INK) starts += 1;
  return starts / (height * (width / dpi));
}
