import type { BrowserContextOptions, Page, Route } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { fold } from '../../src/vocabulary/fold.ts';
import { ALL, listViolations } from './look.ts';
import { openTestedSite } from './site.ts';
import { collectConsole } from './support.ts';

const site = await openTestedSite();
const logs: string[][] = [];
afterAll(() => expect(logs.flat()).toEqual([]));

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await site.browser.newPage(options);
  logs.push(collectConsole(page));
  await page.goto(site.address + path);
  return page;
}

const status = (page: Page) => page.locator('#trang-thai');
const hits = (page: Page) => page.locator('#ket-qua .hit');

/** Waits until the page answers that very query. */
async function awaitAnswer(page: Page, query: string): Promise<void> {
  await page.waitForFunction(
    (asked) => document.querySelector('#trang-thai')?.textContent?.includes(`“${asked}”`),
    query,
  );
}

async function ask(query: string, rest = ''): Promise<Page> {
  const page = await open(`/tim-kiem/?q=${encodeURIComponent(query)}${rest}`);
  await awaitAnswer(page, query.normalize('NFC'));
  await awaitRest(page);
  return page;
}

/** Waits for what comes when the reader rests: more hits, and the counts. */
const awaitRest = (page: Page) =>
  page.waitForFunction(() => document.querySelector('[data-facet=loai]')?.textContent !== '');

