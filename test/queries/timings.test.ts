import { expect, it } from 'vitest';
import { exampleCommitment, examplePlan } from '../../src/examples/plan.ts';
import { groupByTiming } from '../../src/queries/timings.ts';

it('commitments stand under their time: dates in order, words after them, the unsaid counted', () => {
  const times = [
    { timing: 'Thường xuyên' },
    { deadline: '2025' },
    { deadline: '2025-11-30', timing: 'trước ngày 30/11/2025' },
    {},
    { timing: 'Hằng quý' },
    { deadline: '2025-11-30' },
  ];
  const rows = times.map((time) => ({ plan: examplePlan(), commitment: exampleCommitment(time) }));
  const { groups, unsaid } = groupByTiming(rows);
  expect(groups.map(({ title, rows: members }) => `${title}: ${members.length}`)).toEqual([
    'ngày 30/11/2025: 2',
    'năm 2025: 1',
    'Hằng quý: 1',
    'Thường xuyên: 1',
  ]);
  expect(unsaid).toBe(1);
});
