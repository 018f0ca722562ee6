import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { loadPdfjs } from '../../src/source/forms/pdf/open.ts';
import { openTestedSite } from './site.ts';

const site = await openTestedSite();
const joinWords = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The words of each sheet of paper; those of its margins come first. */
async function print(page: Page): Promise<string[]> {
  const { getDocument } = await loadPdfjs();
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const paper = await getDocument({ data, verbosity: 0 }).promise;
  const sheets: string[] = [];
  for (let number = 1; number <= paper.numPages; number++) {
    const { items } = await (await paper.getPage(number)).getTextContent();
    sheets.push(joinWords(items.map((item) => ('str' in item ? item.str : '')).join(' ')));
  }
  return sheets;
}

test.each(['/chi-tieu/', '/tinh/cao-bang/'])(
  'no sheet of %s ends with a heading or the head of a table',
  async (address) => {
    const page = await site.browser.newPage();
    await page.goto(site.address + address);
    const heads = await page.locator('main :is(h2, h3), thead tr').allInnerTexts();
    const ends = heads.map((head) => ` ${joinWords(head)}`);
    const sheets = await print(page);
    expect(sheets.length).toBeGreaterThan(5);
    expect(sheets.filter((words) => ends.some((end) => words.endsWith(end)))).toEqual([]);
    await page.close();
  },
);

test('what can only be pressed is left out on paper', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}/ke-hoach/cao-bang/114-kh-svhttdl-2025/`);
  const pressed = page.locator('.on-screen').filter({ visible: true });
  expect(await pressed.count()).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  expect(await pressed.count()).toBe(0);
  await page.close();
});

/** A title in the margin is cut at a word. */
test.each(['/ke-hoach/cao-bang/114-kh-svhttdl-2025/', '/tinh/cao-bang/', '/chi-tieu/'])(
  'every sheet of %s names its page at the top and says at the foot where it is',
  async (address) => {
    const page = await site.browser.newPage();
    await page.goto(site.address + address);
    const [title = ''] = (await page.title()).split(' – Kế hoạch mở');
    const own = await page.locator('meta[property="og:url"]').getAttribute('content');
    const sheets = await print(page);
    expect(sheets.length).toBeGreaterThan(2);
    for (const words of sheets) {
      expect(words).toContain(joinWords(title).slice(0, 100));
      expect(words.replaceAll(' ', '')).toContain(own);
    }
    await page.close();
  },
);
