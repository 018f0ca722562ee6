import { describe, expect, test } from 'vitest';
import type { Engine, Outcome, Wish } from '../../src/search/engine.ts';
import { searchReadings, WHOLE } from '../../src/search/scope.ts';
import type { EntryGroup } from '../../src/search/suggestions.ts';

const groups: EntryGroup[] = [
  {
    title: 'Tỉnh',
    base: '/tinh/',
    entries: [
      ['bac-giang/', 'Bắc Giang', 'Bắc Ninh'],
      ['bac-ninh/', 'Bắc Ninh', 'Bắc Giang'],
      ['cao-bang/', 'Cao Bằng'],
      ['nam-dinh/', 'Nam Định'],
    ],
  },
  { title: 'Cơ quan', base: '/co-quan/', entries: [['cao-bang/so-y-te/', 'Sở Y tế (Cao Bằng)', 'Sở Y tế']] },
];
const FACETS: Record<string, string[]> = {
  tinh: ['bac-giang', 'cao-bang'],
  'co-quan': ['cao-bang/so-y-te'],
};

/** An engine that finds `hits` in what is asked of it, and in whose records `said` stands. */
const createEngine = (said: readonly string[], isFound: (wish: Wish) => boolean): Engine => ({
  search: async (wish) => {
    const query = { terms: [], phrases: [], missing: [], short: [], accented: false };
    const total = isFound(wish) ? 1 : 0;
    return { query, variants: [], total, load: async () => [], count: async () => ({}) } satisfies Outcome;
  },
  isSaid: async (text) => said.includes(text),
  loadFacet: async (facet) => new Map((FACETS[facet] ?? []).map((value) => [value, [0]])),
  rehearse: () => {},
});

interface Known {
  said?: string[];
  scope?: string;
  isFound?: (wish: Wish) => boolean;
}

async function read(text: string, { said = [], scope, isFound = () => true }: Known = {}) {
  const state = { text, filters: {}, scope };
  const { reading } = await searchReadings(createEngine(said, isFound), state, { groups, pairs: [] });
  return [reading.text, reading.scope?.values.join() ?? null, reading.place?.within ?? null];
}

const CAO_BANG = 'các kế hoạch của Cao Bằng';

describe('a query is looked for', () => {
  test('beside a name within the plans of what is named', async () => {
    expect(await read('Cao Bang dung han')).toEqual(['dung han', 'cao-bang', CAO_BANG]);
    expect(await read('Bắc Ninh đúng hạn')).toEqual(['đúng hạn', 'bac-giang', 'các kế hoạch của Bắc Giang']);
    expect(await read('Sở Y tế đúng hạn')).toEqual([
      'đúng hạn',
      'cao-bang/so-y-te',
      'phần do Sở Y tế (Cao Bằng) ban hành hoặc chủ trì',
    ]);
  });

  test('within the province where the agency has nothing of it', async () => {
    const isFound = ({ scope }: Wish): boolean => scope?.facet === 'tinh';
    expect(await read('Sở Y tế Cao Bằng đúng hạn', { isFound })).toEqual([
      'Sở Y tế đúng hạn',
      'cao-bang',
      CAO_BANG,
    ]);
  });

  test('whole where it is no more than a name', async () => {
    expect(await read('Cao Bằng')).toEqual(['Cao Bằng', null, CAO_BANG]);
  });

  test('whole where some plan says just that', async () => {
    const text = 'Cao Bằng đúng hạn';
    expect(await read(text, { said: [text] })).toEqual([text, null, CAO_BANG]);
  });

  test('as the address wants it', async () => {
    const text = 'Cao Bằng đúng hạn';
    expect(await read(text, { scope: WHOLE })).toEqual([text, null, CAO_BANG]);
    expect(await read(text, { scope: 'cao-bang', said: [text] })).toEqual(['đúng hạn', 'cao-bang', CAO_BANG]);
    expect(await read(text, { scope: 'lang-son' })).toEqual(['đúng hạn', 'cao-bang', CAO_BANG]);
    expect(await read('Cao Bằng', { scope: 'cao-bang' })).toEqual(['', 'cao-bang', CAO_BANG]);
  });

  test('as it stands where the province has no plans', async () => {
    expect(await read('nam dinh')).toEqual(['"nam dinh"', null, null]);
    expect(await read('Nam Định đúng hạn', { said: ['Nam Định'] })).toEqual([
      '"Nam Định" đúng hạn',
      null,
      null,
    ]);
  });

  test('whole where words without marks are only like the name of a province without plans', async () => {
    expect(await read('hang nam dinh ky', { said: ['nam dinh'] })).toEqual(['hang nam dinh ky', null, null]);
  });

  test('whole where it names nothing', async () => {
    expect(await read('đúng hạn')).toEqual(['đúng hạn', null, null]);
  });
});
