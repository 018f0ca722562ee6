import type { TableCell } from './view.ts';
import { wrapText } from './wrap.ts';
import { escapeXml } from './xml.ts';

/** What a chart taken out of its page says of itself. */
export interface ChartRecord {
  title: string;
  finding: string;
  /** Unit, axis, what was left out. */
  notes: string;
  sources: string;
  /** Of the page that it was taken from. */
  address: string;
  /** ISO day on which it was taken. */
  date: string;
  columns: string[];
  rows: Pick<TableCell, 'text' | 'data'>[][];
}

/** Who may use the figures of a chart. Source: Luật Sở hữu trí tuệ, Điều 15 khoản 2. */
const RIGHTS =
  'Văn bản hành chính không thuộc đối tượng bảo hộ quyền tác giả (khoản 2 Điều 15 Luật Sở hữu trí tuệ); kết quả công bố của chỉ số là của đơn vị thực hiện nêu ở nguồn.';

/**
 * The table, with source, address, day and rights in columns of their own, so that it stays a table. Figures are numbers
 * with a decimal point, empty where unknown, as in the open data; what is said beside a figure has its own column.
 */
export function composeChartCsv({ columns, rows, sources, address, date }: ChartRecord): string {
  const split = columns.flatMap((head, at) =>
    splitColumn(
      head,
      rows.map((row) => row[at] ?? { text: '' }),
    ),
  );
  const head = [...split.map(([name = '']) => name), 'Nguồn', 'Địa chỉ', 'Ngày tải', 'Quyền sử dụng'];
  const lines = rows.map((_, i) => [
    ...split.map((cells) => cells[i + 1] ?? ''),
    ...[sources, address, date, RIGHTS],
  ]);
  return `\u{feff}${[head, ...lines].map((cells) => cells.map(quoteCell).join(',')).join('\r\n')}\r\n`;
}

/** A column of the page as those of a file, each with its head: of words as it is, of figures one for all that they say. */
function splitColumn(head: string, cells: readonly ChartRecord['rows'][number][number][]): string[][] {
  const names = [...new Set(cells.flatMap(({ data = {} }) => Object.keys(data)))];
  if (names.length === 0) return [[head, ...cells.map(({ text }) => text)]];
  return names.map((name) => [
    name === '' ? head : `${head}: ${name}`,
    ...cells.map(({ data }) => `${data?.[name] ?? ''}`),
  ]);
}

/** What a spreadsheet would run as a formula is kept as text by an apostrophe. */
function quoteCell(text: string): string {
  const safe = /^[=+@\t\r]|^-(?!\d)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const MARGIN = 16;
const STYLES = {
  title: { size: 17, weight: 600, colour: '#1d1c24' },
  finding: { size: 14, weight: 400, colour: '#1d1c24' },
  foot: { size: 11.5, weight: 400, colour: '#56545f' },
} as const;
const GROUND = '#fdfcf9';

export interface ChartFile {
  svg: string;
  width: number;
  height: number;
}

/** The drawing in the light scheme, as a file that stands alone: what it shows above it, where it comes from below. */
export function composeChartSvg(drawing: string, record: ChartRecord): ChartFile {
  const [, , , w = '0', h = '0'] = /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(drawing) ?? [];
  const [width, height] = [Number(w), Number(h)];
  const head = [...setLines(record.title, 'title', width), ...setLines(record.finding, 'finding', width)];
  const foot = listFootnotes(record).flatMap((text) => setLines(text, 'foot', width));
  const above = stack(head, MARGIN);
  const below = stack(foot, above.end + MARGIN + height + MARGIN);
  const size = { width: width + 2 * MARGIN, height: Math.ceil(below.end + MARGIN) };
  const placed = drawing
    .replace(/<svg /, `<svg x="${MARGIN}" y="${above.end + MARGIN}" width="${width}" height="${height}" `)
    .replaceAll(/var\(--[a-z-]+,\s*(#[0-9a-f]+)\)/gi, '$1');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" ` +
    `viewBox="0 0 ${size.width} ${size.height}" font-family="'Be Vietnam Pro',system-ui,sans-serif">` +
    `<title>${escapeXml(record.title)}</title><desc>${escapeXml(record.finding)}</desc>` +
    `<metadata>${escapeXml(listFootnotes(record).join(' '))}</metadata>` +
    `<rect width="100%" height="100%" fill="${GROUND}"/>${above.texts}${placed}${below.texts}</svg>`;
  return { svg, ...size };
}

const listFootnotes = ({ notes, sources, address, date }: ChartRecord): string[] => [
  notes,
  `Nguồn: ${sources}. Lấy từ ${address} ngày ${date.split('-').reverse().join('/')}.`,
  RIGHTS,
];

interface SetLine {
  text: string;
  style: keyof typeof STYLES;
}

const setLines = (text: string, style: SetLine['style'], width: number): SetLine[] =>
  text === '' ? [] : wrapText(text, width / STYLES[style].size / 1.05).map((line) => ({ text: line, style }));

function stack(lines: readonly SetLine[], top: number): { texts: string; end: number } {
  let end = top;
  const texts = lines.map(({ text, style }) => {
    const { size, weight, colour } = STYLES[style];
    end += size * 1.4;
    return `<text x="${MARGIN}" y="${(end - size * 0.35).toFixed(1)}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escapeXml(text)}</text>`;
  });
  return { texts: texts.join(''), end: Math.round(end) };
}
