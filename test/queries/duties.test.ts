import { expect, it } from 'vitest';
import { exampleCommitment, examplePlan } from '../../src/examples/plan.ts';
import { exampleRegistry } from '../../src/examples/registry.ts';
import { listAgencyViews } from '../../src/queries/agencies.ts';
import { listDuties } from '../../src/queries/duties.ts';

it('agencies that lead most come first; those with nothing to do are left out', () => {
  const people = { id: 'cao-bang/ubnd-tinh', name: 'UBND tỉnh Cao Bằng' };
  const plan = examplePlan({
    issuer: people,
    parentBody: { id: 'trung-uong/bo-noi-vu', name: 'Bộ Nội vụ' },
    commitments: [exampleCommitment(), exampleCommitment({ id: 'b', coordinating: [people] })],
  });
  const duties = listDuties(listAgencyViews([plan], exampleRegistry()));
  expect(
    duties.map(({ agency, plans, own, given, coordinating }) => [agency.id, plans, own, given, coordinating]),
  ).toEqual([
    ['cao-bang/so-van-hoa-the-thao-va-du-lich', 0, 0, 2, 0],
    ['cao-bang/ubnd-tinh', 1, 0, 0, 1],
  ]);
});
