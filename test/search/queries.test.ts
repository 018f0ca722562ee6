import { expect, test } from 'vitest';
import type { Plan } from '../../src/schema/plan.ts';
import { splitWords } from '../../src/search/lexicon.ts';
import { fold } from '../../src/vocabulary/fold.ts';
import { openTestedSite } from '../browser/site.ts';

/** Queries in the plans' own words, asked of the built search page: the right provision is among the first ten. */

const COUNT = 200;
const SEED = Number(process.env.SEED ?? 20250718);
const LEGIBLE = 0.9;

interface Sample {
  query: string;
  /** Addresses of all provisions with that wording. */
  right: Set<string>;
}

const site = await openTestedSite();

const foldWords = (text: string): string => ` ${splitWords(text).map(fold).join(' ')} `;
const stripMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

async function fetchLegiblePlans(): Promise<Plan[]> {
  const get = async <Shape>(path: string): Promise<Shape> =>
    (await fetch(site.address + path)).json() as Shape;
  const list = await get<{ id: string }[]>('/du-lieu/ke-hoach.json');
  const plans = await Promise.all(list.map(({ id }) => get<Plan>(`/du-lieu/ke-hoach/${id}.json`)));
  return plans.filter(({ source }) => source.legibility >= LEGIBLE || source.restored);
}

/** Spans of 3 to 6 words of provisions, each plan as often as the next. */
function pickSamples(plans: readonly Plan[]): Sample[] {
  const random = createRandom(SEED);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const all = plans.flatMap(({ id, provisions }) =>
    provisions.map((provision) => ({
      url: `/ke-hoach/${id}/#${provision.id}`,
      text: foldWords(`${provision.heading ?? ''} ${provision.text}`),
    })),
  );
  return Array.from({ length: COUNT }, () => {
    const long = pick(plans).provisions.filter(({ text }) => text.split(' ').length >= 6);
    const words = pick(long).text.split(' ');
    const length = 3 + Math.floor(random() * 4);
    const start = Math.floor(random() * (words.length - length + 1));
    const query = words.slice(start, start + length).join(' ');
    const right = all.filter(({ text }) => text.includes(foldWords(query))).map(({ url }) => url);
    return { query, right: new Set(right) };
  });
}

/** Asks the search page as a reader does, one query after another. Returns the addresses of the first ten hits. */
async function askAll(queries: readonly string[]): Promise<string[][]> {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}/tim-kiem/`);
  const answers = await page.evaluate(async (asked) => {
    const input = document.querySelector<HTMLInputElement>('#q');
    const status = document.querySelector('#trang-thai');
    const found: string[][] = [];
    for (const [place, query] of asked.entries()) {
      if (!input || !status) throw new Error('This is not the search page');
      status.textContent = '';
      input.value = query;
      input.form?.requestSubmit();
      while (status.textContent === '') await new Promise((resolve) => setTimeout(resolve, 1));
      const links = document.querySelectorAll('#ket-qua .hit h3 a');
      found[place] = [...links].slice(0, 10).map((link) => link.getAttribute('href') ?? '');
    }
    return found;
  }, queries);
  await page.close();
  return answers;
}

test('200 queries in the words of the plans find the right provision among the first ten', async () => {
  console.log(`Seed of the queries: ${SEED}`);
  const samples = pickSamples(await fetchLegiblePlans());
  const forms = [(text: string) => text, stripMarks, fold];
  const asked = forms.flatMap((form) => samples.map(({ query, right }) => ({ query: form(query), right })));
  const answers = await askAll(asked.map(({ query }) => query));
  const failed = asked.filter(({ right }, place) => !answers[place]?.some((url) => right.has(url)));
  for (const { query, right } of failed)
    console.log(`Not found: ${query}\n  stands in ${[...right].join(', ')}`);
  expect(failed.map(({ query }) => query)).toEqual([]);
});
