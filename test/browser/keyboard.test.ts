import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { listPageKinds } from '../support/page-kinds.ts';
import { openTestedSite } from './site.ts';
import { collectConsole } from './support.ts';

const site = await openTestedSite();

const kinds = listPageKinds();
const plan = kinds.find(([kind]) => kind === 'plan')?.[1] ?? '';
const WIDE = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 360, height: 740 } };

async function open(address: string, options: BrowserContextOptions = WIDE): Promise<Page> {
  const page = await site.browser.newPage(options);
  await page.goto(site.address + address, { waitUntil: 'load' });
  return page;
}

interface Stop {
  /** Tag, id and first words: enough to tell one stop from another. */
  name: string;
  /** Class of the part of the page that it lies in; `frame` is the main part. */
  region: string;
  isVisible: boolean;
  hasOutline: boolean;
}

/** What has the focus now, once the page has scrolled to it. */
const readStop = (page: Page): Promise<Stop> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, width, height } = element.getBoundingClientRect();
    return {
      name: `${element.tagName} ${element.id} ${element.textContent?.trim().slice(0, 30)}`,
      region: element.closest('.site-head, .trail, main, .site-foot')?.className.split(' ')[0] ?? '',
      isVisible: width > 0 && height > 0 && bottom > 0 && top < innerHeight,
      hasOutline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    };
  });

/** The stops that the Tab key makes, up to `count`, or until it leaves the page. */
async function walk(page: Page, count: number, key = 'Tab'): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < count; press++) {
    await page.keyboard.press(key);
    const stop = await readStop(page);
    if (stop.name.startsWith('BODY')) break;
    stops.push(stop);
  }
  return stops;
}

async function tabTo(page: Page, selector: string, most = 40): Promise<void> {
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab did not reach ${selector} in ${most} presses.`);
}

/** Several pages at a time: most of the time goes by in waiting for the next frame. */
describe.concurrent.each(kinds)('%s (%s)', (_kind, address) => {
  test('each stop of the Tab key is on the screen with a visible focus', async () => {
    const page = await open(address);
    const stops = await walk(page, 25);
    expect(stops.length).toBeGreaterThan(5);
    expect(stops.filter(({ isVisible, hasOutline }) => !isVisible || !hasOutline)).toEqual([]);
    await page.close();
  });
});

test('the first stop of every page skips to its content', async () => {
  const page = await open(plan);
  const [first] = await walk(page, 1);
  expect(first?.name).toContain('Đến nội dung');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung');
  const [next] = await walk(page, 1);
  expect(next?.region).toBe('frame');
  await page.close();
});

/** The parts of the page that the stops lie in, one after another. */
const listRegions = (stops: readonly Stop[]): string[] =>
  stops.map(({ region }) => region).filter((region, i, all) => region !== all[i - 1]);

test('the stops of a plan follow the page: head, trail, text, foot', async () => {
  const page = await open(plan);
  expect(listRegions(await walk(page, 40))).toEqual(['', 'site-head', 'trail', 'frame']);
  await page.reload();
  expect(listRegions(await walk(page, 20, 'Shift+Tab'))).toEqual(['site-foot', 'frame']);
  await page.close();
});

test('on a phone the menu and the contents open, lead on and close by keyboard', async () => {
  const page = await open(plan, PHONE);
  await tabTo(page, '.menu-button');
  await page.keyboard.press('Enter');
  expect(await page.locator('#menu').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('#menu').isVisible()).toBe(false);
  await tabTo(page, '.contents-button');
  await page.keyboard.press('Enter');
  await tabTo(page, '#muc-luc a[href="#chi-tieu"]', 80);
  await page.keyboard.press('Enter');
  await page.waitForURL(/#chi-tieu$/);
  expect(await page.locator('#muc-luc').isVisible()).toBe(false);
  await page.close();
});

test('a permalink copies its address and says so', async () => {
  const page = await open(plan);
  const log = collectConsole(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const link = page.locator('#toan-van .permalink').first();
  const href = await link.getAttribute('href');
  await link.focus();
  await page.keyboard.press('Enter');
  const said = page.locator('[role=status]').filter({ hasText: 'Đã chép liên kết' });
  await said.waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.address + plan + href);
  expect(log).toEqual([]);
  await page.close();
});

test('the plans are filtered by keyboard, and the filter is taken back', async () => {
  const page = await open('/ke-hoach/');
  const shown = page.locator('.filtered .rows > li').filter({ visible: true });
  const all = await shown.count();
  await tabTo(page, 'select[name=tinh]');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => shown.count()).toBeLessThan(all);
  await tabTo(page, 'button[type=reset]');
  await page.keyboard.press('Enter');
  await expect.poll(() => shown.count()).toBe(all);
  await page.close();
});
