import { describe, expect, test } from 'vitest';
import { mergeRecords } from '../../src/search/merge.ts';
import { focusPart } from '../../src/search/parts.ts';
import type { SearchRecord } from '../../src/search/records.ts';

const PLAN = '/ke-hoach/cao-bang/1-kh-ubnd-2025/';

const record = (anchor: string, kind: 'muc' | 'chi-tieu', heading: string, text: string): SearchRecord => ({
  url: `${PLAN}#${anchor}`,
  heading,
  text,
  shown: { kind, title: `${anchor}.`, place: '', plan: 'Kế hoạch', agency: 'UBND', note: '', page: '' },
  filters: { loai: [kind], 'chi-so': [], 'thanh-phan': [], tinh: ['cao-bang'], 'co-quan': [], nam: ['2025'] },
});

const records = [
  record('i', 'muc', 'MỤC TIÊU', ''),
  record('i.1', 'muc', '', 'Nâng cao chỉ số hài lòng.'),
  record('ii', 'muc', 'NHIỆM VỤ', 'Niêm yết 114/KH-UBND công khai.'),
  record('i.1', 'chi-tieu', '', 'hạng 10'),
  record('ii', 'chi-tieu', '', 'hạng 12'),
];

describe('records of a large site', () => {
  const merged = mergeRecords(records);

  test('are one a section and kind; targets of a plan stand together', () => {
    expect(merged.map(({ url, shown, parts }) => [url, shown.kind, parts.length])).toEqual([
      [`${PLAN}#i`, 'muc', 2],
      [`${PLAN}#ii`, 'muc', 1],
      [`${PLAN}#i.1`, 'chi-tieu', 2],
    ]);
  });

  test('hold every word of the records that they stand for', () => {
    const words = (texts: string[]) =>
      texts
        .join(' ')
        .match(/[\p{L}\p{N}]+/gu)
        ?.sort();
    expect(words(merged.map(({ text }) => text))).toEqual(
      words(records.flatMap(({ heading, text }) => [heading, text])),
    );
  });

  test('lead to the provision that holds most of the words found', () => {
    const parts = merged[0]?.parts ?? [];
    const content = 'MỤC TIÊU Nâng cao chỉ số hài lòng.';
    expect(focusPart(content, [1, 4, 5], parts)).toEqual({
      part: [2, `${PLAN}#i.1`, 'i.1.'],
      content: 'Nâng cao chỉ số hài lòng.',
      places: [2, 3],
    });
    expect(focusPart(content, [0], parts)?.part[1]).toBe(`${PLAN}#i`);
  });

  test('without parts stay as they are', () => {
    expect(focusPart('hài lòng', [0], [])).toBeNull();
  });
});
