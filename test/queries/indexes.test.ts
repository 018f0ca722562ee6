import { describe, expect, it } from 'vitest';
import { exampleCommitment, examplePlan, exampleProvision, exampleTarget } from '../../src/examples/plan.ts';
import { exampleIndex } from '../../src/examples/registry.ts';
import { groupByLead, listIndexViews } from '../../src/queries/indexes.ts';

describe('what plans say on an index', () => {
  const plan = examplePlan({
    provisions: [
      exampleProvision({ id: 'ii.2', component: null }),
      exampleProvision({ id: 'ii.2.2', parent: 'ii.2', component: 'sipas/2' }),
      exampleProvision({ id: 'ii.2.2.a', parent: 'ii.2.2', component: 'sipas/2' }),
    ],
    targets: [
      exampleTarget(),
      exampleTarget({ id: 't2', component: null }),
      exampleTarget({ id: 't3', index: 'papi', component: 'papi/2' }),
    ],
  });
  const [sipas] = listIndexViews([plan], [exampleIndex()]);
  const [procedures, results] = sipas?.components ?? [];

  it('is gathered on each component', () => {
    expect(procedures?.number).toBe('2');
    expect(procedures?.plans).toEqual([plan]);
    expect(procedures?.targets.map(({ target }) => target.id)).toEqual(['ii.2.2-t1']);
    expect(procedures?.commitments).toHaveLength(1);
  });

  it('names the topmost provision only', () => {
    expect(procedures?.provisions.map(({ provision }) => provision.id)).toEqual(['ii.2.2']);
  });

  it('is empty where no plan says anything', () => {
    expect(results).toMatchObject({ plans: [], provisions: [], targets: [], commitments: [] });
  });

  it('counts on the index also what belongs to no component', () => {
    expect(sipas?.targets).toHaveLength(2);
    expect(sipas?.general.targets.map(({ target }) => target.id)).toEqual(['t2']);
  });
});

describe('commitments by who leads them', () => {
  const lead = (id: string | null, name: string) => ({ id, name });
  const rowsOf = (plan: ReturnType<typeof examplePlan>) =>
    plan.commitments.map((commitment) => ({ plan, commitment }));

  it('stand under each of several leads, agencies by alphabet', () => {
    const both = [lead('cao-bang/so-y-te', 'Sở Y tế'), lead('cao-bang/so-noi-vu', 'Sở Nội vụ')];
    const groups = groupByLead(rowsOf(examplePlan({ commitments: [exampleCommitment({ lead: both })] })));
    expect(groups.map(({ agency }) => agency.name)).toEqual(['Sở Nội vụ', 'Sở Y tế']);
  });

  it('leave out no commitment that names nobody', () => {
    const groups = groupByLead(rowsOf(examplePlan({ commitments: [exampleCommitment({ lead: [] })] })));
    expect(groups.map(({ agency, rows }) => [agency.id, rows.length])).toEqual([[null, 1]]);
  });

  it('put last, together, what a text gives to nobody, its issuer standing in or not', () => {
    const issuer = [lead('cao-bang/so-noi-vu', 'Sở Nội vụ')];
    const one = examplePlan({
      commitments: [exampleCommitment({ id: 'a', lead: issuer })],
      unassigned: ['a'],
    });
    const other = examplePlan({
      commitments: [exampleCommitment({ lead: [] }), exampleCommitment({ id: 'b', lead: issuer })],
    });
    const groups = groupByLead([...rowsOf(one), ...rowsOf(other)]);
    expect(groups.map(({ agency, rows }) => [agency.name, rows.length])).toEqual([
      ['Sở Nội vụ', 1],
      ['Không giao cho ai chủ trì', 2],
    ]);
  });

  it('keep groups of different plans apart, in whatever case they are written', () => {
    const all = [lead(null, 'các phòng, đơn vị')];
    const one = examplePlan({
      commitments: [
        exampleCommitment({ lead: all }),
        exampleCommitment({ id: 'b', lead: [lead(null, 'Các phòng, đơn vị')] }),
      ],
    });
    const other = examplePlan({
      id: 'lang-son/x',
      province: { id: 'lang-son', name: 'Lạng Sơn' },
      commitments: [exampleCommitment({ lead: all })],
    });
    const groups = groupByLead([...rowsOf(one), ...rowsOf(other)]);
    expect(groups.map(({ province, rows }) => [province, rows.length])).toEqual([
      ['Cao Bằng', 2],
      ['Lạng Sơn', 1],
    ]);
  });
});
