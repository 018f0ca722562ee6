import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, runIn } from '../support/project.ts';
import { EXAMPLE_FILE, EXAMPLE_FOLDER, exampleReport } from '../support/updates.ts';

/** The second cites the first, and there comes to be a report on it. */
const CHANGED = 'cao-bang/2163-kh-ubnd-2025';
const CITING = 'cao-bang/114-kh-svhttdl-2025';
const REMOVED = 'lang-son/kh-thanh-tra-tinh-2025';

const project = copyProject();
const path = (file: string): string => join(project, file);

/** Every file of a site with what is in it. */
const readFiles = (site: string): Map<string, string> =>
  new Map(
    readdirSync(path(site), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(path(site).length), readFileSync(file, 'latin1')]),
  );

const timeOf = (page: string): number => statSync(path(`dist${page}index.html`)).mtimeMs;

let before: number[];
beforeAll(async () => {
  for (const plan of [CHANGED, CITING, REMOVED])
    for (const folder of ['content/plans', 'seeds'])
      cpSync(join(folder, plan), path(`${folder}/${plan}`), { recursive: true });
  await runIn(project, ['src/cli/build.ts']);
  before = [timeOf(`/ke-hoach/${CHANGED}/`), timeOf(`/ke-hoach/${CITING}/nguon/`)];
  rmSync(path(`content/plans/${REMOVED}`), { recursive: true });
  const plan = path(`content/plans/${CHANGED}/index.mdx`);
  writeFileSync(plan, readFileSync(plan, 'utf8').replace(/^title: /m, 'title: Lại '));
  mkdirSync(path(EXAMPLE_FOLDER), { recursive: true });
  writeFileSync(path(EXAMPLE_FILE), exampleReport());
  await runIn(project, ['src/cli/build.ts']);
});
afterAll(() => rmSync(project, { recursive: true }));

test('a site made upon the last one is, to the letter, the one that two processes make from nothing', async () => {
  rmSync(path('.cache/volumes'), { recursive: true });
  await runIn(project, ['src/cli/build.ts'], { SITE_DIR: 'anew', PAGE_PROCESSES: '2' });
  const [again, anew] = [readFiles('dist'), readFiles('anew')];
  expect([...again.keys()].sort()).toEqual([...anew.keys()].sort());
  expect([...anew].flatMap(([file, text]) => (again.get(file) === text ? [] : [file]))).toEqual([]);
});

test('what did not change was not made again', () => {
  const after = [timeOf(`/ke-hoach/${CHANGED}/`), timeOf(`/ke-hoach/${CITING}/nguon/`)];
  expect(after[0]).toBeGreaterThan(before[0] ?? 0);
  expect(after[1]).toBe(before[1]);
});
