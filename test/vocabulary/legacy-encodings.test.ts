import { describe, expect, it } from 'vitest';
import { readSeed } from '../../src/source/seeds.ts';
import {
  decodeLegacy,
  detectLegacyEncoding,
  restoreLegacyText,
} from '../../src/vocabulary/legacy-encodings.ts';
import { cleanSeedIds, root, seedIds } from '../support/seeds.ts';

/** Words whose codes are known from documents of the time, checked by hand. */
const known: [encoding: 'TCVN3' | 'VNI' | 'UTF-8 twice', received: string, read: string][] = [
  ['TCVN3', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
  ['TCVN3', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
  [
    'TCVN3',
    'KÕ ho¹ch n©ng cao chÊt l\u00adîng phôc vô nh©n d©n',
    'Kế hoạch nâng cao chất lượng phục vụ nhân dân',
  ],
  ['TCVN3', 'KÕ HO¹CH', 'KẾ HOẠCH'],
  ['TCVN3', 'ñY BAN NH¢N D¢N TØNH CAO B»NG', 'ỦY BAN NHÂN DÂN TỈNH CAO BẰNG'],
  ['VNI', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['VNI', 'Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
  ['VNI', 'KEÁ HOAÏCH naâng cao chaát löôïng phuïc vuï', 'KẾ HOẠCH nâng cao chất lượng phục vụ'],
  ['UTF-8 twice', 'Káº¿ hoáº¡ch cáº£i thiá»‡n, nÃ¢ng cao', 'Kế hoạch cải thiện, nâng cao'],
];

describe('decoding', () => {
  it.each(known)('%s: %s', (encoding, received, read) => {
    expect(decodeLegacy(received, encoding)).toBe(read);
  });
});

/** Writes modern text in an old encoding, by trying the decoder on each code: the tables above were checked by hand. */
const codes = Array.from({ length: 0x60 }, (_, i) => String.fromCharCode(0xa0 + i)).filter(
  (code) => code !== '\u00a0',
);
const tcvn3 = new Map(codes.map((code) => [decodeLegacy(code, 'TCVN3'), code]));
const vniUnits = ['a', 'e', 'o', 'u', 'y', 'ô', 'ö'].flatMap((vowel) => codes.map((mark) => vowel + mark));
const vni = new Map(
  [...vniUnits, ...['ñ', 'ô', 'ö', 'î', 'í', 'ì', 'æ', 'ó', 'ò']].flatMap((unit) => [
    [decodeLegacy(unit, 'VNI'), unit] as const,
    [decodeLegacy(unit.toUpperCase(), 'VNI'), unit.toUpperCase()] as const,
  ]),
);
const encode = (text: string, table: ReadonlyMap<string, string>): string =>
  Array.from(text, (letter) => table.get(letter) ?? letter).join('');
const encodeTcvn3 = (text: string): string =>
  Array.from(text, (letter) => tcvn3.get(letter) ?? tcvn3.get(letter.toLowerCase()) ?? letter).join('');
const encodeTwice = (text: string): string =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

const modern = (id: string): string =>
  readSeed(root, id)
    .source.text.normalize('NFC')
    .replace(/[^\S\n]+/g, ' ');

describe('a whole plan in an old encoding', () => {
  it.each(cleanSeedIds)('%s comes back word for word from VNI and from UTF-8 read as Windows-1252', (id) => {
    const text = modern(id);
    expect(restoreLegacyText(encodeTwice(text))).toEqual({ encoding: 'UTF-8 twice', text });
    expect(restoreLegacyText(encode(text, vni))).toEqual({ encoding: 'VNI', text });
  });

  it.each(cleanSeedIds)('%s comes back word for word from TCVN3, but for the case of capitals', (id) => {
    const text = modern(id);
    const restored = restoreLegacyText(encodeTcvn3(text));
    expect(restored?.encoding).toBe('TCVN3');
    expect(restored?.text.toLowerCase()).toBe(text.toLowerCase());
  });

  it('is found in part of a modern text too, and the modern part stays', () => {
    const text =
      'Sở Nội vụ chủ trì, phối hợp.\n- C¸c së, ban, ngµnh thùc hiÖn kÕ ho¹ch nµy;\n- Báo cáo trước ngày 30/11.';
    expect(restoreLegacyText(text)?.text).toBe(
      'Sở Nội vụ chủ trì, phối hợp.\n- Các sở, ban, ngành thực hiện kế hoạch này;\n- Báo cáo trước ngày 30/11.',
    );
  });
});

describe('a line that reads both ways', () => {
  const decoded = '- C¸c së, ban, ngµnh thùc hiÖn kÕ ho¹ch nµy;';
  const modern = 'Sở Nội vụ chủ trì, phối hợp.';

  it('is decoded between lines that are decoded, and stays beside modern ones', () => {
    expect(restoreLegacyText([modern, decoded, 'Sè 88', decoded].join('\n'))?.text).toContain('\nSố 88\n');
    expect(restoreLegacyText([decoded, modern, 'Sè 88', decoded].join('\n'))?.text).toContain('\nSè 88\n');
  });
});

describe('what is no old encoding', () => {
  it.each(seedIds)('%s, modern or misread', (id) => {
    expect(detectLegacyEncoding(readSeed(root, id).source.text)).toBeNull();
  });

  it.each([
    'Đà Nẵng, ngày 5 tháng 3',
    'Le gouvernement a publié un décret relatif à la modernisation de l’administration',
    'trién khai thuc hién cai cách hành chính, nang cao chát luong phuc vu',
    'cong tac cai cach hanh chinh nha nuoc tren dia ban tinh',
    '«Cao nhất» · 50 ° · §5',
    '',
  ])('%s', (text) => {
    expect(restoreLegacyText(text)).toBeNull();
  });
});
