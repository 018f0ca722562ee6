import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Served, serveSite } from '../../src/cli/serve.ts';
import { getSiteFolder } from '../../src/cli/site.ts';
import { launchBrowser } from './support.ts';

const PLAN = '/ke-hoach/cao-bang/114-kh-svhttdl-2025/';
const OTHER = '/ke-hoach/bac-giang/kh-ubnd-tinh-2024/';

let browser: Browser;
let served: Served;
let page: Page;
/** Of a reader who opened the home page alone. */
let first: Page;

/** Waits until the worker has kept so many answers of a kind: it writes them down after it gave them. */
const waitForKept = (cache: string, least: number, of: Page = page) =>
  vi.waitFor(
    async () => {
      const count = (name: string) => caches.open(name).then(async (kept) => (await kept.keys()).length);
      expect(await of.evaluate(count, cache)).toBeGreaterThanOrEqual(least);
    },
    { timeout: 120_000, interval: 200 },
  );

const search = async (words: string, by: Page = page): Promise<void> => {
  await by.goto(`${served.address}/tim-kiem/?q=${encodeURIComponent(words)}`);
  await by.waitForSelector('#ket-qua li');
};

// One reader opens a plan and searches once, another one only opens the home page; then the connection is gone: the server
// itself is shut.
beforeAll(async () => {
  [served, browser] = await Promise.all([serveSite(getSiteFolder(), 0), launchBrowser()]);
  page = await (await browser.newContext()).newPage();
  first = await (await browser.newContext()).newPage();
  await first.goto(served.address);
  await waitForKept('tim-kiem-ca', 1, first);
  await page.goto(served.address + PLAN);
  await waitForKept('trang', 1);
  await search('đối thoại');
  await waitForKept('trang', 2);
  await waitForKept('tim-kiem', 10);
  await waitForKept('tim-kiem-vao', 3);
  await served.close();
});
afterAll(() => browser.close());

test('a page that was read is read again, with its style', async () => {
  await page.goto(served.address + PLAN);
  expect(await page.textContent('h1')).toContain('Cải thiện, nâng cao các Chỉ số');
  expect(await page.evaluate(() => document.fonts.check("600 20px 'Be Vietnam Pro'"))).toBe(true);
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
});

test('a search that was made is made again', async () => {
  await search('đối thoại');
  expect(await page.textContent('#ket-qua')).toContain('đối thoại');
});

test('after one page alone, any words are searched, with what is suggested for them', async () => {
  await first.goto(`${served.address}/tim-kiem/`);
  expect(await first.textContent('h1')).toBe('Tìm trong các kế hoạch');
  for (const words of ['ho ngheo', 'Cao Bang dung han', 'TTHC']) {
    await search(words, first);
    expect(await first.textContent('#trang-thai')).toContain(`kết quả cho “${words}”`);
    await first.waitForFunction(() => document.querySelector('[data-facet=loai]')?.textContent !== '');
  }
  expect(await first.textContent('#trang-thai')).toContain('cũng tìm “thủ tục hành chính”');
  await search('bac giang', first);
  expect(await first.textContent('#goi-y')).toContain('Bắc Giang');
});

test('what cannot be found for want of a connection says so', async () => {
  const session = await first.context().newCDPSession(first);
  await first.evaluate(() => caches.delete('tim-kiem-ca'));
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await first.goto(`${served.address}/tim-kiem/?q=minh+bach`);
  await expect
    .poll(() => first.textContent('#trang-thai'))
    .toBe('Không có kết nối nên chưa tìm được “minh bach”. Hãy thử lại khi có mạng.');
});

test('a page that was not read says so, and lists those that were', async () => {
  await page.goto(served.address + OTHER);
  expect(await page.textContent('h1')).toBe('Đọc khi không có mạng');
  const kept = await page.waitForSelector(`#cac-trang a[href="${PLAN}"]`);
  expect(await kept.textContent()).toMatch(/\(Kế hoạch 114\/KH-SVHTTDL\)$/);
});

test('no word that the reader searched for is kept', async () => {
  const kept = await page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(caches_.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => decodeURIComponent(url));
  });
  expect(kept.filter((url) => url.includes('?q=') || url.includes('đối thoại'))).toEqual([]);
});

test('one button forgets everything', async () => {
  await page.click('#xoa');
  await page.waitForFunction(() => document.getElementById('so-trang')?.textContent?.startsWith('Đã xóa'));
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});
