import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { barePlan, usualPlan } from '../../src/examples/plans.ts';
import {
  digestShared,
  formatRecord,
  formatStamp,
  KeptPages,
  readNotes,
  recordPath,
  stringifyView,
} from '../../src/rendering/kept-pages.ts';

let root: string;
let draft: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-'));
  draft = join(root, 'site');
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

interface Page {
  url: string;
  props: object;
}
const HOME = { url: '/', props: { count: 1 } };
const PROVINCE = { url: '/tinh/hue/', props: { count: 2 } };
const DATA = { url: '/du-lieu/a.json', props: { count: 3 } };
const PAGES: Page[] = [HOME, PROVINCE, DATA];

/** The pages that must be made of those given, as a build would ask. */
const ask = (pages: Page[], shared = 'shared'): Page[] =>
  new KeptPages(draft, shared).leaveOut(pages, ({ url }) => url);

/** Makes a site with the pages, as `cli/draft.ts` leaves it on record. */
function finish(pages: Page[]): void {
  ask(pages);
  const records = readNotes(draft).map(({ file, state }) => {
    write(`site/${file}`, `made of ${state}`);
    return formatRecord({ file, state, stamp: formatStamp(statSync(join(draft, file))) });
  });
  writeFileSync(recordPath(draft), records.join(''));
}

describe('pages of the last site', () => {
  it('are all made where none was finished', () => {
    expect(ask(PAGES)).toEqual(PAGES);
    expect(readNotes(draft).map(({ file }) => file)).toEqual([
      'index.html',
      'tinh/hue/index.html',
      'du-lieu/a.json',
    ]);
  });

  it('stand as they are while their state is the same', () => {
    finish(PAGES);
    expect(ask(PAGES)).toEqual([]);
  });

  it('are made again where they show other things', () => {
    finish(PAGES);
    const changed = { ...PROVINCE, props: { count: 20 } };
    expect(ask([HOME, changed, DATA])).toEqual([changed]);
  });

  it('are made again where what all share changed', () => {
    finish(PAGES);
    expect(ask(PAGES, 'other')).toEqual(PAGES);
  });

  it('are made again where their file was cut, altered or removed', () => {
    finish(PAGES);
    write('site/index.html', 'made of');
    rmSync(join(root, 'site/du-lieu/a.json'));
    expect(ask(PAGES)).toEqual([HOME, DATA]);
  });
});

describe('what all pages share', () => {
  const SHARED = ['src/pages/a.astro', 'content/agencies/so.yaml', 'package-lock.json'];
  const HELD = ['content/plans/x.mdx', 'content/published.txt', 'content/redirects.yaml'];
  beforeEach(() => {
    for (const file of [...SHARED, ...HELD, 'astro.config.mjs']) write(file, 'as it was');
  });
  const digestAfter = (file: string): [string, string] => {
    const before = digestShared(root);
    write(file, 'changed');
    return [before, digestShared(root)];
  };

  it.each(SHARED)('is another after a change of %s', (file) => {
    const [before, after] = digestAfter(file);
    expect(after).not.toBe(before);
  });

  it.each(HELD)('is the same after a change of %s', (file) => {
    const [before, after] = digestAfter(file);
    expect(after).toBe(before);
  });
});

describe('view data as text', () => {
  const plan = { ...usualPlan, digest: 'a' };
  const other = { ...barePlan, digest: 'b' };
  const [commitment] = plan.commitments;

  it('tells a plan by its digest, in lists and maps as well', () => {
    const changed = { ...plan, digest: 'changed' };
    const views = (one: typeof plan) => [{ one }, { list: [one] }, { map: new Map([['a', one]]) }];
    for (const [at, view] of views(plan).entries())
      expect(stringifyView(views(changed)[at] ?? {})).not.toBe(stringifyView(view));
  });

  it('tells a fact by its plan and its id', () => {
    const row = (of: typeof plan, id: string) =>
      stringifyView({ rows: [{ plan: of, commitment: { ...commitment, id } }] });
    expect(new Set([row(plan, 'i-1'), row(plan, 'i-2'), row(other, 'i-1')]).size).toBe(3);
  });

  it('tells what stands beside a fact', () => {
    const row = (note: string) => stringifyView({ plan, commitment, note });
    expect(row('a')).not.toBe(row('b'));
  });
});
