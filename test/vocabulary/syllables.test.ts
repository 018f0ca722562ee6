import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isReadable, isVietnameseSyllable, measureLegibility } from '../../src/vocabulary/syllables.ts';

const wellFormed =
  'cải cách thủ tục hành chính quyền nguyễn khuỷu khuya thuở hoà hòa thúy thuý quý quốc quyết quýnh gì giết giếng giữa nghiêng yêu yên ý úy xoong soóc ngoằn huỳnh huýt luật khuấy ưu ươm ngoèo quạnh quăng tuyên';
const malformed =
  'nguoi cach nuóc viec dièn nhiém quyen thì̀ kê̂nh céng nghÜa coäng trién kieemr gên ngi nghà kà cê hòan email index btriển nghiêp toàc';

test('every well-formed syllable is told, in both tone-mark styles and in NFD', () => {
  for (const word of wellFormed.split(' ')) {
    expect(isVietnameseSyllable(word), word).toBe(true);
    expect(isVietnameseSyllable(word.normalize('NFD').toUpperCase()), word).toBe(true);
  }
});

test('lost marks, misplaced tones and foreign words are no syllables', () => {
  for (const word of malformed.split(' ')) expect(isVietnameseSyllable(word), word).toBe(false);
});

test('a syllable that ends in a stop bears sắc or nặng', () => {
  expect(['tác', 'tạc', 'tắc'].every(isVietnameseSyllable)).toBe(true);
  expect(['tac', 'tàc', 'tảc', 'tãc'].some(isVietnameseSyllable)).toBe(false);
});

test('abbreviations, numbers, document numbers, addresses and other scripts are not counted', () => {
  const text =
    'Kế hoạch số 114/KH-SVHTTDL, UBND, 57-NQ/TW, 9,2779 điểm, http://papi.org.vn/, a@b.vn, ຄຳລາວ, 5G';
  expect(measureLegibility(text)).toBe(1);
  expect(measureLegibility('2163 UBND 5G')).toBe(0);
  expect(measureLegibility('')).toBe(0);
});

const seeds = readdirSync('seeds', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('source.txt'))
  .map((path) => ({ path, text: readFileSync(`seeds/${path}`, 'utf8') }));
const scanned = seeds.filter(({ text }) => text.includes('Cai thién, nang cao'));
const clean = seeds.filter((seed) => !scanned.includes(seed));
test('the seeds are four clean documents and a misread scan', () => {
  expect([clean.length, scanned.length]).toEqual([4, 1]);
});

const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

test.each(clean)('$path is readable, and not without its marks', ({ text }) => {
  expect(measureLegibility(text)).toBeGreaterThan(0.97);
  expect(isReadable(measureLegibility(text))).toBe(true);
  expect(measureLegibility(withoutMarks(text))).toBeLessThan(0.75);
});

test.each(scanned)('$path is not readable', ({ text }) => {
  expect(measureLegibility(text)).toBeLessThan(0.65);
  expect(isReadable(measureLegibility(text))).toBe(false);
});

test.each([
  [
    'TCVN3',
    'Céng hoµ x· héi chñ nghÜa ViÖt Nam, ñy ban nh©n d©n tØnh, kÕ ho¹ch c¶i c¸ch hµnh chÝnh n¨m 2025',
  ],
  [
    'VNI',
    'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, UÛy ban nhaân daân tænh, keá hoaïch caûi caùch haønh chính',
  ],
])('%s is not readable', (_, text) => {
  expect(measureLegibility(text)).toBeLessThan(0.5);
});
