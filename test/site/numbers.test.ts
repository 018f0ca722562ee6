import { expect, test } from 'vitest';
import { getSiteFolder } from '../../src/cli/site.ts';
import { listElements, readSite, readText, resolveAddress, type SitePage } from '../support/crawl.ts';

const pages = readSite(getSiteFolder());

/** Links of a page whose text is `wanted`: what they say, the page they lead to, and the part of it that they name. */
function follow(page: SitePage, wanted: RegExp): { says: string; to: string; part: string }[] {
  return listElements(page.tree, ({ tagName }) => tagName === 'a').flatMap((link) => {
    const says = readText(link);
    const to = resolveAddress(`${link.properties.href}`, page.address);
    const target = pages.get(to?.path ?? '');
    if (!wanted.test(says) || !target) return [];
    const [part] = to?.anchor
      ? listElements(target.tree, ({ properties }) => properties.id === to.anchor)
      : [];
    return [{ says, to: target.address, part: readText(part ?? target.tree) }];
  });
}

const getPage = (address: string): SitePage => {
  const page = pages.get(address);
  if (page === undefined) throw new RangeError(`No page ${address}`);
  return page;
};
const home = getPage('/');

test('a number on the home page stands, with what it counts, where its link leads', () => {
  const totals = follow(home, /^[\d.]+ (?:kế hoạch|nhiệm vụ|chỉ tiêu)$/u);
  expect(totals).toHaveLength(3);
  for (const { says, part } of totals) expect(part).toContain(says);
});

test('the sums of all tasks add up', () => {
  const [tasks] = follow(home, /^[\d.]+ nhiệm vụ$/u);
  const numbers = (tasks?.part.match(/\d[\d.]*/g) ?? []).map((number) => Number(number.replaceAll('.', '')));
  const [all = 0, ...parts] = numbers;
  expect(parts).toHaveLength(4);
  expect(parts.reduce((sum, part) => sum + part)).toBe(all);
});

test('a province on the map has as many plans as its page lists', () => {
  const tiles = follow(home, /^\D+ \d+ kế hoạch$/u).filter(({ to }) => to.startsWith('/tinh/'));
  expect(tiles.map(({ to }) => to)).toContain('/tinh/bac-ninh/');
  for (const { says, to } of tiles) {
    const count = /(\d+) kế hoạch$/u.exec(says)?.[1];
    const words = readText(getPage(to).tree);
    expect(words, to).toContain(`Kế hoạch (${count})`);
  }
  expect(readText(getPage('/tinh/bac-ninh/').tree)).toContain(
    'Kế hoạch của Bắc Giang trước ngày 1/7/2025 (1)',
  );
});

test('what the home page leaves out, it says where to find', () => {
  const more = listElements(home.tree, ({ tagName }) => tagName === 'p').filter((one) =>
    /^Và [\d.]+ điều khác/u.test(readText(one)),
  );
  for (const one of more)
    expect(listElements(one, ({ tagName }) => tagName === 'a').length).toBeGreaterThan(0);
});

test('no two plans are named alike in a list of links', () => {
  for (const address of ['/', '/ke-hoach/', '/tinh/cao-bang/']) {
    const links = listElements(getPage(address).tree, ({ tagName }) => tagName === 'a');
    const titles = new Map(
      links
        .filter(({ properties }) => /^\/ke-hoach\/[^#]+$/.test(`${properties.href}`))
        .map((link) => [`${link.properties.href}`, readText(link)]),
    );
    expect(new Set(titles.values()).size, address).toBe(titles.size);
  }
});

test('a link in a table of counts says by itself what it counts', () => {
  for (const address of ['/tinh/cao-bang/', '/chi-so/papi/2/']) {
    const links = listElements(getPage(address).tree, ({ tagName }) => tagName === 'td').flatMap((cell) =>
      listElements(cell, ({ tagName }) => tagName === 'a'),
    );
    expect(links.map(readText).filter((text) => /^(?:\d+|không ghi|\d+ chỗ)$/u.test(text))).toEqual([]);
  }
});
