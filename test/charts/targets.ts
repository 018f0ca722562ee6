import type { BarPoint, Drawing } from '../../src/charts/view.ts';
import { examplePapi } from '../../src/examples/registry.ts';
import type { TargetRow } from '../../src/queries/rows.ts';
import type { Target } from '../../src/schema/plan.ts';
import type { PublishedPlan } from '../../src/schema/published-plan.ts';
import type { MeasuredIndex } from '../../src/schema/registry.ts';

/** Targets for the tests of charts: as plans state them, without the pages around. */

const province = { id: 'cao-bang', name: 'Cao Bằng' };
const plan: PublishedPlan = {
  id: 'cao-bang/2163-kh-ubnd-2025',
  title: 'Cải thiện, nâng cao các Chỉ số PAR-INDEX, SIPAS, PAPI năm 2025',
  docType: 'Kế hoạch',
  number: '2163/KH-UBND',
  date: '2025-07-12',
  year: 2025,
  issuer: { id: 'cao-bang/ubnd-tinh', name: 'UBND tỉnh Cao Bằng' },
  parentBody: null,
  province,
  indexes: ['par-index', 'sipas', 'papi'],
  amends: false,
  signer: null,
  recipients: [],
  source: {
    file: 'source.txt',
    sha256: '0'.repeat(64),
    kind: 'txt',
    legibility: 1,
    restored: false,
    reviewed: true,
  },
  provisions: [],
  tables: [],
  targets: [],
  commitments: [],
  references: [],
  footnotes: [],
  findings: [],
  place: null,
  origin: null,
  unassigned: [],
  headless: false,
  leftOut: [],
  doubts: [],
  digest: '',
};
export const provincePlan = plan;
export const departmentPlan: PublishedPlan = {
  ...plan,
  id: 'cao-bang/114-kh-svhttdl-2025',
  number: '114/KH-SVHTTDL',
  issuer: { id: 'cao-bang/so-van-hoa-the-thao-va-du-lich', name: 'Sở Văn hóa, Thể thao và Du lịch' },
};

/** A target of which only what matters to the test is said. */
export function toTarget(said: Partial<Target>, plan = departmentPlan): TargetRow {
  const target: Target = {
    id: 'i.1-t1',
    provision: 'i.1',
    quote: 'đạt 100%',
    subject: 'hồ sơ giải quyết đúng hạn',
    comparator: '=',
    value: 100,
    unit: '%',
    baseline: null,
    gain: null,
    maximum: null,
    deadline: null,
    index: null,
    component: null,
    ...said,
  };
  return { plan, target };
}

/** Seed 000, as read by hand. */
export const percentTargets: TargetRow[] = [
  toTarget({ subject: 'các chỉ tiêu, nhiệm vụ đã đề ra', provision: 'i.1' }),
  toTarget({
    subject: 'các nhiệm vụ được giao trong Kế hoạch CCHC của tỉnh năm 2025',
    provision: 'i.2',
    deadline: '2025',
  }),
  toTarget({
    subject: 'kiến nghị sau thanh tra, kiểm tra, kiểm toán nhà nước về tài chính ngân sách được thực hiện',
    provision: 'ii.1.6',
  }),
  toTarget({
    subject: 'người dân và tổ chức hài lòng về TTHC',
    provision: 'ii.2.2',
    comparator: '>',
    value: 90,
    deadline: '2025',
  }),
  toTarget({ subject: 'tỷ lệ hồ sơ giải quyết trước và đúng hạn', provision: 'ii.2.4' }),
  toTarget({
    subject:
      'tỷ lệ phản ánh, kiến nghị được xử lý đúng thời hạn, đúng thẩm quyền, có phản hồi rõ ràng, minh bạch',
    provision: 'ii.2.5',
  }),
];

/** As seed 001 prints them: the second in full. */
const PAPI_NAMES = examplePapi().components.map(({ id, name }) =>
  id === 'papi/2' ? `${name} trong việc ra quyết định ở địa phương` : name,
);
const PAR_NAMES = [
  'Công tác chỉ đạo, điều hành CCHC',
  'Cải cách thể chế',
  'Cải cách thủ tục hành chính',
  'Cải cách tổ chức bộ máy hành chính',
  'Cải cách chế độ công vụ',
  'Cải cách tài chính công',
  'Xây dựng và phát triển chính quyền điện tử, chính quyền số',
  'Tác động của CCHC đến người dân, tổ chức và phát triển kinh tế - xã hội',
];

const toIndex = (id: 'par-index' | 'papi', shortName: string, names: string[]): MeasuredIndex => ({
  id,
  name: shortName,
  shortName,
  spellings: [],
  publisher: '',
  measures: '',
  scale: { min: 0, max: 100, unit: 'điểm' },
  componentScale: id === 'papi' ? { min: 1, max: 10, unit: 'điểm' } : null,
  components: names.map((name, i) => ({
    id: `${id}/${i + 1}`,
    name,
    english: null,
    measures: '',
    spellings: [],
  })),
  history: [],
});
export const indexes = [toIndex('par-index', 'PAR INDEX', PAR_NAMES), toIndex('papi', 'PAPI', PAPI_NAMES)];

type Printed = [rank: number, score: number, maximum: number, gain: number, target: number];

const toScore =
  (index: 'par-index' | 'papi', names: string[]) =>
  ([rank, score, maximum, gain, value]: Printed, i: number): TargetRow =>
    toTarget(
      {
        id: `i.2.2.${index}-t${i + 1}`,
        provision: index === 'papi' ? 'i.2.2.2' : 'i.2.2.1',
        subject: names[i] ?? '',
        comparator: '>',
        value,
        unit: 'điểm',
        baseline: { value: score, year: 2024, rank, of: 63 },
        gain,
        maximum,
        deadline: '2025',
        index,
        component: `${index}/${i + 1}`,
      },
      provincePlan,
    );

/** Seed 001, lines 58–111: score and rank of 2024, maximum, expected gain, target of 2025. */
export const parTargets = (
  [
    [39, 9.2779, 9.5, 0.13, 9.4],
    [49, 8.8974, 10, 0.7875, 9.68],
    [36, 12.5, 13, 0.3, 12.8],
    [43, 9.5893, 10.5, 0.3, 9.88],
    [50, 12.0317, 15, 1.5187, 13.5],
    [60, 10.2469, 12, 0.9, 11.14],
    [60, 10.5847, 13.5, 1.5, 12.08],
    [63, 9.8268, 16.5, 3, 12.12],
  ] satisfies Printed[]
).map(toScore('par-index', PAR_NAMES));

/** Seed 001, lines 112–143. */
export const papiTargets = (
  [
    [44, 4.64, 10, 1, 5.64],
    [44, 5.13, 10, 0.3, 5.43],
    [49, 4.21, 10, 1.4, 4.61],
    [61, 6.23, 10, 1, 7.23],
    [60, 6.81, 10, 0.5, 7.31],
    [30, 7.58, 10, 0.2, 7.78],
    [23, 3.79, 10, 0.2, 3.99],
    [58, 2.94, 10, 0.2, 3.14],
  ] satisfies Printed[]
).map(toScore('papi', PAPI_NAMES));

/** The points of a drawing that have one role (the name of a colour). */
export const listPoints = ({ config }: Drawing, role: string): BarPoint[] =>
  config.data.datasets.find(({ label }) => label === role)?.data ?? [];
