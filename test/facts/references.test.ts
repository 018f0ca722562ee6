import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PlanContext } from '../../src/facts/context.ts';
import { extractReferences } from '../../src/facts/references.ts';
import { type Plan, type Provision, plan, type Reference } from '../../src/schema/plan.ts';
import { loadRegistry } from '../../src/source/registry.ts';

const registry = loadRegistry('.');
const example: Plan = plan.parse(
  JSON.parse(readFileSync('test/readings/cao-bang-114-kh-svhttdl-2025.json', 'utf8')),
);

const unit = (text: string, more: Partial<Provision> = {}): Provision => ({
  id: 'ii.1',
  label: '1',
  parent: 'ii',
  heading: null,
  text,
  component: null,
  lines: null,
  ...more,
});
const preamble = (text: string): Provision => unit(text, { id: 'mo-dau', label: '', parent: null });

const read = (provisions: Provision[], more: Partial<PlanContext> = {}): Reference[] =>
  extractReferences({
    provisions,
    tables: [],
    issuer: { id: 'cao-bang/so-noi-vu', name: 'Sở Nội vụ' },
    province: 'cao-bang',
    year: 2025,
    registry,
    knownPlans: [],
    ...more,
  });

it('reads the references of the worked example', () => {
  const knownPlans = [
    { id: 'cao-bang/2163-kh-ubnd-2025', number: '2163/KH-UBND', date: '2025-07-12', province: 'cao-bang' },
  ];
  const found = read(example.provisions, { tables: example.tables, issuer: example.issuer, knownPlans });
  expect(found).toEqual(example.references);
});

describe('where a citation ends', () => {
  it.each([
    // 002:30
    [
      'Thực hiện Kế hoạch số 146/KH-UBND ngày 29/5/2025 của UBND tỉnh về nâng cao Chỉ số cải cách hành chính (PAR INDEX); Chỉ số hài lòng (SIPAS) năm 2025',
      '; Thanh tra tỉnh xây dựng kế hoạch triển khai như sau:',
    ],
    // 003:7
    [
      'Thực hiện Kế hoạch số 2216/KH-UBND ngày 17/7/2025 của Ủy ban nhân dân (UBND) tỉnh về Kế hoạch CCHC năm 2025 (sửa đổi, bổ sung)',
      ', Sở Văn hóa, Thể thao và Du lịch (VHTTDL) xây dựng Kế hoạch CCHC',
    ],
    // 000:47
    [
      'tại Kế hoạch số 01/KH-SVHTTDL ngày 06/01/2025 của Sở VHTTDL về CCHC nhà nước năm 2025',
      ', triển khai cụ thể',
    ],
    // 003:106
    [
      'theo Kế hoạch số 1526/KH-UBND ngày 16/6/2022 của UBND tỉnh về thực hiện Đề án “Tổ chức truyền thông, giai đoạn 2022 - 2027”',
      '.',
    ],
    // 003:172
    [
      'theo Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về thực hiện TTHC theo cơ chế một cửa, một cửa liên thông',
      ', tập trung vào các nội dung sau:',
    ],
    // 003:301
    ['theo Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Hội nghị Trung ương 6 khóa XII', ' đảm bảo tinh gọn'],
    // 002:147
    ['tại Kết luận số 134-KL/TW, ngày 28/3/2025 của Bộ Chính trị, Ban Bí thư', ' và Đề án số 48/ĐA-UBND'],
    // 004:161
    [
      'nghiêm túc Quyết định số 61/QĐ-UBND ngày 23/01/2021 của Chủ tịch UBND tỉnh phê duyệt Đề án sắp xếp, kiện toàn cơ cấu',
      ' và Công văn số 436/UBND-NC',
    ],
    // 004:163
    [
      'và Công văn số 436/UBND-NC ngày 02/02/2021 của Chủ tịch UBND tỉnh về sắp xếp, kiện toàn tổ chức bộ máy',
      ' theo Nghị định số 107/2020/NĐ-CP',
    ],
    ['theo Kế hoạch số 12/KH-UBND của UBND tỉnh ngày 05/01/2025 về kiểm soát TTHC', '; kịp thời'],
    [
      'Thực hiện Công văn số 31/UBND-NC ngày 12/8/2025 của UBND tỉnh về việc nâng cao Chỉ số PAPI',
      ', UBND phường xây dựng Kế hoạch',
    ],
    ['theo Luật Đất đai số 31/2024/QH15 ngày 18/01/2024', ' và các văn bản'],
    ['theo Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015', ';'],
    [
      'theo Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương',
      ';',
    ],
    ['và Báo cáo thẩm định số 18/BCTĐ-STP ngày 25 tháng 5 năm 2018 của Sở Tư pháp', '.'],
    ['Thực hiện Kế hoạch số 263/KH-UBNDngày 31/12/2024 của Tỉnh ủy', ';'],
    [
      'theo Nghị định số 61/2018/NĐCP ngày 23 tháng 4 năm 2018 Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông',
      ';',
    ],
    [
      'theo Quyết định số 2071/QĐ-UBND ngày 27/7/2018 của Ủy ban nhân dân tỉnh về Chỉ số CCHC của các sở, ban, ngành; Ủy ban nhân dân các huyện, thị xã, thành phố',
      '; Ủy ban nhân dân tỉnh ban hành kế hoạch',
    ],
    [
      'theo Quyết định số 1149/QĐ-BNV ngày 30/12/2022 của Bộ trưởng Bộ Nội vụ về phê duyệt Kế hoạch đo lường',
      ';',
    ],
  ])('%s|%s', (cited, rest) => {
    const [first] = read([unit(cited + rest)]);
    expect(first?.quote).toBe(cited.replace(/^(Thực hiện|tại|theo|nghiêm túc|và) /u, ''));
  });
});

