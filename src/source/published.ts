import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Redirect, redirects } from '../schema/redirect.ts';
import { parseYaml } from './yaml.ts';

/** Every address that was ever published, one a line, sorted. It only ever grows. */
export const PUBLISHED_FILE = 'content/published.txt';
export const REDIRECTS_FILE = 'content/redirects.yaml';

const readLines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** The recorded addresses; [] before anything was published. */
export const readPublished = (root: string): string[] =>
  existsSync(join(root, PUBLISHED_FILE)) ? readLines(readFileSync(join(root, PUBLISHED_FILE), 'utf8')) : [];

/** Adds addresses to the record and takes none away. Returns how many were new. */
export function recordPublished(root: string, addresses: readonly string[]): number {
  const recorded = readPublished(root);
  const all = [...new Set([...recorded, ...addresses])].sort();
  writeFileSync(join(root, PUBLISHED_FILE), `${all.join('\n')}\n`);
  return all.length - recorded.length;
}

/** Where the readers of addresses that are gone are sent. Throws a `Refusal` for a wrong entry. */
export const readRedirects = (root: string): Redirect[] =>
  existsSync(join(root, REDIRECTS_FILE))
    ? parseYaml(
        readFileSync(join(root, REDIRECTS_FILE), 'utf8'),
        redirects,
        'content/redirect',
        REDIRECTS_FILE,
      )
    : [];
