/**
 * Takes the pictures of README.md and those of the components from the built site (SITE_DIR, or dist), so that they show
 * what is there. `npm run pictures -- components` takes the latter alone.
 */
import { mkdirSync, statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openSite } from '../test/browser/support.ts';
import { takeComponentPictures } from './component-pictures.ts';

const FOLDER = 'bench/pictures';

interface Picture {
  name: string;
  path: string;
  height: number;
  /** Brings what is to be seen into the picture. */
  prepare?: (page: Page) => Promise<unknown>;
}

const toTop = (selector: string) => async (page: Page) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 16));

const PICTURES: Picture[] = [
  { name: 'home', path: '/', height: 900 },
  { name: 'plan', path: '/ke-hoach/cao-bang/114-kh-svhttdl-2025/', height: 900 },
  { name: 'component', path: '/chi-so/papi/2/', height: 900, prepare: toTop('figure.chart') },
  {
    name: 'search',
    path: `/tim-kiem/?q=${encodeURIComponent('cong khai minh bach')}`,
    height: 900,
    prepare: (page) => page.waitForSelector('#ket-qua li'),
  },
];

mkdirSync(FOLDER, { recursive: true });
const site = await openSite();
const context = await site.browser.newContext({
  viewport: { width: 1280, height: 900 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
});
try {
  for (const { name, path, height, prepare } of process.argv.includes('components') ? [] : PICTURES) {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1280, height });
    await page.goto(site.address + path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    await prepare?.(page);
    const file = `${FOLDER}/${name}.png`;
    await page.screenshot({ path: file });
    console.log(`${file} ${Math.round(statSync(file).size / 1000)} kB`);
    await page.close();
  }
  const [count, size] = await takeComponentPictures(site);
  console.log(`${FOLDER}/components/ ${count} pictures, ${Math.round(size / 1000)} kB`);
} finally {
  await site.close();
}
