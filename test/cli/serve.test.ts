import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, ServeError, serveSite } from '../../src/cli/serve.ts';

const root = mkdtempSync(join(tmpdir(), 'site-'));
const write = (path: string, text: string): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
write('index.html', '<h1>Trang chủ</h1>');
write('404.html', '<h1>Không có</h1>');
write('cam-ket/cao-bang/1-kh-2025/ii.1.a-1/index.html', '<h1>Cam kết</h1>');
write('du-lieu/a.csv', 'điểm');
write('pagefind/a.pf_index', 'x');

let site: Served;
beforeAll(async () => {
  site = await serveSite(root, 0);
});
afterAll(() => site.close());

const get = (path: string) => fetch(site.address + path);

test.each([
  ['/', 'text/html;charset=utf-8'],
  ['/cam-ket/cao-bang/1-kh-2025/ii.1.a-1/', 'text/html;charset=utf-8'],
  ['/du-lieu/a.csv', 'text/csv;charset=utf-8'],
])('%s is served as %s', async (path, type) => {
  const response = await get(path);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
});

test.each(['/khong-co/', '/pagefind/b.pf_index', '/..%2f..%2fetc/passwd', '/%'])(
  '%s gets the 404 page',
  async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Không có');
  },
);

test('a port that is taken is said, with a way out', async () => {
  const port = Number(new URL(site.address).port);
  const second = serveSite(root, port);
  await expect(second).rejects.toThrow(ServeError);
  await expect(second).rejects.toThrow(`PORT=${port + 1}`);
});

test('a site that is not built is said', async () => {
  await expect(serveSite(join(root, 'du-lieu'), 0)).rejects.toThrow('npm run build');
});
