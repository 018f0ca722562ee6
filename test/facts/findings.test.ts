import { describe, expect, test } from 'vitest';
import { examplePapi } from '../../src/examples/registry.ts';
import type { PlanContext } from '../../src/facts/context.ts';
import { findArithmetic } from '../../src/facts/findings/arithmetic.ts';
import { findContradictions } from '../../src/facts/findings/contradiction.ts';
import { type DocumentState, extractFindings } from '../../src/facts/findings/index.ts';
import { findLabelGaps } from '../../src/facts/findings/label-gap.ts';
import { findMissingAnnexes } from '../../src/facts/findings/missing-annex.ts';
import { findMissingDate } from '../../src/facts/findings/missing-date.ts';
import { findMissingNumber } from '../../src/facts/findings/missing-number.ts';
import { findReferenceForms } from '../../src/facts/findings/reference-form.ts';
import { findRestored } from '../../src/facts/findings/restored.ts';
import type { Rule } from '../../src/facts/findings/rule.ts';
import { findUnreadable } from '../../src/facts/findings/unreadable.ts';
import { extractTableTargets } from '../../src/facts/table-targets.ts';
import { extractTargets } from '../../src/facts/targets.ts';
import { exampleContext, exampleTable, exampleUnit } from './example-context.ts';

const readable: DocumentState = {
  docType: 'Kế hoạch',
  number: '114/KH-SVHTTDL',
  date: '2025-07-18',
  citedAs: null,
  legibility: 0.99,
  readable: true,
  restored: false,
  gaps: [],
};

/** What one rule says of a plan. */
function check(rule: Rule, plan: Partial<PlanContext>, state: Partial<DocumentState> = {}): string[] {
  const ctx = exampleContext(plan);
  const targets = [...extractTargets(ctx), ...extractTableTargets(ctx)];
  return rule({ ctx, document: { ...readable, ...state }, targets }).map(({ message }) => message);
}

const units = (...texts: string[]) => ({
  provisions: texts.map((text, i) =>
    exampleUnit({ id: `u${i + 1}`, label: `${i + 1}`, heading: 'Nhiệm vụ', text }),
  ),
});

describe('missing-annex', () => {
  const missing = (text: string, ...more: ReturnType<typeof exampleUnit>[]): string[] =>
    check(findMissingAnnexes, { provisions: [exampleUnit({ text }), ...more] });

  test.each([
    ['(chi tiết tại phụ lục 01, 02 kèm theo).', 'phụ lục 01, 02 kèm theo'],
    ['(Chi tiết tại Phụ lục I kèm theo Kế hoạch này)', 'phụ lục I kèm theo'],
    ['(có phụ lục chi tiết kèm theo).', 'phụ lục chi tiết kèm theo'],
    ['(Phụ lục 02 đính kèm)', 'phụ lục 02 đính kèm'],
    ['(Chi tiết phân công nhiệm vụ tại Phụ lục 01, 02 kèm theo).', 'phụ lục 01, 02 kèm theo'],
    ['(Gửi kèm Kế hoạch: Phụ lục các nhiệm vụ của Sở).', 'phụ lục gửi kèm'],
  ])('%s is announced and not there', (text, annex) => {
    expect(missing(text)).toEqual([
      `Kế hoạch dẫn chiếu ${annex} nhưng văn bản được công bố không có phụ lục.`,
    ]);
  });

  test('an annex that is there is not missing', () => {
    const annex = exampleUnit({ id: 'phu-luc-01', label: 'Phụ lục 01', heading: 'PHÂN CÔNG NHIỆM VỤ' });
    expect(missing('(chi tiết tại phụ lục 01 kèm theo).', annex)).toEqual([]);
  });

  test.each([
    'theo mẫu tại Phụ lục III ban hành kèm theo Nghị định số 61/2018/NĐ-CP',
    'theo mẫu tại Phụ lục III Nghị định số 30/2020/NĐ-CP',
    '(Kèm theo Kế hoạch số 10/KH-UBND)',
  ])('%s announces none', (text) => expect(missing(text)).toEqual([]));
});

