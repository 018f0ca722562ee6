import { describe, expect, it } from 'vitest';
import { exampleCommitment, examplePlan, exampleTarget } from '../../src/examples/plan.ts';
import { examplePapiResults, exampleProvince, exampleRegistry } from '../../src/examples/registry.ts';
import {
  listReportRows,
  listResultRows,
  stringifyCommitmentsCsv,
  stringifyReportsCsv,
  stringifyResultsCsv,
  stringifyTargetsCsv,
} from '../../src/open-data/index.ts';
import { listCommitmentRows, listTargetRows } from '../../src/queries/rows.ts';
import { listReports } from '../../src/queries/updates.ts';
import { EXAMPLE_FILE, exampleReport, makeRoot } from '../support/updates.ts';

const site = new URL('https://example.org/');
const targetsOf = (...targets: ReturnType<typeof exampleTarget>[]) =>
  stringifyTargetsCsv(listTargetRows([examplePlan({ targets })]), site);
const commitmentsOf = (...commitments: ReturnType<typeof exampleCommitment>[]) =>
  stringifyCommitmentsCsv(listCommitmentRows([examplePlan({ commitments })]), site);

describe('targets as CSV', () => {
  it('opens as UTF-8 in a spreadsheet', () => {
    expect(targetsOf(exampleTarget()).startsWith('\uFEFFke_hoach,')).toBe(true);
  });

  it('gives the quote, the figure with a decimal point and the whole address of the provision', () => {
    const csv = targetsOf(exampleTarget({ value: 9.2779, unit: 'điểm' }));
    expect(csv).toContain('trên 90% người dân và tổ chức hài lòng về TTHC trong năm 2025');
    expect(csv).toContain(',trên,9.2779,điểm,2025,');
    expect(csv).toContain('https://example.org/ke-hoach/cao-bang/114-kh-svhttdl-2025/#ii.2.2,190–196,');
  });

  it('never lets a spreadsheet run text as a formula', () => {
    const csv = targetsOf(exampleTarget({ quote: '=HYPERLINK("http://example.com")', subject: '@SUM(1)' }));
    expect(csv).not.toMatch(/(^|,|")[=@+]/m);
    expect(csv).toContain(`"'=HYPERLINK(""http://example.com"")"`);
  });

  it('writes a bare figure as a word, not as a sign that begins a formula', () => {
    expect(targetsOf(exampleTarget({ comparator: '=', value: 100 }))).toContain(',bằng,100,%,');
  });

  it('leaves unknown cells empty', () => {
    expect(targetsOf(exampleTarget({ value: null, unit: null, deadline: null }))).toContain(',trên,,,,');
  });

  it('has a header even without any target', () => {
    expect(targetsOf().trim().split('\n')).toHaveLength(1);
  });
});

describe('commitments as CSV', () => {
  it('tells the lead that a text names from an issuer that stands in', () => {
    const plan = examplePlan({
      commitments: [exampleCommitment({ id: 'a' }), exampleCommitment({ id: 'b' })],
      unassigned: ['b'],
    });
    const csv = stringifyCommitmentsCsv(listCommitmentRows([plan]), site);
    expect(csv.match(/,(?:văn bản|ban hành),/g)).toEqual([',văn bản,', ',ban hành,']);
  });

  it('keeps several agencies in one cell, ids in the same order', () => {
    const lead = [
      { id: 'cao-bang/so-noi-vu', name: 'Sở Nội vụ' },
      { id: null, name: 'Các sở, ban, ngành' },
    ];
    expect(commitmentsOf(exampleCommitment({ lead }))).toContain(
      '"Sở Nội vụ; Các sở, ban, ngành",cao-bang/so-noi-vu; ,',
    );
  });

  it('quotes text with commas, quotes and line breaks', () => {
    expect(commitmentsOf(exampleCommitment({ text: 'a, "b"\nc' }))).toContain('"a, ""b""\nc"');
  });

  it('leaves the lines empty where the plan has none for that provision', () => {
    expect(commitmentsOf(exampleCommitment({ provision: 'khong-co' }))).toContain('#khong-co,,seeds/');
  });
});

describe('reports as CSV', () => {
  const reportsOf = (files: Record<string, string>) => {
    const read = { plans: [examplePlan()], registry: exampleRegistry(), agencies: [] };
    return stringifyReportsCsv(listReportRows(listReports(makeRoot(files), read)), site);
  };

  it('give what was promised, who reports, and the figure as typed and as a number', () => {
    const csv = reportsOf({ [EXAMPLE_FILE]: exampleReport() });
    expect(csv).toContain(
      ',trên 90%,"Sở Văn hóa, Thể thao và Du lịch",cao-bang/so-van-hoa-the-thao-va-du-lich,',
    );
    expect(csv).toContain(',2025-12-20,đã xong,"92,5%",92.5,%,');
    expect(csv).toContain(',45/BC-SVHTTDL,https://cao-bang.example.vn/bao-cao,https://example.org/ke-hoach/');
  });

  it('have a header even without any report', () => {
    expect(reportsOf({}).trim().split('\n')).toHaveLength(1);
  });
});

describe('published results as CSV', () => {
  const resultsOf = (results = examplePapiResults()) =>
    stringifyResultsCsv(listResultRows([{ province: exampleProvince(), results: [results] }]), site);

  it('give a year a row, the newest first, with the maximum and the number of provinces beside total and rank', () => {
    const [, newest, ...others] = resultsOf().trim().split('\n');
    expect(newest).toMatch(/^papi,cao-bang,Cao Bằng,2024,43\.3518,80,46,61,4\.9221,/);
    expect(newest).toMatch(/,PAPI,https:\/\/example\.org\/tinh\/cao-bang\/#ket-qua$/);
    expect(others).toHaveLength(5);
  });

  it('leave dimensions empty in years that did not have them', () => {
    expect(resultsOf()).toMatch(/,2017,[\d.]+,60,50,63,(\d\.\d+,){6},,PAPI,/);
  });

  it('leave empty what was withheld', () => {
    const { years, ...rest } = examplePapiResults();
    const withheld = years
      .slice(-1)
      .map((year) => ({ ...year, total: null, rank: null, ranked: null, scores: {} }));
    expect(resultsOf({ ...rest, years: withheld })).toContain(',2024,,80,,,,,,,,,,,PAPI,');
  });
});
