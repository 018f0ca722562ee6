import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listExamplePages } from '../support/page-kinds.ts';
import {
  ALL,
  COLOURS,
  listComplaints,
  listOverflowing,
  listViolations,
  openUnfolded,
  WIDTHS,
} from './look.ts';
import { collectConsole, openSite, type Site } from './support.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Every example as a screen reader has it: roles, names and text, folded parts unfolded. */
async function readExamples(page: Page): Promise<string> {
  const heard: string[] = [];
  for (const stage of await page.locator('[data-example]').all()) {
    const name = await stage.getAttribute('data-example');
    const lines = (await stage.ariaSnapshot()).split('\n').map((line) => `  ${line}`.trimEnd());
    heard.push(`${JSON.stringify(name)}:`, ...lines);
  }
  return `${heard.join('\n')}\n`.normalize('NFC');
}

/** Buttons that would do nothing where there is no script. */
const DEAD = 'button:not([type=submit]):not([type=reset]):not([popovertarget])';

describe.each(listExamplePages())('%s', (address) => {
  test.each(['light', 'dark'] as const)(
    'meets WCAG 2.2 AA, fits its screen, leaves the console empty: %s',
    async (colorScheme) => {
      const page = await site.browser.newPage({ colorScheme });
      const log = collectConsole(page);
      await openUnfolded(page, site.address + address);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        expect(await listViolations(page, colorScheme === 'light' ? ALL : COLOURS)).toEqual([]);
        expect(await listOverflowing(page)).toEqual([]);
      }
      expect(listComplaints(log)).toEqual([]);
      await page.close();
    },
  );

  test('has no button that needs the script that is not there', async () => {
    const page = await site.browser.newPage({ javaScriptEnabled: false });
    await page.goto(site.address + address);
    expect(await page.locator(DEAD).filter({ visible: true }).count()).toBe(0);
    await page.close();
  });

  /** Written on purpose only (GOLDEN=write npx vitest run test/browser/components), and read beside the props. */
  test('says what the props of its examples promise', async () => {
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
    await openUnfolded(page, site.address + address);
    const heard = await readExamples(page);
    await page.close();
    const file = `test/components/${address.split('/').at(-2)}.yaml`;
    if (process.env.GOLDEN === 'write') {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, heard);
    }
    expect(existsSync(file), `${file} is missing`).toBe(true);
    expect(heard).toBe(readFileSync(file, 'utf8'));
  });
});
