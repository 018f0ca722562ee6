/**
 * The service worker: pages that were read, and searches, can be read and made again without a connection. The build
 * bundles it, with the list of what a first visit keeps, to `sw.js` (`src/cli/service-worker.ts`).
 */
import { clientsClaim } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import {
  cleanupOutdatedCaches,
  matchPrecache,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { OFFLINE_PAGE } from './shell.ts';
import { fromIndex, keepIndex } from './whole-index.ts';

interface WorkerEvent {
  request?: Request;
  waitUntil(done: Promise<unknown>): void;
}

/** The worker's own global object; `shell` is set by the first line that the build writes. */
declare const self: {
  shell: PrecacheEntry[];
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message' | 'fetch', listen: (event: WorkerEvent) => void): void;
};

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

/** A page that is neither to be had nor kept: as the first visit kept it, or the page that says so. */
const fromShell = {
  handlerDidError: async ({ request }: { request: Request }): Promise<Response | undefined> =>
    (await matchPrecache(`${new URL(request.url).pathname}index.html`)) ?? matchPrecache(`/${OFFLINE_PAGE}`),
};

self.skipWaiting();
clientsClaim();
precacheAndRoute(self.shell, { directoryIndex: '' }); // pages are rather fetched anew
cleanupOutdatedCaches();

// The first page was there before the worker, and sends a message; others are fetched through it.
self.addEventListener('message', (event) => event.waitUntil(keepIndex()));
self.addEventListener('fetch', (event) => {
  if (event.request?.mode === 'navigate') event.waitUntil(keepIndex());
});

// What an index is called changes with each build, but for what leads into it.
registerRoute(
  /\/pagefind\/[^/]+$/,
  new NetworkFirst({
    cacheName: 'tim-kiem-vao',
    networkTimeoutSeconds: PATIENCE,
    plugins: [withoutQuery, fromIndex],
  }),
);

registerRoute(
  /\/pagefind\/[^/]+\/[^/]+$/,
  new CacheFirst({ cacheName: 'tim-kiem', plugins: [keepUpTo(KEPT.search, 4), fromIndex] }),
);

registerRoute(/\/_astro\/[^/]+$/, new CacheFirst({ cacheName: 'phan', plugins: [keepUpTo(KEPT.parts, 12)] }));

registerRoute(
  ({ sameOrigin, url }) => sameOrigin && url.pathname.endsWith('/'),
  new NetworkFirst({
    cacheName: 'trang',
    networkTimeoutSeconds: PATIENCE,
    plugins: [keepUpTo(KEPT.pages, 12), withoutQuery, fromShell],
  }),
);
