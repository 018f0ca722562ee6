import type { PublishedPlan } from '../schema/published-plan.ts';
import { provisionUrl } from '../wording/links.ts';
import type { Column } from './csv.ts';

/** A fact of a plan, of whatever kind, with its place in the text. */
export interface PlacedFact {
  plan: PublishedPlan;
  id: string;
  provision: string;
}

/** Where a fact comes from: the columns that every open table begins with. */
export const listPlanColumns = <Row>(place: (row: Row) => PlacedFact): Column<Row>[] => [
  { name: 'ke_hoach', meaning: 'Mã kế hoạch', value: (row) => place(row).plan.id },
  { name: 'ten_ke_hoach', meaning: 'Trích yếu của kế hoạch', value: (row) => place(row).plan.title },
  {
    name: 'so_hieu',
    meaning: 'Số, ký hiệu in trên văn bản; để trống nếu văn bản không ghi',
    value: (row) => place(row).plan.number,
  },
  { name: 'nam', meaning: 'Năm của kế hoạch', value: (row) => place(row).plan.year },
  { name: 'tinh', meaning: 'Tỉnh, thành phố', value: (row) => place(row).plan.province.name },
  { name: 'co_quan_ban_hanh', meaning: 'Cơ quan ban hành', value: (row) => place(row).plan.issuer.name },
  { name: 'ma', meaning: 'Mã của dòng này, duy nhất trong kế hoạch', value: (row) => place(row).id },
  { name: 'muc', meaning: 'Mã của mục trong kế hoạch', value: (row) => place(row).provision },
];

/** How a fact is checked: the columns that every open table ends with. */
export const listSourceColumns = <Row>(place: (row: Row) => PlacedFact, site: URL): Column<Row>[] => [
  {
    name: 'dia_chi',
    meaning: 'Địa chỉ của mục trên trang này',
    value: (row) => site.origin + provisionUrl(place(row).plan.id, place(row).provision),
  },
  {
    name: 'dong_nguon',
    meaning: 'Dòng (với PDF: trang) trong tệp nguồn, từ … đến …',
    value: (row) => findLines(place(row)),
  },
  { name: 'tep_nguon', meaning: 'Tên tệp nguồn', value: (row) => place(row).plan.source.file },
];

/** "27–35", "37", or null where the plan has no source lines. */
function findLines({ plan, provision }: PlacedFact): string | null {
  const lines = plan.provisions.find(({ id }) => id === provision)?.lines;
  if (!lines) return null;
  const [first, last] = lines;
  return first === last ? `${first}` : `${first}–${last}`;
}
