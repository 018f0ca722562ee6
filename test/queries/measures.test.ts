import { describe, expect, it } from 'vitest';
import { examplePlan, exampleTarget } from '../../src/examples/plan.ts';
import {
  compareMeasures,
  groupByMeasure,
  listAbbreviations,
  readMeasure,
} from '../../src/queries/measures.ts';
import type { Target } from '../../src/schema/plan.ts';
import { loadGlossary } from '../../src/source/glossary.ts';

const abbreviations = listAbbreviations(loadGlossary(process.cwd()));
const province = examplePlan({ issuer: { id: 'cao-bang/ubnd-tinh', name: 'UBND tỉnh Cao Bằng' } });
const department = examplePlan();
const row = (subject: string, changes: Partial<Target> = {}, plan = department) => ({
  plan,
  target: exampleTarget({ subject, ...changes }),
});
const keyOf = (...given: Parameters<typeof row>) => readMeasure(row(...given), abbreviations).key;

describe('one measure', () => {
  it.each([
    ['tỷ lệ hồ sơ giải quyết trước và đúng hạn', 'Hồ sơ được giải quyết đúng và trước hạn'],
    ['người dân và tổ chức hài lòng về TTHC', 'người dân và tổ chức hài lòng hoặc rất hài lòng về TTHC'],
    ['người dân, tổ chức hài lòng về thủ tục hành chính', 'Mức độ hài lòng của người dân và tổ chức về TTHC'],
    ['lĩnh vực cải cách TTHC', 'Cải cách thủ tục hành chính'],
    ['thủ tục được số hóa', 'thủ tục được số hoá'],
  ])('is “%s” and “%s”', (a, b) => expect(keyOf(a)).toBe(keyOf(b)));
});

describe('two measures', () => {
  it.each([
    ['hồ sơ TTHC giải quyết trước hạn', 'hồ sơ TTHC giải quyết đúng và trước hạn'],
    ['hồ sơ giải quyết đúng hạn', 'hồ sơ giải quyết trước hạn'],
    ['hồ sơ giải quyết quá hạn', 'hồ sơ giải quyết đúng hạn'],
    ['người dân hài lòng về TTHC', 'người dân rất hài lòng về TTHC'],
    ['giảm trừ biên chế công chức', 'giảm trừ biên chế viên chức hưởng lương từ ngân sách nhà nước'],
    ['cắt giảm TTHC', 'cắt giảm chi phí tuân thủ TTHC'],
    ['hồ sơ trực tuyến toàn trình', 'hồ sơ trực tuyến một phần'],
    ['nhiệm vụ chuyển đổi số', 'nhiệm vụ chuyển đổi'],
  ])('are “%s” and “%s”', (a, b) => expect(keyOf(a)).not.toBe(keyOf(b)));

  it('are a share and a number of points, a score and its growth', () => {
    expect(keyOf('Chỉ số SIPAS')).not.toBe(keyOf('Chỉ số SIPAS', { unit: 'điểm' }));
    const points = { unit: 'điểm', value: 0.5 };
    expect(keyOf('SIPAS', points)).not.toBe(keyOf('SIPAS', { ...points, comparator: 'increase' }));
  });

  it('are a rank among provinces and a rank among the agencies of one', () => {
    const rank = { unit: 'hạng', value: 10, comparator: 'top' as const };
    expect(keyOf('Chỉ số PAR INDEX', rank, province)).not.toBe(keyOf('Chỉ số PAR INDEX', rank));
  });
});

describe('targets by measure', () => {
  const early = row('hồ sơ TTHC giải quyết trước hạn', { id: 'a', value: 40 });
  const prompt = row('tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn', { id: 'b', value: 98 }, province);
  const same = row('hồ sơ TTHC giải quyết trước và đúng hạn', { id: 'c', value: 100 });
  const near = row('hồ sơ TTHC trực tuyến giải quyết trước và đúng hạn', { id: 'd' });
  const groups = groupByMeasure([early, prompt, same, near], abbreviations);

  it('stand together under the shortest of their names', () => {
    expect(groups.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['hồ sơ TTHC giải quyết trước hạn', 1],
      ['hồ sơ TTHC giải quyết trước và đúng hạn', 2],
      ['hồ sơ TTHC trực tuyến giải quyết trước và đúng hạn', 1],
    ]);
  });

  it('stand lowest figure first, without one last', () => {
    const silent = row('hồ sơ TTHC giải quyết trước và đúng hạn', { id: 'e', value: null });
    const [group] = groupByMeasure([silent, same, prompt], abbreviations);
    expect(group?.rows).toEqual([prompt, same, silent]);
  });

  it('have an address each', () => {
    const again = row('hồ sơ TTHC giải quyết trước hạn', { unit: 'hồ sơ' });
    expect(groupByMeasure([early, again], abbreviations).map(({ id }) => id)).toEqual([
      'ho-so-tthc-giai-quyet-truoc-han',
      'ho-so-tthc-giai-quyet-truoc-han-2',
    ]);
  });

  it('know their neighbours, but none that answers another question of time', () => {
    const compared = compareMeasures(groups);
    expect(compared.get(same.target)?.group.rows).toEqual([prompt, same]);
    expect(compared.get(same.target)?.near.flatMap(({ rows }) => rows)).toEqual([near]);
    expect(compared.get(early.target)?.near).toEqual([]);
  });
});
