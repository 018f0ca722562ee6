import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { getDraftFolder, takeUpSite } from '../../src/cli/draft.ts';
import { KeptPages, notePath, recordPath } from '../../src/rendering/kept-pages.ts';

let folder: string;
let site: string;
/** Where the site lies while it is made. */
let making: string;
beforeEach(() => {
  mkdirSync('.cache', { recursive: true });
  folder = mkdtempSync('.cache/draft-test-');
  site = join(folder, 'site');
  making = getDraftFolder(site);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  for (const path of [making, notePath(making), recordPath(making)])
    rmSync(path, { recursive: true, force: true });
});

const list = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(path.length + 1))
    .sort();

const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** Builds a site of pages with these texts, and files that every build writes. Returns the pages that were made. */
async function build(pages: Record<string, string>, always: string[], standing: string[] = []) {
  await setTimeout(30); // builds are further apart than the steps of the disk's clock
  const draft = await takeUpSite(site);
  const entries = Object.entries(pages).map(([url, text]) => ({ url, props: { text } }));
  const made = new KeptPages(draft.folder, 'shared').leaveOut(entries, ({ url }) => url);
  for (const { url, props } of made) write(join(draft.folder, url, 'index.html'), props.text);
  for (const file of always) write(join(draft.folder, file), 'always');
  await draft.publish(standing);
  return made.map(({ url }) => url);
}

test('a site is made upon the last one and leaves nothing of it behind', async () => {
  expect(await build({ '/a/': 'a', '/b/': 'b' }, ['style.css'])).toEqual(['/a/', '/b/']);
  expect(await build({ '/a/': 'a', '/c/': 'c' }, ['other.css'])).toEqual(['/c/']);
  expect(list(site)).toEqual(['a/index.html', 'c/index.html', 'other.css']);
  expect(existsSync(join(site, 'b'))).toBe(false);
  expect(readFileSync(join(site, 'a/index.html'), 'utf8')).toBe('a');
});

test('what was written by nobody stays where it is said to stand', async () => {
  await build({ '/a/': 'a' }, ['index/1', 'index/2']);
  await build({ '/a/': 'a' }, [], ['index/2']);
  expect(list(site)).toEqual(['a/index.html', 'index/2']);
});

test('a build that failed leaves its pages to the next, which makes those again that it left half-written', async () => {
  await build({ '/a/': 'a', '/b/': 'b' }, []);
  await takeUpSite(site);
  write(join(making, 'a/index.html'), 'half');
  expect(existsSync(site)).toBe(false);
  expect(await build({ '/a/': 'a', '/b/': 'b' }, [])).toEqual(['/a/']);
  expect(readFileSync(join(site, 'a/index.html'), 'utf8')).toBe('a');
});
