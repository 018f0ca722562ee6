import { describe, expect, it } from 'vitest';
import { examplePlan } from '../../src/examples/plan.ts';
import { exampleRegistry } from '../../src/examples/registry.ts';
import { listAgencyViews } from '../../src/queries/agencies.ts';
import { countKinds } from '../../src/queries/facts.ts';
import { summarisePlan } from '../../src/queries/plan-summary.ts';
import { describeLatest, getReports, listReportedOf, listReports } from '../../src/queries/updates.ts';
import { EXAMPLE_FILE, exampleHead, exampleItem, exampleReport, makeRoot } from '../support/updates.ts';

const plan = examplePlan();
const registry = exampleRegistry();
const agencies = listAgencyViews([plan], registry);
const list = (files: Record<string, string>) =>
  listReports(makeRoot(files), { plans: [plan], registry, agencies });

const early = exampleReport(
  '## ii.2.2-t1\n\nTình trạng: đang làm\n\nĐang khảo sát.\n\n## ii.2.2-1\n\nTình trạng: đã xong\n\nĐã niêm yết.\n',
  exampleHead.replace('2025-12-20', '2025-09-30'),
);
const files = {
  [EXAMPLE_FILE]: exampleReport(),
  [EXAMPLE_FILE.replace('2025-12-20', '2025-09-30')]: early,
};

describe('what was reported', () => {
  it('stands at its commitment or target, newest first', () => {
    const reports = list(files);
    expect(getReports(reports, plan.id, 'ii.2.2-t1').map(({ date, status }) => [date, status])).toEqual([
      ['2025-12-20', 'done'],
      ['2025-09-30', 'ongoing'],
    ]);
    expect(getReports(reports, plan.id, 'ii.2.2-1')).toHaveLength(1);
    expect(getReports(reports, 'khac/khac', 'ii.2.2-1')).toEqual([]);
  });

  it('of one day is in the order of files, the last first', () => {
    const second = exampleReport(exampleItem.replace('đã xong', 'không làm nữa'));
    const reports = list({ ...files, [EXAMPLE_FILE.replace('.mdx', '-2.mdx')]: second });
    expect(getReports(reports, plan.id, 'ii.2.2-t1')[0]?.status).toBe('stopped');
  });

  it('is counted for its plan, in the order of the plan', () => {
    const reported = list(files).get(plan.id) ?? [];
    expect(reported.map(({ fact }) => fact.id)).toEqual(['ii.2.2-1', 'ii.2.2-t1']);
    expect(countKinds(reported.map(({ fact }) => fact))).toBe('1\u00a0nhiệm vụ và 1\u00a0chỉ tiêu');
    expect(summarisePlan(plan, reported).at(-1)).toEqual({
      text: 'Đã có báo cáo về 1\u00a0nhiệm vụ và 1\u00a0chỉ tiêu, mới nhất ngày 20/12/2025.',
      anchor: 'bao-cao',
    });
  });

  it('is summed up by who said what last', () => {
    const [, target] = list(files).get(plan.id) ?? [];
    expect(target && describeLatest(target)).toBe(
      'Sở Văn hóa, Thể thao và Du lịch báo cáo ngày 20/12/2025: đã xong, 92,5%',
    );
  });

  it('is found for the agency that leads or set it, and for no other', () => {
    const count = (id: string) => {
      const view = agencies.find((one) => one.id === id);
      return view && listReportedOf(view, list(files)).length;
    };
    expect(count('cao-bang/so-van-hoa-the-thao-va-du-lich')).toBe(2);
    expect(count('cao-bang/ubnd-tinh')).toBe(0);
  });

  it('links to its agency only where that has a page', () => {
    const pages = (known: typeof agencies) =>
      listReports(makeRoot(files), { plans: [plan], registry, agencies: known })
        .get(plan.id)
        ?.map(({ reports }) => reports[0].agencyUrl);
    const url = '/co-quan/cao-bang/so-van-hoa-the-thao-va-du-lich/';
    expect(pages(agencies)).toEqual([url, url]);
    expect(pages([])).toEqual([null, null]);
  });

  it('is nothing without reports, and the plan’s summary says nothing of it', () => {
    expect(list({}).size).toBe(0);
    expect(summarisePlan(plan, []).map(({ anchor }) => anchor)).not.toContain('bao-cao');
  });

  it('stops the build where it is wrong, and not for a warning', () => {
    expect(() => list({ [EXAMPLE_FILE]: exampleReport('') })).toThrow('update/item');
    const unit = exampleReport(exampleItem.replace('92,5%\n\n', '92,5\n\n'));
    expect(getReports(list({ [EXAMPLE_FILE]: unit }), plan.id, 'ii.2.2-t1')).toHaveLength(1);
  });
});
