import { describe, expect, test } from 'vitest';
import type { Form } from '../../src/search/bundle.ts';
import { bindColumns, packColumns } from '../../src/search/columns.ts';
import { findRecords, gatherOccurrences, listFoundPlaces, type Wanted } from '../../src/search/find.ts';
import { type Layout, layOut, unpackStanding } from '../../src/search/spots.ts';

/** The forms of a word over some texts, as an index would hold them. */
const listForms = (texts: readonly string[], letters: string, layout: Layout): Form[] => {
  const strip = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
  const placed = texts.flatMap((text, record) =>
    text
      .split(' ')
      .flatMap((word, place) => (strip(word).startsWith(letters) ? [{ word, record, place }] : [])),
  );
  return [...Map.groupBy(placed, ({ word }) => word)].map(([form, all]) => {
    const records = [...Map.groupBy(all, ({ record }) => record)].map(([record, own]) => ({
      record,
      places: own.map(({ place }) => place),
    }));
    return { form, ...unpackStanding(bindColumns([{ columns: packColumns(records), start: 0 }]), layout) };
  });
};

const layTexts = (texts: readonly string[]): Layout => layOut(texts.map((text) => text.split(' ').length));

const texts = [
  'công bố và khai báo', // all words, apart
  'cong khai', // side by side, without marks
  'khai mạc rồi công việc', // with their marks, apart and turned about
  'việc công khai minh bạch', // side by side with their marks
  'công việc',
];
const layout = layTexts(texts);
const want = (typed: readonly string[], accented: boolean, phrases: string[][] = []): Wanted => {
  const letters = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
  const load = (word: string) => gatherOccurrences(listForms(texts, letters(word), layout), word, layout);
  return { terms: typed.map(load), phrases: phrases.map((phrase) => phrase.map(load)), accented };
};
const find = (...given: Parameters<typeof want>): number[] => findRecords(want(...given), layout);

describe('records', () => {
  test('have every term; side by side with the very marks comes first, words apart come last', () => {
    const found = find(['công', 'khai'], true);
    expect(found.at(0)).toBe(3);
    expect(found.slice(1, 3).sort()).toEqual([0, 2]);
    expect(found.at(3)).toBe(1);
    expect(found).toHaveLength(4);
  });

  test('are the same without marks, side by side first', () => {
    const found = find(['cong', 'khai'], false);
    expect(found.slice(0, 2).sort()).toEqual([1, 3]);
    expect(found).toHaveLength(4);
  });

  test('hold a quoted phrase side by side, in its order', () => {
    expect(find(['công', 'khai'], true, [['công', 'khai']])).toEqual([3, 1]);
    expect(find(['khai', 'công'], true, [['khai', 'công']])).toEqual([]);
  });

  test('of a word’s beginning are those of every word that begins so', () => {
    expect(find(['minh', 'bạ'], true)).toEqual([3]);
  });

  test('are all of them for a query without words, none for a word that none has', () => {
    expect(find([], false)).toEqual([0, 1, 2, 3, 4]);
    expect(find(['không'], true)).toEqual([]);
  });

  test('with more of a word, and shorter ones, come first', () => {
    const short = ['công', 'công việc khác dài hơn nhiều', 'công và công'];
    const laid = layTexts(short);
    const occurrences = gatherOccurrences(listForms(short, 'cong', laid), 'công', laid);
    const found = findRecords({ terms: [occurrences], phrases: [], accented: true }, laid);
    expect(found).toEqual([2, 0, 1]);
  });
});

test('of more than two words, those next to each other as typed come first', () => {
  const said = ['đúng thời hạn là 100', 'việc giải quyết đúng hạn phải đạt 100', 'hạn và đúng và 100'];
  const laid = layTexts(said);
  const terms = ['đung', 'han', '100'].map((word) =>
    gatherOccurrences(listForms(said, word, laid), word, laid),
  );
  expect(findRecords({ terms, phrases: [], accented: false }, laid).at(0)).toBe(1);
});

test('side by side is within a record, however long the phrase', () => {
  expect(find(['việc', 'công', 'khai'], true, [['việc', 'công', 'khai']])).toEqual([3]);
  expect(find(['khai', 'khai'], true, [['báo', 'cong']])).toEqual([]); // the end of one text, the beginning of the next
});

test('places are those of every word of the query, in order', () => {
  const wanted = want(['khai', 'việc'], true);
  const found = findRecords(wanted, layout);
  expect(found.map((record) => [record, listFoundPlaces(wanted, record, layout)]).sort()).toEqual([
    [2, [0, 4]],
    [3, [0, 2]],
  ]);
});
