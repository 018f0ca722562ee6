import {
  type ChartFile,
  type ChartRecord,
  composeChartCsv,
  composeChartSvg,
} from '../../charts/chart-file.ts';

/** Loaded only when a reader asks: makes a file of the chart that stands in the page, and hands it over. */

/** Takes the button's figure as the kind of file that the button names. Rejects where the browser cannot. */
export async function downloadChart(button: HTMLButtonElement): Promise<void> {
  const figure = button.closest<HTMLElement>('[data-chart]');
  if (figure === null) return;
  const kind = button.value;
  const record = readRecord(figure);
  handOver(await composeFile(kind, figure, record), `${figure.dataset.chart}.${kind}`);
}

async function composeFile(kind: string, figure: Element, record: ChartRecord): Promise<Blob> {
  if (kind === 'csv') return new Blob([composeChartCsv(record)], { type: 'text/csv' });
  const drawing = figure.querySelector('[data-drawing="wide"] svg');
  if (drawing === null) throw new RangeError('A chart that can be taken as a picture has a wide drawing');
  const file = composeChartSvg(new XMLSerializer().serializeToString(drawing), record);
  return kind === 'png' ? paint(file) : new Blob([file.svg], { type: 'image/svg+xml' });
}

const readText = (element: Element | null): string =>
  element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
const listTexts = (place: Element, selector: string): string[] =>
  [...place.querySelectorAll(selector)].map(readText);

/** What a cell says, and the figures that it says it of where there are such. */
const readCell = (cell: HTMLElement): ChartRecord['rows'][number][number] => ({
  text: readText(cell),
  ...(cell.dataset.cell === undefined ? {} : { data: JSON.parse(cell.dataset.cell) }),
});

/** What the page says of the chart, and its table. */
function readRecord(figure: Element): ChartRecord {
  return {
    title: readText(figure.querySelector('.title')),
    finding: readText(figure.querySelector('.finding')),
    notes: readText(figure.querySelector('[data-chart-notes]')),
    sources: listTexts(figure, '[data-chart-source]').join('; '),
    address: location.origin + location.pathname,
    date: new Date().toLocaleDateString('en-CA'),
    columns: listTexts(figure, 'thead th'),
    rows: [...figure.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll<HTMLElement>('th, td')].map(readCell),
    ),
  };
}

/** Twice as fine as the screen's pixels, for print. */
const FINENESS = 2;

async function paint({ svg, width, height }: ChartFile): Promise<Blob> {
  const image = new Image(width * FINENESS, height * FINENESS);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: image.width, height: image.height });
  canvas.getContext('2d')?.drawImage(image, 0, 0, image.width, image.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('No picture')) : resolve(blob)), 'image/png');
  });
}

function handOver(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