describe('missing-number and missing-date', () => {
  test('a document with both has no finding', () => {
    expect([...check(findMissingNumber, {}), ...check(findMissingDate, {})]).toEqual([]);
  });

  test('what is missing is said, with what another document says', () => {
    const citedAs = { number: '2163/KH-UBND', date: '2025-07-12', by: 'cao-bang/114-kh-svhttdl-2025' };
    const state = { number: null, date: null, citedAs };
    expect(check(findMissingNumber, {}, state)).toEqual([
      'Kế hoạch được công bố không ghi số, ký hiệu. Một văn bản khác dẫn chiếu văn bản này với số 2163/KH-UBND.',
    ]);
    expect(check(findMissingDate, {}, state)).toEqual([
      'Kế hoạch được công bố không ghi ngày ban hành. Một văn bản khác dẫn chiếu văn bản này với ngày 12/7/2025.',
    ]);
  });
});

describe('label-gap', () => {
  const provisions = ['d', 'g'].map((label) => exampleUnit({ id: `x.${label}`, parent: 'x', label }));

  test('d and then g', () => {
    expect(check(findLabelGaps, { provisions }, { gaps: ['x.g'] })).toEqual([
      'Thứ tự đánh số không liền: “g” đứng ngay sau “d”. Có thể văn bản được công bố thiếu nội dung ở giữa.',
    ]);
  });

  test('no gap, no finding; a gap of a unit that is not there is none', () => {
    expect(check(findLabelGaps, { provisions })).toEqual([]);
    expect(check(findLabelGaps, { provisions }, { gaps: ['y'] })).toEqual([]);
  });
});

describe('contradiction', () => {
  test('one measure with two figures', () => {
    const texts = units(
      'Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC đạt 80%.',
      '100 % kết quả giải quyết TTHC được số hóa, trả kết quả qua Hệ thống thông tin.',
    );
    expect(check(findContradictions, texts)).toEqual([
      'Cùng một nội dung có hai mức: “Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC đạt 80%.” (80%, mục 1) và “100 % kết quả giải quyết TTHC được số hóa, trả kết quả qua Hệ thống thông tin.” (100%, mục 2).',
    ]);
  });

  test.each([
    [
      '80% hồ sơ TTHC được xử lý hoàn toàn trực tuyến.',
      '100% kết quả xử lý hồ sơ TTHC được đồng bộ đầy đủ trên Cổng DVC quốc gia.',
    ],
    ['hồ sơ giải quyết trước hạn đạt từ 40% trở lên.', 'tỷ lệ hồ sơ giải quyết trước và đúng hạn đạt 100%.'],
    [
      'Năm 2025, 80% hồ sơ TTHC được xử lý trực tuyến.',
      'Đến năm 2030, 100% hồ sơ TTHC được xử lý trực tuyến.',
    ],
    ['100% hồ sơ TTHC được xử lý trực tuyến.', '100% hồ sơ TTHC được xử lý trực tuyến.'],
    ['giảm trừ 5% biên chế công chức.', 'giảm trừ 10% biên chế viên chức.'],
    ['Hồ sơ trực tuyến toàn trình, một phần trên địa bàn đạt lần lượt 75% và 65%.', 'Rà soát danh mục.'],
  ])('“%s” and “%s” do not contradict', (...texts) => {
    expect(check(findContradictions, units(...texts))).toEqual([]);
  });
});

describe('reference-form', () => {
  test.each([
    ['99/NQ/CP', '99/NQ-CP'],
    ['04-NQ-CP', '04/NQ-CP'],
    ['50/KL/TW', '50-KL/TW'],
  ])('%s would be %s', (printed, form) => {
    expect(check(findReferenceForms, units(`theo Văn bản số ${printed} ngày 10/7/2023`))).toEqual([
      `Số, ký hiệu “${printed}” viết khác mẫu quy định, nên khó tra cứu văn bản này. Theo mẫu quy định thì viết là “${form}”.`,
    ]);
  });

  test.each(['38/NQ-CP', '57-NQ/TW', '118/2025/NĐ-CP', '2163/KH-UBND', '29-CTr/TU'])(
    '%s is regular',
    (number) => {
      expect(check(findReferenceForms, units(`theo Văn bản số ${number}`))).toEqual([]);
    },
  );
});

