import { describe, expect, test } from 'vitest';
import { listPageKinds } from '../support/page-kinds.ts';
import { openTestedSite } from './site.ts';

const site = await openTestedSite();
const page = await site.browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

const kinds = listPageKinds();
const getAddress = (kind: string): string => kinds.find(([name]) => name === kind)?.[1] ?? '';

const open = (kind: string): Promise<unknown> => page.goto(site.address + getAddress(kind));

describe('without JavaScript', () => {
  test.each(kinds)('the page of %s (%s) shows its heading and its text', async (_kind, address) => {
    await page.goto(site.address + address);
    expect(await page.locator('main h1').isVisible()).toBe(true);
    expect(((await page.locator('main').textContent()) ?? '').length).toBeGreaterThan(200);
  });

  test('no button stands there that would do nothing', async () => {
    for (const [, address] of kinds) {
      await page.goto(site.address + address);
      const dead = 'button:not([type=submit]):not([type=reset]):not([popovertarget])';
      expect(await page.locator(dead).filter({ visible: true }).count(), address).toBe(0);
    }
  });

  test('a plan shows its text, contents, properties, targets and tasks', async () => {
    await open('plan');
    for (const part of ['#thuoc-tinh', '#toan-van', '#chi-tieu', '#nhiem-vu', '#van-ban-lien-quan'])
      expect(await page.locator(part).isVisible(), part).toBe(true);
    await page.locator('.contents-button').click();
    await page.locator('#muc-luc a[href="#chi-tieu"]').click();
    expect(new URL(page.url()).hash).toBe('#chi-tieu');
  });

  test('a permalink leads to its provision', async () => {
    await open('plan');
    const link = page.locator('.permalink').first();
    expect(await link.getAttribute('href')).toMatch(/^#.+/);
  });

  test('every chart is drawn and has its table', async () => {
    await open('plan');
    const charts = page.locator('[data-chart]');
    expect(await charts.count()).toBeGreaterThan(0);
    for (const chart of await charts.all()) {
      expect(await chart.locator('svg').filter({ visible: true }).count()).toBe(1);
      await chart.locator('summary').click();
      expect(await chart.locator('tbody tr').first().isVisible()).toBe(true);
    }
  });

  test('the plans are filtered by style alone', async () => {
    await open('plans');
    const shown = page.locator('.filtered .rows > li').filter({ visible: true });
    const all = await shown.count();
    await page.selectOption('select[name=tinh]', { index: 1 });
    expect(await shown.count()).toBeGreaterThan(0);
    expect(await shown.count()).toBeLessThan(all);
  });

  test('the search page offers the full lists', async () => {
    await page.goto(`${site.address}/tim-kiem/?q=cong+khai`);
    expect(await page.locator('#duyet noscript').textContent()).toContain('không chạy JavaScript');
    for (const room of ['ke-hoach', 'chi-so', 'tinh', 'co-quan'])
      expect(await page.locator(`#duyet a[href^="/${room}/"]`).count()).toBeGreaterThan(0);
  });
});
