import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openTestedSite } from './site.ts';
import { collectConsole } from './support.ts';

const site = await openTestedSite();

test('the board narrows, groups and keeps the choice in the address', async () => {
  const page = await site.browser.newPage();
  const log = collectConsole(page);
  await page.goto(`${site.address}/chi-tieu/`);
  const total = await page.locator('.targets tbody tr:not(.group)').count();
  await page.selectOption('#loc-tinh', 'lang-son');
  await page.selectOption('#loc-gom', 'han');
  expect(new URL(page.url()).search).toBe('?tinh=lang-son&gom=han');
  const shown = await page.locator('.targets tbody tr:not(.group)').count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(total);
  expect(await page.textContent('#loc-ket-qua')).toBe(`Đang hiện ${shown} trên ${total} chỉ tiêu`);
  await page.reload();
  expect(await page.locator('.targets tbody tr:not(.group)').count()).toBe(shown);
  await page.selectOption('#loc-chi-so', 'papi');
  const said = page.getByRole('status').and(page.locator('[aria-live=polite]'));
  expect(await said.textContent()).toContain('hãy bỏ bớt một điều kiện');
  expect(await page.isVisible('.targets')).toBe(false);
  await page.click('#loc button[type=reset]');
  await page.waitForURL(`${site.address}/chi-tieu/`);
  expect(await page.locator('.targets tbody tr:not(.group)').count()).toBe(total);
  expect(await page.isVisible('.targets')).toBe(true);
  expect(log).toEqual([]);
});

test('levels are put in order only where rows measure the same', async () => {
  const page = await site.browser.newPage();
  const readRows = () =>
    page.$$eval('.targets tbody', (bodies) =>
      bodies.map((body) =>
        [...body.querySelectorAll<HTMLElement>('tr:not(.group)')].map((row) => ({
          at: Number(row.dataset.dong),
          measure: row.dataset.thuocDo ?? '',
          level: Number(row.dataset.muc ?? -1),
        })),
      ),
    );
  await page.goto(`${site.address}/chi-tieu/`);
  const printed = (await readRows()).flat().filter(({ measure }) => measure === 'khong');
  await page.selectOption('#loc-xep', 'muc');
  const groups = await readRows();
  const alone = groups.flat().filter(({ measure }) => measure === 'khong');
  expect(alone.map(({ at }) => at)).toEqual(printed.map(({ at }) => at));
  const alike = groups.flatMap((rows) => [...Map.groupBy(rows, ({ measure }) => measure)]);
  const shared = alike.filter(([measure, rows]) => measure !== 'khong' && rows.length > 1);
  expect(shared.length).toBeGreaterThan(0);
  for (const [, rows] of shared)
    expect(rows.map(({ level }) => level)).toEqual(rows.map(({ level }) => level).sort((a, b) => b - a));
});

test('the rows shown are saved as rows of the open file', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}/chi-tieu/?tinh=lang-son`);
  const shown = await page.locator('.targets tbody tr:not(.group)').count();
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#loc-csv')]);
  const csv = readFileSync(await download.path(), 'utf8');
  expect(csv.startsWith('\uFEFFke_hoach,')).toBe(true);
  expect(csv.match(/^lang-son\//gm)).toHaveLength(shown);
});

test('without script the whole board stands, and asks for nothing that cannot be', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}/chi-tieu/?tinh=lang-son`);
  expect(await page.isVisible('#loc')).toBe(false);
  const all = await page.locator('.targets tbody tr:not(.group)').count();
  expect(await page.textContent('h2#bang')).toBe(`Tất cả chỉ tiêu (${all})`);
});

test('a term is explained where it stands, without script, by keyboard', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}/chi-so/par-index/`);
  const ask = page.locator('.ask').first();
  await ask.focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('.note:popover-open').count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await page.locator('.note:popover-open').count()).toBe(0);
});

test('the source stands beside the text when asked for, at the lines of a unit', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  const plan = `${site.address}/ke-hoach/cao-bang/114-kh-svhttdl-2025/`;
  await page.goto(plan);
  expect(await page.isVisible('iframe.received')).toBe(false);
  await page.click('.beside');
  const link = page.locator('a.lines').first();
  const href = await link.getAttribute('href');
  await link.click();
  await expect.poll(() => page.frames().map((frame) => frame.url())).toContain(`${site.address}${href}`);
  expect(page.url()).toBe(plan);
});

test('the source beside the text goes along with the reader', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.address}/ke-hoach/cao-bang/114-kh-svhttdl-2025/`);
  await page.click('.beside');
  await page.locator('[id="ii.3.2"]').evaluate((element) => element.scrollIntoView());
  const marked = page.locator('.contents a[aria-current]');
  await expect.poll(() => marked.getAttribute('href')).toMatch(/^#ii\.[23]/);
  const id = (await marked.getAttribute('href'))?.slice(1);
  const href = await page.locator(`[id="${id}"] a.lines`).first().getAttribute('href');
  await expect.poll(() => page.frames().map((frame) => frame.url())).toContain(`${site.address}${href}`);
});
