import { describe, expect, it } from 'vitest';
import { type AgencyView, groupByProvince, listAgencyViews } from '../../src/queries/agencies.ts';
import { createAgencyDirectory } from '../../src/queries/agency-directory.ts';
import { exampleCommitment, examplePlan } from '../examples/plan.ts';
import { exampleRegistry } from '../examples/registry.ts';

const directory = createAgencyDirectory(exampleRegistry());
const culture = { id: 'cao-bang/so-van-hoa-the-thao-va-du-lich', name: 'Sở Văn hóa, Thể thao và Du lịch' };
const home = { id: 'cao-bang/so-noi-vu', name: 'Sở Nội vụ' };

function find(views: AgencyView[], id: string): AgencyView {
  const view = views.find((candidate) => candidate.id === id);
  if (!view) throw new Error(`no ${id}`);
  return view;
}

describe('the agency directory', () => {
  it('finds an agency of every province in its province, with its parent there', () => {
    const agency = directory('cao-bang/so-noi-vu');
    expect(agency?.name).toBe('Sở Nội vụ');
    expect(agency?.province?.name).toBe('Cao Bằng');
    expect(agency?.parent).toEqual({ id: 'cao-bang/ubnd-tinh', name: 'UBND tỉnh Cao Bằng' });
    expect(agency?.successor).toBeNull();
  });

  it('finds an agency of the centre by its whole id', () => {
    expect(directory('trung-uong/bo-noi-vu')?.name).toBe('Bộ Nội vụ');
  });

  it('knows neither an unknown province nor an unknown agency', () => {
    expect(directory('khong-co/so-noi-vu')).toBeNull();
    expect(directory('cao-bang/so-khong-co')).toBeNull();
    expect(directory('so-noi-vu')).toBeNull();
  });

  it('leads to the successor in the same province', () => {
    expect(directory('cao-bang/so-thong-tin-va-truyen-thong')?.successor).toEqual({
      agency: { id: 'cao-bang/so-khoa-hoc-va-cong-nghe', name: 'Sở Khoa học và Công nghệ' },
      on: '2025-03-01',
    });
  });

  it('leads an agency of a province that was joined to another into that one', () => {
    expect(directory('bac-giang/so-noi-vu')?.successor).toEqual({
      agency: { id: 'bac-ninh/so-noi-vu', name: 'Sở Nội vụ' },
      on: '2025-07-01',
    });
    expect(directory('bac-giang/so-thong-tin-va-truyen-thong')?.successor?.agency.id).toBe(
      'bac-ninh/so-khoa-hoc-va-cong-nghe',
    );
  });
});

describe('the agencies that plans name', () => {
  const commitments = [
    exampleCommitment({ id: 'a', lead: [culture] }),
    exampleCommitment({ id: 'b', lead: [home, home], coordinating: [culture] }),
    exampleCommitment({ id: 'c', lead: [{ id: null, name: 'Các phòng, đơn vị' }] }),
  ];
  const views = listAgencyViews([examplePlan({ commitments })], directory);
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
    const moved = listAgencyViews([examplePlan({ issuer, parentBody: null, commitments: [] })], directory);
    expect(find(moved, 'bac-ninh/so-noi-vu').predecessors).toEqual([
      { agency: { id: 'bac-giang/so-noi-vu', name: 'Sở Nội vụ' }, on: '2025-07-01' },
    ]);
  });

  it('keep the name of the plan where the registry knows none', () => {
    const issuer = { id: 'cao-bang/doan-nghe-thuat', name: 'Đoàn Nghệ thuật' };
    const unknown = listAgencyViews([examplePlan({ issuer, commitments: [] })], directory);
    expect(find(unknown, issuer.id).name).toBe('Đoàn Nghệ thuật');
  });

  it('stand by province, those of the centre last', () => {
    const lead = [{ id: 'trung-uong/bo-noi-vu', name: 'Bộ Nội vụ' }];
    const all = listAgencyViews([examplePlan({ commitments: [exampleCommitment({ lead })] })], directory);
    expect(groupByProvince(all).map(({ province }) => province?.name)).toEqual(['Cao Bằng', undefined]);
  });
});
