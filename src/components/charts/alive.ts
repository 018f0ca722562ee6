import { Tooltip } from 'chart.js';
import { replaceColours } from '../../charts/palette.ts';
import { Chart } from '../../charts/parts.ts';
import type { BarPoint, Drawing } from '../../charts/view.ts';
import { wrapText } from '../../charts/wrap.ts';

/** Loaded only when a reader asks: draws the configuration that stands in the page on a canvas, in its place. */

Chart.register(Tooltip);

type LiveChart = Chart<'bar', BarPoint[]>;
const living = new WeakMap<Element, LiveChart[]>();

/** Brings the drawings of the button's figure to life, or puts the still ones back. */
export function toggleLife(button: HTMLButtonElement): void {
  const figure = button.closest<HTMLElement>('[data-chart]');
  if (figure === null) return;
  if (living.has(figure)) endLife(figure);
  else beginLife(figure);
  button.textContent = living.has(figure) ? 'Trở lại hình tĩnh' : 'Xem biểu đồ tương tác';
}

function beginLife(figure: HTMLElement): void {
  const drawings = [...figure.querySelectorAll<HTMLElement>('[data-drawing]')];
  living.set(
    figure,
    drawings.map((drawing) => drawAlive(drawing, figure)),
  );
  figure.dataset.alive = '';
}

function endLife(figure: HTMLElement): void {
  for (const chart of living.get(figure) ?? []) {
    const box = chart.canvas.closest('[data-living]');
    chart.destroy();
    box?.remove();
  }
  living.delete(figure);
  delete figure.dataset.alive;
}

function drawAlive(place: HTMLElement, figure: HTMLElement): LiveChart {
  const { config, width, height } = readDrawing(place, figure);
  const canvas = createCanvas(width, height, place.querySelector('title')?.textContent ?? '');
  place.append(encase(canvas));
  const chart = new Chart<'bar', BarPoint[]>(canvas, {
    ...config,
    options: {
      ...config.options,
      font: { ...config.options?.font, family: getComputedStyle(figure).fontFamily },
      interaction: { mode: 'nearest', axis: 'y', intersect: false },
      plugins: { ...config.options?.plugins, tooltip },
    },
  });
  walkByKeyboard(chart, figure.querySelector('[data-chart-status]'));
  return chart;
}

/** The drawing embedded in the page, in the colours that the page has now. */
function readDrawing(place: Element, figure: Element): Drawing {
  const json = place.querySelector('script')?.textContent ?? '';
  const style = getComputedStyle(figure);
  return JSON.parse(
    replaceColours(json, (property, value) => style.getPropertyValue(property).trim() || value),
  );
}

/** Of the drawing's size in its own pixels; the page scales it as it scales the still one. */
function createCanvas(width: number, height: number, title: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height, tabIndex: 0 });
  Object.assign(canvas.style, { width: '100%', height: 'auto' });
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-roledescription', 'biểu đồ');
  canvas.setAttribute('aria-label', `${title} Dùng phím mũi tên lên, xuống để xem từng dòng.`);
  return canvas;
}

/** Chart.js writes `display` on the canvas itself; the page shows and hides what is around it. */
function encase(canvas: HTMLCanvasElement): HTMLElement {
  const box = document.createElement('div');
  box.dataset.living = '';
  box.append(canvas);
  return box;
}

/** So many em of the tooltip's small text fit the narrowest drawing. */
const TOOLTIP_WIDTH = 24;
const wrap = (text: string): string[] => wrapText(text, TOOLTIP_WIDTH);

const tooltip = {
  displayColors: false,
  yAlign: 'bottom',
  filter: ({ raw }: { raw: unknown }) => (raw as BarPoint).says !== undefined,
  callbacks: {
    title: ([item]: { raw: unknown }[]) => wrap((item?.raw as BarPoint | undefined)?.label ?? ''),
    label: ({ raw }: { raw: unknown }) => ((raw as BarPoint).says ?? []).flatMap(wrap),
  },
} as const;

/** Arrow keys go from row to row, Home and End to the first and last; the row is shown and said. */
function walkByKeyboard(chart: LiveChart, status: Element | null): void {
  const rows = listRows(chart);
  let at = -1;
  chart.canvas.addEventListener('keydown', (event) => {
    const last = rows.length - 1;
    const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    at = Math.min(Math.max(next, 0), last);
    const row = rows[at];
    if (row === undefined) return;
    chart.setActiveElements([row.element]);
    chart.tooltip?.setActiveElements([row.element], { x: 0, y: 0 });
    chart.render();
    if (status !== null) status.textContent = `${row.point.label}: ${row.point.says?.join('; ')}`;
  });
}

/** The bar of each row that says what the row says, from the top. */
const listRows = (chart: LiveChart) =>
  chart.data.datasets
    .flatMap(({ data }, datasetIndex) =>
      data.map((point, index) => ({ point, element: { datasetIndex, index } })),
    )
    .filter(({ point }) => point.says !== undefined)
    .sort((a, b) => a.point.y - b.point.y);
