import { isUnassigned } from '../queries/named-leads.ts';
import type { CommitmentRow } from '../queries/rows.ts';
import type { AgencyRef } from '../schema/plan.ts';
import { type Column, stringifyCsv } from './csv.ts';
import { listPlanColumns, listSourceColumns, type PlacedFact } from './place-columns.ts';

const place = ({ plan, commitment: { id, provision } }: CommitmentRow): PlacedFact => ({
  plan,
  id,
  provision,
});

const joinNames = (agencies: readonly AgencyRef[]): string => agencies.map(({ name }) => name).join('; ');

/** Ids in the order of the names; a group, which has none, keeps its place empty. */
const joinIds = (agencies: readonly AgencyRef[]): string => agencies.map(({ id }) => id ?? '').join('; ');

const TASKS: Column<CommitmentRow>[] = [
  { name: 'trich', meaning: 'Nguyên văn trong kế hoạch', value: ({ commitment }) => commitment.text },
  {
    name: 'chu_tri',
    meaning: 'Cơ quan chủ trì, cách nhau bằng “;”',
    value: ({ commitment }) => joinNames(commitment.lead),
  },
  {
    name: 'ma_chu_tri',
    meaning: 'Mã cơ quan chủ trì, cùng thứ tự; trống với một nhóm cơ quan',
    value: ({ commitment }) => joinIds(commitment.lead),
  },
  {
    name: 'chu_tri_theo',
    meaning:
      '“văn bản” nêu cơ quan chủ trì, hay “ban hành”: văn bản không giao cho ai, tính cho cơ quan ban hành',
    value: ({ plan, commitment }) =>
      commitment.lead.length === 0 ? null : isUnassigned(plan, commitment) ? 'ban hành' : 'văn bản',
  },
  {
    name: 'phoi_hop',
    meaning: 'Cơ quan phối hợp, cách nhau bằng “;”',
    value: ({ commitment }) => joinNames(commitment.coordinating),
  },
  {
    name: 'ma_phoi_hop',
    meaning: 'Mã cơ quan phối hợp, cùng thứ tự',
    value: ({ commitment }) => joinIds(commitment.coordinating),
  },
  { name: 'thoi_gian', meaning: 'Thời gian như văn bản ghi', value: ({ commitment }) => commitment.timing },
  { name: 'han', meaning: 'Thời hạn: ngày, tháng hoặc năm', value: ({ commitment }) => commitment.deadline },
  { name: 'chi_so', meaning: 'Chỉ số: par-index, sipas, papi', value: ({ commitment }) => commitment.index },
  {
    name: 'thanh_phan',
    meaning: 'Thành phần của chỉ số: papi/2 …',
    value: ({ commitment }) => commitment.component,
  },
];

/** The columns of `cam-ket.csv`, in order. */
export const listCommitmentColumns = (site: URL): Column<CommitmentRow>[] => [
  ...listPlanColumns(place),
  ...TASKS,
  ...listSourceColumns(place, site),
];

/** All commitments as CSV, a commitment a row. */
export const stringifyCommitmentsCsv = (rows: readonly CommitmentRow[], site: URL): string =>
  stringifyCsv(listCommitmentColumns(site), rows);
