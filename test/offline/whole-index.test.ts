import { gzipSync } from 'node:zlib';
import { beforeEach, expect, test, vi } from 'vitest';
import { packFiles } from '../../src/offline/pack.ts';

const INDEX = '/pagefind/ca.1.pf_all';
const packed = gzipSync(packFiles(new Map([['/pagefind/words.txt', new TextEncoder().encode('cong')]])));

/** The parts of a browser that the worker asks. */
function stubBrowser(wholeIndex: string, connection: object | undefined) {
  const kept = new Map<string, Response>();
  const fetched = vi.fn(async () => new Response(packed));
  const cache = {
    match: async (url: string) => kept.get(url)?.clone(),
    put: async (url: string, response: Response) => void kept.set(url, response),
  };
  vi.stubGlobal('self', { wholeIndex });
  vi.stubGlobal('navigator', { connection });
  vi.stubGlobal('caches', { open: async () => cache, delete: async () => kept.clear() });
  vi.stubGlobal('fetch', fetched);
  return { kept, fetched };
}

const loadWorker = () => import('../../src/offline/whole-index.ts');
type Loaded = Awaited<ReturnType<typeof loadWorker>>;

/** Lets the reader rest. */
async function keep({ keepIndex }: Loaded): Promise<void> {
  vi.useFakeTimers();
  const kept = keepIndex();
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  await kept;
}

const read = async ({ fromIndex }: Loaded, path: string): Promise<string | undefined> => {
  const request = new Request(`http://localhost${path}`);
  return (await fromIndex.cachedResponseWillBeUsed({ request }))?.text();
};

beforeEach(() => {
  vi.resetModules();
  vi.unstubAllGlobals();
});

test('a small index is kept whole, once, and gives its files', async () => {
  const { kept, fetched } = stubBrowser(INDEX, { saveData: false });
  kept.set('/pagefind/ca.0.pf_all', new Response('of the last build'));
  const worker = await loadWorker();
  expect(await read(worker, '/pagefind/words.txt')).toBeUndefined();
  await keep(worker);
  await keep(worker);
  expect([...kept.keys()]).toEqual([INDEX]);
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(await read(worker, '/pagefind/words.txt')).toBe('cong');
  expect(await read(worker, '/pagefind/other.txt')).toBeUndefined();
});

test.each([
  ['a reader asked to save data', INDEX, { saveData: true }],
  ['it is too large', '', undefined],
])('nothing is fetched where %s', async (_, url, connection) => {
  const { kept, fetched } = stubBrowser(url, connection);
  await keep(await loadWorker());
  expect([kept.size, fetched.mock.calls.length]).toEqual([0, 0]);
});

test('what fails is tried again after the next page', async () => {
  const { kept, fetched } = stubBrowser(INDEX, undefined);
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const worker = await loadWorker();
  await keep(worker);
  expect(kept.size).toBe(0);
  await keep(worker);
  expect(kept.size).toBe(1);
});
