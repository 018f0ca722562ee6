import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkSettings } from '../../src/cli/settings.ts';
import { stringifyMessage } from '../../src/messages/index.ts';

const SITE_URL = 'https://ke-hoach.example.vn';
const check = (settings: NodeJS.ProcessEnv): string[] => checkSettings(settings).map(stringifyMessage);

test('a site that knows its address needs no contact, and takes an e-mail or https address for one', () => {
  for (const SITE_CONTACT of [undefined, '', 'a@b.vn', 'https://b.vn/a'])
    expect(check({ SITE_URL, SITE_CONTACT })).toEqual([]);
});

test('a site without an address says where localhost will be read', () => {
  const [warning] = check({});
  expect(warning).toContain(
    'SITE_URL  site/url (warning)\n  Expected the address at which the site will stand',
  );
  expect(warning).toContain('they say http://localhost:4321 now');
});

test('a build refuses any other contact before it begins, and says how to mend it', async () => {
  const env = { ...process.env, SITE_URL, SITE_CONTACT: 'javascript:alert(1)', SITE_DIR: '.cache/refused' };
  const { code, stderr } = await new Promise<{ code: unknown; stderr: string }>((done) => {
    execFile(process.execPath, ['src/cli/build.ts'], { env }, (error, _, said) =>
      done({ code: error?.code, stderr: said }),
    );
  });
  expect(code).toBe(1);
  expect(stderr).toContain(
    'SITE_CONTACT  site/contact\n  Expected an e-mail address or an address that begins with https://, found “javascript:alert(1)”.',
  );
  expect(stderr).toContain('Mend: correct SITE_CONTACT');
  expect(existsSync('.cache/refused')).toBe(false);
});
