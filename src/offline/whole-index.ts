/**
 * The whole search index in one file, where it is small: kept once the first page stands, so that any words can be
 * searched without a connection. A larger index is kept file by file as searches fetch it.
 */
import { openPack } from './pack.ts';

/** The worker's own global object; `wholeIndex` is set by the first line that the build writes: '' for none. */
declare const self: { wholeIndex: string };

const CACHE = 'tim-kiem-ca';

/** How long a reader is left alone after a page was asked for; milliseconds. */
const REST = 5000;

const wait = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/** Browsers whose readers asked to save data say so. */
const isSaving = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

const openKept = async (): Promise<Response | undefined> =>
  self.wholeIndex === '' ? undefined : (await caches.open(CACHE)).match(self.wholeIndex);

let keeping: Promise<void> | undefined;

/** Fetches the index once the reader rests, unless it is kept, or data are to be saved. A failure waits for the next page. */
export function keepIndex(): Promise<void> {
  keeping ??= fetchAtRest()
    .catch(() => {})
    .finally(() => {
      keeping = undefined;
    });
  return keeping;
}

async function fetchAtRest(): Promise<void> {
  if (self.wholeIndex === '' || isSaving() || (await openKept())) return;
  await wait(REST);
  const response = await fetch(self.wholeIndex, { priority: 'low' });
  if (!response.ok || !response.body) return;
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  const bytes = await new Response(unpacked).arrayBuffer();
  await caches.delete(CACHE); // that of the last build
  await (await caches.open(CACHE)).put(self.wholeIndex, new Response(bytes));
}

let files: Promise<Map<string, Uint8Array>> | undefined;

async function openFiles(): Promise<Map<string, Uint8Array>> {
  const kept = await openKept();
  return kept ? openPack(new Uint8Array(await kept.arrayBuffer())) : new Map();
}

/** For Workbox's strategies: a file that is not fetched, or that need not be, is the one of the kept index. */
export const fromIndex = {
  cachedResponseWillBeUsed: async ({
    request,
    cachedResponse,
  }: {
    request: Request;
    cachedResponse?: Response;
  }): Promise<Response | undefined> => {
    files ??= openFiles();
    const all = await files;
    if (all.size === 0) files = undefined;
    const bytes = all.get(new URL(request.url).pathname);
    return bytes ? new Response(bytes as Uint8Array<ArrayBuffer>) : cachedResponse;
  },
};
