import { listResultPeriods, type ProvinceView, type ResultPeriod } from '../queries/provinces.ts';
import type { Province, Results } from '../schema/registry.ts';
import { provinceUrl } from '../wording/links.ts';
import { type Column, stringifyCsv } from './csv.ts';

/** What was published of one index for one province in one year. */
export interface ResultRow {
  province: Province;
  results: Results;
  period: ResultPeriod;
  year: Results['years'][number];
}

/** Every published year, in the order of provinces, the newest first. */
export const listResultRows = (views: readonly Pick<ProvinceView, 'province' | 'results'>[]): ResultRow[] =>
  views.flatMap(({ province, results: own }) =>
    own.flatMap((results) =>
      listResultPeriods(results).flatMap((period) =>
        period.years.map((year) => ({ province, results, period, year })),
      ),
    ),
  );

/** No index has more. */
const COMPONENTS = [1, 2, 3, 4, 5, 6, 7, 8];

/** The columns of `ket-qua.csv`, in order. */
export const listResultColumns = (site: URL): Column<ResultRow>[] => [
  { name: 'chi_so', meaning: 'Chỉ số: papi', value: ({ results }) => results.index },
  { name: 'ma_tinh', meaning: 'Mã tỉnh trên trang này', value: ({ province }) => province.id },
  { name: 'tinh', meaning: 'Tỉnh, thành phố', value: ({ province }) => province.name },
  { name: 'nam', meaning: 'Năm đo', value: ({ year }) => year.year },
  {
    name: 'tong_diem',
    meaning: 'Tổng điểm; trống nếu không công bố',
    value: ({ year }) => year.total,
  },
  {
    name: 'toi_da',
    meaning: 'Tổng điểm tối đa của năm đó; năm khác mức tối đa thì không so tổng điểm với nhau',
    value: ({ period }) => period.maximum,
  },
  { name: 'hang', meaning: 'Thứ hạng; trống nếu không công bố', value: ({ year }) => year.rank },
  {
    name: 'so_tinh_xep_hang',
    meaning: 'Số tỉnh, thành phố được xếp hạng năm đó',
    value: ({ year }) => year.ranked,
  },
  ...COMPONENTS.map((number) => ({
    name: `diem_${number}`,
    meaning: `Điểm thành phần ${number} của chỉ số; trống nếu không công bố hoặc năm đó chưa có thành phần này`,
    value: ({ year }: ResultRow) => year.scores[number] ?? null,
  })),
  { name: 'nguon', meaning: 'Nguồn của số liệu, xin ghi khi dùng', value: ({ results }) => results.source },
  {
    name: 'dia_chi',
    meaning: 'Địa chỉ của bảng trên trang này',
    value: ({ province }) => `${site.origin}${provinceUrl(province.id)}#ket-qua`,
  },
];

/** All published results as CSV, a year of a province a row. */
export const stringifyResultsCsv = (rows: readonly ResultRow[], site: URL): string =>
  stringifyCsv(listResultColumns(site), rows);
