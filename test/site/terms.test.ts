import type { Element, Root } from 'hast';
import { expect, test } from 'vitest';
import { getSiteFolder } from '../../src/cli/site.ts';
import { createFinder } from '../../src/rendering/gloss.ts';
import { loadGlossary } from '../../src/source/glossary.ts';
import { loadRegistry } from '../../src/source/registry.ts';
import { listTerms } from '../../src/wording/glossary.ts';
import { listElements, readSite, readText, type SitePage } from '../support/crawl.ts';

/** Pages of the glossary itself, of components, of a source as received; and search, most of which its script writes. */
const EXEMPT = /^\/(?:thuat-ngu|thanh-phan|tim-kiem)\/|\/nguon\/$/;
/** There are many pages to share: those of one plan stand for all. */
const SHARED = /^\/cam-ket\/(?!lang-son\/)/;
/** What is not read, or is no word of the page's own. */
const UNREAD = ['button', 'script', 'style', 'svg', 'option', 'noscript', 'aside'];

const terms = listTerms(loadGlossary(process.cwd()), loadRegistry(process.cwd()).indexes);
const finder = createFinder(terms);
const abbreviations = terms.filter(({ kind, long }) => kind !== 'component' && long !== null);

function prune<Tree extends Root | Element>(tree: Tree): Tree {
  const kept = tree.children.filter((one) => one.type !== 'element' || !UNREAD.includes(one.tagName));
  return { ...tree, children: kept.map((one) => (one.type === 'element' ? prune(one) : one)) };
}

/** Abbreviations that a page shows and explains nowhere. */
function listUnexplained({ address, tree }: SitePage): string[] {
  const [main] = listElements(tree, ({ tagName }) => tagName === 'main');
  if (main === undefined) return [];
  const words = readText(prune(main));
  const shown = new Set(
    [...words.matchAll(finder.pattern)].map(([form]) => finder.marks.get(form)?.term ?? ''),
  );
  const notes = new Set(
    listElements(main, ({ tagName }) => tagName === 'aside').map((one) => one.properties.id),
  );
  return abbreviations
    .filter(({ id, href }) => shown.has(id) && href !== address && !notes.has(`tn-${id}`))
    .map(({ name }) => `${address}: ${name}`);
}

test('every abbreviation and index on a page is explained there, also one in a link or a head of a table', () => {
  const pages = [...readSite(getSiteFolder()).values()].filter(
    ({ address }) => !EXEMPT.test(address) && !SHARED.test(address),
  );
  expect(pages.length).toBeGreaterThan(150);
  expect(pages.flatMap(listUnexplained)).toEqual([]);
});

test('no note is explained twice on a page', () => {
  for (const { address, html } of readSite(getSiteFolder()).values()) {
    const notes = [...html.matchAll(/ id="(tn-[^"]+)"/g)].map(([, id]) => id);
    expect(notes.length, address).toBe(new Set(notes).size);
  }
});
