import { expect, test } from 'vitest';
import { examplePlan } from '../../src/examples/plan.ts';
import { listPagelessLeads, splitByLead } from '../../src/queries/agency-lists.ts';
import { listCommitmentRows } from '../../src/queries/rows.ts';
import type { AgencyRef, Commitment } from '../../src/schema/plan.ts';

const agency: AgencyRef = { id: 'cao-bang/so-noi-vu', name: 'Sở Nội vụ' };
const group: AgencyRef = { id: null, name: 'Các sở, ban, ngành' };
const unit: AgencyRef = { id: null, name: 'Văn phòng Sở' };

const plan = examplePlan();
const [first] = plan.commitments;
const leads: AgencyRef[][] = [[agency], [group, agency], [group], [group], [unit, group], []];
const commitments = leads.map((lead, at) => ({ ...first, id: `i-${at + 1}`, lead }) as Commitment);
const split = splitByLead(listCommitmentRows([{ ...plan, commitments, unassigned: ['i-1'] }]));

test('every commitment is counted once: under an agency where one leads, else under a group, else under nobody', () => {
  const counts = [split.agency.length, split.issuer.length, split.group.length, split.nobody.length];
  expect(counts).toEqual([1, 1, 3, 1]);
  expect(counts.reduce((sum, count) => sum + count)).toBe(commitments.length);
});

test('who leads without a page is listed with what it leads, most first, nobody included', () => {
  expect(listPagelessLeads(split).map((lead) => [lead.agency.name, lead.rows.length])).toEqual([
    ['Các sở, ban, ngành', 3],
    ['Văn phòng Sở', 1],
    ['Không giao cho ai chủ trì', 1],
  ]);
});
