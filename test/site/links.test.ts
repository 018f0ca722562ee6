import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getSiteFolder } from '../../src/cli/site.ts';
import {
  countClicks,
  isMoved,
  listElements,
  listFiles,
  readSite,
  readText,
  resolveAddress,
  type SitePage,
} from '../support/crawl.ts';

/** Hosts that a page may link to: the sources of the figures, and the national database of legal texts. */
const HOSTS = ['papi.org.vn'];
/** The site's own address where none is given to the build; canonical addresses are whole. */
const OWN = process.env.SITE_URL ?? 'http://localhost:4321';
/** Answers at every unknown address, so that it is led to from nowhere and has no address of its own. */
const NOT_FOUND = '/404.html';
/** Pages that a reader is sent to, and never goes to: for an unknown address, and where there is no network. */
const UNLINKED = [NOT_FOUND, '/ngoai-tuyen/'];
/** The components with their examples: for whoever works on the site, named in README.md. */
const DOCUMENTATION = '/thanh-phan/';

const folder = getSiteFolder();
const pages = readSite(folder);
const files = new Set(listFiles(folder));

const hasPage = (path: string): boolean => pages.has(path) || files.has(path);

/** Contacts are e-mail addresses: that of the site, and that of an example. */
const isKnown = ({ protocol, hostname }: URL): boolean => protocol === 'mailto:' || HOSTS.includes(hostname);

/** What is wrong with the addresses of a page, one line each. */
function listDeadAddresses(page: SitePage, addresses: readonly string[]): string[] {
  return addresses.flatMap((address) => {
    const to = resolveAddress(address.replace(OWN, ''), page.address);
    if (to === null) return isKnown(new URL(address)) ? [] : [`${page.address} → ${address}`];
    const isThere = hasPage(to.path) && (to.anchor === '' || pages.get(to.path)?.ids.has(to.anchor));
    return isThere ? [] : [`${page.address} → ${address}`];
  });
}

/** Pages of which `isWrong` holds. */
const listWrong = (isWrong: (page: SitePage) => boolean): string[] =>
  [...pages.values()].filter(isWrong).map(({ address }) => address);

const countTags = (page: SitePage, tag: string): number =>
  listElements(page.tree, ({ tagName }) => tagName === tag).length;

const readTitle = (page: SitePage): string =>
  listElements(page.tree, ({ tagName }) => tagName === 'title')
    .map(readText)
    .join('');

test('the site has pages', () => {
  expect(pages.size).toBeGreaterThan(100);
});

test('every link of every page leads to a page, and every anchor to a place on it', () => {
  expect([...pages.values()].flatMap((page) => listDeadAddresses(page, page.links))).toEqual([]);
});

test('everything that a page loads or names in its head is there', () => {
  expect([...pages.values()].flatMap((page) => listDeadAddresses(page, page.resources))).toEqual([]);
});

test('a reader reaches every page in three clicks from home', () => {
  const clicks = countClicks(pages, '/');
  const far = listWrong(
    (page) => !isMoved(page) && (clicks.get(page.address) ?? Number.POSITIVE_INFINITY) > 3,
  );
  expect(far.filter((address) => !UNLINKED.includes(address) && !address.startsWith(DOCUMENTATION))).toEqual(
    [],
  );
});

test('no page leads a reader into the documentation of the components, and its list leads to all of it', () => {
  const outside = [...pages.values()].filter(({ address }) => !address.startsWith(DOCUMENTATION));
  expect(outside.filter(({ links }) => links.some((link) => link.startsWith(DOCUMENTATION)))).toEqual([]);
  const documents = [...pages.keys()].filter((address) => address.startsWith(DOCUMENTATION));
  const listed = new Set([DOCUMENTATION, ...(pages.get(DOCUMENTATION)?.links ?? [])]);
  expect(documents.filter((address) => !listed.has(address))).toEqual([]);
});

test('every page is in Vietnamese and says so', () => {
  expect(
    listWrong(({ tree }) => !listElements(tree, ({ tagName }) => tagName === 'html')[0]?.properties.lang),
  ).toEqual([]);
});

test('every page has one main heading', () => {
  expect(listWrong((page) => countTags(page, 'h1') !== 1)).toEqual([]);
});

test('every page has a title of its own', () => {
  const seen = new Map<string, string>();
  const shared = listWrong((page) => {
    const title = readTitle(page);
    const isTaken = title === '' || seen.has(title);
    seen.set(title, page.address);
    return isTaken;
  });
  expect(shared).toEqual([]);
});

test('every page names one canonical address, which is a page of the site; the one for unknown addresses none', () => {
  const wrong = listWrong((page) => {
    const named = listElements(page.tree, ({ properties }) => `${properties.rel}` === 'canonical');
    const path = resolveAddress(`${named[0]?.properties.href}`.replace(OWN, ''), '/')?.path ?? '';
    return page.address === NOT_FOUND ? named.length > 0 : named.length !== 1 || !pages.has(path);
  });
  expect(wrong).toEqual([]);
});

test('every page but home shows the trail to it', () => {
  const wrong = listWrong((page) => {
    const trails = listElements(page.tree, ({ properties }) => properties.ariaLabel === 'Vị trí trang');
    return trails.length !== (page.address === '/' ? 0 : 1);
  });
  expect(wrong).toEqual([]);
});

test('search engines are kept from what no reader is led to, and from nothing else', () => {
  const isKept = ({ tree }: SitePage): boolean =>
    listElements(tree, ({ properties }) => properties.name === 'robots').some(
      ({ properties }) => properties.content === 'noindex',
    );
  const kept = listWrong((page) => isKept(page) && !isMoved(page));
  const documents = [...pages.keys()].filter((address) => address.startsWith(DOCUMENTATION));
  expect(kept.sort()).toEqual([...UNLINKED, ...documents].sort());
  expect(readFileSync(join(folder, 'sitemap.xml'), 'utf8')).not.toContain(DOCUMENTATION);
});
