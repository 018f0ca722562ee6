import { describe, expect, test } from 'vitest';
import { listKindless, listPageKinds } from '../support/page-kinds.ts';
import { listComplaints, listFaults, openUnfolded } from './look.ts';
import { openTestedSite } from './site.ts';
import { collectConsole } from './support.ts';

const site = await openTestedSite();

test('every page is of a kind that is looked at', () => {
  expect(listKindless()).toEqual([]);
});

describe.each(listPageKinds())('%s (%s)', (_kind, address) => {
  test('meets WCAG 2.2 AA in both schemes, fits its screen, leaves the console empty', async () => {
    const page = await site.browser.newPage();
    const log = collectConsole(page);
    await openUnfolded(page, site.address + address);
    expect(await listFaults(page)).toEqual([]);
    expect(listComplaints(log)).toEqual([]);
    await page.close();
  });
});
