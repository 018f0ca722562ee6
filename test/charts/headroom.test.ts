import { describe, expect, it } from 'vitest';
import { composeHeadroomCharts } from '../../src/charts/index.ts';
import { headroomTerms } from '../../src/queries/headroom.ts';
import { indexes, listPoints, papiTargets, parTargets, toTarget } from './targets.ts';

const [par, papi] = indexes;
if (par === undefined || papi === undefined) throw new Error('Expected two indexes');

describe('a chart of the room to the maximum', () => {
  const views = composeHeadroomCharts([...parTargets, ...papiTargets], papi);
  const [view] = views;
  if (view === undefined) throw new Error('Expected a chart');

  it('holds the components of one index only', () => {
    expect(views).toHaveLength(1);
    expect(view.table.rows).toHaveLength(8);
    expect(composeHeadroomCharts(papiTargets, par)).toEqual([]);
  });

  it('draws start and gain in percent of the maximum of the component itself, from 0 to 100', () => {
    const [parView] = composeHeadroomCharts(parTargets, par);
    for (const drawing of parView?.drawings ?? []) {
      expect([drawing.config.options?.scales?.x?.min, drawing.config.options?.scales?.x?.max]).toEqual([
        0, 100,
      ]);
      parTargets.forEach(({ target: { baseline, value, maximum } }, i) => {
        const [start = 0, end = 0] = listPoints(drawing, 'promise')[i]?.x ?? [];
        expect(start).toBeCloseTo(((baseline?.value ?? 0) / (maximum ?? 1)) * 100);
        expect(end).toBeCloseTo(((value ?? 0) / (maximum ?? 1)) * 100);
        expect(listPoints(drawing, 'start')[i]?.x).toEqual([0, start]);
      });
    }
  });

  it('has the same rows and figures in its table', () => {
    for (const drawing of view.drawings) {
      expect(listPoints(drawing, 'track').map(({ label }) => label)).toEqual(
        view.table.rows.map(([head]) => head?.text),
      );
    }
    expect(view.table.rows[0]?.map(({ text }) => text)).toEqual([
      '1. Tham gia của người dân ở cấp cơ sở',
      '4,64',
      'trên 5,64',
      '10',
      '5,36',
      '1',
      '19%',
    ]);
  });

  it('reckons from start to target, and never calls that what the plan says it is to gain', () => {
    const [first] = composeHeadroomCharts(parTargets, par);
    expect(first?.table.rows[0]?.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['9,2779', 'trên 9,4', '0,1221']),
    );
    expect(first?.table.columns).toContain('Từ xuất phát đến mục tiêu (điểm)');
    expect(JSON.stringify([first?.finding, first?.table.columns, first?.drawings])).not.toMatch(
      /[Dd]ự kiến tăng|định tăng|định lấp/,
    );
    expect(first?.notes).toContain(headroomTerms.explains);
  });

  it('says how far all targets lie above their starts, and which go most and least of the way', () => {
    expect(view.finding).toMatch(
      /^8 thành phần rõ số liệu: mục tiêu cao hơn xuất phát tổng cộng \d,\d\d điểm, bằng \d+% khoảng còn lại \(\d+,\d\d điểm\)\. /,
    );
    expect(view.finding).toContain('ít nhất: Quản trị điện tử (3%).');
  });

  it('draws no rise that a finding doubts', () => {
    const message = 'Dòng “Trách nhiệm giải trình với người dân”: 4,21 + 1,40 không bằng 4,61.';
    const doubted = papiTargets.map((row) => ({
      ...row,
      plan: {
        ...row.plan,
        findings: [{ kind: 'arithmetic' as const, provision: row.target.provision, message }],
      },
    }));
    const [unsure] = composeHeadroomCharts(doubted, papi);
    for (const drawing of unsure?.drawings ?? []) {
      expect(listPoints(drawing, 'promise')).toHaveLength(7);
      expect(listPoints(drawing, 'doubt')).toHaveLength(1);
    }
    expect(unsure?.table.rows[2]?.at(-1)?.text).toBe('4,21 + 1,40 không bằng 4,61.');
    expect(unsure?.finding).toMatch(/^7 thành phần rõ số liệu/);
  });

  it('is not drawn where start or maximum is unknown', () => {
    const bare = toTarget({ unit: 'điểm', value: 6, component: 'papi/2', index: 'papi' });
    expect(composeHeadroomCharts([bare], papi)).toEqual([]);
  });
});
