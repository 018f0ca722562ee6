import lighthouse from 'lighthouse';
import type { Page } from 'playwright-core';
import { getSiteFolder } from '../src/cli/site.ts';
import { launchBrowser } from '../test/browser/support.ts';
import { listPageKinds } from '../test/support/page-kinds.ts';
import { atMost, type Measure } from './measure.ts';
import { serveCompressed, slowDown } from './site.ts';

const PORT = 9333;
const KINDS = ['home', 'plan', 'index', 'agency', 'search'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What a reader on a slow phone waits for, and what Lighthouse says of the pages that most readers see. */
export async function run(): Promise<Measure[]> {
  const [served, browser] = await Promise.all([
    serveCompressed(getSiteFolder()),
    launchBrowser([`--remote-debugging-port=${PORT}`]),
  ]);
  const measures: Measure[] = [];
  try {
    for (const [kind, path] of listPageKinds().filter(([kind]) => KINDS.includes(kind))) {
      const context = await browser.newContext({
        viewport: { width: 360, height: 740 },
        serviceWorkers: 'block',
      });
      measures.push(...(await measureVitals(await context.newPage(), kind, served.address + path)));
      await context.close();
      measures.push(await askLighthouse(kind, served.address + path));
    }
    return measures;
  } finally {
    await browser.close();
    served.close();
  }
}

interface Vitals {
  paint: number;
  shift: number;
  /** When each long task began and ended. */
  tasks: [from: number, to: number][];
}

/** How long a task may be before it keeps a reader waiting, milliseconds. */
const LONG = 50;

/** Total blocking time as Lighthouse counts it: what tasks take beyond 50 ms, of their part after the first paint. */
const sumBlocking = (tasks: Vitals['tasks'], painted: number): number =>
  tasks.reduce((sum, [from, to]) => sum + Math.max(0, to - Math.max(from, painted) - LONG), 0);

async function measureVitals(page: Page, kind: string, address: string): Promise<Measure[]> {
  await page.addInitScript(observe);
  await slowDown(page);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(2500);
  const { paint, shift, tasks, painted } = await page.evaluate(() => ({
    ...(globalThis as unknown as { vitals: Vitals }).vitals,
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  return [
    atMost(`Largest Contentful Paint of ${kind}, slow 4G, 4× slower`, paint / 1000, 1.5, 's'),
    atMost(`Layout shift of ${kind}`, shift, 0, ''),
    atMost(`Blocking time of ${kind}`, sumBlocking(tasks, painted), 0, 'ms'),
  ];
}

/** Runs in the page, before anything else does. */
function observe(): void {
  const vitals: Vitals = { paint: 0, shift: 0, tasks: [] };
  Object.assign(globalThis, { vitals });
  const watch = (type: string, note: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => {
    vitals.paint = startTime;
  });
  watch('layout-shift', (entry) => {
    vitals.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  watch('longtask', ({ duration, startTime }) => {
    vitals.tasks.push([startTime, startTime + duration]);
  });
}

async function askLighthouse(kind: string, address: string): Promise<Measure> {
  const result = await lighthouse(address, {
    port: PORT,
    onlyCategories: [...CATEGORIES],
    logLevel: 'error',
    output: 'json',
  });
  const categories = result?.lhr.categories ?? {};
  const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
  return {
    what: `Lighthouse of ${kind}: ${CATEGORIES.join(', ')}`,
    budget: '100, 100, 100, 100',
    measured: scores.join(', ') + describeLosses(result?.lhr),
    met: scores.every((score) => score === 100),
  };
}

/** The audits that cost points. */
function describeLosses(
  report: NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'] | undefined,
): string {
  if (!report) return '';
  const weighed = CATEGORIES.flatMap((name) => report.categories[name]?.auditRefs ?? []);
  const lost = weighed.filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 0.995);
  return lost.length === 0 ? '' : ` (${lost.map(({ id }) => id).join(', ')})`;
}
