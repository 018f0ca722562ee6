import { describe, expect, it } from 'vitest';
import { composeHistoryCharts, composeStandingChart } from '../../src/charts/index.ts';
import type { ChartView, Drawing } from '../../src/charts/view.ts';
import type { Results } from '../../src/schema/registry.ts';
import { indexes, listPoints, papiTargets, provincePlan, toTarget } from './targets.ts';

const papi = indexes[1];
if (papi === undefined) throw new Error('Expected PAPI');

const toYear = (year: number, total: number | null, scores: Results['years'][number]['scores'] = {}) => ({
  year,
  total,
  dimensions: null,
  rank: total === null ? null : 41,
  ranked: 63,
  scores,
});

/** Cao Bằng as published, 2017 withheld for the test. */
const results: Results = {
  province: 'cao-bang',
  index: 'papi',
  source: 'PAPI, CECODES, VFF-CRT, RTA và UNDP, papi.org.vn',
  years: [
    toYear(2016, 34.3239),
    toYear(2017, null, { '1': null }),
    toYear(2018, 44.076),
    toYear(2024, 41.3325, {
      '1': 4.6443,
      '2': 5.1325,
      '3': 4.2101,
      '4': 6.2271,
      '5': 6.8148,
      '6': null,
      '7': 3.7912,
      '8': 2.9447,
    }),
  ],
};
const total = toTarget(
  { subject: 'Chỉ số PAPI', index: 'papi', unit: 'điểm', value: 45, comparator: '>', deadline: '2025' },
  { ...provincePlan, issuer: { id: 'cao-bang/ubnd-tinh', name: 'UBND tỉnh Cao Bằng' } },
);

const getMaximum = ({ config }: Drawing) => config.options?.scales?.x?.max;
/** Every bar that states something, by the label that it says, with the table's row of the same label. */
function pairWithTable({ table }: ChartView, drawing: Drawing) {
  const said = ['start', 'promise', 'doubt', 'track'].flatMap((role) => listPoints(drawing, role));
  return table.rows.map(([head]) => said.filter(({ label }) => label === head?.text));
}

describe('the history of an index', () => {
  const views = composeHistoryCharts(results, papi, [total], 'Cao Bằng');
  const [eight, six] = views;
  if (eight === undefined || six === undefined) throw new Error('Expected two charts');

  it('never puts years of six and of eight dimensions on one axis', () => {
    const shown = views.map(({ table, drawings }) => ({
      years: table.rows.map(([head]) => Number(head?.text)),
      maxima: drawings.map(getMaximum),
    }));
    expect(shown).toEqual([
      { years: [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025], maxima: [80, 80] },
      { years: [2016, 2017], maxima: [60, 60] },
    ]);
  });

  it('has no point for a withheld year, and names it', () => {
    for (const drawing of six.drawings) {
      expect(pairWithTable(six, drawing).map((points) => points.length)).toEqual([1, 0]);
      expect(listPoints(drawing, 'start').map(({ x }) => x)).toEqual([[0, 34.3239]]);
      expect(JSON.stringify(drawing.config)).toContain('không công bố');
    }
    expect(six.table.rows[1]?.map(({ text }) => text)).toEqual(['2017', 'không công bố', '']);
    expect(six.notes).toContain('Không công bố: năm 2017; trang này không điền thay.');
  });

  it('draws each published total from zero, as the table states it', () => {
    for (const drawing of eight.drawings) {
      expect(drawing.config.options?.scales?.x?.min).toBe(0);
      expect(listPoints(drawing, 'start').map(({ x }) => x)).toEqual([
        [0, 44.076],
        [0, 41.3325],
      ]);
    }
    expect(eight.table.rows[0]?.map(({ text }) => text)).toEqual(['2018', '44,076', '41/63', '']);
  });

  it('shows the target of the province in the year that it is for', () => {
    for (const drawing of eight.drawings) {
      expect(listPoints(drawing, 'promise').map(({ x }) => x)).toEqual([[0, 45]]);
    }
    expect(eight.table.rows.at(-1)?.map(({ text }) => text)).toEqual([
      '2025',
      'chưa có',
      '',
      'trên 45\u00a0điểm',
    ]);
    expect(eight.finding).toBe(
      'Giảm từ 44,08 năm 2018 xuống 41,33 điểm trên thang 80 năm 2024. Mục tiêu năm 2025: trên 45\u00a0điểm (Kế hoạch 2163/KH-UBND).',
    );
  });

  it('calls a year the lowest among those published, where others were not', () => {
    const years = [toYear(2020, 44.3), toYear(2021, null), toYear(2023, 44.4), toYear(2024, 44.7)];
    const [gaps] = composeHistoryCharts({ ...results, years }, papi, [], 'Bắc Giang');
    expect(gaps?.finding).toContain(
      'Trong các năm có công bố, cao nhất năm 2024 (44,70), thấp nhất năm 2020 (44,30).',
    );
    const whole = years.map((year, at) => ({ ...year, year: 2020 + at, total: 44 + at }));
    const [full] = composeHistoryCharts({ ...results, years: whole }, papi, [total], 'Bắc Giang');
    expect(full?.finding).toContain('. Cao nhất năm 2023');
  });

  it('does not draw a target off the scale, and says so', () => {
    const misread = { ...total, target: { ...total.target, value: 450 } };
    const [view] = composeHistoryCharts(results, papi, [misread], 'Cao Bằng');
    for (const drawing of view?.drawings ?? []) expect(listPoints(drawing, 'promise')).toEqual([]);
    expect(view?.table.rows.at(-1)?.at(-1)?.text).toBe(
      'trên 450\u00a0điểm (mục tiêu 450 nằm ngoài thang 8–80)',
    );
  });

  it("leaves out an agency's target: it is not the province's", () => {
    const own = {
      ...total,
      plan: { ...total.plan, issuer: { id: 'cao-bang/so-noi-vu', name: 'Sở Nội vụ' } },
    };
    const [view] = composeHistoryCharts(results, papi, [own], 'Cao Bằng');
    expect(view?.table.columns).toEqual(['Năm', 'Tổng điểm', 'Hạng']);
  });

  it('names its sources with their addresses', () => {
    expect(eight.sources).toEqual([
      { text: results.source, href: 'https://papi.org.vn' },
      { text: expect.stringContaining('2163/KH-UBND'), href: '/ke-hoach/cao-bang/2163-kh-ubnd-2025/' },
    ]);
  });
});

