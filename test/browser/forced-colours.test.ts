import { expect, test } from 'vitest';
import { openTestedSite } from './site.ts';

const site = await openTestedSite();

test('in colours of a reader’s own, marks and buttons can be read', async () => {
  const page = await site.browser.newPage({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(`${site.address}/tim-kiem/?q=cong+khai`);
  await page.waitForSelector('#ket-qua a mark');
  const colours = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return `${color} on ${backgroundColor}`;
      });
  expect(await colours('#ket-qua mark')).toBe('rgb(0, 0, 0) on rgb(255, 255, 0)');
  expect(await colours('#ket-qua a mark')).toBe('rgb(0, 0, 0) on rgb(255, 255, 0)');
  expect(await colours('#tim [type=submit]')).toBe('rgb(255, 255, 255) on rgb(0, 0, 0)');
  await page.close();
});
