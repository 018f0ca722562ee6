import { describe, expect, it } from 'vitest';
import { splitRawLines } from '../../src/lines/index.ts';
import { readMarkdown } from '../../src/source/forms/markdown/index.ts';
import { readSeed } from '../../src/source/seeds.ts';
import { composePlanMarkdown, wrapInPage } from '../support/markdown.ts';
import { printPlan } from '../support/printed-plan.ts';
import { expectSameOutline } from '../support/same-outline.ts';
import { cleanSeedIds, convertText, root } from '../support/seeds.ts';

const read = (markdown: string) => readMarkdown(new TextEncoder().encode(markdown), 'plan.md');
const readLines = async (markdown: string): Promise<string[]> =>
  (await read(markdown)).rawLines.map(({ raw }) => raw).filter((raw) => raw !== '');

const plans = cleanSeedIds.flatMap((id) => [
  [id, 'alone', composePlanMarkdown] as const,
  [
    id,
    'in a saved page',
    (plan: ReturnType<typeof printPlan>) => wrapInPage(composePlanMarkdown(plan)),
  ] as const,
]);

describe('a whole plan in Markdown', () => {
  it.each(plans)('%s %s gives the outline that its text gives', async (id, _, compose) => {
    const text = convertText(readSeed(root, id).source.text);
    expectSameOutline(await read(compose(printPlan(text))), text);
  });

  it.each(cleanSeedIds)('%s as plain text with another name gives the lines of the text', async (id) => {
    const { text } = readSeed(root, id).source;
    const words = (lines: readonly { n: number; raw: string }[]) =>
      lines.filter(({ raw }) => /[\p{L}\d]/u.test(raw));
    expect(words((await read(text)).rawLines)).toEqual(words(splitRawLines(text.replace(/\r\n?/g, '\n'))));
  });
});

describe('signs of Markdown', () => {
  const shown: [what: string, markdown: string, lines: string[]][] = [
    ['headings', '## II. NHIỆM VỤ ##', ['II. NHIỆM VỤ']],
    [
      'emphasis, also over two lines',
      '**KẾ HOẠCH\nCải thiện _Chỉ số_ ***PAPI*****',
      ['KẾ HOẠCH', 'Cải thiện Chỉ số PAPI'],
    ],
    ['escapes', '1\\. 100\\% hồ sơ \\*\\_\\[', ['1. 100% hồ sơ *_[']],
    [
      'links and pictures',
      'Theo [Nghị quyết số 76/NQ-CP](https://vb.vn/76_(2021) "Nghị quyết")![](a.png) của',
      ['Theo Nghị quyết số 76/NQ-CP của'],
    ],
    ['footnotes', 'Chính phủ[^1]\n\n[^1]: Nghị quyết 76', ['Chính phủ[^1]', '[^1]: Nghị quyết 76']],
    [
      'lists with their labels',
      '- Sở Nội vụ\n+ Phòng\n1. Mục đích\na) Điểm',
      ['- Sở Nội vụ', '+ Phòng', '1. Mục đích', 'a) Điểm'],
    ],
    ['stars by their level', '*   Sở\n    *   Phòng\n*   Ban', ['- Sở', '+ Phòng', '- Ban']],
    ['tags and entities', 'Sở&nbsp;Nội <b>vụ</b> &lt; 3 <!-- ẩn -->', ['Sở Nội vụ < 3']],
    ['breaks', 'Một<br>hai\\\nba', ['Một', 'hai', 'ba']],
    ['underscores in an address', 'so_noi_vu@caobang.gov.vn', ['so_noi_vu@caobang.gov.vn']],
    [
      'tables without rules or pipes at the ends',
      'STT | Nhiệm vụ\n--- | ---\n1 | **Rà soát**',
      ['| STT | Nhiệm vụ |', '| --- | --- |', '| 1 | Rà soát |'],
    ],
    [
      'a head in columns',
      '|  |  |\n| --- | --- |\n| UBND TỈNH<br>SỞ NỘI VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |',
      ['UBND TỈNH', 'SỞ NỘI VỤ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ],
    [
      'a head in columns without a rule',
      'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |',
      ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ],
  ];
  it.each(shown)('%s', async (_, markdown, lines) => {
    expect(await readLines(markdown)).toEqual(lines);
  });

  it('do not move the numbers of lines', async () => {
    const { rawLines } = await read(
      '---\nurl: x\n---\n\n# KẾ HOẠCH\n\n| STT | Việc |\n| --- | --- |\n| 1 | A |',
    );
    expect(rawLines.filter(({ raw }) => raw !== '')).toEqual([
      { n: 5, raw: 'KẾ HOẠCH' },
      { n: 7, raw: '| STT | Việc |' },
      { n: 7, raw: '| --- | --- |' },
      { n: 9, raw: '| 1 | A |' },
    ]);
  });
});
