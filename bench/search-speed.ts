import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { getSiteFolder } from '../src/cli/site.ts';
import { launchBrowser } from '../test/browser/support.ts';
import { THOUSAND } from './builds.ts';
import { atMost, type Measure } from './measure.ts';
import { serveCompressed, slowDown } from './site.ts';

/** Two usual words, and one that most provisions hold. */
const QUERIES = ['đối thoại', 'công khai', 'hài lòng'];

/** What the first hits cost over the wire, and how long they take after a keystroke, on a slow processor. */
export async function run(): Promise<Measure[]> {
  const own = await measureSite('of this site', getSiteFolder(), 120);
  const large = existsSync(THOUSAND) ? await measureSite('of 1,000 generated plans', THOUSAND, 400) : [];
  return [...own, ...large];
}

async function measureSite(name: string, folder: string, budget: number): Promise<Measure[]> {
  const [served, browser] = await Promise.all([serveCompressed(folder), launchBrowser()]);
  try {
    const sizes: number[] = [];
    for (const query of QUERIES)
      sizes.push(await weighFirstHits(await browser.newPage(), `${served.address}/tim-kiem/?q=${query}`));
    const page = await browser.newPage();
    const spent = await timeKeystrokes(page, `${served.address}/tim-kiem/`);
    return [
      atMost(`First results ${name}, page included`, Math.max(...sizes) / 1000, budget, 'kB'),
      atMost(`A keystroke to results ${name}, 4× slower, pause included`, spent, 200, 'ms'),
    ];
  } finally {
    await browser.close();
    served.close();
  }
}

/** All that a browser receives until the first hits stand. */
async function weighFirstHits(page: Page, address: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let received = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    received += encodedDataLength;
  });
  await page.goto(address);
  await page.waitForSelector('#ket-qua li');
  await page.waitForLoadState('networkidle');
  await page.close();
  return received;
}

/** The slowest of some keystrokes of a reader who has found something and types on: what is waited for while typing. */
async function timeKeystrokes(page: Page, address: string): Promise<number> {
  await page.goto(`${address}?q=${QUERIES[0]}`);
  await page.waitForSelector('#ket-qua li');
  const session = await slowDown(page);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  await page.waitForTimeout(REST);
  const times: number[] = [];
  for (const query of ['công kh', 'công kha', 'công khai', 'công khai m']) {
    times.push(await page.evaluate(timeKeystroke, query));
    await page.waitForTimeout(REST);
  }
  return Math.max(...times);
}

/** How long the reader looks at what was found: the page fetches more than the first hits meanwhile; milliseconds. */
const REST = 900;

/** Runs in the page: milliseconds from the keystroke until its results are painted. */
async function timeKeystroke(text: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('#q');
  const status = document.querySelector('#trang-thai');
  if (!input || !status) throw new TypeError('This is not the search page');
  const answered = new Promise<void>((resolve) => {
    new MutationObserver(() => resolve()).observe(status, { childList: true });
  });
  const started = performance.now();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await answered;
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  return performance.now() - started;
}
