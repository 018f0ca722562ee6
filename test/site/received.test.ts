import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getSiteFolder } from '../../src/cli/site.ts';
import { hashBytes } from '../../src/source/read-file.ts';
import { listSeedIds, readSeed } from '../../src/source/seeds.ts';
import { receivedFileUrl, sourceUrl } from '../../src/wording/links.ts';

test.each(listSeedIds('.'))('the document of %s can be taken away as it was received', (id) => {
  const { source, origin } = readSeed('.', id);
  const url = receivedFileUrl(id, { ...source, legibility: 1, restored: false, reviewed: false });
  const page = readFileSync(join(getSiteFolder(), sourceUrl(id), 'index.html'), 'utf8');
  expect(hashBytes(readFileSync(join(getSiteFolder(), url)))).toBe(origin.sha256);
  expect(page).toContain(`href="${url}" download="${origin.received}"`);
});

test('a page of another site is handed out as text', () => {
  const source = {
    file: 'source.html',
    sha256: '',
    kind: 'html',
    legibility: 1,
    restored: false,
    reviewed: false,
  } as const;
  expect(receivedFileUrl('cao-bang/1-kh-ubnd-2026', source)).toBe(
    '/du-lieu/nhan-duoc/cao-bang/1-kh-ubnd-2026.html.txt',
  );
});
