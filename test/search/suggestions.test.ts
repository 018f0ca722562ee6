import { expect, test } from 'vitest';
import { type EntryGroup, listSuggestions } from '../../src/search/suggestions.ts';

const groups: EntryGroup[] = [
  {
    title: 'Tỉnh',
    base: '/tinh/',
    entries: [
      ['bac-ninh/', 'Bắc Ninh', 'Tỉnh Bắc Ninh', 'Bắc Giang'],
      ['bac-giang/', 'Bắc Giang', 'Tỉnh Bắc Giang', 'Bắc Ninh'],
    ],
  },
  {
    title: 'Cơ quan',
    base: '/co-quan/',
    entries: [1, 2, 3, 4, 5, 6].map((n) => [`bac-giang/so-${n}/`, `Sở ${n} (Bắc Giang)`] as const),
  },
];
const list = (...wordings: string[]): string[] => listSuggestions(groups, wordings).map(({ url }) => url);

test('a page by its own name is first, then one by another name; five at most', () => {
  expect(list('bac giang').slice(0, 2)).toEqual(['/tinh/bac-giang/', '/tinh/bac-ninh/']);
  expect(list('bac giang')).toHaveLength(5);
});

test.each(['Bắc Ninh', 'BAC NINH', 'bac ni', 'ninh bac', 'Bắc Ninh'.normalize('NFD')])(
  '%s is found',
  (text) => {
    expect(list(text)).toContain('/tinh/bac-ninh/');
  },
);

test('another wording finds as well', () => {
  expect(list('xyz', 'Sở 3')).toEqual(['/co-quan/bac-giang/so-3/']);
});

test.each(['', 'b', 'giangs', 'bắc kạn', 'ba giang'])('“%s” finds nothing', (text) => {
  expect(list(text)).toEqual([]);
});

test('each kind stands together', () => {
  const titles = listSuggestions(groups, ['bac']).map(({ title }) => title);
  expect(titles).toEqual(titles.toSorted((a, b) => titles.indexOf(a) - titles.indexOf(b)));
});
