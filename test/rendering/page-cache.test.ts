import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepContent, PageCache } from '../../src/rendering/page-cache.ts';

const FILES = ['src/pages/a.astro', 'content/agencies/so.yaml', 'content/plans/x.mdx', 'package-lock.json'];

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

it.each(FILES)(
  'makes every page again after a change of %s, but for plans, which its state names',
  async (file) => {
    await build('plan 1', 'before');
    writeFileSync(join(root, file), 'changed');
    const { html } = await build('plan 1', 'after');
    expect(html).toBe(file.startsWith('content/plans/') ? 'before' : 'after');
  },
);

it('makes a page again whose kept file was cut or altered', async () => {
  await build('plan 1', 'whole');
  const kept = readdirSync(join(root, '.cache/pages'), { recursive: true, encoding: 'utf8' });
  for (const name of kept.filter((one) => one.endsWith('.json')))
    writeFileSync(join(root, '.cache/pages', name), 'cut');
  expect((await build('plan 1', 'made again')).html).toBe('made again');
});

it('keeps nothing of a page without a state', async () => {
  const made = [await keepContent(null, async () => ({ html: '1', terms: [] }))];
  made.push(await keepContent(null, async () => ({ html: '2', terms: [] })));
  expect(made.map(({ html }) => html)).toEqual(['1', '2']);
});
