import { expect, test } from 'vitest';
import { openTestedSite } from './site.ts';

const site = await openTestedSite();

test('on a phone the button of the contents is one line, with the same room on both sides at most', async () => {
  const page = await site.browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${site.address}/ke-hoach/cao-bang/2163-kh-ubnd-2025/`);
  const button = page.locator('.contents-button');
  const measure = () => button.evaluate((one) => one.getBoundingClientRect().toJSON());
  const { height } = await measure();
  for (const text of ['Mục lục: một đề mục', `Mục lục: ${'Tăng cường '.repeat(12)}`]) {
    await button.evaluate((one, said) => {
      one.textContent = said;
    }, text);
    const box = await measure();
    expect(box.height).toBe(height);
    expect(box.left).toBeGreaterThanOrEqual(360 - box.right);
    expect(360 - box.right).toBeGreaterThanOrEqual(16);
  }
  await page.close();
});
