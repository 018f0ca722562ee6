/**
 * Completes package-lock.json with the optional packages of other platforms, which npm leaves out when it installs on
 * one: without them `npm ci` fails everywhere else. Run it after each change of a dependency: npm run lock.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock, type Lock, listMissingOptional } from './lock-entries.ts';

const FILE = 'package-lock.json';

const lock: Lock = JSON.parse(readFileSync(FILE, 'utf8'));
console.log(`${listMissingOptional(lock).length} packages of other platforms added to ${FILE}.`);
writeFileSync(FILE, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
