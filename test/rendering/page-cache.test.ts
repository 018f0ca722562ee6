import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepContent, PageCache } from '../../src/rendering/page-cache.ts';

const SHARED = ['src/pages/a.astro', 'content/agencies/so.yaml', 'package-lock.json'];
/** What a page names in its state where it shows it. */
const NAMED = ['content/plans/x.mdx', 'content/published.txt', 'content/redirects.yaml'];
const FILES = [...SHARED, ...NAMED];

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pages-'));
  for (const folder of ['src/pages', 'content/agencies', 'content/plans'])
    mkdirSync(join(root, folder), { recursive: true });
  for (const file of [...FILES, 'astro.config.mjs']) writeFileSync(join(root, file), 'as it was');
});
afterEach(() => rmSync(root, { recursive: true }));

/** What the page says after a build of the project as it is now: “made” only where it had to be made. */
const build = (state: string, text: string) =>
  new PageCache(root).get(state, async () => ({ html: text, terms: ['papi'] }));

it('makes a page once for its state', async () => {
  expect(await build('plan 1', 'first')).toEqual({ html: 'first', terms: ['papi'] });
  expect(await build('plan 1', 'again')).toEqual({ html: 'first', terms: ['papi'] });
  expect(await build('plan 1, changed', 'again')).toEqual({ html: 'again', terms: ['papi'] });
});

/** What the page says after a build, a change of a file and another build. */
async function buildAround(file: string): Promise<string> {
  await build('plan 1', 'before');
  writeFileSync(join(root, file), 'changed');
  return (await build('plan 1', 'after')).html;
}

it.each(SHARED)('makes every page again after a change of %s', async (file) => {
  expect(await buildAround(file)).toBe('after');
});

it.each(NAMED)('keeps a page whose state is the same after a change of %s', async (file) => {
  expect(await buildAround(file)).toBe('before');
});

it('keeps a page without terms as it is', async () => {
  const page = async () => ({ html: '<p>một\nhai</p>', terms: [] });
  const cache = new PageCache(root);
  expect(await cache.get('plain', page)).toEqual(await cache.get('plain', page));
});

it('makes a page again whose kept file was cut or altered', async () => {
  await build('plan 1', 'whole');
  const kept = readdirSync(join(root, '.cache/pages'), { recursive: true, encoding: 'utf8' });
  for (const name of kept.filter((one) => one.endsWith('.html')))
    writeFileSync(join(root, '.cache/pages', name), 'cut');
  expect((await build('plan 1', 'made again')).html).toBe('made again');
});

it('keeps nothing of a page without a state', async () => {
  const made = [await keepContent(null, async () => ({ html: '1', terms: [] }))];
  made.push(await keepContent(null, async () => ({ html: '2', terms: [] })));
  expect(made.map(({ html }) => html)).toEqual(['1', '2']);
});
