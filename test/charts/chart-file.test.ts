import { describe, expect, it } from 'vitest';
import { type ChartRecord, composeChartCsv, composeChartSvg } from '../../src/charts/chart-file.ts';
import { drawSvg } from '../../src/charts/draw.ts';
import { composeComponentCharts } from '../../src/charts/index.ts';
import { indexes, papiTargets } from './targets.ts';
import { assertWellFormed } from './well-formed.ts';

const [view] = composeComponentCharts(papiTargets, indexes);
const drawing = view?.drawings.find(({ name }) => name === 'wide');
if (view === undefined || drawing === undefined) throw new Error('Expected a wide drawing');
const record: ChartRecord = {
  title: view.title,
  finding: view.finding,
  notes: view.notes.join(' '),
  sources: view.sources.map(({ text }) => text).join('; '),
  address: 'https://example.vn/ke-hoach/',
  date: '2026-11-21',
  columns: view.table.columns,
  rows: view.table.rows,
};
const RIGHTS = 'khoản 2 Điều 15 Luật Sở hữu trí tuệ';

describe('a chart as a picture', () => {
  const { svg, width, height } = composeChartSvg(drawSvg(drawing, { id: 'hinh', title: view.title }), record);

  it('stands alone: well-formed, of a size of its own, in plain colours', () => {
    assertWellFormed(svg);
    expect(svg).toContain(`width="${width}" height="${height}"`);
    expect(svg).not.toContain('var(');
    expect(height).toBeGreaterThan(drawing.height);
  });

  it('says what it shows, where it comes from, when it was taken and who may use it', () => {
    const [, metadata = ''] = /<metadata>(.*)<\/metadata>/.exec(svg) ?? [];
    expect(metadata).toContain('2163/KH-UBND');
    expect(metadata).toContain('https://example.vn/ke-hoach/ ngày 21/11/2026');
    expect(metadata).toContain(RIGHTS);
    const drawn = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join(' ');
    for (const said of [view.title, view.finding, '21/11/2026', RIGHTS]) expect(drawn).toContain(said);
  });
});

describe('a chart as a table', () => {
  const lines = composeChartCsv(record).split('\r\n');

  it('has the rows of the twin, each with source, address, day and rights', () => {
    expect(lines).toHaveLength(record.rows.length + 2);
    expect(lines[0]).toBe(
      '\u{feff}Chỉ số nội dung,Điểm 2024,Xếp hạng 2024,Xếp hạng 2024: trong số,Dự kiến tăng (điểm),Mục tiêu 2025 (điểm),' +
        'Mục tiêu 2025 (điểm): phải đạt thế nào,Điểm tối đa,Nguồn,Địa chỉ,Ngày tải,Quyền sử dụng',
    );
    expect(lines[1]).toMatch(/^1\. Tham gia của người dân ở cấp cơ sở,4\.64,44,63,1,5\.64,trên,10,/);
    expect(lines[1]).toContain(',https://example.vn/ke-hoach/,2026-11-21,');
  });

  it('leaves a figure empty where it is unknown, and words as they are', () => {
    const rows = [
      [{ text: 'Năm 2021' }, { text: 'không công bố', data: { '': null } }],
      [{ text: 'Năm 2022' }, { text: '19%', data: { '': 18.66 } }],
    ];
    const [, first, second] = composeChartCsv({ ...record, columns: ['Năm', 'Phần (%)'], rows }).split(
      '\r\n',
    );
    expect(first).toMatch(/^Năm 2021,,"/);
    expect(second).toMatch(/^Năm 2022,18\.66,"/);
  });

  it('keeps quotes, and gives a spreadsheet nothing to run', () => {
    const hostile = {
      ...record,
      columns: ['Chỉ tiêu'],
      rows: [[{ text: '=HYPERLINK("x")' }], [{ text: '– Điểm' }], [{ text: 'a "b", c' }]],
    };
    const [, first, second, third] = composeChartCsv(hostile).split('\r\n');
    expect(first).toMatch(/^"'=HYPERLINK\(""x""\)",/);
    expect(second).toMatch(/^– Điểm,/);
    expect(third).toMatch(/^"a ""b"", c",/);
  });
});
