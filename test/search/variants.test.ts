import { describe, expect, test } from 'vitest';
import { listVariants, type NamePair } from '../../src/search/variants.ts';

const pairs: NamePair[] = [
  ['TTHC', 'thủ tục hành chính'],
  ['DVC', 'dịch vụ công'],
  ['DVCTT', 'dịch vụ công trực tuyến'],
  ['KT-XH', 'kinh tế - xã hội'],
  ['UBND', 'Ủy ban nhân dân'],
  ['Bắc Giang', 'Bắc Ninh'],
  ['Hà Nam', 'Ninh Bình'],
];
const list = (text: string): string[] => listVariants(text, pairs).map((variant) => variant.text);

describe('a query is also asked with', () => {
  test.each([
    ['rà soát TTHC', 'rà soát thủ tục hành chính'],
    ['tthc', 'thủ tục hành chính'],
    ['thu tuc hanh chinh rut gon', 'TTHC rut gon'],
    ['KT-XH', 'kinh tế - xã hội'],
    ['kinh tế xã hội', 'KT-XH'],
    ['Bắc Giang', 'Bắc Ninh'],
    ['bac ninh', 'Bắc Giang'],
  ])('%s: %s', (text, variant) => {
    expect(list(text)).toEqual([variant]);
  });

  test('the longest names first, two at most', () => {
    expect(list('dịch vụ công trực tuyến')).toEqual(['DVCTT', 'DVC trực tuyến']);
    expect(list('TTHC DVC KT-XH')).toHaveLength(2);
  });

  test('no other name within a document number, as typed in any way', () => {
    expect(list('2163/KH-UBND')).toEqual([]);
    expect(list('2163/kh-ubnd UBND')).toEqual(['2163 kh ubnd Ủy ban nhân dân']);
  });

  test.each(['công khai', '“thủ tục hành chính”', 'TTHC (thủ tục hành chính)', 'hạ nam', ''])(
    '%s: nothing else',
    (text) => {
      expect(list(text)).toEqual([]);
    },
  );
});
