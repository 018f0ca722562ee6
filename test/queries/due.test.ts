import { describe, expect, it } from 'vitest';
import { exampleCommitment, examplePlan, exampleTarget } from '../../src/examples/plan.ts';
import { getBuildDay, getLastDay, listDue, sumRest } from '../../src/queries/due.ts';

describe('what is due', () => {
  const plan = examplePlan({
    targets: [
      exampleTarget({ id: 't-2025', deadline: '2025' }),
      exampleTarget({ id: 't-2026', deadline: '2026' }),
      exampleTarget({ id: 't-none', deadline: null }),
    ],
    commitments: [
      exampleCommitment({ id: 'c-may', deadline: '2026-05-20' }),
      exampleCommitment({ id: 'c-march', deadline: '2024-03' }),
    ],
  });
  const ids = (day: string) => {
    const { open, past } = listDue([plan], day);
    return [open.map(({ id }) => id), past.map(({ id }) => id)];
  };

  it('comes soonest first, what is past latest first; the undated is in neither', () => {
    expect(ids('2026-01-01')).toEqual([
      ['c-may', 't-2026'],
      ['t-2025', 'c-march'],
    ]);
  });

  it('is due until the end of its last day', () => {
    expect(ids('2026-05-20')[0]).toEqual(['c-may', 't-2026']);
    expect(ids('2026-05-21')[0]).toEqual(['t-2026']);
    expect(ids('2027-01-01')[0]).toEqual([]);
  });

  it('is summed by kind where a page leaves some out, with the plans of its tasks, each once', () => {
    const { open, past } = listDue([plan], '2026-01-01');
    expect(sumRest([...open, ...past])).toEqual({ targets: 2, commitments: 2, plans: [plan] });
    expect(sumRest([])).toEqual({ targets: 0, commitments: 0, plans: [] });
  });

  it('says a target with its figure, a task in its words', () => {
    expect(listDue([plan], '2026-01-01').open.map(({ text }) => text)).toEqual([
      'Công khai đầy đủ, kịp thời các TTHC',
      'người dân và tổ chức hài lòng về TTHC: trên 90%',
    ]);
  });
});

it('a month or a year ends on its last day', () => {
  expect(['2026', '2026-02', '2024-02', '2026-12-30'].map(getLastDay)).toEqual([
    '2026-12-31',
    '2026-02-28',
    '2024-02-29',
    '2026-12-30',
  ]);
});

it('the day of the build is that of Viet Nam, and can be set', () => {
  expect(getBuildDay(String(Date.UTC(2026, 0, 1, 16, 59) / 1000))).toBe('2026-01-01');
  expect(getBuildDay(String(Date.UTC(2026, 0, 1, 17) / 1000))).toBe('2026-01-02');
});
