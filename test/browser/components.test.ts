import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Locator } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { listExamplePages } from '../support/page-kinds.ts';
import { listComplaints, listFaults, openUnfolded } from './look.ts';
import { openTestedSite } from './site.ts';
import { collectConsole } from './support.ts';

/** Long pages of charts take axe seconds on a busy machine, so a page is opened once for all that is asked of it. */
const site = await openTestedSite();
const page = await site.browser.newPage();
const bare = await site.browser.newPage({ javaScriptEnabled: false });
const log = collectConsole(page);

/** Every example as a screen reader has it: roles, names and text, folded parts unfolded. */
async function readExamples(): Promise<string> {
  const heard: string[] = [];
  for (const stage of await page.locator('[data-example]').all()) {
    const name = await stage.getAttribute('data-example');
    const parts = [await stage.ariaSnapshot(), ...(await readNotes(stage))];
    const lines = parts.flatMap((part) => part.split('\n')).map((line) => `  ${line}`.trimEnd());
    heard.push(`${JSON.stringify(name)}:`, ...lines);
  }
  return `${heard.join('\n')}\n`.normalize('NFC');
}

/** What opens over the page when its button is pressed, one after the other. */
async function readNotes(stage: Locator): Promise<string[]> {
  const notes: string[] = [];
  for (const note of await stage.locator('[popover]').all()) {
    if (await note.isVisible()) continue;
    await note.evaluate((element: HTMLElement) => element.showPopover());
    notes.push(await note.ariaSnapshot());
    await note.evaluate((element: HTMLElement) => element.hidePopover());
  }
  return notes;
}

/** Buttons that would do nothing where there is no script. */
const DEAD = 'button:not([type=submit]):not([type=reset]):not([popovertarget])';

describe.each(listExamplePages())('%s', (address) => {
  beforeAll(async () => {
    log.length = 0;
    await page.emulateMedia({ colorScheme: 'light' });
    await openUnfolded(page, site.address + address);
  });

  test('meets WCAG 2.2 AA in both schemes, fits its screen, leaves the console empty', async () => {
    expect(await listFaults(page)).toEqual([]);
    expect(listComplaints(log)).toEqual([]);
  });

  /** Written on purpose only (GOLDEN=write npx vitest run test/browser/components), and read beside the props. */
  test('says what the props of its examples promise', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const heard = await readExamples();
    const file = `test/components/${address.split('/').at(-2)}.yaml`;
    if (process.env.GOLDEN === 'write') {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, heard);
    }
    expect(existsSync(file), `${file} is missing`).toBe(true);
    expect(heard).toBe(readFileSync(file, 'utf8'));
  });

  test('has no button that needs the script that is not there', async () => {
    await bare.goto(site.address + address);
    expect(await bare.locator(DEAD).filter({ visible: true }).count()).toBe(0);
  });
});
