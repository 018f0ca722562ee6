import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitRawLines } from '../../src/lines/index.ts';
import {
  isGarbled,
  learnWording,
  listDoubts,
  restoreText,
  stringifyTranscription,
} from '../../src/restore/index.ts';
import { restoreLabels } from '../../src/restore/labels.ts';
import { splitPieces } from '../../src/restore/pieces.ts';
import { doubtSums } from '../../src/restore/sums.ts';
import { doubt } from '../../src/schema/origin.ts';

const wording = learnWording([
  'Cải thiện, nâng cao các Chỉ số PAR-INDEX; tổ chức thực hiện',
  'Hội đồng nhân dân (HĐND), Ủy ban nhân dân (UBND) tỉnh phối hợp với các sở, ban, ngành',
]);
const propose = (text: string): string =>
  restoreText(splitRawLines(text), wording)
    .lines.map(({ text: line }) => line)
    .join('\n');

const kinds = (line: string): string =>
  splitPieces(line)
    .filter(({ kind }) => kind !== 'sign')
    .map(({ text, kind }) => `${kind}:${text}`)
    .join(' ');

test('pieces joined are the line, whatever the line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (line) => {
      expect(
        splitPieces(line)
          .map(({ text }) => text)
          .join(''),
      ).toBe(line);
    }),
  );
});

test('any text gives a proposal with as many lines', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const lines = splitRawLines(text);
      expect(restoreText(lines, wording).lines).toHaveLength(lines.length);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['2. Chi s6 57-NQ/TW', 'figure:2. word:Chi word:s6 figure:57-NQ/TW'],
  ['ngay 22/12/2024, dat 98%:', 'word:ngay figure:22/12/2024, word:dat figure:98%:'],
  ['I1. YEU CAU', 'figure:I1. word:YEU word:CAU'],
  ['hai 16ng caa', 'word:hai word:16ng word:caa'],
  ['KH&ĐT v&i 5G', 'figure:KH&ĐT word:v&i figure:5G'],
  ['2. SoNoi vu', 'figure:2. word:So word:Noi word:vu'],
  ['http://papi.org.vn/', 'figure:http://papi.org.vn/'],
])('%s is cut into %s', (line, expected) => {
  expect(kinds(line)).toBe(expected);
});

test.each([
  ['Cai thién, nang cao cac Chi so6 PAR-INDEX', 'Cải thiện, nâng cao các Chỉ số PAR-INDEX'],
  [
    'Hoi d6ng nhan dan (HBND) tinh phdi hop v&i céc so, ban, nganh',
    'Hội đồng nhân dân (HĐND) tỉnh phối hợp với các sở, ban, ngành',
  ],
  ['Cai thien, nang cao cac Chi so, to chuc thuc hien', 'Cải thiện, nâng cao các Chỉ số, tổ chức thực hiện'],
  ['CAI THIEN, NANG CAO CAC CHI SO 63/63', 'CẢI THIỆN, NÂNG CAO CÁC CHỈ SỐ 63/63'],
])('%s is read as %s', (scan, read) => {
  expect(propose(scan)).toBe(read);
});

test('a label of a section is put right only where it continues the count', () => {
  const lines = splitRawLines('I. MUC TIEU\nI1. YEU CAU\n111. NHIEM VU\nV. TO CHUC\n111. KHAC');
  expect(
    restoreLabels(
      lines,
      lines.map(() => true),
    ).map(({ raw }) => raw),
  ).toEqual(['I. MUC TIEU', 'II. YEU CAU', 'III. NHIEM VU', 'V. TO CHUC', '111. KHAC']);
});

const tcvn3 =
  'Céng hoµ x· héi chñ nghÜa ViÖt Nam, ñy ban nh©n d©n tØnh, kÕ ho¹ch c¶i c¸ch hµnh chÝnh n¨m 2025';
const vni =
  'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, UÛy ban nhaân daân tænh, keá hoaïch caûi caùch haønh chính';
test.each([
  ['misread', 'Cai thién, nang cao cac Chi so6, phdi hop chit ché trong tham muu t6 chac thuc hién', true],
  ['without marks', 'Cai thien, nang cao cac Chi so cua tinh, to chuc thuc hien ke hoach nam 2025', true],
  ['clean', 'Cải thiện, nâng cao các Chỉ số của tỉnh, tổ chức thực hiện kế hoạch năm 2025', false],
  ['TCVN3', tcvn3, false],
  ['VNI', vni, false],
  [
    'English',
    'Each department shall report on its results to the provincial committee before December',
    false,
  ],
  ['French', 'Le plan vise à améliorer la qualité des services publics dans toutes les provinces', false],
  ['figures', '1 2 3', false],
  ['nothing', '', false],
])('a text that is %s: garbled or not', (_, text, expected) => {
  expect(isGarbled(text)).toBe(expected);
});

const doubts = (text: string): string[] =>
  doubtSums(splitRawLines(text)).map(({ line, read, why }) => `${line} ${read} ${why.split('. ')[0]}`);

test('a figure that lost its comma is found again by the sum of the sub-rows', () => {
  expect(
    doubts(
      '5 | cong vu 50/63 | 12,0317 15 15187 | >13,55\nDiém thuc hién 4,9813 6 +0,5187\nDiéu tra XHH 7,0504 9 +1',
    ),
  ).toEqual(['1 15187 Có thể in “1,5187”: 0,5187 + 1 = 1,5187']);
});

test('a sum that fits says nothing; one that no reading makes fit says what it comes to', () => {
  expect(doubts('1 | Cong tac 39/63 9,2779 9,5 +0,13 > 9,40')).toEqual([]);
  expect(doubts('3 | giai trinh 49/63 4,21 10 +1,40 |>4,61')).toEqual([
    '1 4,61 Không khớp: 4,21 + 1,40 = 5,61',
  ]);
});

test('a figure that looks like a word stays a figure, and is named for a person to see', () => {
  const known = learnWording([
    'tỷ lệ hồ sơ giải quyết trước hạn',
    'tăng tỷ lệ hồ sơ giải quyết đúng hạn',
    'tỷ lệ hồ sơ',
  ]);
  const lines = splitRawLines('ting ty 18 hd so giai quyét trudc han');
  const proposal = restoreText(lines, known);
  expect(proposal.lines[0]?.text).toBe('tăng tỷ 18 hồ sơ giải quyết trước hạn');
  expect(proposal.figures.map(({ scan, read }) => `${scan} ${read}`)).toEqual(['18 lệ']);
  expect(listDoubts(proposal, lines).find(({ kind }) => kind === 'figure')?.why).toContain('“lệ”');
});

test('a word that is not certain is a doubt in the shape of doubts.yaml, with what else it may be', () => {
  const lines = splitRawLines('Cai thién céc Chi so6 cuaa zyxq nang cao');
  const doubts = listDoubts(restoreText(lines, wording), lines);
  expect(doubts.map((one) => doubt.parse(one))).toEqual(doubts);
  expect(doubts.some(({ scan }) => scan === 'zyxq')).toBe(true);
});

test('the proposal is written as a transcription: source line, tab, text; blank lines stay', () => {
  expect(
    stringifyTranscription({
      lines: [
        { n: 1, text: ' a' },
        { n: 2, text: '' },
        { n: 3, text: 'b' },
      ],
      words: 2,
      changed: [],
      kept: [],
      figures: [],
    }),
  ).toBe('1\ta\n\n3\tb\n');
});
