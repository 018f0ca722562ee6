import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import sirv from 'sirv';

export interface Served {
  /** `http://localhost:4321`, without a slash at the end. */
  address: string;
  close(): Promise<void>;
}

/** Why a site could not be served, and how to mend it. */
export class ServeError extends Error {}

/** Vietnamese in these is UTF-8; without a word of it browsers guess. */
const TEXTS = new Map([
  ['.txt', 'text/plain;charset=utf-8'],
  ['.csv', 'text/csv;charset=utf-8'],
  ['.md', 'text/markdown;charset=utf-8'],
]);

/**
 * Serves a built site on this machine until it is closed; port 0 takes any free one. An unknown address gets the
 * site's own 404 page. Throws `ServeError` where the site is not built or the port is taken.
 */
export async function serveSite(root: string, port: number): Promise<Served> {
  if (!existsSync(join(root, 'index.html')))
    throw new ServeError(`There is no built site in ${root}.\n  Mend: run "npm run build" first.`);
  const files = sirv(root, { dev: true, etag: true, setHeaders: nameCharset });
  const server = createServer((request, response) =>
    files(request, response, () => void answerNotFound(root, request, response)),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port)));
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${actual}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function nameCharset(response: ServerResponse, path: string): void {
  const type = TEXTS.get(extname(path));
  if (type) response.setHeader('Content-Type', type);
}

async function answerNotFound(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = await readFile(join(root, '404.html')).catch(() => Buffer.from('Không có trang này.'));
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(request.method === 'HEAD' ? undefined : page);
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new ServeError(
      `Port ${port} is taken.\n  Mend: stop what uses it, or choose another: PORT=${port + 1}.`,
    );
  if (error.code === 'EACCES')
    return new ServeError(`Port ${port} is not allowed.\n  Mend: choose one above 1023: PORT=4321.`);
  return error;
}
