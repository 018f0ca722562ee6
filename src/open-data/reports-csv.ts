import type { Report, ReportedFact, ReportsByPlan } from '../queries/updates.ts';
import { statusWords } from '../vocabulary/statuses.ts';
import { type Column, stringifyCsv } from './csv.ts';
import { listPlanColumns, listSourceColumns, type PlacedFact } from './place-columns.ts';

/** One report on one commitment or target. */
export interface ReportRow {
  fact: ReportedFact['fact'];
  report: Report;
}

/** Every report, in the order of plans and facts, those on one fact newest first. */
export const listReportRows = (reports: ReportsByPlan): ReportRow[] =>
  [...reports.values()].flat().flatMap(({ fact, reports: own }) => own.map((report) => ({ fact, report })));

const place = ({ fact }: ReportRow): PlacedFact => fact;

const WORDS: Column<ReportRow>[] = [
  {
    name: 'loai',
    meaning: 'Báo cáo về: nhiệm vụ, chỉ tiêu',
    value: ({ fact }) => (fact.kind === 'target' ? 'chỉ tiêu' : 'nhiệm vụ'),
  },
  { name: 'trich', meaning: 'Nguyên văn trong kế hoạch', value: ({ fact }) => fact.quote },
  { name: 'can_dat', meaning: 'Con số kế hoạch đặt ra, bằng lời', value: ({ fact }) => fact.figure },
  { name: 'co_quan_bao_cao', meaning: 'Cơ quan báo cáo', value: ({ report }) => report.agency.name },
  {
    name: 'ma_co_quan_bao_cao',
    meaning: 'Mã cơ quan báo cáo; trống nếu cơ quan không có mã',
    value: ({ report }) => report.agency.id,
  },
  { name: 'ngay', meaning: 'Ngày báo cáo', value: ({ report }) => report.date },
  {
    name: 'tinh_trang',
    meaning: `Tình trạng theo cơ quan báo cáo: ${Object.values(statusWords).join(', ')}`,
    value: ({ report }) => statusWords[report.status],
  },
  {
    name: 'con_so',
    meaning: 'Con số cơ quan báo cáo, như cơ quan viết; trang này không kiểm tra',
    value: ({ report }) => report.figure?.text ?? null,
  },
  {
    name: 'gia_tri',
    meaning: 'Con số đó, dấu chấm thập phân',
    value: ({ report }) => report.figure?.value ?? null,
  },
  { name: 'don_vi', meaning: 'Đơn vị của con số đó', value: ({ report }) => report.figure?.unit ?? null },
  { name: 'loi', meaning: 'Lời của cơ quan, nguyên văn', value: ({ report }) => report.words.join('\n') },
  { name: 'van_ban', meaning: 'Số, ký hiệu của văn bản báo cáo', value: ({ report }) => report.number },
  { name: 'cong_bo', meaning: 'Nơi công bố báo cáo', value: ({ report }) => report.source },
];

/** The columns of `bao-cao.csv`, in order. */
export const listReportColumns = (site: URL): Column<ReportRow>[] => [
  ...listPlanColumns(place),
  ...WORDS,
  ...listSourceColumns(place, site),
];

/** All reports as CSV, a reported commitment or target a row. */
export const stringifyReportsCsv = (rows: readonly ReportRow[], site: URL): string =>
  stringifyCsv(listReportColumns(site), rows);
