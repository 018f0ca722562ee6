import { describe, expect, it } from 'vitest';
import { listFactProperties } from '../../src/queries/fact-properties.ts';
import { type FactView, listFactViews, splitAround } from '../../src/queries/facts.ts';
import { groupByNamedLeads } from '../../src/queries/named-leads.ts';
import { listCitedDocuments, listCitingPlans } from '../../src/queries/plan-documents.ts';
import {
  formatIssue,
  formatPlanName,
  formatPlanTitle,
  listCounts,
  listProperties,
} from '../../src/queries/plan-facts.ts';
import { listContents } from '../../src/queries/plan-outline.ts';
import { listSourceLines } from '../../src/queries/source-lines.ts';
import type { Commitment, Reference, Target } from '../../src/schema/plan.ts';
import type { PublishedPlan } from '../../src/schema/published-plan.ts';
import { makePlan, makeUnit } from '../rendering/plan.ts';

const properties = (plan: PublishedPlan, plans: PublishedPlan[] = [plan]) =>
  new Map(listProperties(plan, plans).map(({ term, values }) => [term, values.map(({ text }) => text)]));

const reference = (fields: Partial<Reference>): Reference => ({
  provision: 'i',
  quote: 'Kế hoạch số 9/KH-UBND',
  type: 'Kế hoạch',
  number: '9/KH-UBND',
  date: null,
  relation: 'cites',
  plan: null,
  ...fields,
});

const commitment = (id: string, lead: Commitment['lead']): Commitment => ({
  id,
  provision: 'i',
  text: 'Làm việc',
  lead,
  coordinating: [],
  timing: null,
  deadline: null,
  index: null,
  component: null,
});

describe('“Thuộc tính”', () => {
  it('stands in the order that readers know', () => {
    expect([...properties(makePlan()).keys()]).toEqual([
      'Tên văn bản',
      'Số hiệu',
      'Ngày ban hành',
      'Loại văn bản',
      'Cơ quan ban hành',
      'Người ký',
      'Phạm vi',
      'Nơi nhận',
      'Thực hiện văn bản',
    ]);
  });

  it('says that the unknown is unknown', () => {
    const shown = properties(makePlan({ number: null, date: null }));
    expect(shown.get('Số hiệu')).toEqual(['Văn bản không ghi số']);
    expect(shown.get('Ngày ban hành')).toEqual(['Văn bản không ghi ngày']);
    expect(shown.get('Người ký')).toEqual(['Văn bản không ghi người ký']);
  });

  it('gives another document’s words for a number as that one’s words', () => {
    const citedAs = { number: '2163/KH-UBND', date: '2025-07-12', by: 'cao-bang/114-kh-svhttdl-2025' };
    const plan = makePlan({ number: null, date: null, citedAs });
    const by = makePlan({ id: citedAs.by, number: '114/KH-SVHTTDL' });
    expect(properties(plan, [plan, by]).get('Số hiệu')).toEqual([
      'Văn bản không ghi số',
      'Kế hoạch 114/KH-SVHTTDL gọi văn bản này là số 2163/KH-UBND ngày 12/7/2025 (theo văn bản đó)',
    ]);
  });

  it('names once a document that is carried out and cited twice', () => {
    const references = [reference({ relation: 'implements' }), reference({ relation: 'implements' })];
    expect(properties(makePlan({ references })).get('Thực hiện văn bản')).toEqual(['Kế hoạch 9/KH-UBND']);
  });
});

it('names a plan without a number by its issuer', () => {
  expect(formatPlanName(makePlan({ number: null }))).toBe('Kế hoạch năm 2025 của UBND tỉnh Cao Bằng');
});

it('counts only what is there', () => {
  expect(listCounts(makePlan())).toEqual([]);
  expect(listCounts(makePlan({ provisions: [makeUnit({ id: 'i' })] })).map(({ text }) => text)).toEqual([
    '1\u00a0mục, điểm',
  ]);
});

it('lists headings as a tree, past a unit that has none', () => {
  const provisions = [
    makeUnit({ id: 'i', label: 'I', heading: 'Một' }),
    makeUnit({ id: 'i.a', label: 'a', parent: 'i' }),
    makeUnit({ id: 'i.a.1', label: '1', parent: 'i.a', heading: 'Dưới' }),
  ];
  const [first] = listContents(makePlan({ provisions }));
  expect(first).toMatchObject({ id: 'i', label: 'I.', children: [{ id: 'i.a.1', heading: 'Dưới' }] });
});

