import type { TargetRow } from '../queries/rows.ts';
import type { Comparator } from '../schema/plan.ts';
import { type Column, stringifyCsv } from './csv.ts';
import { listPlanColumns, listSourceColumns, type PlacedFact } from './place-columns.ts';

const place = ({ plan, target: { id, provision } }: TargetRow): PlacedFact => ({ plan, id, provision });

/** Words, because a cell that begins with "=" is a formula to a spreadsheet. */
const COMPARATOR_WORDS: Record<Comparator, string> = {
  '>': 'trên',
  '>=': 'từ',
  '=': 'bằng',
  '<=': 'không quá',
  '<': 'dưới',
  top: 'trong nhóm đầu',
  increase: 'tăng',
  maintain: 'giữ',
};

const FIGURES: Column<TargetRow>[] = [
  { name: 'trich', meaning: 'Nguyên văn trong kế hoạch', value: ({ target }) => target.quote },
  { name: 'noi_dung', meaning: 'Điều được đo', value: ({ target }) => target.subject },
  {
    name: 'so_sanh',
    meaning: 'Phải đạt: trên, từ, bằng, không quá, dưới, trong nhóm đầu, tăng, giữ',
    value: ({ target }) => COMPARATOR_WORDS[target.comparator],
  },
  {
    name: 'gia_tri',
    meaning: 'Con số phải đạt, dấu chấm thập phân; để trống nếu không có số',
    value: ({ target }) => target.value,
  },
  { name: 'don_vi', meaning: 'Đơn vị', value: ({ target }) => target.unit },
  { name: 'han', meaning: 'Thời hạn: ngày, tháng hoặc năm', value: ({ target }) => target.deadline },
  { name: 'muc_xuat_phat', meaning: 'Mức xuất phát', value: ({ target }) => target.baseline?.value ?? null },
  {
    name: 'nam_xuat_phat',
    meaning: 'Năm của mức xuất phát',
    value: ({ target }) => target.baseline?.year ?? null,
  },
  { name: 'muc_tang', meaning: 'Mức tăng dự kiến', value: ({ target }) => target.gain ?? null },
  { name: 'toi_da', meaning: 'Điểm tối đa', value: ({ target }) => target.maximum ?? null },
  { name: 'chi_so', meaning: 'Chỉ số: par-index, sipas, papi', value: ({ target }) => target.index },
  { name: 'thanh_phan', meaning: 'Thành phần của chỉ số: papi/2 …', value: ({ target }) => target.component },
];

/** The columns of `muc-tieu.csv`, in order. */
export const listTargetColumns = (site: URL): Column<TargetRow>[] => [
  ...listPlanColumns(place),
  ...FIGURES,
  ...listSourceColumns(place, site),
];

/** All targets as CSV, a target a row. */
export const stringifyTargetsCsv = (rows: readonly TargetRow[], site: URL): string =>
  stringifyCsv(listTargetColumns(site), rows);
