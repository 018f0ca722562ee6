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
  shown: { kind, title: `${anchor}.`, place: '', plan: 'Kế hoạch', agency: 'UBND', note: '', page: '' },
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

describe('records of a large site', () => {
  const merged = mergeRecords(records);

  test('are one a section; its kinds are those of all that it states', () => {
    expect(merged.map(({ url, details, filters }) => [url, details.parts.length, filters.loai])).toEqual([
      [`${PLAN}#i`, 1, ['muc']],
      [`${PLAN}#i.1`, 2, ['muc', 'chi-tieu']],
      [`${PLAN}#ii`, 1, ['muc', 'chi-tieu']],
    ]);
  });

  test('hold every word of the provisions once', () => {
    const words = (texts: string[]) =>
      texts
        .join(' ')
        .match(/[\p{L}\p{N}]+/gu)
        ?.sort();
    const passages = records.filter(({ shown }) => shown.kind === 'muc');
    expect(words(merged.map(({ content }) => decodeText(content)))).toEqual(
      words(passages.flatMap(({ heading, text }) => [heading, text])),
    );
  });

  test('lead to the provision that holds most of the words found', () => {
    const parts = merged[1]?.details.parts ?? [];
    const content = 'Chung. Giữ vững. Nâng cao chỉ số hài lòng.';
    expect(focusPart(content, [2, 6, 7], parts, PLAN)).toEqual({
      url: `${PLAN}#i.1.a`,
      content: 'Nâng cao chỉ số hài lòng.',
      places: [3, 4],
    });
    expect(focusPart(content, [0], parts, PLAN)?.url).toBe(`${PLAN}#i.1`);
  });

  test('without parts stay as they are', () => {
    expect(focusPart('hài lòng', [0], [], PLAN)).toBeNull();
  });
});
