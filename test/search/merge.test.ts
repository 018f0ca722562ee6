import { describe, expect, test } from 'vitest';
import { facets } from '../../src/search/address.ts';
import { decodeText } from '../../src/search/encoding.ts';
import { mergeRecords } from '../../src/search/merge.ts';
import { focusPart } from '../../src/search/parts.ts';
import type { SearchRecord } from '../../src/search/records.ts';

const PLAN = '/ke-hoach/cao-bang/1-kh-ubnd-2025/';

const NO_FILTERS = Object.fromEntries(
  facets.map((facet) => [facet, []]),
) as unknown as SearchRecord['filters'];

const record = (anchor: string, kind: 'muc' | 'chi-tieu', heading: string, text: string): SearchRecord => ({
  url: `${PLAN}#${anchor}`,
  heading,
  text,
  shown: { kind, title: `${anchor}.`, place: '', plan: 'Kế hoạch', about: 'UBND', note: '', page: '' },
  filters: { ...NO_FILTERS, loai: [kind] },
});

const records = [
  record('i', 'muc', 'MỤC TIÊU', ''),
  record('i.1', 'muc', 'Chung', 'Giữ vững.'),
  record('i.1.a', 'muc', '', 'Nâng cao chỉ số hài lòng.'),
  record('ii', 'muc', 'NHIỆM VỤ', 'Niêm yết 114/KH-UBND công khai.'),
  record('i.1', 'chi-tieu', '', 'hạng 10'),
  record('ii', 'chi-tieu', '', 'hạng 12'),
];

const long = (word: string): string => Array.from({ length: 500 }, () => word).join(' ');

describe('records of a large site', () => {
  const [merged] = mergeRecords(records);
  const parts = merged?.details.parts ?? [];

  test('hold passages until they are full, in their order', () => {
    const filled = mergeRecords([
      record('i', 'muc', 'MỘT', long('a')),
      record('ii', 'muc', 'HAI', long('b')),
      record('iii', 'muc', 'BA', long('c')),
    ]);
    const anchors = filled.map(({ details }) => details.parts.map(({ anchor }) => anchor));
    expect(anchors).toEqual([['i', 'ii'], ['iii']]);
    expect(filled.map(({ url }) => url)).toEqual([`${PLAN}#i`, `${PLAN}#iii`]);
  });

  test('are of every kind that their passages are; each passage is of its own', () => {
    expect(merged?.filters.loai).toEqual(['muc', 'chi-tieu']);
    expect(parts.map(({ anchor, values }) => [anchor, values])).toEqual([
      ['i', ['muc']],
      ['i.1', ['muc', 'chi-tieu']],
      ['i.1.a', ['muc']],
      ['ii', ['muc', 'chi-tieu']],
    ]);
  });

  test('hold every word of the provisions once', () => {
    const words = (texts: string[]) =>
      texts
        .join(' ')
        .match(/[\p{L}\p{N}]+/gu)
        ?.sort();
    const passages = records.filter(({ shown }) => shown.kind === 'muc');
    expect(words([decodeText(merged?.content ?? '')])).toEqual(
      words(passages.flatMap(({ heading, text }) => [heading, text])),
    );
  });

  test('lead to the passage that holds most of the words found', () => {
    const content = merged?.content ?? '';
    const words = content.split(' ').map((word) => decodeText(word));
    const places = ['vững.', 'hài', 'lòng.'].map((word) => words.indexOf(word));
    const focus = focusPart(content, places, parts, {});
    expect(focus?.part).toMatchObject({ anchor: 'i.1.a', title: 'i.1.a.' });
    expect(decodeText(focus?.content ?? '')).toBe('Nâng cao chỉ số hài lòng.');
    expect(focus?.places).toEqual([4, 5]);
  });

  test('lead to a passage within the filters, where one holds a word found', () => {
    const content = merged?.content ?? '';
    const words = content.split(' ').map((word) => decodeText(word));
    const places = ['vững.', 'hài', 'lòng.'].map((word) => words.indexOf(word));
    expect(focusPart(content, places, parts, { loai: 'chi-tieu' })?.part.anchor).toBe('i.1');
    expect(focusPart(content, places.slice(1), parts, { loai: 'chi-tieu' })?.part.anchor).toBe('i.1.a');
  });

  test('without parts stay as they are', () => {
    expect(focusPart('hài lòng', [0], [], {})).toBeNull();
  });
});
