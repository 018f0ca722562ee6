import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { composeDigest, DigestCache, readTree } from './cache.ts';
import type { Glossed } from './gloss.ts';

const CACHE = '.cache/pages';
/** Content that a page names in its state where it shows it: the rest is taken for part of every page. */
const NAMED = ['plans', 'updates', 'published.txt', 'redirects.yaml', 'reported.txt'];

/** What pages say, kept from one build to the next under all that it depends on. */
export class PageCache {
  readonly #cache: DigestCache;
  /** Digest of what all pages depend on (code, packages, registries): what was made of another is of no use. */
  readonly #common: string;

  /** Opens the cache of the project at `root`. */
  constructor(root: string) {
    this.#cache = new DigestCache(join(root, CACHE));
    const shared = readdirSync(join(root, 'content')).filter((name) => !NAMED.includes(name));
    const paths = [
      'src',
      'astro.config.mjs',
      'package-lock.json',
      ...shared.map((name) => `content/${name}`),
    ];
    this.#common = composeDigest(paths.flatMap((path) => readTree(join(root, path)))).slice(0, 16);
    this.#cache.prune((key) => key.startsWith(this.#common));
  }

  /**
   * What a page says: kept, or made now. `state` is a digest of all that this page alone shows, such as the digests of
   * its plans.
   */
  async get(state: string, make: () => Promise<Glossed>): Promise<Glossed> {
    const key = `${this.#common}-${composeDigest([state])}.html`;
    const kept = this.#cache.find(key);
    if (kept !== null) return parseContent(kept);
    const content = await make();
    this.#cache.put(key, stringifyContent(content));
    return content;
  }
}

/** The terms stand in the first line, the HTML as it is below it. */
const stringifyContent = ({ html, terms }: Glossed): string => `${terms.join(' ')}\n${html}`;

function parseContent(kept: string): Glossed {
  const end = kept.indexOf('\n');
  return { html: kept.slice(end + 1), terms: kept.slice(0, end).split(' ').filter(Boolean) };
}

let opened: PageCache | undefined;

/** The same for the site that is being built; a page without a state is made at every build. */
export async function keepContent(state: string | null, make: () => Promise<Glossed>): Promise<Glossed> {
  if (state === null) return make();
  opened ??= new PageCache(process.cwd());
  return opened.get(state, make);
}
