import { expect, test } from 'vitest';
import type { PublishedPlan, PublishedProvision } from '../../src/schema/published-plan.ts';
import { listSearchRecords } from '../../src/search/records.ts';

const provision = (
  id: string,
  parent: string | null,
  rest: Partial<PublishedProvision>,
): PublishedProvision => ({
  id,
  parent,
  kind: 'labelled',
  label: '',
  mark: '',
  heading: null,
  text: '',
  paragraphs: [],
  component: null,
  lines: null,
  markers: [],
  ...rest,
});

const issuer = { id: 'lang-son/so-y-te', name: 'Sở Y tế' };
const fact = { deadline: null, index: null, component: null };

const plan: PublishedPlan = {
  id: 'lang-son/1-kh-2025',
  title: 'Nâng cao chỉ số',
  docType: 'Kế hoạch',
  number: '1/KH',
  date: null,
  year: 2025,
  issuer,
  parentBody: null,
  province: { id: 'lang-son', name: 'Lạng Sơn' },
  indexes: ['papi', 'sipas'],
  amends: false,
  signer: null,
  recipients: ['Sở Nội vụ'],
  source: {
    file: 'a.txt',
    sha256: '0'.repeat(64),
    kind: 'txt',
    legibility: 1,
    restored: false,
    reviewed: false,
  },
  provisions: [
    provision('ii', null, { label: 'II', mark: '.', heading: 'NHIỆM VỤ' }),
    provision('ii.1', 'ii', {
      label: '1',
      mark: '.',
      heading: 'Công khai',
      text: 'Công khai 90% hồ sơ.',
      footnotes: [1],
    }),
    provision('ii.1.a', 'ii.1', { label: 'a', mark: ')', text: 'Trả lời công dân.', component: 'papi/2' }),
    provision('ii.1.p1', 'ii.1', { label: '-', text: 'Đối thoại định kỳ.' }),
  ],
  tables: [
    {
      id: 'bang-1',
      provision: 'ii.1',
      caption: null,
      columns: ['STT', 'Việc'],
      rows: [
        ['1', 'Rà soát'],
        ['2', null],
      ],
    },
  ],
  targets: [
    {
      ...fact,
      id: 'ii.1-t1',
      provision: 'ii.1',
      quote: '90% hồ sơ',
      subject: 'hồ sơ công khai',
      comparator: '=',
      value: 90,
      unit: '%',
    },
  ],
  commitments: [
    {
      ...fact,
      id: 'ii.1.a-1',
      provision: 'ii.1.a',
      text: 'Trả lời công dân',
      lead: [{ id: 'lang-son/so-noi-vu', name: 'Sở Nội vụ' }],
      coordinating: [],
      timing: 'Thường xuyên',
      component: 'papi/2',
    },
  ],
  references: [],
  footnotes: [{ n: 1, text: 'Theo Nghị định 61.' }],
  findings: [],
  place: null,
  origin: null,
  unassigned: [],
  headless: false,
  leftOut: [],
  doubts: [],
  digest: '',
};

const records = listSearchRecords(plan);
const ofKind = (kind: string) => records.filter(({ filters }) => filters.loai.includes(kind));

test('the head, each provision, each row and each footnote is one record of kind "muc"', () => {
  expect(ofKind('muc').map(({ url, heading, text }) => [url, `${heading} ${text}`.trim()])).toEqual([
    [
      '/ke-hoach/lang-son/1-kh-2025/',
      'Kế hoạch 1/KH Nâng cao chỉ số Kế hoạch số 1/KH. Sở Y tế. Nơi nhận: Sở Nội vụ',
    ],
    ['/ke-hoach/lang-son/1-kh-2025/#ii', 'NHIỆM VỤ'],
    ['/ke-hoach/lang-son/1-kh-2025/#ii.1', 'Công khai Công khai 90% hồ sơ.'],
    ['/ke-hoach/lang-son/1-kh-2025/#ii.1.a', 'Trả lời công dân.'],
    ['/ke-hoach/lang-son/1-kh-2025/#ii.1.p1', 'Đối thoại định kỳ.'],
    ['/ke-hoach/lang-son/1-kh-2025/#ii.1', 'Theo Nghị định 61.'],
    ['/ke-hoach/lang-son/1-kh-2025/#bang-1', '1 · Rà soát'],
    ['/ke-hoach/lang-son/1-kh-2025/#bang-1', '2'],
  ]);
});

test('a hit says where it stands; a dash says nothing away from its list', () => {
  const titles = ofKind('muc').map(({ shown }) => [shown.place, shown.title]);
  expect(titles.slice(2, 6)).toEqual([
    ['II. NHIỆM VỤ', '1.'],
    ['II. NHIỆM VỤ', '1. Công khai, a)'],
    ['II. NHIỆM VỤ', '1. Công khai'],
    ['II. NHIỆM VỤ', '1. Công khai, chú thích 1'],
  ]);
});

test('a plan is named as elsewhere, with what its name leaves out; a number that others cite it by is found', () => {
  expect(records[0]?.shown).toMatchObject({ plan: 'Kế hoạch 1/KH', about: 'Sở Y tế (Lạng Sơn), năm 2025' });
  const citedAs = { number: '2/KH', date: null, by: 'lang-son/3-kh-2025' };
  const [head, first] = listSearchRecords({ ...plan, number: null, citedAs });
  expect(head?.heading).toBe('Kế hoạch 2/KH Nâng cao chỉ số');
  for (const record of [head, first])
    expect(record?.shown).toMatchObject({
      plan: 'Kế hoạch năm 2025 của Sở Y tế (Lạng Sơn)',
      about: 'Số 2/KH theo văn bản dẫn chiếu',
    });
});

test('a target lands on its provision, has a page to share, and is found by its subject', () => {
  const [target] = ofKind('chi-tieu');
  expect(target).toMatchObject({
    url: '/ke-hoach/lang-son/1-kh-2025/#ii.1',
    text: 'hồ sơ công khai: 90% hồ sơ',
    shown: { page: '/cam-ket/lang-son/1-kh-2025/ii.1-t1/' },
  });
});

test('a commitment is found by whom it is given to; so is its provision', () => {
  const [commitment] = ofKind('nhiem-vu');
  expect(commitment?.shown.note).toBe('Chủ trì: Sở Nội vụ · Thường xuyên');
  const given = records.filter(({ filters }) => filters['co-quan'].includes('lang-son/so-noi-vu'));
  expect(given.map(({ text }) => text)).toEqual(['Trả lời công dân.', 'Trả lời công dân']);
});

test('index and component come from the provision and its facts, never from the plan alone', () => {
  const indexes = ofKind('muc').map(({ filters }) => filters['chi-so']);
  expect(indexes.slice(0, 5)).toEqual([['papi', 'sipas'], [], [], ['papi'], []]);
  const single = listSearchRecords({ ...plan, indexes: ['papi'] });
  expect(single.every(({ filters }) => filters['chi-so'].join() === 'papi')).toBe(true);
});
