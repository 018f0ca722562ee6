import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readLines, splitRawLines } from '../../src/lines/index.ts';
import { type Outline, parseOutline } from '../../src/outline/index.ts';

interface Case {
  idea: string;
  text: string;
  units: string[];
}

const read = (text: string): Outline =>
  parseOutline(readLines(splitRawLines(text)), (segments, columns) =>
    columns.map((_, i) => (i === 0 ? segments.flat().join(' ') : null)),
  );

const print = ({ units }: Outline): string[] =>
  units.map(({ id, label, heading, paragraphs }) =>
    `${id} ‹${label}› ${heading ?? '-'} | ${paragraphs.join(' ')}`.trim(),
  );

describe('outline', () => {
  const cases: Case[] = parse(readFileSync('test/outline/cases.yaml', 'utf8'));
  test.each(cases)('$idea', ({ text, units }) => {
    expect(print(read(text))).toEqual(units);
  });
});

describe('tables typed with pipes', () => {
  const plan = (rows: readonly string[]): Outline =>
    read(`KẾ HOẠCH\nNâng cao Chỉ số PAPI\n\nI. NHIỆM VỤ\n\n${rows.join('\n')}\n\nII. KINH PHÍ\n`);

  test('the row that numbers the columns is none of theirs, wherever a page repeats it', () => {
    const { tables, leftOut } = plan([
      ...['| TT | Nhiệm vụ | Chủ trì |', '|---|---|---|', '| (1) | (2) | (3) |', '| 1 | Rà soát | Sở Y tế |'],
      ...['| (1) | (2) | (3) |', '| 2 | Báo cáo | Sở Nội vụ |'],
    ]);
    expect(tables.map(({ rows }) => rows)).toEqual([
      [
        ['1', 'Rà soát', 'Sở Y tế'],
        ['2', 'Báo cáo', 'Sở Nội vụ'],
      ],
    ]);
    expect(leftOut.map(({ rule }) => rule)).toEqual(['column-numbers', 'column-numbers']);
  });

  test('a head with a rule below it begins another table', () => {
    const { tables } = plan([
      ...['| TT | Nhiệm vụ |', '| --- | --- |', '| 1 | Rà soát |', ''],
      ...['| Lĩnh vực | Điểm |', '| --- | --- |', '| Cải cách thể chế | 9,5 |'],
    ]);
    expect(tables.map(({ columns }) => columns)).toEqual([
      ['TT', 'Nhiệm vụ'],
      ['Lĩnh vực', 'Điểm'],
    ]);
  });
});

