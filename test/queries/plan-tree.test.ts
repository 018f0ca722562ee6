import { describe, expect, it } from 'vitest';
import { examplePlan } from '../../src/examples/plan.ts';
import { listPlanTrees, type PlanBranch } from '../../src/queries/plan-tree.ts';
import type { Reference } from '../../src/schema/plan.ts';

const plan = (id: string, cites: [string, Reference['relation']][] = []) =>
  examplePlan({
    id,
    references: cites.map(([cited, relation]) => ({
      provision: 'i',
      quote: cited,
      type: 'Kế hoạch',
      number: null,
      date: null,
      relation,
      plan: cited,
    })),
  });
const draw = (trees: PlanBranch[]): string =>
  trees
    .map(({ plan: { id }, branches }) => `${id}${branches.length > 0 ? `(${draw(branches)})` : ''}`)
    .join(' ');

describe('plans that hang together', () => {
  it('stand below the plan that they carry out or amend', () => {
    const plans = [
      plan('a/so', [['a/tinh', 'implements']]),
      plan('a/tinh'),
      plan('a/sua', [['a/so', 'amends']]),
    ];
    expect(draw(listPlanTrees(plans))).toBe('a/tinh(a/so(a/sua))');
  });

  it('stand alone when they only cite another, or one that is not there', () => {
    const plans = [plan('a/x', [['a/y', 'cites']]), plan('a/y', [['b/z', 'implements']])];
    expect(draw(listPlanTrees(plans))).toBe('a/x a/y');
  });

  it('stand once, also in a circle', () => {
    const plans = [plan('a/x', [['a/y', 'implements']]), plan('a/y', [['a/x', 'amends']])];
    expect(draw(listPlanTrees(plans))).toBe('a/x(a/y)');
  });
});
