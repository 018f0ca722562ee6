import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const CODE = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * Gives a folder this project's code and packages. Astro and Vite keep things inside `node_modules`: the folder is its own,
 * the packages in it are links.
 */
export function copyCode(root: string): void {
  for (const path of CODE) cpSync(path, join(root, path), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  const packages = readdirSync('node_modules').filter((name) => !/^\.(?!bin$)/.test(name));
  for (const name of packages) symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
}

const REGISTRIES = ['agencies', 'provinces', 'indexes', 'results', 'glossary.yaml'];

/** A copy of this project without plans, in a folder of its own, for tests to write into. Returns its path. */
export function copyProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'ke-hoach-'));
  copyCode(project);
  for (const name of REGISTRIES)
    cpSync(join('content', name), join(project, 'content', name), { recursive: true });
  return project;
}

const run = promisify(execFile);

/** What Vitest sets for its own modules, and Astro would take for the settings of a site that is being worked on. */
const OF_VITEST = ['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'];

/** Runs one of the commands of `src/cli/` in it, with these settings; its site is built into `dist`. */
export async function runIn(
  project: string,
  args: string[],
  settings: Record<string, string> = {},
): Promise<void> {
  const own = Object.entries(process.env).filter(([name]) => !OF_VITEST.includes(name));
  const env = { ...Object.fromEntries(own), SITE_DIR: 'dist', ...settings };
  await run(process.execPath, args, { cwd: project, env });
}
