import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listKindless, listPageKinds } from '../support/page-kinds.ts';
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
        await openUnfolded(page, site.address + address);
        expect(await listViolations(page, colorScheme === 'light' ? ALL : COLOURS)).toEqual([]);
        expect(await listOverflowing(page)).toEqual([]);
      }
      expect(listComplaints(log)).toEqual([]);
      await page.close();
    },
  );
});
