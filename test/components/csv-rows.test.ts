import { expect, it } from 'vitest';
import { pickRecords, splitRecords } from '../../src/components/board/csv-rows.ts';
import { examplePlan, exampleTarget } from '../../src/examples/plan.ts';
import { stringifyTargetsCsv } from '../../src/open-data/index.ts';

it('splits records, not lines inside quotes', () => {
  expect(splitRecords('a,b\n"x\ny","z ""q"""\nlast')).toEqual(['a,b\n', '"x\ny","z ""q"""\n', 'last']);
});

it('picks rows of the open file by their place, with its head and every byte', () => {
  const plan = examplePlan({ targets: [] });
  const quotes = ['một', 'hai, “có phẩy”', 'ba\nhai dòng', 'bốn "ngoặc"'];
  const rows = quotes.map((quote) => ({ plan, target: exampleTarget({ quote }) }));
  const site = new URL('http://localhost/');
  const all = stringifyTargetsCsv(rows, site);
  expect(pickRecords(all, [0, 1, 2, 3])).toBe(all);
  expect(pickRecords(all, [2, 0])).toBe(
    stringifyTargetsCsv(
      [2, 0].flatMap((at) => rows[at] ?? []),
      site,
    ),
  );
});
