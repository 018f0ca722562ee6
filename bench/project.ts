/**
 * A copy of this project with other plans, in a folder of its own: what a bench builds never touches the repository.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { convertSeeds } from '../src/cli/importing.ts';
import { listPlanIds } from '../src/source/content.ts';
import { copyCode } from '../test/support/project.ts';
import { gatherStock, generateDocument, writeGenerated } from './generate-plans.ts';

const REGISTRIES = readdirSync('content').filter((name) => name !== 'plans');

/** Makes the folder anew, with this project's code and registries and no plans. Returns its path. */
export function createProject(name: string): string {
  const root = resolve('.cache/bench', name);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'content/plans'), { recursive: true });
  copyCode(root);
  for (const folder of REGISTRIES) symlinkSync(resolve('content', folder), join(root, 'content', folder));
  return root;
}

/** Gives the project this project's own plans. */
export function addOwnPlans(root: string): void {
  for (const folder of ['content/plans', 'seeds']) cpSync(folder, join(root, folder), { recursive: true });
}

/** Generates plans until the project has `count`. */
export async function addGeneratedPlans(root: string, count: number): Promise<void> {
  const { conversions, context } = await convertSeeds('.');
  const stock = gatherStock(conversions, context);
  for (let k = listPlanIds(root).length; k < count; k += 1)
    writeGenerated(root, generateDocument(k, stock), context);
}

/**
 * Forgets what earlier builds kept, so that the next one is as on a fresh machine: there nothing was removed, and a disk
 * that has just removed thousands of files is slow to make new ones. So it is put aside until `removeForgotten`.
 */
export function forgetBuilds(root: string): void {
  const aside = join(root, `forgotten-${Date.now()}`);
  for (const path of ['.cache', 'dist', 'node_modules/.astro', 'node_modules/.vite'])
    if (existsSync(join(root, path))) {
      mkdirSync(dirname(join(aside, path)), { recursive: true });
      renameSync(join(root, path), join(aside, path));
    }
}

export function removeForgotten(root: string): void {
  for (const name of readdirSync(root))
    if (name.startsWith('forgotten-')) rmSync(join(root, name), { recursive: true });
}

/** The first plan's text with one word more: the smallest change that a person may make. */
export function readFirstPlan(root: string): { path: string; text: string } {
  const [id = ''] = listPlanIds(root);
  const path = join(root, 'content/plans', id, 'index.mdx');
  if (!existsSync(path)) throw new Error(`${root} has no plan`);
  return { path, text: readFileSync(path, 'utf8') };
}