describe('unreadable and restored', () => {
  const garbled = 'Trién khai thuc hién dong bo, quyét liét cac nhiém vy, giai phéap theo cac cha truong';

  test('a document that cannot be read has one finding, not one a passage', () => {
    expect(check(findUnreadable, units(garbled), { readable: false, legibility: 0.567 })).toEqual([
      'Văn bản khó đọc: chỉ 57% số từ là tiếng Việt viết đúng chính tả, nhiều chữ và số có thể đã sai khi nhận dạng.',
    ]);
  });

  test('a passage of a readable document', () => {
    const clear = 'Triển khai thực hiện đồng bộ, quyết liệt các nhiệm vụ, giải pháp theo các chủ trương';
    expect(check(findUnreadable, units(garbled, clear))).toHaveLength(1);
  });

  test('a restored text says so, and is not called unreadable', () => {
    const state = { restored: true, legibility: 0.567 };
    expect(check(findUnreadable, units(garbled), state)).toEqual([]);
    expect(check(findRestored, {}, state)).toEqual([
      'Bản gốc khó đọc (chỉ 57% số từ còn đúng chính tả); nội dung ở đây là bản khôi phục, cần đối chiếu với bản gốc.',
    ]);
    expect(check(findRestored, {})).toEqual([]);
  });
});

const heads = [
  'STT',
  'Lĩnh vực',
  'Xếp hạng năm 2024',
  'Điểm thực hiện năm 2024',
  'Điểm theo Bộ tiêu chí',
  'Dự kiến tăng điểm năm 2025',
  'Mục tiêu Kế hoạch năm 2025 (điểm)',
];
const scores = (...rows: (string | null)[][]) => ({
  provisions: [exampleUnit({ heading: 'Mục tiêu về Chỉ số PAPI' })],
  tables: [exampleTable({ columns: heads, rows })],
});

describe('arithmetic', () => {
  test('what adds up within a rounding is no finding', () => {
    const table = scores(
      ['2', 'Cải cách thể chế', '49/63', '8,8974', '10', '+0,7875', '> 9,68'],
      [null, 'Điểm thực hiện', null, '5,7125', '6', '0,2875', null],
      [null, 'Điều tra XHH', null, '3,1849', '4', '+ 0,50', null],
    );
    expect(check(findArithmetic, table)).toEqual([]);
  });

  test('sub-rows against their row, and a score above its maximum', () => {
    const table = scores(
      ['8', 'Tác động', '63/63', '90,8268', '16,5', '+3', '>12,83'],
      [null, 'Chỉ số SIPAS', null, '8,0768', '10', '+0,50', null],
      [null, 'Tác động KT-XH', null, '1,75', '6,5', '+2.5', null],
    );
    expect(check(findArithmetic, table)).toEqual([
      'Dòng “Tác động”: điểm ghi 90,8268, còn các dòng thành phần cộng lại là 8,0768 + 1,75 = 9,8268.',
      'Dòng “Tác động”: điểm ghi 90,8268, cao hơn điểm tối đa 16,5.',
    ]);
  });

  test('score and gain against the target, with the gain that would fit', () => {
    expect(
      check(findArithmetic, scores(['3', 'Trách nhiệm giải trình', '49/63', '4,21', '10', '+1,40', '>4,61'])),
    ).toEqual([
      'Dòng “Trách nhiệm giải trình”: 4,21 điểm cộng mức tăng +1,40 là 5,61, còn mục tiêu ghi >4,61. Mục tiêu 4,61 khớp nếu mức tăng là 0,4.',
    ]);
  });

  test('ranks against the number ranked, where it is known', () => {
    const table = scores(['2', 'Công khai, minh bạch', '44/63', '5,13', '10', '+0,30', '>5.43']);
    const ranked = (of: number) => ({ ranked: [{ index: 'papi' as const, year: 2024, of }] });
    expect(check(findArithmetic, table)).toEqual([]);
    expect(check(findArithmetic, table, ranked(63))).toEqual([]);
    expect(check(findArithmetic, table, ranked(61))).toEqual([
      'Thứ hạng ghi trên tổng số 63, còn năm 2024 chỉ số này xếp hạng 61 tỉnh, thành phố.',
    ]);
  });

  test('the maxima of all components against the scale', () => {
    const rows = examplePapi().components.map(({ name }) => name);
    const table = (last: string) =>
      scores(...rows.map((name, i) => [String(i + 1), name, null, '5', i === 7 ? last : '10', '+1', '>6']));
    expect(check(findArithmetic, table('10'))).toEqual([]);
    expect(check(findArithmetic, table('20'))).toEqual([
      'Điểm tối đa của các dòng cộng lại là 90, còn thang điểm của PAPI là 80.',
    ]);
  });
});

test('a plan without anything of note has no finding', () => {
  const ctx = exampleContext(units('Nâng cao chất lượng tham mưu.'));
  expect(extractFindings({ ctx, document: readable, targets: [] })).toEqual([]);
});
