import axe, { type RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

/** Every rule of WCAG 2.2 AA, and what axe holds to be good practice. */
export const ALL: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** What the dark scheme can break: it changes colours alone. */
const COLOURS: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
/** The narrowest screen that WCAG asks for (1.4.10), and a desk. */
const WIDTHS = [320, 1280];
/** What a browser notes of itself: that an answer was 404, and on a busy machine that the font came before its use. */
const OWN_NOTES = /status of 404|preloaded using link preload but not used/;

/** Opens the page (a whole address) with all that it folds away, and waits for the answer of a search. */
export async function openUnfolded(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  if (address.includes('?q='))
    await page.waitForFunction(() => document.querySelector('#trang-thai')?.textContent?.includes('“'));
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Rules that the page breaks, with the elements that do. Axe stays with the page: handing it over takes as long as asking it. */
export async function listViolations(page: Page, runOnly: RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (only) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: only, resultTypes: ['violations'] }),
    runOnly,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Elements that stick out of the page's width, where it scrolls sideways at all. */
const listOverflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 40)}`);
  });

/** What is wrong with the look of an open page at each width: rules that it breaks in either scheme, and what sticks out. */
export async function listFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const broken = await listViolations(page, colorScheme === 'light' ? ALL : COLOURS);
      faults.push(...broken.map((rule) => `${width} ${colorScheme} ${rule}`));
    }
    faults.push(...(await listOverflowing(page)).map((element) => `${width} ${element}`));
  }
  return faults;
}

/** What a console says that is not a browser's own note. */
export const listComplaints = (log: readonly string[]): string[] =>
  log.filter((line) => !OWN_NOTES.test(line));
