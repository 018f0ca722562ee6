import { describe, expect, it } from 'vitest';
import { composePercentChart } from '../../src/charts/index.ts';
import type { ChartView } from '../../src/charts/view.ts';
import { listPoints, percentTargets, provincePlan, toTarget } from './targets.ts';

const compose = (targets: Parameters<typeof composePercentChart>[0]): ChartView => {
  const view = composePercentChart(targets, 'Chỉ tiêu phần trăm');
  if (view === null) throw new Error('Expected a chart');
  return view;
};

describe('a chart of percent targets', () => {
  it('draws in both widths what its table says, row by row', () => {
    const { drawings, table } = compose(percentTargets);
    expect(drawings.map(({ name }) => name)).toEqual(['narrow', 'wide']);
    for (const drawing of drawings) {
      const points = listPoints(drawing, 'promise');
      expect(points.map(({ x }) => x)).toEqual(percentTargets.map(({ target }) => [0, target.value]));
      const rows = listPoints(drawing, 'track');
      expect(rows.map(({ label }) => label)).toEqual(table.rows.map(([head]) => head?.text));
      expect(rows.map(({ says }) => says?.[0])).toEqual(table.rows.map(([, level]) => level?.text));
    }
  });

  it('says which rows measure the same: like is compared with like only', () => {
    const unlike = 'Mỗi dòng đo một việc khác nhau nên không xếp hạng với nhau.';
    expect(compose(percentTargets).notes).toContain(unlike);
    const same = toTarget(
      { subject: 'tỷ lệ hồ sơ giải quyết đúng và trước hạn', comparator: '>', value: 98 },
      provincePlan,
    );
    const mixed = compose([...percentTargets, same]).notes;
    expect(mixed).not.toContain(unlike);
    expect(mixed).toContain(
      'Chỉ so được với nhau các dòng đo cùng một việc (“tỷ lệ hồ sơ giải quyết trước và đúng hạn”, 2 dòng).',
    );
    expect(compose([percentTargets[4] ?? same, same]).notes).toContain(
      'Cả 2 dòng đo cùng một việc nên so được với nhau.',
    );
  });

  it('links each row to the provision that states it', () => {
    expect(compose(percentTargets).table.rows.map(([head]) => head?.href)).toEqual(
      percentTargets.map(({ plan, target }) => `/ke-hoach/${plan.id}/#${target.provision}`),
    );
  });

  it('says in words how many targets there are and what they set', () => {
    expect(compose(percentTargets).finding).toBe(
      '6 chỉ tiêu phần trăm: 5 chỉ tiêu đạt 100%, 1 chỉ tiêu trên 90%.',
    );
    expect(compose(percentTargets.slice(0, 2)).finding).toBe('2 chỉ tiêu phần trăm, đều đạt 100%.');
  });

  it('is not drawn of one target: a lone bar says no more than its figure', () => {
    expect(composePercentChart(percentTargets.slice(0, 1), 'Một')).toBeNull();
  });

  it('keeps a target without a figure, and a gain, out of the drawing and in the table', () => {
    const unknown = toTarget({ subject: 'hài lòng', value: null, comparator: 'maintain' });
    const gain = toTarget({ subject: 'hồ sơ trực tuyến', value: 5, comparator: 'increase' });
    const view = compose([...percentTargets, unknown, gain]);
    expect(view.drawings.map((drawing) => listPoints(drawing, 'track').length)).toEqual([6, 6]);
    expect(view.table.rows.slice(6).map((row) => row.map(({ text }) => text))).toEqual([
      ['Hài lòng', 'giữ vững (không nêu con số)', 'không rõ'],
      ['Hồ sơ trực tuyến', 'tăng 5%', 'không rõ'],
    ]);
    expect(view.notes).toContain('2 chỉ tiêu không có mức phần trăm để vẽ, chỉ nêu trong bảng.');
  });

  it('leaves targets of other units alone', () => {
    const points = toTarget({ unit: 'điểm', value: 9.4 });
    expect(compose([...percentTargets, points]).table.rows).toHaveLength(6);
    expect(composePercentChart([points], 'Không có')).toBeNull();
  });

  it('groups by plan, and tells a ceiling from a level to reach', () => {
    const ceiling = toTarget({ subject: 'hồ sơ trễ hạn', value: 5, comparator: '<' }, provincePlan);
    const view = compose([...percentTargets, ceiling]);
    expect(view.sources).toHaveLength(2);
    expect(view.table.columns.at(-1)).toBe('Kế hoạch');
    for (const drawing of view.drawings) {
      expect(listPoints(drawing, 'ceiling').map(({ x }) => x)).toEqual([[0, 5]]);
      expect(JSON.stringify(drawing.config)).toContain('mức không được vượt');
    }
  });

  it('draws no more rows than a picture holds, keeps all in the table and says so', () => {
    const many = Array.from({ length: 40 }, (_, i) => toTarget({ id: `t${i}`, value: i }));
    const other = toTarget({ subject: 'hồ sơ đúng hạn' }, provincePlan);
    const view = compose([...many, other]);
    expect(view.drawings.map((drawing) => listPoints(drawing, 'track').length)).toEqual([28, 28]);
    expect(view.table.rows).toHaveLength(41);
    expect(view.notes).toContain(
      'Hình vẽ 28 chỉ tiêu, mỗi kế hoạch nhiều nhất 27 chỉ tiêu đầu; bảng có đủ 41.',
    );
    for (const drawing of view.drawings) {
      expect(listPoints(drawing, 'track').at(-1)?.label).toBe('Hồ sơ đúng hạn');
    }
  });

  it('shows the newest plans of very many, and says of how many', () => {
    const plans = Array.from({ length: 30 }, (_, i) =>
      toTarget({}, { ...provincePlan, id: `cao-bang/${i}-kh-ubnd-${2000 + i}`, year: 2000 + i }),
    );
    const view = compose(plans);
    expect(view.sources).toHaveLength(12);
    expect(view.sources.at(-1)?.href).toContain('2029');
    expect(view.notes).toContain('Nêu 12 kế hoạch mới nhất trong 30 kế hoạch có chỉ tiêu loại này.');
  });
});
