import { generateSW, type RuntimeCaching } from 'workbox-build';

/** The page that stands in for one that is not kept. */
const OFFLINE_PAGE = 'ngoai-tuyen/index.html';

/** What every page needs, and the offline page: the rest is kept as it is read. */
const SHELL = [OFFLINE_PAGE, '_astro/*.{css,woff2}', 'favicon.svg'];

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

/**
 * Writes the worker that lets pages be read again and searches be made again without a connection: `sw.js`, whole, with
 * nothing to fetch from elsewhere. Returns how many bytes a first visit keeps beside what it reads.
 */
export async function writeServiceWorker(site: string): Promise<number> {
  const { size, warnings } = await generateSW({
    globDirectory: site,
    globPatterns: SHELL,
    modifyURLPrefix: { '': '/' },
    dontCacheBustURLsMatching: /\/_astro\//,
    swDest: `${site}/sw.js`,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    skipWaiting: true,
    runtimeCaching: rules,
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  return size;
}
