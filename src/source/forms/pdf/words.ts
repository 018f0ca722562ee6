import { type Glyph, median, RAISED, type Word } from './shapes.ts';

/** Glyphs on one baseline, and smaller ones raised above it. */
interface Baseline {
  y: number;
  size: number;
  glyphs: Glyph[];
}

/** Sorts glyphs into baselines; each takes those whose foot is within a sixth of the font size. */
function groupBaselines(glyphs: readonly Glyph[]): Baseline[] {
  const baselines: Baseline[] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y)) {
    const last = baselines.at(-1);
    if (last && glyph.y - last.y <= Math.max(last.size, glyph.size) / 6) {
      last.glyphs.push(glyph);
      last.size = Math.max(last.size, glyph.size);
    } else baselines.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] });
  }
  return baselines.map((baseline) => ({ ...baseline, y: median(baseline.glyphs.map(({ y }) => y)) }));
}

/** What is raised is smaller than the print beside it, by this at least. */
const RAISED_SIZE = 0.85;

const isPrinted = ({ text }: Glyph): boolean => text.trim() !== '';

/** Whether small print runs over larger print (a stamp over the motto): what is raised or lowered stands beside it. */
function runsOver(small: readonly Glyph[], large: readonly Glyph[]): boolean {
  const printed = large.filter(isPrinted);
  return small.filter(isPrinted).some((glyph) => {
    const middle = glyph.x + glyph.width / 2;
    return printed.some(({ x, width }) => middle > x && middle < x + width);
  });
}

/** Glyphs of a baseline that are smaller by far than print of a size, and the others. */
const splitBySize = ({ glyphs }: Baseline, size: number): [small: Glyph[], large: Glyph[]] => [
  glyphs.filter((glyph) => glyph.size < RAISED_SIZE * size),
  glyphs.filter((glyph) => glyph.size >= RAISED_SIZE * size),
];

/** Small print that runs over the large print of its baseline is a line of its own. */
function partOverprint(baseline: Baseline): Baseline[] {
  const parts = splitBySize(baseline, baseline.size);
  if (!runsOver(...parts)) return [baseline];
  return parts.map((glyphs) => ({
    y: median(glyphs.map(({ y }) => y)),
    size: Math.max(...glyphs.map(({ size }) => size)),
    glyphs,
  }));
}

/** Whether larger print stands beside a glyph; small print on the same baseline (a stamp) holds no raised figures. */
const isBeside = (glyph: Glyph, { glyphs }: Baseline, within: number): boolean =>
  glyphs.some(
    (other) =>
      glyph.size < RAISED_SIZE * other.size &&
      other.x - within < glyph.x + glyph.width &&
      glyph.x < other.x + other.width + within,
  );

/** The baselines that glyphs of another may be raised above: close below it, and none of its print runs over theirs. */
const listHosts = (baseline: Baseline, baselines: readonly Baseline[]): Baseline[] =>
  baselines.filter(({ y, size, glyphs }) => {
    if (baseline.y >= y || baseline.y < y - size) return false;
    const [small] = splitBySize(baseline, size);
    return small.length > 0 && !runsOver(small, glyphs);
  });

/** The baseline that a smaller glyph is raised above, if one stands beside it. */
const findHost = (glyph: Glyph, hosts: readonly Baseline[]): Baseline | undefined =>
  hosts.find(
    (host) =>
      glyph.size < RAISED_SIZE * host.size &&
      glyph.y < host.y - 0.1 * host.size &&
      glyph.y > host.y - 0.75 * host.size &&
      isBeside(glyph, host, host.size * 0.8),
  );

const raise = (glyph: Glyph): Glyph =>
  /^\d$/.test(glyph.text) ? { ...glyph, text: `${RAISED.open}${glyph.text}${RAISED.close}` } : glyph;

/** Raised glyphs join the baseline below them, their figures marked as raised. */
function joinRaised(baselines: readonly Baseline[]): Baseline[] {
  const joined = new Map(baselines.map((baseline) => [baseline, { ...baseline, glyphs: [] as Glyph[] }]));
  for (const baseline of baselines) {
    const hosts = listHosts(baseline, baselines);
    for (const glyph of baseline.glyphs) {
      const host = findHost(glyph, hosts);
      joined.get(host ?? baseline)?.glyphs.push(host ? raise(glyph) : glyph);
    }
  }
  return [...joined.values()].filter(({ glyphs }) => glyphs.length > 0);
}

/** Gaps that part words, in font sizes: with a blank painted in it, and without one. */
const GAP = { blank: 0.08, bare: 0.17 };

const startWord = ({ text, x, width, size, bold }: Glyph, y: number): Word => ({
  text,
  x0: x,
  x1: x + width,
  y,
  size,
  bold,
});

/** Parts the glyphs of a baseline into words by the gaps between them, whatever fonts they are of. */
function splitWords({ y, glyphs }: Baseline): Word[] {
  const words: Word[] = [];
  let blank = false;
  let end = Number.NEGATIVE_INFINITY;
  for (const glyph of [...glyphs].sort((a, b) => a.x - b.x)) {
    if (glyph.text.trim() === '') {
      blank = true;
      continue;
    }
    const gap = (glyph.x - end) / glyph.size;
    const last = words.at(-1);
    if (last && gap < (blank ? GAP.blank : GAP.bare)) {
      last.text += glyph.text;
      last.x1 = Math.max(last.x1, glyph.x + glyph.width);
      last.size = Math.max(last.size, glyph.size);
      last.bold &&= glyph.bold;
    } else words.push(startWord(glyph, y));
    blank = false;
    end = Math.max(end, glyph.x + glyph.width);
  }
  const seam = new RegExp(`${RAISED.close}${RAISED.open}`, 'g');
  return words.map((word) => ({ ...word, text: word.text.replace(seam, '').normalize('NFC') }));
}

/** A glyph of text that is turned against the page (the head of a narrow column) reads with its neighbours below it. */
function readTurned(glyphs: readonly Glyph[]): Word[] {
  const columns = Map.groupBy(glyphs, ({ x, angle }) => `${angle} ${Math.round(x)}`);
  return [...columns.values()].map((column) => {
    const upwards = column[0]?.angle === 270;
    const inOrder = [...column].sort((a, b) => (upwards ? b.y - a.y : a.y - b.y));
    const xs = column.map(({ x }) => x);
    const size = median(column.map((glyph) => glyph.size));
    return {
      text: inOrder
        .map(({ text }) => text)
        .join('')
        .replace(/\s+/g, ' ')
        .trim()
        .normalize('NFC'),
      x0: Math.min(...xs) - (upwards ? size : 0),
      x1: Math.max(...xs) + (upwards ? 0 : size),
      y: median(column.map(({ y }) => y)),
      size,
      bold: column.every(({ bold }) => bold),
    };
  });
}

/** The words of a page. A figure that is smaller and raised stands between `RAISED` marks. */
export function readWords(glyphs: readonly Glyph[]): Word[] {
  const upright = glyphs.filter(({ angle }) => angle === 0);
  const turned = readTurned(glyphs.filter(({ angle }) => angle !== 0));
  const words = joinRaised(groupBaselines(upright).flatMap(partOverprint)).flatMap(splitWords);
  return [...words, ...turned.filter(({ text }) => text !== '')];
}