describe('header and tail', () => {
  test('a number that cannot be read names no agency', () => {
    const { header } = read(
      'SỞ NỘI VỤ\nSố: 1.020/KH-SNV\nKẾ HOẠCH\nCải cách hành chính\n\nI. MỤC TIÊU\n1. Một.\n',
    );
    expect(header).toMatchObject({ bodies: ['SỞ NỘI VỤ'], number: null });
  });

  test('what a stamp says beside a head names no agency', () => {
    const { header } = read(
      'Ký bởi: UBND TỈNH CAO BẰNG\nUBND TỈNH CAO BẰNG\nSỞ NỘI VỤ\nCơ quan: TỈNH CAO BẰNG\nSố: 45/KH-SNV\nKẾ HOẠCH\nCải cách hành chính\n\nI. MỤC TIÊU\n1. Một.\n',
    );
    expect(header.bodies).toEqual(['UBND TỈNH CAO BẰNG', 'SỞ NỘI VỤ']);
  });

  test('two columns read as one line each give both', () => {
    const { header, docType, title } = read(
      'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH HÀ GIANG Độc lập - Tự do - Hạnh phúc\nSố: 45/KH-UBND Hà Giang, ngày 03 tháng 02 năm 2025\nKẾ HOẠCH\nCải cách hành chính năm 2025\n\nI. MỤC TIÊU\n1. Một.\n',
    );
    expect(header).toEqual({
      bodies: ['ỦY BAN NHÂN DÂN TỈNH HÀ GIANG'],
      number: '45/KH-UBND',
      blankNumber: null,
      place: 'Hà Giang',
      date: '2025-02-03',
    });
    expect([docType, title]).toEqual(['Kế hoạch', 'Cải cách hành chính năm 2025']);
  });

  test('names, place and date that lines of a narrow cell cut are put together', () => {
    const { header } = read(
      'ỦY BAN NHÂN\nDÂN\nTỈNH\nTHÁI BÌNH\n|\nSố: 7/KH-UBND\n|\nThái Bình,\nngày 03 tháng 6 năm 2024\n|\nKẾ HOẠCH\nMột\n\nI. A\n1. B.\n',
    );
    expect(header.bodies).toEqual(['ỦY BAN NHÂN DÂN TỈNH THÁI BÌNH']);
    expect([header.place, header.date]).toEqual(['Thái Bình', '2024-06-03']);
  });

  test('the last syllable of a place on a line of its own is no body', () => {
    const { header } = read(
      'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HẢI\nPHÒNG\nSố: 45/KH-UBND\nKẾ HOẠCH\nCải cách hành chính\n\nI. MỤC TIÊU\n1. Một.\n',
    );
    expect(header.bodies).toEqual(['ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG']);
  });

  test('a committee that names no place is not joined with the body below it', () => {
    const { header } = read('UBND TỈNH\nSỞ\nNỘI VỤ\nSố: 7/KH-SNV\nKẾ HOẠCH\nMột\n\nI. A\n1. B.\n');
    expect(header.bodies).toEqual(['UBND TỈNH', 'SỞ NỘI VỤ']);
  });

  test('recipients, offices and name that a table put on one line are told apart', () => {
    const { tail } = read(
      'KẾ HOẠCH\nMột\n\nI. A\n1. B.\n| Nơi nhận: - Bộ Nội vụ; - Tỉnh ủy; - Lưu: VT. | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn An |\n',
    );
    expect(tail).toEqual({
      signer: { title: 'TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH', name: 'Lê Văn An' },
      recipients: ['Bộ Nội vụ', 'Tỉnh ủy', 'Lưu: VT'],
    });
  });

  test('a blank number and a blank day are unknown', () => {
    const { header } = read(
      'UBND TỈNH LẠNG SƠN\nSố:      /KH-UBND\nLạng Sơn, ngày     tháng 5 năm 2024\nKẾ HOẠCH\nMột\n\nI. A\n1. B.\n',
    );
    expect([header.number, header.blankNumber, header.date]).toEqual([null, '/KH-UBND', null]);
  });

  test('a signature beside the recipients is told from them', () => {
    const { tail } = read(
      'KẾ HOẠCH\nMột\n\nI. VIỆC\n1. Một.\n\nNơi nhận: KT. CHỦ TỊCH\n- Thường trực Tỉnh ủy; PHÓ CHỦ TỊCH\n- Các sở, ban,\nngành;\n- Lưu: VT. Nguyễn Văn Bình\n',
    );
    expect(tail.signer).toEqual({ title: 'KT. CHỦ TỊCH, PHÓ CHỦ TỊCH', name: 'Nguyễn Văn Bình' });
    expect(tail.recipients).toEqual(['Thường trực Tỉnh ủy', 'Các sở, ban, ngành', 'Lưu: VT']);
  });
});

describe('skipped labels', () => {
  const lettered = (labels: string): string =>
    labels
      .split('')
      .map((label) => `${label}) Một việc.\n`)
      .join('');
  const list = (...lists: string[]): string[] =>
    read(
      `KẾ HOẠCH\nNâng cao Chỉ số SIPAS\n\n${lists.map((labels, i) => `${i + 1}. Nhóm việc\n${lettered(labels)}`).join('')}`,
    ).gaps;

  test('one e) behind a d) tells of a lost đ)', () => expect(list('abcde', 'abc')).toEqual(['1.e']));
  test('a writer who has no đ) loses none', () => expect(list('abcdeg', 'abcde')).toEqual([]));
  test('a writer who has one loses it', () =>
    expect(list('abcde', 'abcde', 'abcdđ')).toEqual(['1.e', '2.e']));
});
