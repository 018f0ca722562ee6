import { expect, test } from 'vitest';
import { getSiteFolder } from '../../src/cli/site.ts';
import { readPublished } from '../../src/source/published.ts';
import { isMoved, readSite, resolveAddress } from '../support/crawl.ts';

const pages = readSite(getSiteFolder());

test('something is on record', () => {
  expect(readPublished(process.cwd()).length).toBeGreaterThan(100);
});

test('every address that was ever published still leads to its page and place', () => {
  const lost = readPublished(process.cwd()).filter((address) => {
    const to = resolveAddress(address, '/');
    const page = pages.get(to?.path ?? '');
    return page === undefined || !(isMoved(page) || to?.anchor === '' || page.ids.has(to?.anchor ?? ''));
  });
  expect(lost).toEqual([]);
});
