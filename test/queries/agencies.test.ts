import { describe, expect, it } from 'vitest';
import { exampleCommitment, examplePlan } from '../../src/examples/plan.ts';
import { exampleRegistry } from '../../src/examples/registry.ts';
import { type AgencyView, listAgencyViews } from '../../src/queries/agencies.ts';
import { groupByProvince, hasWork, listAgencyCounts } from '../../src/queries/agency-lists.ts';

const registry = exampleRegistry();
const culture = { id: 'cao-bang/so-van-hoa-the-thao-va-du-lich', name: 'Sở Văn hóa, Thể thao và Du lịch' };
const home = { id: 'cao-bang/so-noi-vu', name: 'Sở Nội vụ' };

function find(views: AgencyView[], id: string): AgencyView {
  const view = views.find((candidate) => candidate.id === id);
  if (!view) throw new Error(`no ${id}`);
  return view;
}

describe('the agencies that plans name', () => {
  const commitments = [
    exampleCommitment({ id: 'a', lead: [culture] }),
    exampleCommitment({ id: 'b', lead: [home, home], coordinating: [culture] }),
    exampleCommitment({ id: 'c', lead: [{ id: null, name: 'Các phòng, đơn vị' }] }),
  ];
  const views = listAgencyViews([examplePlan({ commitments })], registry);
  const ids = (rows: AgencyView['own']) => rows.map(({ commitment }) => commitment.id);

  it('are those named and those above them, by name; groups are none', () => {
    expect(views.map(({ name }) => name)).toEqual([
      'Sở Nội vụ',
      'Sở Văn hóa, Thể thao và Du lịch',
      'UBND tỉnh Cao Bằng',
    ]);
  });

  it('have apart what they took on, what others gave them and what they help with, each once', () => {
    expect(ids(find(views, culture.id).own)).toEqual(['a']);
    expect(ids(find(views, culture.id).given)).toEqual([]);
    expect(ids(find(views, culture.id).coordinating)).toEqual(['b']);
    expect(ids(find(views, home.id).given)).toEqual(['b']);
  });

  it('know the agencies below them', () => {
    expect(find(views, 'cao-bang/ubnd-tinh').children.map(({ name }) => name)).toContain('Sở Nội vụ');
  });

  it('bring their successors along, linked back', () => {
    const issuer = { id: 'bac-giang/so-noi-vu', name: 'Sở Nội vụ' };
    const moved = listAgencyViews([examplePlan({ issuer, parentBody: null, commitments: [] })], registry);
    expect(find(moved, 'bac-ninh/so-noi-vu').predecessors).toEqual([
      { agency: { id: 'bac-giang/so-noi-vu', name: 'Sở Nội vụ (Bắc Giang)' }, on: '2025-07-01' },
    ]);
  });

  it('say in a few words what their pages hold', () => {
    expect(listAgencyCounts(find(views, culture.id))).toEqual([
      '1 kế hoạch',
      'tự nhận 1 việc',
      'phối hợp 1 việc',
    ]);
    expect(listAgencyCounts(find(views, 'cao-bang/ubnd-tinh'))).toEqual(['cơ quan cấp trên']);
  });

  it('are told from those that only lead to them', () => {
    expect(views.filter(hasWork).map(({ id }) => id)).toEqual([home.id, culture.id]);
  });

  it('are followed through every change of name and province', () => {
    const lead = [{ id: 'bac-giang/so-thong-tin-va-truyen-thong', name: 'Sở TT&TT' }];
    const chain = listAgencyViews([examplePlan({ commitments: [exampleCommitment({ lead })] })], registry);
    const first = find(chain, 'bac-giang/so-thong-tin-va-truyen-thong');
    expect(first.successor).toEqual({
      agency: { id: 'bac-giang/so-khoa-hoc-va-cong-nghe', name: 'Sở Khoa học và Công nghệ' },
      on: '2025-03-01',
    });
    expect(find(chain, 'bac-giang/so-khoa-hoc-va-cong-nghe').successor?.agency.id).toBe(
      'bac-ninh/so-khoa-hoc-va-cong-nghe',
    );
    expect(find(chain, 'bac-ninh/so-khoa-hoc-va-cong-nghe').given).toEqual([]);
  });

  it('keep the name of the plan where the registry knows none', () => {
    const issuer = { id: 'cao-bang/doan-nghe-thuat', name: 'Đoàn Nghệ thuật' };
    const unknown = listAgencyViews([examplePlan({ issuer, commitments: [] })], registry);
    expect(find(unknown, issuer.id).name).toBe('Đoàn Nghệ thuật');
  });

  it('stand by province, those of the centre last', () => {
    const lead = [{ id: 'trung-uong/bo-noi-vu', name: 'Bộ Nội vụ' }];
    const all = listAgencyViews([examplePlan({ commitments: [exampleCommitment({ lead })] })], registry);
    expect(groupByProvince(all).map(({ province }) => province?.name)).toEqual(['Cao Bằng', undefined]);
  });
});
