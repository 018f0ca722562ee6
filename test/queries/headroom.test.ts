import { describe, expect, it } from 'vitest';
import { examplePlan, exampleTarget } from '../../src/examples/plan.ts';
import { isDoubted, listHeadroom } from '../../src/queries/headroom.ts';
import type { Target } from '../../src/schema/plan.ts';
import { loadRegistry } from '../../src/source/registry.ts';

const papi = loadRegistry(process.cwd()).indexes.find(({ id }) => id === 'papi');
if (papi === undefined) throw new RangeError('The registry has PAPI');

const score = (changes: Partial<Target> = {}) =>
  exampleTarget({
    subject: 'Công khai, minh bạch',
    unit: 'điểm',
    value: 5.5,
    baseline: { value: 5, year: 2024, rank: 44, of: 63 },
    component: 'papi/2',
    index: 'papi',
    ...changes,
  });
const read = (target: Target, plan = examplePlan()) => listHeadroom([{ plan, target }], papi)[0];

describe('the room to the maximum', () => {
  it('and the share of it that a plan means to close', () => {
    expect(read(score())).toMatchObject({
      start: 5,
      maximum: 10,
      room: 5,
      rise: 0.5,
      share: 10,
      part: false,
    });
  });

  it('counts a growth as it is', () => {
    expect(read(score({ comparator: 'increase', value: 1, maximum: 7 }))).toMatchObject({
      room: 2,
      rise: 1,
      share: 50,
    });
  });

  it('has no share where nothing is left or nothing is known', () => {
    expect(read(score({ maximum: 5 }))).toMatchObject({ room: 0, share: null });
    expect(read(score({ baseline: null, maximum: 10 }))).toMatchObject({
      start: null,
      room: null,
      share: null,
    });
  });

  it('of a part is known only where the plan states its maximum', () => {
    expect(read(score({ subject: 'Cải cách thể chế: Điều tra XHH' }))).toMatchObject({
      part: true,
      maximum: null,
    });
  });

  it('is not reckoned with a figure that a finding doubts', () => {
    const message = 'Dòng “Công khai, minh bạch”: điểm ghi 90,8, cao hơn điểm tối đa 10.';
    const plan = examplePlan({ findings: [{ kind: 'arithmetic', provision: 'ii.2.2', message }] });
    expect(read(score(), plan)).toMatchObject({
      start: 5,
      room: null,
      rise: null,
      share: null,
      doubts: ['Điểm ghi 90,8, cao hơn điểm tối đa 10.'],
    });
  });

  it('is from start to target, whatever gain the plan prints beside them', () => {
    expect(read(score({ gain: 0.6 }))).toMatchObject({ rise: 0.5 });
  });

  it('is asked of scores only', () => {
    expect(read(exampleTarget())).toBeUndefined();
    expect(read(score({ baseline: null }))).toBeUndefined();
  });
});

it('doubts the figures that it names, with however many zeros, and no other', () => {
  const doubts = ['12,0317 điểm cộng mức tăng 1,5187 là 13,5504, còn mục tiêu ghi >13,50.'];
  expect([12.0317, 13.5].map((figure) => isDoubted(doubts, figure))).toEqual([true, true]);
  expect([12, 3.5, 15, null].map((figure) => isDoubted(doubts, figure))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