describe('what a citation says', () => {
  it('keeps a misformed number as printed, without the spaces of wrapping', () => {
    const text =
      'theo Nghị quyết số 04-NQ- CP ngày 10/01/2022, Nghị quyết số số 18-NQ/TW, Nghị quyết số 99/NQ/CP';
    expect(read([unit(text)]).map(({ number }) => number)).toEqual(['04-NQ-CP', '18-NQ/TW', '99/NQ/CP']);
  });

  it('gives the day of a law that amends others to it alone', () => {
    const text =
      'theo Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019';
    expect(read([unit(text)]).map(({ date }) => date)).toEqual(['2019-11-22', null, null]);
  });

  it('is carried out only where the preamble says so, and not inside another subject', () => {
    const text =
      'Thực hiện Chương trình số 29-CTr/TU ngày 23/02/2025 về thực hiện Nghị quyết số 57-NQ/TW. Căn cứ Chỉ thị số 09-CT/TU';
    expect(read([preamble(text), unit(text)]).map(({ relation }) => relation)).toEqual([
      'implements',
      'cites',
      'cites',
      'cites',
      'cites',
      'cites',
    ]);
  });

  it('is amended only where the plan itself changes it', () => {
    const amends = (text: string): string | undefined => read([unit(text)])[0]?.relation;
    expect(amends('Sửa đổi, bổ sung một số nội dung của Kế hoạch số 15/KH-UBND ngày 05/01/2025')).toBe(
      'amends',
    );
    expect(amends('Rà soát TTHC thuộc phạm vi điều chỉnh của Nghị định số 63/2010/NĐ-CP')).toBe('cites');
    expect(
      read([
        unit(
          'Nghị định số 67/2021/NĐ-CP của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 167/2017/NĐ-CP',
        ),
      ])[1]?.relation,
    ).toBe('cites');
  });

  it('finds laws by name, in any capitals', () => {
    const text =
      'tuyên truyền Luật phòng, chống tham nhũng đặc biệt đối với cấp xã; Luật Thực hiện dân chủ ở cơ sở năm 2022, Bộ luật Lao động, Luật Máy móc hạng nặng; đúng pháp luật, Luật sư';
    expect(read([unit(text)]).map(({ type, quote, date }) => [type, quote, date])).toEqual([
      ['Luật', 'Luật phòng, chống tham nhũng', null],
      ['Luật', 'Luật Thực hiện dân chủ ở cơ sở năm 2022', '2022'],
      ['Bộ luật', 'Bộ luật Lao động', null],
      ['Luật', 'Luật Máy móc hạng nặng', null],
    ]);
  });

  it('reads footnotes and table cells, and a document once for each unit', () => {
    const note =
      'Báo cáo số 85/BC-SNV ngày 04/4/2024 về kết quả Chỉ số PAPI năm 2023; Báo cáo số 105/BC-SNV ngày 22/4/2024';
    const table = {
      id: 't1',
      provision: 'ii.1',
      caption: null,
      columns: ['Nhiệm vụ'],
      rows: [
        ['theo Chỉ thị số 09-CT/TU ngày 10/8/2021 của Ban Thường vụ Tỉnh ủy về tiếp tục đẩy mạnh'],
        [null],
      ],
    };
    const found = read([unit('Nghị định số 63/2010/NĐ-CP, Nghị định số 63/2010/NĐ-CP', { footnotes: [1] })], {
      tables: [table],
      footnotes: [{ n: 1, text: note }],
    });
    expect(found.map(({ number, provision }) => [number, provision])).toEqual([
      ['63/2010/NĐ-CP', 'ii.1'],
      ['85/BC-SNV', 'ii.1'],
      ['105/BC-SNV', 'ii.1'],
      ['09-CT/TU', 'ii.1'],
    ]);
  });

  it.each([
    '(Kèm theo Kế hoạch số       /KH-UBND ngày      / 5/2024 của Chủ tịch UBND tỉnh Bắc Giang)',
    '(Kèm theo Kế hoạch số 114/KH-SVHTTDL ngày 18/7/2025)',
    'đạt 91,16/100 điểm, đứng thứ 04/63 tỉnh, ngày 12/7/2025',
    '',
  ])('none in "%s"', (text) => expect(read([unit(text)])).toEqual([]));
});