describe('the components of a province', () => {
  const view = composeStandingChart(results, papi, papiTargets, 'Cao Bằng');
  if (view === null) throw new Error('Expected a chart');

  it('stand on the axis of one component, as last published, beside their targets', () => {
    expect(view.title).toBe(
      'PAPI của Cao Bằng theo chỉ số nội dung: điểm công bố năm 2024 và mục tiêu năm 2025',
    );
    for (const drawing of view.drawings) {
      expect([drawing.config.options?.scales?.x?.min, getMaximum(drawing)]).toEqual([0, 10]);
      expect(listPoints(drawing, 'start')[0]?.x).toEqual([0, 4.6443]);
      expect(listPoints(drawing, 'promise')[0]?.x).toEqual([4.6443, 5.64]);
    }
    expect(view.table.rows[0]?.map(({ text }) => text)).toEqual([
      '1. Tham gia của người dân ở cấp cơ sở',
      '4,6443',
      'trên 5,64',
    ]);
  });

  it('have no bar where the score was withheld', () => {
    for (const drawing of view.drawings) {
      expect(listPoints(drawing, 'start')).toHaveLength(7);
      expect(pairWithTable(view, drawing).every((points) => points.length === 1)).toBe(true);
    }
    expect(view.table.rows[5]?.[1]?.text).toBe('không công bố');
  });

  it('are counted, and the farthest from its target is named', () => {
    expect(view.finding).toBe(
      'Điểm công bố năm 2024 trên thang 10: cao nhất Thủ tục hành chính công (6,81), thấp nhất Quản trị điện tử ' +
        '(2,94). 8 trong 8 thành phần có mục tiêu năm 2025. Cách mục tiêu xa nhất: ' +
        'Kiểm soát tham nhũng trong khu vực công (1,00 điểm).',
    );
  });

  it('stand without targets where no plan has any', () => {
    const bare = composeStandingChart(results, papi, [], 'Cao Bằng');
    expect(bare?.table.columns).toEqual(['Thành phần', 'Điểm công bố 2024']);
  });

  it('are not drawn where nothing was published', () => {
    const empty = { ...results, years: [toYear(2017, null)] };
    expect(composeStandingChart(empty, papi, papiTargets, 'Cao Bằng')).toBeNull();
  });
});
