import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generateSW, getManifest, type RuntimeCaching } from 'workbox-build';

/** The page that stands in for one that is not kept. */
const OFFLINE_PAGE = 'ngoai-tuyen/index.html';

/** What every page needs, and the offline page: the rest is kept as it is read. */
const SHELL = [OFFLINE_PAGE, '_astro/*.{css,woff2}', 'favicon.svg'];

/** Files whose names change with what is in them. */
const HASHED = /\/_astro\//;

const WEEK = 7 * 24 * 3600;

/** How much a cheap phone gives away: pages are about 30 kB on its disk, parts of the search index about 5 kB. */
const KEPT = { pages: 60, parts: 60, search: 300 };

/**
 * Addresses are kept without their query, so that one page is kept once and what a reader searched for is never written
 * down. Workbox writes this function into the worker: it must stand alone.
 */
const withoutQuery = {
  cacheKeyWillBeUsed: async ({ request }: { request: Request }): Promise<string> =>
    request.url.split('?')[0] ?? '',
};

const rules: RuntimeCaching[] = [
  {
    // What an index is called changes with each build, but for what leads into it.
    urlPattern: /\/pagefind\/[^/]+$/,
    handler: 'NetworkFirst',
    options: { cacheName: 'tim-kiem-vao', networkTimeoutSeconds: 5, plugins: [withoutQuery] },
  },
  {
    urlPattern: /\/pagefind\/[^/]+\/[^/]+$/,
    handler: 'CacheFirst',
    options: { cacheName: 'tim-kiem', expiration: { maxEntries: KEPT.search, maxAgeSeconds: 4 * WEEK } },
  },
  {
    urlPattern: /\/_astro\/[^/]+$/,
    handler: 'CacheFirst',
    options: { cacheName: 'phan', expiration: { maxEntries: KEPT.parts, maxAgeSeconds: 12 * WEEK } },
  },
  {
    urlPattern: ({ sameOrigin, url }) => sameOrigin && url.pathname.endsWith('/'),
    handler: 'NetworkFirst',
    options: {
      cacheName: 'trang',
      networkTimeoutSeconds: 5,
      expiration: { maxEntries: KEPT.pages, maxAgeSeconds: 12 * WEEK },
      plugins: [withoutQuery],
      precacheFallback: { fallbackURL: `/${OFFLINE_PAGE}` },
    },
  },
];

/** Stands in a worker that is made before the site is, where the files of the shell will be named. */
const PLACEHOLDER = { url: '@shell', revision: null };

/** A service worker that lies ready but for the names of the site's files. */
export interface ServiceWorker {
  /** Writes it, whole, into the built site. Returns how many bytes a first visit keeps beside what it reads. */
  writeInto(site: string): Promise<number>;
}

/**
 * Makes the worker that lets pages be read again and searches be made again without a connection, `sw.js` with nothing
 * to fetch from elsewhere, while the pages are built. `draft` is a file to make it in.
 */
export async function composeServiceWorker(draft: string): Promise<ServiceWorker> {
  const { warnings } = await generateSW({
    globDirectory: dirname(draft), // without one the entries are left out
    globPatterns: [],
    additionalManifestEntries: [PLACEHOLDER],
    dontCacheBustURLsMatching: HASHED,
    swDest: draft,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    skipWaiting: true,
    runtimeCaching: rules,
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  const worker = await readFile(draft, 'utf8');
  await rm(draft);
  return { writeInto: (site) => nameShell(worker, site) };
}

async function nameShell(worker: string, site: string): Promise<number> {
  const { manifestEntries, size, warnings } = await getManifest({
    globDirectory: site,
    globPatterns: SHELL,
    modifyURLPrefix: { '': '/' },
    dontCacheBustURLsMatching: HASHED,
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  const [before, after, ...more] = worker.split(/\[\{\s*"?url"?:\s*"@shell",[^}]*\}\]/);
  if (after === undefined || more.length > 0)
    throw new Error('The service worker names its shell in an unknown way');
  await writeFile(join(site, 'sw.js'), [before, JSON.stringify(manifestEntries), after].join(''));
  return size;
}
