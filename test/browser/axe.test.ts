import axe, { type RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listKindless, listPageKinds } from '../support/page-kinds.ts';
import { collectConsole, openSite, type Site } from './support.ts';

const ALL: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** What the dark scheme can break: it changes colours alone. */
const COLOURS: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
/** The narrowest screen that WCAG asks for (1.4.10), and a desk. */
const WIDTHS = [320, 1280];
/** What a browser notes of itself: that an answer was 404, and on a busy machine that the font came before its use. */
const OWN_NOTES = /status of 404|preloaded using link preload but not used/;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Opens the page with all that it folds away, and waits for the answer of a search. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(site.address + address, { waitUntil: 'load' });
  if (address.includes('?q='))
    await page.waitForFunction(() => document.querySelector('#trang-thai')?.textContent?.includes('“'));
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Rules that the page breaks, with the elements that do. */
async function listViolations(page: Page, runOnly: RunOnly): Promise<string[]> {
  await page.evaluate(axe.source);
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

test('every page is of a kind that is looked at', () => {
  expect(listKindless()).toEqual([]);
});

describe.each(listPageKinds())('%s (%s)', (_kind, address) => {
  test.each(['light', 'dark'] as const)(
    'meets WCAG 2.2 AA, fits its screen, leaves the console empty: %s',
    async (colorScheme) => {
      const page = await site.browser.newPage({ colorScheme });
      const log = collectConsole(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await open(page, address);
        expect(await listViolations(page, colorScheme === 'light' ? ALL : COLOURS)).toEqual([]);
        expect(await listOverflowing(page)).toEqual([]);
      }
      expect(log.filter((line) => !OWN_NOTES.test(line))).toEqual([]);
      await page.close();
    },
  );
});
