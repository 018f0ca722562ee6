import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { listModules } from '../../bench/modules.ts';
import { getSiteFolder } from '../../src/cli/site.ts';
import { listElements, readSite, readText, type SitePage } from '../support/crawl.ts';

/**
 * Over the wire, gzipped, in kilobytes of 1,000 bytes; the worst page counts. The budget of a plan is that of one of 60
 * provisions; a longer one may weigh more in proportion.
 */
const BUDGET = { script: 3, plan: 75, page: 120 };
const PROVISIONS = 60;

const folder = getSiteFolder();
const pages = [...readSite(folder).values()];
const plans = pages.filter(({ address }) => /^\/ke-hoach\/.+/.test(address) && !address.includes('/nguon/'));

const sizes = new Map<string, number>();

/** Size of a file as it is sent; fonts are compressed as they are. */
function measureFile(path: string): number {
  const bytes = readFileSync(join(folder, path));
  const size = sizes.get(path) ?? (path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length);
  sizes.set(path, size);
  return size;
}

/** Style sheets, and the fonts that they name: at most what any text of the page can ask for. */
function listStyles(page: SitePage): string[] {
  const sheets = page.resources.filter((address) => address.endsWith('.css'));
  const fonts = sheets.flatMap((sheet) =>
    [...readFileSync(join(folder, sheet), 'utf8').matchAll(/url\(["']?([^)"']+\.woff2)/g)].map(
      ([, url]) => url ?? '',
    ),
  );
  return [...new Set([...sheets, ...fonts])];
}

const measureReading = (page: SitePage): number =>
  gzipSync(page.html).length + listStyles(page).reduce((sum, path) => sum + measureFile(path), 0);

/** Scripts that run before the reader acts: those in the page, and the modules that they import at once. */
function measureScripts(page: SitePage): number {
  const scripts = listElements(page.tree, ({ tagName }) => tagName === 'script');
  const inline = scripts
    .filter(({ properties }) => !properties.src && properties.type !== 'application/json')
    .reduce((sum, script) => sum + gzipSync(readText(script)).length, 0);
  const files = listModules(
    folder,
    scripts.flatMap(({ properties }) => (properties.src ? [`${properties.src}`] : [])),
  );
  return inline + files.reduce((sum, path) => sum + measureFile(path), 0);
}

/** A plan as heavy as one of 60 provisions would be; one of fewer is weighed as it is. */
function measurePlan(page: SitePage): number {
  const units = listElements(page.tree, ({ properties }) => [properties.className].flat().includes('unit'));
  return (measureReading(page) * PROVISIONS) / Math.max(units.length, PROVISIONS);
}

/** The pages that are over the budget of a measure, in kilobytes. */
const listHeavy = (of: readonly SitePage[], measure: (page: SitePage) => number, budget: number): string[] =>
  of
    .map((page) => ({ address: page.address, size: measure(page) / 1000 }))
    .filter(({ size }) => size > budget)
    .map(({ address, size }) => `${address} ${size.toFixed(1)} kB`);

describe('before the reader acts', () => {
  test(`a plan loads no more than ${BUDGET.script} kB of JavaScript`, () => {
    expect(listHeavy(plans, measureScripts, BUDGET.script)).toEqual([]);
  });

  test(`a plan of ${PROVISIONS} provisions, with its styles and fonts, weighs no more than ${BUDGET.plan} kB`, () => {
    expect(listHeavy(plans, measurePlan, BUDGET.plan)).toEqual([]);
  });

  test(`no page weighs more than ${BUDGET.page} kB`, () => {
    expect(listHeavy(pages, measureReading, BUDGET.page)).toEqual([]);
  });
});
