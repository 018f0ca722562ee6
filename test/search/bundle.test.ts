import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bindIndex } from '../../src/cli/search-index.ts';
import { fillVolume } from '../../src/cli/search-volumes.ts';
import { type Facet, facets } from '../../src/search/address.ts';
import { type Bundle, openBundle } from '../../src/search/bundle.ts';
import { decodeText, encodeText } from '../../src/search/encoding.ts';
import { createEngine } from '../../src/search/engine.ts';
import { parseLexicon, splitWords, stringifyLexicon } from '../../src/search/lexicon.ts';
import { getLanding } from '../../src/search/record-address.ts';
import { listPlaces } from '../../src/search/spots.ts';

const TEXTS = [
  'Công khai ngân sách, công khai quy hoạch.',
  'Đối thoại với công dân 02 lần một năm.',
  'Cong bo cong khai',
  `Hoà giải ở cơ sở. ${'Đoạn dài nhiều chữ để chỗ đứng vượt quá một bai. '.repeat(40)}Hết.`,
];

let folder: string;
let bundle: Bundle;

const readPacked = async (path: string): Promise<Uint8Array> => {
  const bytes = readFileSync(join(folder, 'pagefind', path));
  return /\.pf_/.test(path) ? gunzipSync(bytes) : bytes;
};

/** Records in the order of the texts, those from `start` to `end`. */
const fill = (start: number, end: number) =>
  fillVolume({
    records: TEXTS.slice(start, end).map((text, at) => ({
      url: `/${start + at}`,
      content: encodeText(text),
      details: { shown: {}, heading: 0, parts: [] },
      filters: composeFilters(start + at < 2 ? 'cao-bang' : 'lang-son'),
    })),
    lexicon: new Set(TEXTS.slice(start, end).flatMap(splitWords)),
  });

const composeFilters = (province: string) =>
  Object.fromEntries(
    facets.map((facet) => [facet, facet === 'tinh' ? [province] : facet === 'loai' ? ['muc'] : []]),
  ) as Record<Facet, string[]>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  const volumes = [await fill(0, 3), await fill(3, 4)];
  await pagefind.close();
  await bindIndex(volumes).writeInto(folder);
  bundle = await openBundle(readPacked, 'vi');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The record at each place of the index: Pagefind orders them as it likes. */
const listRecords = () => Promise.all(bundle.layout.lengths.map((_, at) => bundle.loadRecord(at)));

describe('an index bound of two volumes', () => {
  test('gives back every record, with its length', async () => {
    const records = await listRecords();
    expect(records.map(({ content }) => decodeText(content)).sort()).toEqual([...TEXTS].sort());
    expect(records.map(({ content }) => content.split(' ').length)).toEqual(bundle.layout.lengths);
  });

  test('tells every place of every form of a word', async () => {
    const records = await listRecords();
    for (const letters of ['cong', 'khai', 'doi', 'doan', 'chu', 'hoa']) {
      const told = (await bundle.loadForms(letters)).flatMap((form) =>
        [...form.records].flatMap((at) =>
          listPlaces(form, at, bundle.layout).map(
            (place) => `${at} ${place} ${form.form.replace(/[^\p{L}\p{M}ʼ]/gu, '')}`,
          ),
        ),
      );
      const stands = records.flatMap(({ content }, at) =>
        content.split(' ').flatMap((word, place) => {
          const written = word.toLowerCase().replace(/[^\p{L}\p{M}ʼ]/gu, '');
          return written.normalize('NFD').replace(/\p{M}/gu, '').startsWith(letters)
            ? [`${at} ${place} ${written}`]
            : [];
        }),
      );
      expect(told.sort()).toEqual(stands.sort());
    }
  });

  test('tells in how many files words stand', () => {
    expect([bundle.countFiles('cong'), bundle.countFiles('zz')]).toEqual([1, 0]);
  });

  test('tells the records of each value of a facet', async () => {
    const records = await listRecords();
    const provinces = await bundle.loadFacet('tinh');
    const urls = (value: string) =>
      provinces
        .get(value)
        ?.map((at) => getLanding(records[at]?.url ?? ''))
        .sort();
    expect([urls('cao-bang'), urls('lang-son')]).toEqual([
      ['/0', '/1'],
      ['/2', '/3'],
    ]);
    expect((await bundle.loadFacet('nam')).size).toBe(0);
  });

  test('is searched, narrowed and counted', async () => {
    const engine = createEngine(bundle, parseLexicon(stringifyLexicon(TEXTS.flatMap(splitWords))));
    const ask = async (text: string, filters = {}) => {
      const outcome = await engine.search({ text, filters, scope: null, variants: [] });
      return {
        urls: (await outcome.load(0, 10)).map(({ record }) => getLanding(record.url)),
        counts: await outcome.count(),
      };
    };
    expect((await ask('công khai')).urls).toEqual(['/0', '/2']);
    expect((await ask('đối thoại')).urls).toEqual(['/1']);
    expect((await ask('hòa giải')).urls).toEqual(['/3']);
    const narrowed = await ask('cong', { tinh: 'cao-bang' });
    expect(narrowed.urls.sort()).toEqual(['/0', '/1']);
    expect(narrowed.counts.tinh).toEqual({ 'cao-bang': 2, 'lang-son': 1 });
    expect(narrowed.counts.loai).toEqual({ muc: 2 });
  });
});

test('what stands in the site already is left as it is, what was cut is written again', async () => {
  const volumes = [await fill(0, 3), await fill(3, 4)];
  await pagefind.close();
  const files = await bindIndex(volumes).writeInto(folder);
  const times = () => files.map((path) => statSync(join(folder, path)).mtimeMs);
  const before = times();
  expect(await bindIndex(volumes).writeInto(folder)).toEqual(files);
  expect(times()).toEqual(before);
  const [cut = ''] = files.filter((path) => path.endsWith('.pf_index'));
  const whole = readFileSync(join(folder, cut));
  writeFileSync(join(folder, cut), whole.subarray(0, 20));
  await bindIndex(volumes).writeInto(folder);
  expect(readFileSync(join(folder, cut))).toEqual(whole);
});

test('a damaged file is an error that says what was found, not an empty answer', async () => {
  const cut = async (path: string) =>
    path.endsWith('.pf_index') ? new Uint8Array([...'pagefind_dcd'].map(() => 0)) : readPacked(path);
  const damaged = await openBundle(cut, 'vi');
  await expect(damaged.loadForms('cong')).rejects.toThrow();
});
