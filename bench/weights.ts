import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { getSiteFolder } from '../src/cli/site.ts';
import { listElements, listFiles, readPage, readText, type SitePage } from '../test/support/crawl.ts';
import { atMost, type Measure } from './measure.ts';
import { listModules } from './modules.ts';
import { weigh } from './site.ts';

const PLAN = /^\/ke-hoach\/(?!.*\/nguon\/).+/;

const KINDS: [name: string, address: RegExp, budget: number][] = [
  ['a plan', PLAN, 120],
  ['a source', /\/nguon\/$/, 120],
  ['a commitment', /^\/cam-ket\//, 120],
  ['the home page', /^\/$/, 120],
  ['the list of plans', /^\/ke-hoach\/$/, 120],
  ['the board of targets', /^\/chi-tieu\//, 120],
  ['an index', /^\/chi-so\/[^/]+\/$/, 120],
  ['a component', /^\/chi-so\/[^/]+\/[^/]+\//, 120],
  ['an agency', /^\/co-quan\/.+/, 120],
  ['a province', /^\/tinh\/.+/, 120],
  ['the search page', /^\/tim-kiem\/$/, 120],
];

const folder = getSiteFolder();

/** Weights over the wire of the heaviest page of each kind. */
export async function run(): Promise<Measure[]> {
  const addresses = listFiles(folder)
    .filter((file) => file.endsWith('index.html'))
    .map((file) => file.replace(/index\.html$/, ''));
  const heaviest = KINDS.flatMap(([name, pattern, budget]) => {
    const pages = addresses.filter((address) => pattern.test(address)).map(read);
    const [worst] = pages.sort((a, b) => b.html.length - a.html.length);
    return worst ? [{ name, budget, worst }] : [];
  });
  const plans = addresses.filter((address) => PLAN.test(address)).map(read);
  const [usual] = plans.sort((a, b) => Math.abs(countUnits(a) - 60) - Math.abs(countUnits(b) - 60));
  if (usual)
    heaviest.unshift({ name: `a plan of ${countUnits(usual)} provisions`, budget: 75, worst: usual });
  return [
    ...heaviest.map(({ name, budget, worst }) =>
      atMost(`HTML, CSS, fonts of ${name} (${worst.address})`, weighReading(worst), budget, 'kB'),
    ),
    ...heaviest
      .filter(({ name }) => /^(?:a plan$|the home|the board|a component)/.test(name))
      .map(({ name, worst }) =>
        atMost(`JavaScript before the reader acts on ${name}`, weighScripts(worst), 3, 'kB'),
      ),
    ...weighOnDemand(),
  ];
}

const read = (address: string): SitePage => readPage(folder, `${address}index.html`);

const countUnits = ({ html }: SitePage): number =>
  html.match(/<section id="[^"]*" class="unit/g)?.length ?? 0;

/** The page, its style sheets and every font that they may ask for. */
function weighReading({ html, resources }: SitePage): number {
  const sheets = resources.filter((path) => path.endsWith('.css'));
  const fonts = sheets.flatMap((sheet) =>
    [...readFileSync(join(folder, sheet), 'utf8').matchAll(/url\(["']?([^)"']+\.woff2)/g)].map(
      ([, url]) => url ?? '',
    ),
  );
  const files = [...new Set([...sheets, ...fonts])];
  return (gzipSync(html).length + files.reduce((sum, path) => sum + weigh(join(folder, path)), 0)) / 1000;
}

/** Scripts in the page, and the modules that run at once. */
function weighScripts({ tree }: SitePage): number {
  const scripts = listElements(tree, ({ tagName }) => tagName === 'script');
  const code = scripts.filter(({ properties }) => properties.type !== 'application/json');
  const own = code
    .filter(({ properties }) => !properties.src)
    .map((script) => gzipSync(readText(script)).length);
  const files = listModules(
    folder,
    code.flatMap(({ properties }) => (properties.src ? [`${properties.src}`] : [])),
  );
  return (
    [...own, ...files.map((path) => weigh(join(folder, path)))].reduce((sum, size) => sum + size, 0) / 1000
  );
}

/** What comes when a reader searches, or brings a chart to life. */
function weighOnDemand(): Measure[] {
  const scripts = listFiles(folder).filter((path) => path.endsWith('.js'));
  const sum = (paths: readonly string[]): number =>
    paths.reduce((all, path) => all + weigh(join(folder, path)), 0) / 1000;
  const alive = scripts.filter((path) => /\/_astro\/alive\./.test(path));
  const unpacking = scripts.filter((path) => /\/_astro\/unpack\./.test(path));
  const searching = weighScripts(read('/tim-kiem/')) + sum(unpacking);
  return [
    atMost('JavaScript for search', searching, 45, 'kB'),
    atMost('JavaScript for a chart brought to life', sum(listModules(folder, alive)), 70, 'kB'),
  ];
}
