/**
 * The service worker: pages that were read, and searches, can be read and made again without a connection. The build
 * bundles it, with the list of what a first visit keeps, to `sw.js` (`src/cli/service-worker.ts`).
 */
import { clientsClaim } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import {
  cleanupOutdatedCaches,
  type PrecacheEntry,
  PrecacheFallbackPlugin,
  precacheAndRoute,
} from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { OFFLINE_PAGE } from './shell.ts';

/** The worker's own global object; `shell` is set by the first line that the build writes. */
declare const self: { shell: PrecacheEntry[]; skipWaiting(): Promise<void> };

const WEEK = 7 * 24 * 3600;

/** How much a cheap phone gives away: pages are about 30 kB on its disk, parts of the search index about 5 kB. */
const KEPT = { pages: 60, parts: 60, search: 300 };

/** Seconds after which what is kept is shown instead of a page that does not come. */
const PATIENCE = 5;

const keepUpTo = (maxEntries: number, weeks: number): ExpirationPlugin =>
  new ExpirationPlugin({ maxEntries, maxAgeSeconds: weeks * WEEK });

/**
 * Addresses are kept without their query, so that one page is kept once and what a reader searched for is never written
 * down.
 */
const withoutQuery = {
  cacheKeyWillBeUsed: async ({ request }: { request: Request }): Promise<string> =>
    request.url.split('?')[0] ?? '',
};

self.skipWaiting();
clientsClaim();
precacheAndRoute(self.shell);
cleanupOutdatedCaches();

// What an index is called changes with each build, but for what leads into it.
registerRoute(
  /\/pagefind\/[^/]+$/,
  new NetworkFirst({
    cacheName: 'tim-kiem-vao',
    networkTimeoutSeconds: PATIENCE,
    plugins: [withoutQuery],
  }),
);

registerRoute(
  /\/pagefind\/[^/]+\/[^/]+$/,
  new CacheFirst({ cacheName: 'tim-kiem', plugins: [keepUpTo(KEPT.search, 4)] }),
);

registerRoute(/\/_astro\/[^/]+$/, new CacheFirst({ cacheName: 'phan', plugins: [keepUpTo(KEPT.parts, 12)] }));

registerRoute(
  ({ sameOrigin, url }) => sameOrigin && url.pathname.endsWith('/'),
  new NetworkFirst({
    cacheName: 'trang',
    networkTimeoutSeconds: PATIENCE,
    plugins: [
      keepUpTo(KEPT.pages, 12),
      withoutQuery,
      new PrecacheFallbackPlugin({ fallbackURL: `/${OFFLINE_PAGE}` }),
    ],
  }),
);
