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
      'Nhiệm vụ có 2 nơi chủ trì; nhiều nhất là Sở Văn hóa, Thể thao và Du lịch (2), các phòng (1).',
      '1 trên 4\u00a0nhiệm vụ nêu thời gian hoàn thành.',
      '2 trên 3\u00a0chỉ tiêu nêu con số phải đạt.',
      '2\u00a0chỉ tiêu nêu thời hạn, muộn nhất là năm 2025.',
    ]);
  });

  it('says what is not said', () => {
    expect(
      say({ commitments: [exampleCommitment({ lead: [] })], targets: [exampleTarget({ deadline: null })] }),
    ).toEqual([
      'Không nhiệm vụ nào nêu cơ quan chủ trì.',
      'Không nhiệm vụ nào nêu thời gian hoàn thành.',
      '1 trên 1\u00a0chỉ tiêu nêu con số phải đạt.',
      'Không chỉ tiêu nào nêu thời hạn.',
    ]);
  });

  it('is silent on what a plan does not hold', () => {
    expect(say({ commitments: [], targets: [] })).toEqual([]);
  });
});