it('groups tasks by all who lead them', () => {
  const a = { id: 'cao-bang/so-noi-vu', name: 'Sở Nội vụ' };
  const group = { id: null, name: 'Các phòng' };
  const tasks = [commitment('1', [a]), commitment('2', [group]), commitment('3', [a])];
  expect(
    groupByNamedLeads(makePlan({ commitments: tasks })).map(({ commitments }) =>
      commitments.map(({ id }) => id),
    ),
  ).toEqual([['1', '3'], ['2']]);
});

it('counts those who lead together once, in whatever order they are named', () => {
  const [a, b] = [
    { id: 'cao-bang/so-noi-vu', name: 'Sở Nội vụ' },
    { id: null, name: 'Các phòng' },
  ];
  const tasks = [commitment('1', [a, b]), commitment('2', [b, a]), commitment('3', [a])];
  expect(
    groupByNamedLeads(makePlan({ commitments: tasks })).map(({ leads, commitments }) => [
      leads.length,
      commitments.length,
    ]),
  ).toEqual([
    [2, 2],
    [1, 1],
  ]);
});

describe('“Văn bản liên quan”', () => {
  it('joins the mentions of one document, its fullest words and strongest relation first', () => {
    const references = [
      reference({ quote: 'Luật A', type: 'Luật', number: null }),
      reference({}),
      reference({ provision: 'ii', quote: 'Kế hoạch số 9/KH-UBND ngày 1/1/2025', relation: 'implements' }),
    ];
    const provisions = [makeUnit({ id: 'i', label: 'I' }), makeUnit({ id: 'ii', label: 'II' })];
    const [first, second] = listCitedDocuments(makePlan({ provisions, references }));
    expect(first).toMatchObject({ relation: 'implements', quote: 'Kế hoạch số 9/KH-UBND ngày 1/1/2025' });
    expect(first?.places.map(({ text }) => text)).toEqual(['mục I', 'mục II']);
    expect(second?.quote).toBe('Luật A');
  });

  it('finds the plans that cite this one', () => {
    const plan = makePlan();
    const other = makePlan({ id: 'cao-bang/2-kh-so-2025', references: [reference({ plan: plan.id })] });
    expect(listCitingPlans(plan.id, [plan, other]).map((one) => one.plan.id)).toEqual([other.id]);
  });
});

