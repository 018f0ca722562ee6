/**
 * Takes a picture of the examples of each component, as narrow as a phone and as wide as a desk, into
 * `bench/pictures/components/`: what a change of style does to all of them is seen in one look at the difference.
 * The files are WebP, a fifth of PNG. Nothing on these pages depends on the day, and nothing moves, so that taking
 * them again without a change changes no byte on the same machine.
 */
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from 'playwright-core';
import { getSiteFolder } from '../src/cli/site.ts';
import type { Site } from '../test/browser/support.ts';

const FOLDER = 'bench/pictures/components';
const WIDTHS = [360, 1280];
const QUALITY = 40;
/** The examples alone: what is said of them is in their files. */
const EXAMPLES_ONLY =
  'main > :not(.example), .example > :not(h2, .stage) { display: none } main { padding-block: 1rem } .example > h2 { margin-block: 0.5rem; font-size: 1rem }';

/** Takes them all; returns what was written, and how large all of it is, in bytes. */
export async function takeComponentPictures({
  browser,
  address,
}: Site): Promise<[count: number, size: number]> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const page = await browser.newPage({ colorScheme: 'light', reducedMotion: 'reduce' });
  for (const component of listComponents()) {
    await page.goto(`${address}/thanh-phan/${component}/`, { waitUntil: 'networkidle' });
    if ((await page.locator('.example').count()) === 0) continue;
    await page.addStyleTag({ content: EXAMPLES_ONLY });
    for (const width of WIDTHS)
      writeFileSync(`${FOLDER}/${component}-${width}.webp`, await take(page, width));
  }
  await page.close();
  const sizes = readdirSync(FOLDER).map((file) => statSync(`${FOLDER}/${file}`).size);
  return [sizes.length, sizes.reduce((sum, size) => sum + size, 0)];
}

const listComponents = (): string[] =>
  readdirSync(`${getSiteFolder()}/thanh-phan`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

async function take(page: Page, width: number): Promise<Buffer> {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate(() => document.fonts.ready);
  const image = await loadImage(await page.locator('main').screenshot());
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.encode('webp', QUALITY);
}
