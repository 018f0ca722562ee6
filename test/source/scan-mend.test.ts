import { describe, expect, it } from 'vitest';
import type { ReadWord } from '../../src/source/forms/scan/engine.ts';
import { mendWords } from '../../src/source/forms/scan/mend.ts';

/** Lines of words; a question mark before a word makes it a doubted one. */
function composePage(lines: readonly string[], n = 1): { n: number; height: number; words: ReadWord[] } {
  const words = lines.flatMap((line, row) =>
    line.split(' ').map(
      (word, column): ReadWord => ({
        text: word.replace(/^\?/, ''),
        x0: column * 60,
        x1: column * 60 + 50,
        y: row * 20,
        size: 12,
        bold: false,
        confidence: word.startsWith('?') ? 40 : 96,
      }),
    ),
  );
  return { n, height: 842, words };
}

const mend = (...lines: string[]): string =>
  mendWords([composePage(lines)])
    .flatMap(({ words }) => words.map(({ text }) => text))
    .join(' ');

describe('Roman labels with misread strokes', () => {
  it.each([
    ['I. MỤC ĐÍCH', 'IL. NHIỆM VỤ', 'II. NHIỆM VỤ'],
    ['I. MỤC ĐÍCH', 'IL NHIỆM VỤ', 'II. NHIỆM VỤ'],
    ['I. MỤC ĐÍCH', 'IH. NHIỆM VỤ', 'II. NHIỆM VỤ'],
    ['II. NHIỆM VỤ', 'HI. TỔ CHỨC', 'III. TỔ CHỨC'],
    ['III. NHIỆM VỤ', 'LV. TỔ CHỨC', 'IV. TỔ CHỨC'],
    ['II. NHIỆM VỤ', 'TII. TỔ CHỨC', 'III. TỔ CHỨC'],
    ['II. NHIỆM VỤ', 'II. TỔ CHỨC', 'III. TỔ CHỨC'],
  ])('after “%s”, “%s” is “%s”', (before, read, meant) => {
    expect(mend(before, read)).toBe(`${before} ${meant}`);
  });

  it.each([
    ['I. MỤC ĐÍCH', 'IV. NHIỆM VỤ'],
    ['I. MỤC ĐÍCH', '11. NHIỆM VỤ'],
    ['I. MỤC ĐÍCH', 'IL. nhiệm vụ'],
    ['V. MỤC ĐÍCH', 'IL. NHIỆM VỤ'],
    ['I. MỤC ĐÍCH', 'I. NHIỆM VỤ'],
  ])('after “%s”, “%s” stays', (before, read) => {
    expect(mend(before, read)).toBe(`${before} ${read}`);
  });
});

describe('abbreviations', () => {
  it.each([
    ['?TTHG', 'TTHC'],
    ['?(CCHOGC),', '(CCHC),'],
    ['?CBCCVOG', 'CBCCVC'],
    ['CCHG', 'CCHG'],
    ['?CNTT', 'CNTT'],
    ['?SIPAŠ', 'SIPAS'],
    ['?KHĐT', 'KHĐT'],
    ['?90,8268', '90,8268'],
  ])('“%s” is “%s”', (read, meant) => {
    expect(mend(`công tác ${read}`)).toBe(`công tác ${meant}`);
  });

  it('take the form that the document has most often', () => {
    expect(mend('SVHTTDL và SVHTTDL', 'với ?SVHTTDI')).toBe('SVHTTDL và SVHTTDL với SVHTTDL');
  });

  it('keep what was read beside what is meant', () => {
    const [page] = mendWords([composePage(['công tác ?TTHG'])]);
    expect(page?.words.at(-1)?.mended?.scan).toBe('TTHG');
  });
});

describe('page numbers', () => {
  const read = (first: string, n: number): string | undefined =>
    mendWords([composePage([first, 'Nâng cao chất lượng'], n)])[0]?.words[0]?.text;

  it('alone on their line are those of their page', () => {
    expect(read('1"', 11)).toBe('11');
    expect(read('1"', 4)).toBe('1"');
    expect(read('12 người', 11)).toBe('12');
  });
});
