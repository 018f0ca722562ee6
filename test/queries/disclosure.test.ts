import { describe, expect, it } from 'vitest';
import { exampleCommitment, examplePlan, exampleTarget } from '../../src/examples/plan.ts';
import { describeSilence, listSilences, type Silence, sumSilences } from '../../src/queries/disclosure.ts';

describe('what a plan leaves unpublished', () => {
  const plan = examplePlan({
    number: null,
    targets: [exampleTarget({ value: null, deadline: null }), exampleTarget()],
    commitments: [
      exampleCommitment({ lead: [], timing: 'Thường xuyên' }),
      exampleCommitment({ deadline: '2025' }),
      exampleCommitment(),
    ],
    findings: [
      { kind: 'missing-annex', provision: null, message: 'Phụ lục I' },
      { kind: 'missing-annex', provision: 'ii.2.2', message: 'Phụ lục II' },
      { kind: 'label-gap', provision: 'ii', message: 'khác' },
    ],
  });
  const silences = listSilences(plan);

  it('is counted out of what there is, in words', () => {
    expect(silences.map((one) => describeSilence(one))).toEqual([
      'không ghi',
      'có ghi',
      '2 chỗ',
      '1\u00a0trên\u00a02',
      '1\u00a0trên\u00a02',
      '1\u00a0trên\u00a03',
      '1\u00a0trên\u00a03',
    ]);
  });

  it('is summed over plans: documents by document, facts by fact', () => {
    expect(sumSilences([plan, examplePlan()])).toEqual([
      'Trong 2\u00a0kế hoạch: 1 không ghi số, ký hiệu; 0 không ghi ngày ban hành; 1 dẫn phụ lục mà không đăng kèm.',
      'Trong 3\u00a0chỉ tiêu: 1 không nêu thời hạn; 1 không nêu con số.',
      'Trong 4\u00a0nhiệm vụ: 2 không nêu thời hạn; 1 không giao cho ai chủ trì.',
    ]);
  });

  it('does not say of a document that it lacks what stood in a head that was not received', () => {
    const headless = examplePlan({ number: null, date: null, headless: true });
    expect(listSilences(headless).slice(0, 2).map(describeSilence)).toEqual(['chưa rõ', 'chưa rõ']);
    expect(sumSilences([plan, headless])[0]).toBe(
      'Trong 2\u00a0kế hoạch: 1 nhận được không có phần đầu nên chưa rõ số, ngày; 1 không ghi số, ký hiệu; 0 không ghi ngày ban hành; 1 dẫn phụ lục mà không đăng kèm.',
    );
  });

  it('counts a task whose lead is only the issuer standing in', () => {
    const one = examplePlan({ commitments: [exampleCommitment({ id: 'a' })], unassigned: ['a'] });
    expect(describeSilence(listSilences(one)[5] as Silence)).toBe('1\u00a0trên\u00a01');
  });

  it('leads to where a reader can see it', () => {
    expect(silences[2]?.href).toBe('/ke-hoach/cao-bang/114-kh-svhttdl-2025/#ii.2.2');
  });

  it('is not counted of what a plan has none of', () => {
    const empty = listSilences(examplePlan({ targets: [], commitments: [] }));
    expect(empty.slice(2).map((one) => describeSilence(one))).toEqual([
      'không chỗ nào',
      'không có',
      'không có',
      'không có',
      'không có',
    ]);
  });
});