const listLinks = (page: Page): Promise<string[]> =>
  hits(page)
    .locator('h3 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
const listMarks = (page: Page): Promise<string[]> =>
  hits(page)
    .locator('mark')
    .evaluateAll((marks) => marks.map((mark) => (mark.textContent ?? '').toLowerCase()));

describe('typing without accents finds what is written with them', () => {
  test.each([
    ['cong khai minh bach', ['công', 'khai', 'minh', 'bạch']],
    ['doi thoai', ['đối', 'thoại']],
    ['dia phuong', ['địa', 'phương']],
    ['diem', ['điểm']],
    ['dao duc', ['đạo', 'đức']],
  ])('%s', async (query, words) => {
    const page = await ask(query);
    expect(await listMarks(page)).toEqual(expect.arrayContaining(words));
    for (const link of await listLinks(page)) expect(link).toMatch(/^\/ke-hoach\/.+\/(#.+)?$/);
    await page.close();
  });

  test('and words typed with accents put exact matches first', async () => {
    const page = await ask('đối thoại');
    expect((await listMarks(page)).slice(0, 2)).toEqual(['đối', 'thoại']);
    await page.close();
  });
});

describe('spellings of one word find the same', () => {
  test.each([
    ['hóa', 'hoá'],
    ['đối thoại', 'đối thoại'.normalize('NFD')],
    ['đối thoại', 'ĐỐI THOẠI'],
  ])('%s and %s', async (one, other) => {
    const [first, second] = [await ask(one), await ask(other)];
    expect(await listLinks(second)).toEqual(await listLinks(first));
    expect((await listLinks(first)).length).toBeGreaterThan(0);
    await Promise.all([first.close(), second.close()]);
  });
});

test.each(['"công khai, minh bạch"', '“cong khai minh bach”'])(
  '%s finds the words side by side only',
  async (query) => {
    const page = await ask(query);
    const loose = await ask('công khai minh bạch');
    const countOf = async (shown: Page) => Number.parseInt((await status(shown).textContent()) ?? '', 10);
    expect(await countOf(page)).toBeGreaterThan(0);
    expect(await countOf(page)).toBeLessThanOrEqual(await countOf(loose));
    for (const text of await hits(page).allTextContents())
      expect(fold(text)).toMatch(/cong khai,? minh bach/);
    await Promise.all([page.close(), loose.close()]);
  },
);

test('a word that occurs nowhere is named, and the other words are still searched', async () => {
  const page = await ask('xyzabc công khai');
  expect(await page.locator('#thieu').textContent()).toContain('Không có từ “xyzabc” ở bất cứ kế hoạch nào.');
  expect(await hits(page).count()).toBeGreaterThan(0);
  await page.close();
});

test('where nothing is found the page says what to do next and shows the lists', async () => {
  const page = await open('/tim-kiem/?q=xyzabc');
  await awaitAnswer(page, 'xyzabc');
  await page.locator('#duyet').waitFor();
  expect(await status(page).textContent()).toContain('Hãy thử ít từ hơn hoặc từ khác');
  await page.close();
});

test('a hit shows plan, agency and section, and lands on the provision', async () => {
  const page = await ask('doi thoai');
  const hit = hits(page).first();
  const group = page.locator('#ket-qua > li').first();
  for (const part of ['plan', 'about', 'title'])
    expect(await group.locator(`[data-part=${part}]`).first().textContent()).toMatch(/\S/);
  await hit.locator('h3 a').click();
  await page.waitForURL(/\/ke-hoach\/.+#.+/);
  const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
  expect(await page.evaluate((id) => document.getElementById(id) !== null, anchor)).toBe(true);
  await page.close();
});

test('filters narrow, say how many there are, and stand in the address', async () => {
  const page = await ask('cong khai');
  const option = page.locator('#loc-tinh option[value="cao-bang"]');
  await page.waitForFunction(() =>
    /\d/.test(document.querySelector('#loc-tinh option[value="cao-bang"]')?.textContent ?? ''),
  );
  const promised = Number(/\((\d+)\)/.exec((await option.textContent()) ?? '')?.[1]);
  await page.selectOption('#loc-tinh', 'cao-bang');
  await page.waitForURL(/tinh=cao-bang/);
  await page.waitForFunction(
    (count) => document.querySelector('#trang-thai')?.textContent?.startsWith(`${count} `),
    promised,
  );
  for (const link of await listLinks(page)) expect(link).toMatch(/^\/ke-hoach\/cao-bang\//);
  await page.reload();
  await awaitAnswer(page, 'cong khai');
  expect(await page.inputValue('#loc-tinh')).toBe('cao-bang');
  expect(await status(page).textContent()).toMatch(new RegExp(`^${promised} `));
  await page.close();
});

test('on a phone the folded filters say what is chosen, and the first hit is in sight', async () => {
  const page = await open('/tim-kiem/?q=cong+khai&chi-so=papi&tinh=cao-bang', {
    viewport: { width: 360, height: 740 },
  });
  const summary = page.locator('.filters summary');
  await page.waitForSelector('#ket-qua .hit');
  expect(await summary.textContent()).toBe('Lọc kết quả: PAPI, Cao Bằng');
  expect((await hits(page).first().boundingBox())?.y).toBeLessThan(740);
  await summary.click();
  await page.locator('#bo-loc').click();
  await page.waitForFunction(() => !location.search.includes('tinh'));
  expect(await summary.textContent()).toBe('Lọc kết quả');
  await page.close();
});

test.each(['chi-tieu', 'nhiem-vu'])('the kind %s has hits with a page to share', async (kind) => {
  const page = await ask('ho so', `&loai=${kind}`);
  const shared = hits(page).locator('[data-part=page] a');
  expect(await shared.count()).toBe(await hits(page).count());
  const response = await page.request.get(site.address + (await shared.first().getAttribute('href')));
  expect(response.status()).toBe(200);
  await page.close();
});

test('results follow the typing, and the back button brings the search before back', async () => {
  const page = await ask('doi thoai');
  await page.fill('#q', '');
  await page.locator('#q').pressSequentially('dao duc');
  await awaitAnswer(page, 'dao duc');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  expect(page.url()).toContain('q=dao+duc');
  await page.goBack();
  await awaitAnswer(page, 'doi thoai');
  expect(await page.inputValue('#q')).toBe('doi thoai');
  await page.goForward();
  await awaitAnswer(page, 'dao duc');
  await page.close();
});

test('by keyboard alone: type, change the kind, read on, open a hit', async () => {
  const page = await open('/tim-kiem/');
  const focused = () =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute('name'));
  for (let presses = 0; presses < 20 && (await focused()) !== 'q'; presses++)
    await page.keyboard.press('Tab');
  await page.keyboard.type('cong khai');
  await page.keyboard.press('Enter');
  await awaitAnswer(page, 'cong khai');
  expect(await focused()).toBe('q');
  for (let presses = 0; presses < 5 && (await focused()) !== 'loai'; presses++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/loai=chi-tieu/);
  await page.waitForSelector('#ket-qua [data-part=page]');
  expect(await focused()).toBe('loai');
  await page.keyboard.press('ArrowLeft');
  await page.waitForSelector('#ket-qua [data-part=page]', { state: 'detached' });
  await page.waitForFunction(() => document.querySelectorAll('#ket-qua .hit').length === 10);
  await page.locator('#xem-them').focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('#ket-qua .hit').length > 10);
  const tenth = await hits(page).nth(10).locator('h3 a').getAttribute('href');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(tenth);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/ke-hoach\//);
  await page.close();
});

test('without JavaScript the page lists everything', async () => {
  const page = await open('/tim-kiem/?q=cong', { javaScriptEnabled: false });
  const browse = page.locator('#duyet');
  expect(await browse.isVisible()).toBe(true);
  for (const room of ['ke-hoach', 'chi-so', 'tinh', 'co-quan'])
    expect(await browse.locator(`a[href^="/${room}/"]`).count()).toBeGreaterThan(0);
  expect(await page.locator('.filters').isVisible()).toBe(false);
  await page.close();
});

test.each([
  ['Không có kết nối nên chưa tìm được “cong”', (route: Route) => route.abort()],
  ['Không tải được', (route: Route) => route.fulfill({ status: 500 })],
])('an index that cannot be fetched is said, and the lists stay: %s', async (said, answer) => {
  const page = await site.browser.newPage();
  await page.route('**/pagefind/**', answer);
  await page.goto(`${site.address}/tim-kiem/?q=cong`);
  await expect.poll(() => status(page).textContent()).toContain(said);
  expect(await page.locator('#duyet').isVisible()).toBe(true);
  await page.close();
});

test('what looks like markup in a query stays text', async () => {
  const page = await ask('<img src=x onerror=alert(1)>');
  expect(await page.locator('main img').count()).toBe(0);
  await page.close();
});

test.each(['light', 'dark'] as const)('axe finds nothing on a page of results, %s', async (colorScheme) => {
  for (const width of [360, 1280]) {
    const page = await open('/tim-kiem/?q=xyzabc+cong+khai', {
      colorScheme,
      viewport: { width, height: 800 },
    });
    await page.waitForSelector('#ket-qua .hit');
    if (width === 360) await page.locator('.filters summary').click();
    expect(await listViolations(page, ALL)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  }
});

test('no other page loads the script of the search', async () => {
  const page = await site.browser.newPage();
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(site.address, { waitUntil: 'networkidle' });
  expect(requested.filter((url) => url.includes('pagefind'))).toEqual([]);
  await page.close();
});

describe('the key /', () => {
  const press = async (page: Page, path: string): Promise<void> => {
    await page.goto(site.address + path);
    await page.keyboard.press('/');
  };
  const isFocused = (page: Page) => page.waitForFunction(() => document.activeElement?.id === 'q');

  test.each(['/', '/co-quan/', '/tim-kiem/'])('on %s leads to the search field', async (path) => {
    const page = await open(path);
    await page.keyboard.press('/');
    await isFocused(page);
    await page.keyboard.type('công khai 3/4');
    await awaitAnswer(page, 'công khai 3/4');
    await page.close();
  });

  test('leads there and, after a search, back again', async () => {
    const page = await open('/');
    await press(page, '/co-quan/');
    await isFocused(page);
    await page.keyboard.type('cong khai');
    await awaitAnswer(page, 'cong khai');
    await page.waitForURL(/q=cong\+khai/);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/co-quan/');
    await page.close();
  });

  test('types in a field', async () => {
    const page = await open('/co-quan/');
    await page.focus('#tim-dau-trang');
    await page.keyboard.press('/');
    expect(await page.inputValue('#tim-dau-trang')).toBe('/');
    await page.close();
  });

  test('is switched off, for all pages, until it is switched on again', async () => {
    const page = await open('/tim-kiem/');
    await page.uncheck('#phim-tat');
    await press(page, '/co-quan/');
    expect(new URL(page.url()).pathname).toBe('/co-quan/');
    await page.goto(`${site.address}/tim-kiem/`);
    expect(await page.isChecked('#phim-tat')).toBe(false);
    await page.check('#phim-tat');
    await press(page, '/co-quan/');
    await isFocused(page);
    await page.close();
  });
});

describe('a province or an agency in the query', () => {
  const place = (page: Page) => page.locator('#dia-danh');

  test.each([
    ['Cao Bang dung han', 'Trong các kế hoạch của Cao Bằng', 'cao-bang', 'hạn'],
    ['tham nhũng Cao Bằng', 'Trong các kế hoạch của Cao Bằng', 'cao-bang', 'tham'],
    ['Bắc Ninh đúng hạn', 'Trong các kế hoạch của Bắc Giang', 'bac-giang', 'hạn'],
    ['Thanh tra tỉnh Lạng Sơn công khai', 'Trong phần do Thanh tra tỉnh (Lạng Sơn)', 'lang-son', 'khai'],
  ])('narrows to its plans: %s', async (query, said, province, mark) => {
    const page = await ask(query);
    expect(await place(page).textContent()).toContain(said);
    const links = await listLinks(page);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(new RegExp(`^/ke-hoach/${province}/`));
    expect(await listMarks(page)).toContain(mark);
    await page.close();
  });

  test('stands in the address, and can be taken back and given again', async () => {
    const page = await ask('tham nhũng Cao Bằng');
    await page.waitForURL(/trong=cao-bang/);
    const narrowed = await status(page).textContent();
    await page.reload();
    await awaitAnswer(page, 'tham nhũng Cao Bằng');
    expect(await status(page).textContent()).toBe(narrowed);
    await place(page).getByText('tìm cả câu thay vì vậy').click();
    await page.waitForURL(/trong=ca-cau/);
    await awaitAnswer(page, 'tham nhũng Cao Bằng');
    expect(await status(page).textContent()).not.toBe(narrowed);
    await place(page).getByText('Chỉ tìm trong các kế hoạch của Cao Bằng').click();
    await page.waitForURL(/trong=cao-bang/);
    await awaitAnswer(page, 'tham nhũng Cao Bằng');
    expect(await status(page).textContent()).toBe(narrowed);
    await page.close();
  });

  test('that has no plans is said to have none', async () => {
    const page = await open('/tim-kiem/?q=bac+kan');
    await awaitAnswer(page, 'bac kan');
    expect(await place(page).textContent()).toContain('Chưa có kế hoạch nào của Bắc Kạn');
    expect(await hits(page).count()).toBe(0);
    await place(page).getByText('tìm cả câu').click();
    await page.waitForSelector('#ket-qua .hit');
    await page.close();
  });

  test.each(['UBND tỉnh Cao Bằng ban hành', 'Bắc Ninh'])('is looked for as it stands: %s', async (query) => {
    const page = await ask(query);
    expect(await place(page).textContent()).toMatch(/^Chỉ tìm trong /);
    expect(await hits(page).count()).toBeGreaterThan(0);
    await page.close();
  });
});

test.each(['Kế hoạch 2163', '2163/KH-UBND', 'ke hoach 2163/kh-ubnd'])(
  '%s finds the plan of that number first, which alone others cite by it',
  async (query) => {
    const page = await ask(query);
    expect((await listLinks(page))[0]).toBe('/ke-hoach/cao-bang/2163-kh-ubnd-2025/');
    expect(await status(page).textContent()).not.toContain('cũng tìm');
    await page.close();
  },
);

test('words next to each other as typed weigh more', async () => {
  const page = await ask('dung han 100%');
  expect(fold((await hits(page).first().textContent()) ?? '')).toContain('dung han dat 100%');
  await page.close();
});

test('hits of one plan stand together, counted, with the way to all of them', async () => {
  const page = await ask('cong khai');
  await page.waitForSelector('#ket-qua [data-plan] a');
  const headings = page.locator('#ket-qua > li > h2 a');
  const plans = await headings.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(plans).size).toBe(plans.length);
  const names = await headings.allTextContents();
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('Kế hoạch năm 2025 của UBND tỉnh Cao Bằng');
  for (const [at, plan] of plans.entries()) {
    const links = page.locator('#ket-qua > li').nth(at).locator('h3 a');
    for (const link of await links.evaluateAll((all) => all.map((one) => one.getAttribute('href'))))
      expect(link).toMatch(new RegExp(`^${plan}`));
  }
  const all = page.locator('#ket-qua [data-plan] a').first();
  const promised = /\d+/.exec((await all.textContent()) ?? '')?.[0];
  await all.click();
  await page.waitForURL(/ke-hoach=/);
  await awaitAnswer(page, 'cong khai');
  expect(await status(page).textContent()).toMatch(new RegExp(`^${promised} `));
  await page.close();
});

test('an index below the status narrows to as many as it says', async () => {
  const page = await ask('cong khai');
  const link = page.locator('#theo-chi-so a').first();
  const promised = /\((\d+)\)/.exec((await link.textContent()) ?? '')?.[1];
  await link.click();
  await page.waitForURL(/chi-so=/);
  await awaitAnswer(page, 'cong khai');
  expect(await status(page).textContent()).toMatch(new RegExp(`^${promised} `));
  await page.close();
});

describe('pages that exist stand above the hits', () => {
  test.each([
    ['so noi vu', 'Cơ quan', /^\/co-quan\/.+\/so-noi-vu\/$/],
    ['Bắc Giang', 'Tỉnh', /^\/tinh\/bac-giang\/$/],
    ['Bắc Giang', 'Tỉnh', /^\/tinh\/bac-ninh\/$/],
    ['minh bach', 'Thành phần', /^\/chi-so\/papi\/2\/$/],
  ])('%s: %s', async (query, kind, address) => {
    const page = await ask(query);
    const links = page.locator('#goi-y a');
    expect(await page.locator('#goi-y h2').allTextContents()).toContain(kind);
    expect(await links.count()).toBeLessThanOrEqual(5);
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.some((found) => address.test(found))).toBe(true);
    for (const found of addresses) expect((await page.request.get(site.address + found)).status()).toBe(200);
    await links.first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === addresses[0]);
    await page.close();
  });
});

describe('names of one thing find each other', () => {
  test.each([
    ['TTHC', 'thủ tục hành chính'],
    ['thu tuc hanh chinh', 'TTHC'],
    ['UBND', 'Ủy ban nhân dân'],
    ['Sở Khoa học và Công nghệ', 'Sở Thông tin và Truyền thông'],
    ['Bắc Ninh', 'Bắc Giang'],
  ])('%s also looks for %s', async (query, other) => {
    const page = await ask(query);
    expect(await status(page).textContent()).toContain(`“${query}” (cũng tìm “${other}”`);
    const total = (await status(page).textContent())?.replaceAll('.', '').match(/\d+/)?.[0];
    const counted = page.locator('[data-facet=loai][data-value=muc]');
    await page.waitForFunction(() =>
      /\d/.test(document.querySelector('[data-facet=loai]')?.textContent ?? ''),
    );
    expect(await counted.textContent()).toBe(`(${total})`);
    await page.close();
  });

  test('what was typed comes first', async () => {
    const page = await ask('TTHC');
    expect((await listMarks(page))[0]).toBe('tthc');
    await page.close();
  });
});
