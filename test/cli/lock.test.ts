import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { composeOptionalEntry, type Lock, listMissingOptional } from '../../src/cli/lock-entries.ts';

const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

test('the lock file holds the optional packages of every platform (else: npm run lock)', () => {
  expect(listMissingOptional(lock)).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

test('a package that is not locked is found, one further up is not', () => {
  const packages = {
    'node_modules/a': { optionalDependencies: { 'a-mac': '1.0.0', shared: '2.0.0' }, dev: true },
    'node_modules/shared': { version: '2.0.0' },
  };
  expect(listMissingOptional({ packages })).toEqual([
    { path: 'node_modules/a-mac', name: 'a-mac', version: '1.0.0', dev: true },
  ]);
});

test('the name of a platform package says what it is for', () => {
  const entry = (name: string) => composeOptionalEntry({ path: '', name, version: '1.0.0', dev: false });
  expect(entry('@rollup/rollup-linux-x64-musl')).toEqual({
    version: '1.0.0',
    cpu: ['x64'],
    libc: ['musl'],
    optional: true,
    os: ['linux'],
  });
  expect(entry('@pagefind/windows-arm64')).toEqual({
    version: '1.0.0',
    cpu: ['arm64'],
    optional: true,
    os: ['win32'],
  });
});
