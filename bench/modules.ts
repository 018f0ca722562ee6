import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Modules of a built site with all that they import statically, each once. */
export function listModules(folder: string, paths: readonly string[]): string[] {
  const found = new Set(paths);
  for (const path of found) {
    const code = readFileSync(join(folder, path), 'utf8');
    for (const [, name] of code.matchAll(/(?:import|from)\s*["']\.\/([^"']+\.js)["']/g))
      found.add(`/_astro/${name}`);
  }
  return [...found];
}
