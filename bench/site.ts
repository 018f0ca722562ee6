/** The built site as a reader's device gets it: compressed, on a slow line, with a slow processor. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';

const TYPES: Record<string, string> = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain;charset=utf-8',
};

/** Kinds whose bytes are compressed already. */
const PACKED = /\.(?:woff2|pagefind|pf_\w+|png)$/;

/** What a file weighs as a web server sends it. */
export const weigh = (path: string): number => {
  const bytes = readFileSync(path);
  return PACKED.test(path) ? bytes.length : gzipSync(bytes).length;
};

/** Serves a folder as web servers do: gzipped, with types, hashed files kept for ever. */
export async function serveCompressed(root: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const asked = join(root, decodeURIComponent(pathname));
    const path = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
    if (!existsSync(path)) {
      response.writeHead(404, { 'Content-Type': TYPES['.html'] }).end('404');
      return;
    }
    const packed = PACKED.test(path);
    const bytes = readFileSync(path);
    response.writeHead(200, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Cache-Control': pathname.startsWith('/_astro/') ? 'max-age=31536000,immutable' : 'no-cache',
      ...(packed ? {} : { 'Content-Encoding': 'gzip' }),
    });
    response.end(packed ? bytes : gzipSync(bytes));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://localhost:${port}`, close };
}

/** Lighthouse's “slow 4G” (1,6 Mbit/s, 150 ms) and a phone's processor, a quarter as fast as this one. */
export async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const bytes = (1.6 * 1024 * 1024) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: bytes,
    uploadThroughput: bytes / 2,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return session;
}
