import { describe, expect, it } from 'vitest';
import { composeComponentCharts } from '../../src/charts/index.ts';
import { departmentPlan, indexes, listPoints, papiTargets, parTargets, toTarget } from './targets.ts';

const [papi] = composeComponentCharts(papiTargets, indexes);
if (papi === undefined) throw new Error('Expected a chart');

describe('a chart of component scores', () => {
  it('stands for one index of one plan: two scales never share an axis', () => {
    const views = composeComponentCharts([...parTargets, ...papiTargets], indexes);
    expect(views.map(({ title }) => title)).toEqual([
      'PAR INDEX theo lĩnh vực: điểm xuất phát, mục tiêu, tối đa (Kế hoạch 2163/KH-UBND)',
      'PAPI theo chỉ số nội dung: điểm xuất phát, mục tiêu, tối đa (Kế hoạch 2163/KH-UBND)',
    ]);
    expect(views[0]?.drawings[0]?.config.options?.scales?.x?.max).toBe(16.5);
    expect(views[1]?.drawings[0]?.config.options?.scales?.x?.max).toBe(10);
  });

  it('draws start, rise and room of each component as the plan states them, from zero', () => {
    for (const drawing of papi.drawings) {
      expect(drawing.config.options?.scales?.x?.min).toBe(0);
      const [start, rise, room] = (['start', 'promise', 'track'] as const).map((role) =>
        listPoints(drawing, role),
      );
      papiTargets.forEach(({ target }, i) => {
        expect(start?.[i]?.x).toEqual([0, target.baseline?.value]);
        expect(rise?.[i]?.x).toEqual([target.baseline?.value, target.value]);
        expect(room?.[i]?.x).toEqual([0, target.maximum]);
      });
    }
  });

  it('has every figure whole in its table, a rank with the number ranked', () => {
    const [par] = composeComponentCharts(parTargets, indexes);
    expect(par?.table.columns).toEqual([
      'Lĩnh vực',
      'Điểm 2024',
      'Xếp hạng 2024',
      'Dự kiến tăng (điểm)',
      'Mục tiêu 2025 (điểm)',
      'Điểm tối đa',
    ]);
    expect(par?.table.rows[1]?.map(({ text }) => text)).toEqual([
      '2. Cải cách thể chế',
      '8,8974',
      '49/63',
      '0,7875',
      'trên 9,68',
      '10',
    ]);
    expect(par?.table.rows).toHaveLength(8);
  });

  it('tells the way of one row alone, which is not the most or the least of anything', () => {
    const [one] = composeComponentCharts(papiTargets.slice(0, 1), indexes);
    expect(one?.finding).toBe(
      'Tham gia của người dân ở cấp cơ sở: từ 4,64 lên trên 5,64 điểm. Nếu đạt, còn cách điểm tối đa 4,36 điểm.',
    );
  });

  it('writes the key inside the drawing, above the first row', () => {
    for (const { config, height } of papi.drawings) {
      const { texts = [] } = config.options?.plugins?.notes ?? {};
      const top = (config.options?.layout?.padding as { top: number } | undefined)?.top ?? 0;
      const used = Number(config.options?.scales?.y?.max);
      const line = (height - top - 14.4) / used;
      const first = Math.min(...texts.map(({ y = 0 }) => y));
      expect(top + first * line).toBeGreaterThan(line / 2);
    }
  });

  it('names what rises most, ties together, and what stays farthest from its maximum', () => {
    expect(papi.finding).toBe(
      '8 chỉ số nội dung có mục tiêu bằng điểm. Tăng nhiều nhất: Tham gia của người dân ở cấp cơ sở (4,64 › trên ' +
        '5,64); Kiểm soát tham nhũng trong khu vực công (6,23 › trên 7,23). Nếu đạt, còn xa điểm tối đa nhất: ' +
        'Quản trị điện tử (6,86 điểm).',
    );
  });

  it('puts the parts of a component under it in the table, and does not draw them', () => {
    const part = toTarget(
      {
        subject: 'điều tra XHH',
        unit: 'điểm',
        value: null,
        comparator: 'increase',
        gain: 0.5,
        maximum: 4,
        component: 'par-index/2',
      },
      parTargets[0]?.plan,
    );
    const [view] = composeComponentCharts([part, ...parTargets], indexes);
    expect(view?.table.rows[2]?.map(({ text }) => text)).toEqual([
      '– Điều tra XHH',
      'không rõ',
      'không rõ',
      '0,5',
      'tăng (không nêu con số)',
      '4',
    ]);
    expect(view?.drawings.map((drawing) => listPoints(drawing, 'track').length)).toEqual([8, 8]);
    expect(view?.notes).toContain('1 dòng thành phần chỉ nêu trong bảng.');
  });

  it('does not draw a start above the maximum: the table shows it as read and says what is wrong', () => {
    const [first, ...others] = parTargets;
    if (first === undefined) throw new Error('Expected targets');
    const misread = { ...first, target: { ...first.target, baseline: { value: 90.8268, year: 2024 } } };
    const [view] = composeComponentCharts([misread, ...others], indexes);
    for (const drawing of view?.drawings ?? []) {
      expect(listPoints(drawing, 'track')).toHaveLength(8);
      expect(listPoints(drawing, 'start')).toHaveLength(7);
      expect(JSON.stringify(drawing.config)).toContain('90,8268');
    }
    expect(view?.finding).toContain('Trong 7 lĩnh vực rõ số liệu, tăng nhiều nhất:');
    expect(view?.table.rows[0]?.map(({ text }) => text)).toContain('90,8268');
    expect(view?.table.rows[0]?.at(-1)?.text).toBe('Điểm ghi 90,8268, cao hơn điểm tối đa 9,5.');
  });

  it('does not draw a target above the maximum', () => {
    const [first, ...others] = parTargets;
    if (first === undefined) throw new Error('Expected targets');
    const misread = { ...first, target: { ...first.target, value: 940 } };
    const [view] = composeComponentCharts([misread, ...others], indexes);
    expect(view?.drawings.map((drawing) => listPoints(drawing, 'track').length)).toEqual([7, 7]);
    expect(view?.table.rows[0]?.map(({ text }) => text)).toContain('trên 940');
  });

  it('draws figures that a finding doubts as doubtful, and says why', () => {
    const message = 'Dòng “Trách nhiệm giải trình với người dân”: 4,21 + 1,40 không bằng 4,61.';
    const doubted = papiTargets.map((row) => ({
      ...row,
      plan: {
        ...row.plan,
        findings: [{ kind: 'arithmetic' as const, provision: row.target.provision, message }],
      },
    }));
    const [view] = composeComponentCharts(doubted, indexes);
    const [drawing] = view?.drawings ?? [];
    if (drawing === undefined) throw new Error('Expected a drawing');
    expect(listPoints(drawing, 'doubt').map(({ x }) => x)).toEqual([
      [4.21, 4.61],
      [0, 4.21],
    ]);
    expect(drawing.config.options?.plugins?.notes?.hatches?.filter((hatch) => hatch?.crossed)).toHaveLength(
      2,
    );
    expect(view?.table.rows[2]?.at(-1)?.text).toBe('4,21 + 1,40 không bằng 4,61.');
    expect(view?.notes).toContain('1 dòng có con số cần kiểm tra: vẽ kẻ ô, không đem tính, bảng nói rõ.');
  });

  describe('whose start is above the maximum and whose target a finding doubts', () => {
    const row = parTargets[7];
    if (row === undefined) throw new Error('Expected eight targets');
    const name = row.target.subject;
    const findings = [
      `Dòng “${name}”: điểm ghi 90,8268, còn các dòng thành phần cộng lại là 8,0768 + 1,75 = 9,8268.`,
      `Dòng “${name}”: 9,8268 điểm cộng mức tăng +3 là 12,8268, còn mục tiêu ghi >12,12.`,
      `Dòng “${name}”: điểm ghi 90,8268, cao hơn điểm tối đa 16,5.`,
    ].map((message) => ({ kind: 'arithmetic' as const, provision: row.target.provision, message }));
    const doubted = {
      plan: { ...row.plan, findings },
      target: { ...row.target, baseline: { value: 90.8268, year: 2024 } },
    };
    const [one] = composeComponentCharts([doubted], indexes);
    const [all] = composeComponentCharts([...parTargets.slice(0, 7), doubted], indexes);

    it('is drawn as doubtful, and each doubt is said once', () => {
      for (const drawing of one?.drawings ?? []) {
        expect(listPoints(drawing, 'doubt').map(({ x }) => x)).toEqual([[0, 12.12]]);
        expect(listPoints(drawing, 'promise')).toEqual([]);
        expect(JSON.stringify(drawing.config)).toContain('con số cần kiểm tra');
        expect(JSON.stringify(drawing.config)).not.toContain('phần tăng theo mục tiêu');
      }
      const said = one?.table.rows[0]?.at(-1)?.text;
      for (const { message } of findings)
        expect(said?.toLowerCase().split(message.split('”: ')[1]?.toLowerCase() ?? '')).toHaveLength(2);
    });

    it('is not reckoned with, alone or among others', () => {
      expect(one?.finding).toBe(`${name}: mục tiêu trên 12,12 điểm, con số cần kiểm tra.`);
      expect(all?.finding).toContain(
        '8 lĩnh vực có mục tiêu bằng điểm, 1 có con số cần kiểm tra nên không đem tính. Tăng nhiều nhất: ',
      );
      expect(all?.finding).toContain(
        'Nếu đạt, còn xa điểm tối đa nhất: Cải cách chế độ công vụ (1,50 điểm).',
      );
    });
  });

  it('hatches what is planned and not what was reached', () => {
    for (const drawing of papi.drawings) {
      const planned = drawing.config.options?.plugins?.notes?.hatches ?? [];
      expect(planned.map((hatch) => hatch?.x)).toEqual(listPoints(drawing, 'promise').map(({ x }) => x));
    }
  });

  it('says that figures were read from a scan, and how many places are not sure', () => {
    const restored = papiTargets.map((row) => ({
      ...row,
      plan: {
        ...row.plan,
        source: { ...row.plan.source, restored: true },
        doubts: [
          {
            provision: 'i.2.2.2',
            quote: '1,40',
            scan: '+1,40',
            why: 'lệch mục tiêu',
            kind: 'figure' as const,
          },
          { provision: 'i.2.2.2', quote: 'người', scan: 'nguoi', why: 'mất dấu', kind: 'word' as const },
          { provision: 'iii', quote: '12', scan: '1Z', why: 'chữ số mờ', kind: 'figure' as const },
        ],
      },
    }));
    const [view] = composeComponentCharts(restored, indexes);
    expect(view?.notes.at(-1)).toBe(
      'Số liệu của Kế hoạch 2163/KH-UBND đọc lại từ bản quét, 1 chỗ còn chưa chắc, được đánh dấu trong toàn văn.',
    );
  });

  it('draws no start that the plan does not state', () => {
    const target = toTarget({ unit: 'điểm', value: 6, component: 'papi/2', index: 'papi' });
    const [view] = composeComponentCharts([target], indexes);
    expect(view?.table.rows[0]?.map(({ text }) => text)).toContain('không rõ');
    expect(view?.drawings.map((drawing) => listPoints(drawing, 'start'))).toEqual([[], []]);
  });

  it('sets the plans that speak on one component side by side', () => {
    const [first] = papiTargets;
    if (first === undefined) throw new Error('Expected targets');
    const views = composeComponentCharts([first, { ...first, plan: departmentPlan }], indexes, 'plan');
    expect(views).toHaveLength(1);
    expect(views[0]?.table.rows.map(([head]) => head?.text)).toEqual([
      'Kế hoạch 2163/KH-UBND, UBND tỉnh Cao Bằng, năm 2025',
      'Kế hoạch 114/KH-SVHTTDL, Sở Văn hóa, Thể thao và Du lịch (Cao Bằng), năm 2025',
    ]);
  });
});
