import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeDigest, DigestCache } from '../rendering/cache.ts';
import { drawSvg } from './draw.ts';
import type { Drawing } from './view.ts';

const CODE = 'src/charts';
const DAYS_KEPT = 30;

let opened: { cache: DigestCache; common: string } | undefined;

/** The drawings kept from earlier builds, and the digest of the code and packages that draw. */
function openDrawings(): { cache: DigestCache; common: string } {
  if (opened) return opened;
  const cache = new DigestCache('.cache/charts');
  cache.pruneOlder(DAYS_KEPT);
  const code = readdirSync(CODE).sort();
  const texts = [...code.map((name) => join(CODE, name)), 'package-lock.json'];
  opened = { cache, common: composeDigest(texts.map((path) => readFileSync(path, 'utf8'))) };
  return opened;
}

/** The same markup as `drawSvg` gives: kept, or drawn now. */
export function drawKeptSvg(drawing: Drawing, name: { id: string; title: string }): string {
  const { cache, common } = openDrawings();
  const digest = composeDigest([common, JSON.stringify(drawing), name.id, name.title]);
  return cache.get(`${digest}.svg`, () => drawSvg(drawing, name));
}