describe('the page of a commitment or a target', () => {
  const target: Target = {
    id: 'i-t1',
    provision: 'i',
    quote: 'trên 90% hài lòng',
    subject: 'hài lòng',
    comparator: '>',
    value: 90,
    unit: '%',
    baseline: { value: 85.5, year: 2024, rank: 4, of: 63 },
    deadline: '2025',
    index: 'sipas',
    component: null,
  };
  const provisions = [makeUnit({ id: 'i', label: 'I', paragraphs: ['Đạt trên 90% hài lòng.'] })];
  const plan = makePlan({ provisions, targets: [target], commitments: [commitment('i-1', [])] });

  it('shows figure, start, deadline and siblings', () => {
    const view = listFactViews(plan).find(({ id }) => id === 'i-t1');
    expect(view).toMatchObject({
      figure: 'trên 90%',
      timing: 'năm 2025',
      context: ['Xuất phát: 85,5%, hạng 4/63 (năm 2024)'],
      siblings: [{ id: 'i-1', kind: 'commitment', headline: '“Làm việc”' }],
    });
  });

  it('is named by its words, and a bare figure of a table by what it measures', () => {
    const cell: Target = { ...target, id: 'i-b1-1', quote: '+0,50', comparator: 'increase', value: 0.5 };
    const inTable = makePlan({ provisions, targets: [target, cell] });
    expect(listFactViews(inTable).map(({ headline }) => headline)).toEqual([
      '“trên 90% hài lòng”',
      'Hài lòng: tăng 0,50%',
    ]);
  });

  it('leaves an unknown date and owner unknown', () => {
    expect(listFactViews(plan)[0]).toMatchObject({ timing: null, leads: [], coordinating: [] });
  });

  it('says of an issuer that stands in that the text gives the task to nobody', () => {
    const own = plan.commitments.map((one) => ({ ...one, lead: [plan.issuer] }));
    const [task] = listFactViews({ ...plan, commitments: own, unassigned: own.map(({ id }) => id) });
    const [lead] = listFactProperties(task as FactView);
    expect([lead?.term, ...(lead?.values.map(({ text }) => text) ?? [])]).toEqual([
      'Chủ trì',
      plan.issuer.name,
      'là cơ quan ban hành; văn bản như đăng ở đây không giao việc này cho ai',
    ]);
  });

  it('says what the document leaves open', () => {
    const [task] = listFactViews(plan);
    const shown = listFactProperties(task as FactView).map(({ values }) => values.map(({ text }) => text));
    expect(shown).toEqual([
      ['Văn bản không nêu cơ quan chủ trì'],
      ['Văn bản không nêu cơ quan phối hợp'],
      ['Văn bản không nêu thời hạn'],
      ['Văn bản không gắn với chỉ số nào'],
      [
        'Kế hoạch 1/KH-UBND: Cải thiện, nâng cao các Chỉ số PAR-INDEX, SIPAS, PAPI năm 2025',
        'Ban hành ngày 18/7/2025',
      ],
    ]);
  });

  it('says what findings speak against its own figures', () => {
    const row = 'Dòng “hài lòng”: điểm ghi 85,5, cao hơn điểm tối đa 80.';
    const ranks = 'Thứ hạng ghi trên tổng số 63, còn năm 2024 chỉ số này xếp hạng 61 tỉnh, thành phố.';
    const twice =
      'Nội dung gần như nhau có hai mức: “trên 90% hài lòng” (mục I) và “100% hài lòng” (mục II).';
    const findings: PublishedPlan['findings'] = [
      { kind: 'arithmetic', provision: 'i', message: row },
      { kind: 'arithmetic', provision: 'i', message: 'Dòng “đúng hạn”: điểm ghi 9, cao hơn điểm tối đa 8.' },
      { kind: 'arithmetic', provision: 'i', message: ranks },
      { kind: 'contradiction', provision: 'ii', message: twice },
      { kind: 'missing-annex', provision: 'i', message: 'Kế hoạch dẫn chiếu phụ lục 01.' },
    ];
    const [view] = listFactViews(makePlan({ provisions, targets: [target], findings }));
    expect(view?.findings).toEqual(['Điểm ghi 85,5, cao hơn điểm tối đa 80.', ranks, twice]);
  });

  it('cuts the text around the quote, or says that it is not there', () => {
    expect(splitAround('Đạt trên 90%.', 'trên 90%')).toEqual({
      before: 'Đạt ',
      quote: 'trên 90%',
      after: '.',
    });
    expect(splitAround('Đạt.', 'trên 90%')).toBeNull();
  });
});

it('shows each line of the source with what begins on it and why it was left out', () => {
  const plan = makePlan({
    provisions: [makeUnit({ id: 'i', label: 'I', lines: [1, 1] })],
    origin: { received: 'a.txt', bytes: 15, lines: ['I. MỤC TIÊU', '2'], statements: [], review: null },
    leftOut: [{ rule: 'page-number', lines: [2, 2], text: '2' }],
  });
  expect(listSourceLines(plan)).toEqual([
    { number: 1, text: 'I. MỤC TIÊU', starts: [{ provision: 'i', text: 'mục I' }], leftOut: null },
    { number: 2, text: '2', starts: [], leftOut: 'page-number' },
  ]);
});

describe('a plan in a list', () => {
  it('is told from others of its title by its number, or by its year and issuer', () => {
    const title = 'Cải thiện các chỉ số';
    expect(formatPlanTitle(makePlan({ number: '9/KH-UBND', title }))).toBe(
      'Kế hoạch 9/KH-UBND: Cải thiện các chỉ số',
    );
    expect(formatPlanTitle(makePlan({ number: null, title }))).toBe(
      'Kế hoạch năm 2025 của UBND tỉnh Cao Bằng: Cải thiện các chỉ số',
    );
  });

  it('says who issued it, where and when, but nothing that its name says', () => {
    expect(formatIssue(makePlan({ number: '9/KH-UBND', date: '2025-07-12' }))).toBe(
      'UBND tỉnh Cao Bằng · ngày 12/7/2025',
    );
    expect(formatIssue(makePlan({ number: null, date: null }))).toBe('Văn bản không ghi ngày');
  });
});
