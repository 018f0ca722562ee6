import type { Commitment, Target } from '../schema/plan.ts';
import type { PublishedPlan, PublishedProvision } from '../schema/published-plan.ts';

/** A small plan in the words of seed 000, for tests that need one of their own; `changes` replace whole fields. */
export const examplePlan = (changes: Partial<PublishedPlan> = {}): PublishedPlan => ({
  id: 'cao-bang/114-kh-svhttdl-2025',
  title: 'Cải thiện, nâng cao các Chỉ số PAR-INDEX, SIPAS, PAPI năm 2025',
  docType: 'Kế hoạch',
  number: '114/KH-SVHTTDL',
  date: '2025-07-18',
  citedAs: null,
  year: 2025,
  issuer: { id: 'cao-bang/so-van-hoa-the-thao-va-du-lich', name: 'Sở Văn hóa, Thể thao và Du lịch' },
  parentBody: { id: 'cao-bang/ubnd-tinh', name: 'UBND tỉnh Cao Bằng' },
  province: { id: 'cao-bang', name: 'Cao Bằng' },
  indexes: ['par-index', 'sipas', 'papi'],
  amends: false,
  signer: { title: 'PHÓ GIÁM ĐỐC', name: 'Nguyễn Thị A' },
  recipients: ['UBND tỉnh'],
  source: {
    file: 'seeds/cao-bang/114-kh-svhttdl-2025/source.txt',
    sha256: 'a'.repeat(64),
    kind: 'txt',
    legibility: 1,
    restored: false,
    reviewed: false,
  },
  provisions: [exampleProvision()],
  tables: [],
  targets: [exampleTarget()],
  commitments: [exampleCommitment()],
  references: [],
  footnotes: [],
  findings: [],
  place: 'Cao Bằng',
  origin: null,
  unassigned: [],
  leftOut: [],
  doubts: [],
  digest: 'a1',
  ...changes,
});

export const exampleProvision = (changes: Partial<PublishedProvision> = {}): PublishedProvision => ({
  id: 'ii.2.2',
  label: '2.2',
  parent: null,
  heading: 'Thủ tục hành chính',
  text: 'Bảo đảm trên 90% người dân và tổ chức hài lòng về TTHC trong năm 2025.',
  component: 'sipas/2',
  lines: [190, 196],
  kind: 'labelled',
  mark: '.',
  paragraphs: ['Bảo đảm trên 90% người dân và tổ chức hài lòng về TTHC trong năm 2025.'],
  markers: [],
  ...changes,
});

export const exampleTarget = (changes: Partial<Target> = {}): Target => ({
  id: 'ii.2.2-t1',
  provision: 'ii.2.2',
  quote: 'trên 90% người dân và tổ chức hài lòng về TTHC trong năm 2025',
  subject: 'người dân và tổ chức hài lòng về TTHC',
  comparator: '>',
  value: 90,
  unit: '%',
  deadline: '2025',
  index: 'sipas',
  component: 'sipas/2',
  ...changes,
});

export const exampleCommitment = (changes: Partial<Commitment> = {}): Commitment => ({
  id: 'ii.2.2-1',
  provision: 'ii.2.2',
  text: 'Công khai đầy đủ, kịp thời các TTHC',
  lead: [{ id: 'cao-bang/so-van-hoa-the-thao-va-du-lich', name: 'Sở Văn hóa, Thể thao và Du lịch' }],
  coordinating: [],
  timing: null,
  deadline: null,
  index: 'sipas',
  component: 'sipas/2',
  ...changes,
});
