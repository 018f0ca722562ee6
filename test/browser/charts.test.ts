import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { listPageKinds } from '../support/page-kinds.ts';
import { openTestedSite } from './site.ts';
import { collectConsole } from './support.ts';

const site = await openTestedSite();
const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
const log = collectConsole(page);
const scripts: string[] = [];
const plan = listPageKinds().find(([kind]) => kind === 'plan')?.[1] ?? '';

beforeAll(async () => {
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto(site.address + plan, { waitUntil: 'networkidle' });
});

const chart = () => page.locator('[data-chart]').first();
const button = () => chart().locator('[data-chart-button]');

/** Whether anything but the canvas's ground has been drawn. */
const isDrawn = (): Promise<boolean> =>
  chart()
    .locator('canvas')
    .filter({ visible: true })
    .evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return pixels.some((value) => value !== 0);
    });

test('nothing of Chart.js is loaded before a reader asks', async () => {
  expect(await button().isVisible()).toBe(true);
  expect(await page.locator('canvas').count()).toBe(0);
  const sizes = await Promise.all(
    scripts.map(async (url) => (await (await page.request.get(url)).body()).length),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(10_000);
});

test('pressing the button brings the chart to life in place of the drawing', async () => {
  const before = scripts.length;
  await button().focus();
  await page.keyboard.press('Enter');
  await chart().locator('canvas').filter({ visible: true }).waitFor();
  await expect.poll(isDrawn).toBe(true);
  expect(scripts.length).toBeGreaterThan(before);
  expect(await chart().locator('svg').filter({ visible: true }).count()).toBe(0);
});

test('arrow keys walk from row to row, and each is said', async () => {
  await chart().locator('canvas').filter({ visible: true }).focus();
  const said = () => chart().locator('[data-chart-status]').textContent();
  await page.keyboard.press('ArrowDown');
  const first = await said();
  expect(first).toMatch(/\p{L}.*: .*\d/u);
  await page.keyboard.press('End');
  expect(await said()).not.toBe(first);
});

test('a chart is handed over as SVG, PNG and CSV, with its source inside', async () => {
  for (const kind of ['svg', 'png', 'csv']) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      chart().locator(`[data-chart-file][value=${kind}]`).click(),
    ]);
    const bytes = readFileSync(await file.path());
    expect(file.suggestedFilename()).toMatch(new RegExp(`^[a-z0-9-]+\\.${kind}$`));
    if (kind === 'png') expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    else expect(bytes.toString()).toContain('Điều 15 Luật Sở hữu trí tuệ');
  }
});

test('figures are handed over as numbers, with a decimal point as in the open data', async () => {
  const other = await site.browser.newPage();
  await other.goto(`${site.address}/chi-so/papi/`);
  const figure = other.locator('[data-chart^=khoang-cach]').first();
  const [file] = await Promise.all([
    other.waitForEvent('download'),
    figure.locator('[data-chart-file][value=csv]').click(),
  ]);
  const [head = '', ...rows] = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(head).toMatch(/^Thành phần,Xuất phát \(điểm\),Mục tiêu \(điểm\),.*,So với khoảng còn lại \(%\),/);
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) {
    expect(row).toMatch(/^"?\d\. [^"]+"?,\d+(\.\d+)?,\d+(\.\d+)?,/);
    expect(row).toContain('Điều 15 Luật Sở hữu trí tuệ');
  }
});

test('pressing it again puts the drawing back', async () => {
  await button().click();
  await expect.poll(() => page.locator('canvas').count()).toBe(0);
  expect(await chart().locator('svg').filter({ visible: true }).count()).toBe(1);
});

test('a chart that cannot be loaded says so and leaves the drawing', async () => {
  const other = await site.browser.newPage({ serviceWorkers: 'block' });
  await other.route(/alive/, (route) => route.abort());
  await other.goto(site.address + plan);
  await other.locator('[data-chart-button]').first().click();
  const status = other.locator('[data-chart-status]').first();
  await expect.poll(() => status.textContent()).toContain('Không tải được');
  expect(await other.locator('[data-chart] svg').filter({ visible: true }).count()).toBeGreaterThan(0);
});

test('the console stays empty', () => {
  expect(log).toEqual([]);
});
