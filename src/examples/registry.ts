import type { Agency, MeasuredIndex, Province, Registry, Results } from '../schema/registry.ts';

/** A few registry entries, for tests that need their own. */
export const exampleAgency = (changes: Partial<Agency> = {}): Agency => ({
  id: 'so-noi-vu',
  everyProvince: true,
  name: 'Sở Nội vụ',
  names: [],
  spellings: [],
  parent: 'ubnd-tinh',
  successor: null,
  level: 'department',
  source: null,
  ...changes,
});

export const exampleProvince = (changes: Partial<Province> = {}): Province => ({
  id: 'cao-bang',
  name: 'Cao Bằng',
  fullName: 'Tỉnh Cao Bằng',
  codeUntil2025: '04',
  current: true,
  successor: null,
  spellings: [],
  ...changes,
});

export const exampleIndex = (changes: Partial<MeasuredIndex> = {}): MeasuredIndex => ({
  id: 'sipas',
  name: 'Chỉ số hài lòng',
  shortName: 'SIPAS',
  spellings: [],
  publisher: 'Bộ Nội vụ',
  measures: 'Người dân hài lòng đến đâu.',
  scale: { min: 0, max: 100, unit: '%' },
  componentScale: null,
  components: [
    { id: 'sipas/2', name: 'Thủ tục hành chính', english: null, measures: 'Thủ tục.', spellings: [] },
    { id: 'sipas/4', name: 'Kết quả dịch vụ', english: null, measures: 'Kết quả.', spellings: [] },
  ],
  history: [],
  ...changes,
});

export const exampleRegistry = (): Registry => ({
  agencies: [
    exampleAgency(),
    exampleAgency({ id: 'ubnd-tinh', name: 'UBND {tier} {province}', parent: null, level: 'province' }),
    exampleAgency({ id: 'so-van-hoa-the-thao-va-du-lich', name: 'Sở Văn hóa, Thể thao và Du lịch' }),
    exampleAgency({
      id: 'so-thong-tin-va-truyen-thong',
      name: 'Sở Thông tin và Truyền thông',
      successor: { id: 'so-khoa-hoc-va-cong-nghe', on: '2025-03-01' },
    }),
    exampleAgency({ id: 'so-khoa-hoc-va-cong-nghe', name: 'Sở Khoa học và Công nghệ' }),
    exampleAgency({
      id: 'trung-uong/bo-noi-vu',
      everyProvince: false,
      name: 'Bộ Nội vụ',
      parent: null,
      level: 'central',
    }),
  ],
  provinces: [
    exampleProvince(),
    exampleProvince({
      id: 'bac-giang',
      name: 'Bắc Giang',
      current: false,
      successor: { id: 'bac-ninh', on: '2025-07-01' },
    }),
    exampleProvince({ id: 'bac-ninh', name: 'Bắc Ninh' }),
  ],
  indexes: [exampleIndex()],
});

export const exampleResults = (changes: Partial<Results> = {}): Results => ({
  province: 'cao-bang',
  index: 'papi',
  source: 'PAPI',
  years: [2011, 2017, 2018, 2024].map((year) => ({
    year,
    total: 40,
    dimensions: year < 2018 ? 6 : 8,
    rank: 51,
    ranked: 61,
    scores: { '1': 5 },
  })),
  ...changes,
});

/** PAPI with its eight dimensions, each from 1 to 10 points. */
export const examplePapi = (): MeasuredIndex =>
  exampleIndex({
    id: 'papi',
    name: 'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh',
    shortName: 'PAPI',
    publisher: 'UNDP',
    measures: 'Người dân thấy việc quản trị ở nơi mình sống ra sao.',
    scale: { min: 8, max: 80, unit: 'điểm' },
    componentScale: { min: 1, max: 10, unit: 'điểm' },
    components: [
      'Tham gia của người dân ở cấp cơ sở',
      'Công khai, minh bạch',
      'Trách nhiệm giải trình với người dân',
      'Kiểm soát tham nhũng trong khu vực công',
      'Thủ tục hành chính công',
      'Cung ứng dịch vụ công',
      'Quản trị môi trường',
      'Quản trị điện tử',
    ].map((name, at) => ({ id: `papi/${at + 1}`, name, english: null, measures: name, spellings: [] })),
    history: ['Từ năm 2018 có tám thành phần; trước đó có sáu.'],
  });

/** Results of all dimensions: six of them until 2017, eight since; each total is the sum of its scores. */
export const examplePapiResults = (): Results =>
  exampleResults({
    years: [2016, 2017, 2021, 2022, 2023, 2024].map((year, at) => {
      const points = [4.6721, 5.2779, 4.2018, 6.75, 7.1, 6.9, 3.4, 3.05]
        .slice(0, year < 2018 ? 6 : 8)
        .map((score) => score + at / 20);
      return {
        year,
        total: Number(points.reduce((sum, score) => sum + score, 0).toFixed(4)),
        dimensions: points.length,
        rank: 51 - at,
        ranked: year < 2018 ? 63 : 61,
        scores: Object.fromEntries(points.map((score, n) => [n + 1, Number(score.toFixed(4))])),
      };
    }),
  });
