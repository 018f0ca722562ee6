import { describe, expect, it } from 'vitest';
import { exampleCommitment, examplePlan, exampleTarget } from '../../src/examples/plan.ts';
import { summarisePlan } from '../../src/queries/plan-summary.ts';

const say = (changes: Parameters<typeof examplePlan>[0]) =>
  summarisePlan(examplePlan(changes)).map(({ text }) => text);

describe('the summary of a plan', () => {
  it('is counted from its facts', () => {
    const other = [{ id: null, name: 'Các phòng' }];
    expect(
      say({
        commitments: [
          exampleCommitment(),
          exampleCommitment({ timing: 'Thường xuyên' }),
          exampleCommitment({ lead: other }),
          exampleCommitment({ lead: [] }),
        ],
        targets: [
          exampleTarget(),
          exampleTarget({ value: null, deadline: '2025-06' }),
          exampleTarget({ deadline: null }),
        ],
      }),
    ).toEqual([
      'Giao 3 trên 4\u00a0nhiệm vụ cho 2 nơi chủ trì; nhiều nhất là Sở Văn hóa, Thể thao và Du lịch (2), các phòng (1).',
      'Không nhiệm vụ nào nêu thời hạn; 1\u00a0nhiệm vụ chỉ nêu “Thường xuyên” hay kỳ thực hiện.',
      '2 trên 3\u00a0chỉ tiêu nêu con số phải đạt.',
      '2\u00a0chỉ tiêu nêu thời hạn, muộn nhất là năm 2025.',
    ]);
  });

  it('says what is not said', () => {
    expect(
      say({ commitments: [exampleCommitment({ lead: [] })], targets: [exampleTarget({ deadline: null })] }),
    ).toEqual([
      'Không giao nhiệm vụ nào cho ai chủ trì.',
      'Không nhiệm vụ nào nêu thời hạn.',
      '1 trên 1\u00a0chỉ tiêu nêu con số phải đạt.',
      'Không chỉ tiêu nào nêu thời hạn.',
    ]);
  });

  it('leaves out those for whom nobody is named, and takes the day of a target in the words of a task', () => {
    const words = 'bảo đảm trên 90% người dân hài lòng trong năm 2025';
    expect(
      say({
        commitments: [
          exampleCommitment({ id: 'a', text: words, lead: [{ id: null, name: 'Văn phòng Sở' }] }),
          exampleCommitment({ id: 'b', text: 'Công khai kết quả' }),
        ],
        unassigned: ['b'],
        targets: [exampleTarget({ quote: `${words}.`, deadline: '2025' })],
      }).slice(0, 2),
    ).toEqual([
      'Giao 1 trên 2\u00a0nhiệm vụ cho một nơi chủ trì: Văn phòng Sở.',
      '1 trên 2\u00a0nhiệm vụ nêu thời hạn.',
    ]);
  });

  it('is silent on what a plan does not hold', () => {
    expect(say({ commitments: [], targets: [] })).toEqual([]);
  });
});
