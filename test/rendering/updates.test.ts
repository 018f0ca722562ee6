import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleCommitment, examplePlan } from '../../src/examples/plan.ts';
import { exampleRegistry } from '../../src/examples/registry.ts';
import { checkRecorded, gatherUpdates } from '../../src/rendering/updates/index.ts';
import { readRecordedUpdates, readUpdateFiles, recordUpdates } from '../../src/source/updates.ts';
import {
  EXAMPLE_FILE,
  EXAMPLE_FOLDER,
  exampleHead,
  exampleItem,
  exampleReport,
  makeRoot,
} from '../support/updates.ts';

const against = { plans: [examplePlan()], registry: exampleRegistry(), today: '2026-01-31' };
const gather = (files: Record<string, string>) => gatherUpdates(makeRoot(files), against);
const gatherOne = (text: string, file = EXAMPLE_FILE) => gather({ [file]: text });

/** What the report says on its one item; fails where something is wrong with it. */
function readOne(text: string) {
  const { placed, messages } = gatherOne(text);
  expect(messages).toEqual([]);
  expect(placed).toHaveLength(1);
  return placed[0];
}

/** Messages as "id:line found". */
const listFaults = (text: string, file?: string): string[] =>
  gatherOne(text, file).messages.map(({ id, line, found }) => `${id}:${line} ${found}`);

describe('a report', () => {
  it('says who, when and where, and stands at what it is about', () => {
    expect(readOne(exampleReport())).toMatchObject({
      plan: { id: 'cao-bang/114-kh-svhttdl-2025' },
      fact: 'ii.2.2-t1',
      update: {
        agency: {
          id: 'cao-bang/so-van-hoa-the-thao-va-du-lich',
          name: 'Sở Văn hóa, Thể thao và Du lịch',
        },
        date: '2025-12-20',
        number: '45/BC-SVHTTDL',
        source: 'https://cao-bang.example.vn/bao-cao',
      },
      item: {
        status: 'done',
        figure: { text: '92,5%', value: 92.5, unit: '%' },
        words: ['Khảo sát 1.200 người dân, 92,5% hài lòng.'],
        line: 8,
      },
    });
  });

  it('may be typed as a list, in capitals, with Windows’ line ends, in NFD', () => {
    const typed =
      '# ii.2.2-t1\n\n- **Tình trạng:** ĐÃ XONG\n- Con số: 92,5%\n\nKhảo sát 1.200\nngười dân, 92,5% hài lòng.\n';
    const text = exampleReport(typed).replaceAll('\n', '\r\n').normalize('NFD');
    expect(readOne(`\uFEFF${text}`)?.item).toMatchObject(readOne(exampleReport())?.item ?? {});
  });

  it('needs neither number nor address nor figure, and keeps paragraphs and lists', () => {
    const head = 'agency: cao-bang/so-van-hoa-the-thao-va-du-lich\ndate: 2025-12-20\n';
    const items =
      '## ii.2.2-1\nTình trạng: đang làm\nĐã làm hai việc: mở lớp, in sách.\n\n1. Mở lớp: xong\n2. In sách\n\n- Con số: 3 lớp\n';
    expect(readOne(exampleReport(items, head))).toMatchObject({
      update: { number: null, source: null },
      item: {
        figure: null,
        words: ['Đã làm hai việc: mở lớp, in sách.', '1. Mở lớp: xong', '2. In sách', '- Con số: 3 lớp'],
      },
    });
  });

  it('may come from an agency that no registry holds, by its name as printed', () => {
    const head = 'agency: { name: Phòng Văn hóa }\ndate: 2025-12-20\n';
    const { placed, messages } = gatherOne(
      exampleReport(exampleItem, head),
      `${EXAMPLE_FOLDER}/2025-12-20-phong-van-hoa.mdx`,
    );
    expect(placed[0]?.update.agency).toEqual({ id: null, name: 'Phòng Văn hóa' });
    expect(messages.map(({ id, severity }) => [id, severity])).toEqual([['update/outside', 'warning']]);
  });

  it('may be the second of its day', () => {
    const file = EXAMPLE_FILE.replace('.mdx', '-2.mdx');
    const { placed, messages } = gather({ [EXAMPLE_FILE]: exampleReport(), [file]: exampleReport() });
    expect([placed.length, messages]).toEqual([2, []]);
  });

  it('is none where there is no folder', () => {
    expect(gather({})).toEqual({ files: [], placed: [], messages: [] });
  });
});

describe('a report that is wrong is refused with its line', () => {
  const cases: [string, string, string[]][] = [
    ['an unknown status', exampleReport(exampleItem.replace('đã xong', 'tốt')), ['update/status:10 “tốt”']],
    ['no status', exampleReport('## ii.2.2-t1\n\nĐã làm xong.\n'), ['update/status:8 no such line']],
    ['no words', exampleReport('## ii.2.2-t1\n\nTình trạng: đã xong\n'), ['update/words:8 none']],
    [
      'a figure that is none',
      exampleReport(exampleItem.replace('92,5%\n', 'hơn 90%\n')),
      ['update/figure:11 “hơn 90%”'],
    ],
    [
      'a field twice',
      exampleReport(exampleItem.replace('Con số: 92,5%', 'Tình trạng: đang làm')),
      ['update/item:11 “đang làm” as well'],
    ],
    [
      'an item twice',
      exampleReport(`${exampleItem}\n${exampleItem}`),
      ['update/item:15 “ii.2.2-t1” a second time'],
    ],
    ['an unknown item', exampleReport(exampleItem.replace('-t1', '-t9')), ['update/item:8 “ii.2.2-t9”']],
    ['no item', exampleReport(''), ['update/item:7 nothing']],
    [
      'words above the first item',
      exampleReport(`Kính gửi trang.\n\n${exampleItem}`),
      ['update/item:8 other words above the first'],
    ],
    [
      'a link, a picture and a table',
      exampleReport(
        `${exampleItem}\n[đây](javascript:alert(1))\n\n![ảnh](https://a.vn/b.png)\n\n| a |\n| - |\n| b |\n`,
      ),
      ['update/words:15 markup (link)', 'update/words:17 markup (image)', 'update/words:19 markup (table)'],
    ],
    ['code', exampleReport(`${exampleItem}\n<b>x</b>\n`), ['content/script:15 <b>']],
    ['markup that is none', exampleReport(`${exampleItem}\nDưới <5%.\n`), ['content/mdx:15']],
    ['no head', exampleItem, ['content/front-matter:1 none']],
    [
      'an unknown field of the head',
      exampleReport(exampleItem, `${exampleHead}sorce: 1\n`),
      ['update/head:2'],
    ],
    [
      'an address that runs',
      exampleReport(
        exampleItem,
        exampleHead.replace('https://cao-bang.example.vn/bao-cao', 'javascript:alert(1)'),
      ),
      ['update/head:5 "javascript:alert(1)"'],
    ],
    [
      'a day that does not exist',
      exampleReport(exampleItem, exampleHead.replace('2025-12-20', '2025-02-30')),
      ['update/head:3 "2025-02-30"'],
    ],
    [
      'an unknown agency',
      exampleReport(exampleItem, exampleHead.replace('so-van-hoa', 'so-van-hoas')),
      ['update/agency:2 “cao-bang/so-van-hoas-the-thao-va-du-lich”'],
    ],
    [
      'a name that is not that of the head',
      exampleReport(exampleItem, exampleHead.replace('2025-12-20', '2025-12-21')),
      ['update/name:null 2025-12-20-so-van-hoa-the-thao-va-du-lich.mdx'],
    ],
  ];
  it.each(cases)('%s', (_, text, faults) => {
    const found = listFaults(text);
    expect(found).toHaveLength(faults.length);
    for (const [at, fault] of faults.entries()) expect(found[at]?.startsWith(fault)).toBe(true);
    expect(gatherOne(text).placed).toEqual([]);
  });

  it('names the nearest ids, plans and agencies', () => {
    const expected = (text: string, file?: string) => gatherOne(text, file).messages[0]?.expected;
    expect(expected(exampleReport(exampleItem.replace('-t1', '-t9')))).toContain('nearest: ii.2.2-t1,');
    expect(expected(exampleReport(), EXAMPLE_FILE.replace('svhttdl', 'svhttd'))).toContain(
      'nearest: cao-bang/114-kh-svhttdl-2025',
    );
    expect(expected(exampleReport(exampleItem, exampleHead.replace('so-van-hoa', 'so-van')))).toContain(
      'nearest: cao-bang/so-van-hoa-the-thao-va-du-lich,',
    );
  });

  it.each([
    ['before the plan', '2025-07-17'],
    ['in the future', '2026-02-01'],
  ])('a day %s', (_, day) => {
    const text = exampleReport(exampleItem, exampleHead.replace('2025-12-20', day));
    expect(listFaults(text, EXAMPLE_FILE.replace('2025-12-20', day))).toEqual([`update/date:3 ${day}`]);
  });

  it.each([
    'content/updates/2025-12-20-so-noi-vu.mdx',
    'content/updates/Cao Bằng/114/2025-12-20-so-noi-vu.mdx',
    EXAMPLE_FILE.replace('.mdx', '.docx'),
  ])('a file at %s', (file) => {
    expect(listFaults(exampleReport(), file)).toEqual([`update/name:null ${file}`]);
  });

  it('all that is wrong at once', () => {
    const text = exampleReport('## ii.2.2-t1\n\nTình trạng: tốt\n\n## ii.2.2-1\n\nCon số: cao\n');
    expect(listFaults(text).map((fault) => fault.replace(/ .*/, ''))).toEqual([
      'update/status:10',
      'update/words:8',
      'update/status:12',
      'update/figure:14',
      'update/words:12',
    ]);
  });
});

describe('a report that may be a slip is shown, with a warning', () => {
  const warn = (text: string, file = EXAMPLE_FILE) => {
    const { placed, messages } = gatherOne(text, file);
    return [placed.length, ...messages.map(({ id, severity }) => `${severity} ${id}`)];
  };

  it('a figure in another unit than the target’s', () => {
    expect(warn(exampleReport(exampleItem.replace('Con số: 92,5%', 'Con số: 92,5')))).toEqual([
      1,
      'warning update/unit',
    ]);
  });

  it('an agency that the plan does not name', () => {
    const head = exampleHead.replace('so-van-hoa-the-thao-va-du-lich', 'so-noi-vu');
    const file = `${EXAMPLE_FOLDER}/2025-12-20-so-noi-vu.mdx`;
    expect(warn(exampleReport(exampleItem, head), file)).toEqual([1, 'warning update/outside']);
  });

  it('not its successor', () => {
    const lead = [{ id: 'cao-bang/so-thong-tin-va-truyen-thong', name: 'Sở Thông tin và Truyền thông' }];
    const plans = [examplePlan({ commitments: [exampleCommitment({ lead })] })];
    const head = exampleHead.replace('so-van-hoa-the-thao-va-du-lich', 'so-khoa-hoc-va-cong-nghe');
    const root = makeRoot({
      [`${EXAMPLE_FOLDER}/2025-12-20-so-khoa-hoc-va-cong-nghe.mdx`]: exampleReport(exampleItem, head),
    });
    expect(gatherUpdates(root, { ...against, plans }).messages).toEqual([]);
  });
});

describe('a report outlives the ids that it names', () => {
  it('where content/redirects.yaml says where they went', () => {
    const root = makeRoot({
      [EXAMPLE_FILE.replace('114-kh-svhttdl', '114-kh-cu')]: exampleReport(exampleItem.replace('-t1', '-t7')),
      'content/redirects.yaml':
        '- { from: /ke-hoach/cao-bang/114-kh-cu-2025/, to: /ke-hoach/cao-bang/114-kh-svhttdl-2025/, why: số }\n' +
        '- { from: /cam-ket/cao-bang/114-kh-svhttdl-2025/ii.2.2-t7/, to: /cam-ket/cao-bang/114-kh-svhttdl-2025/ii.2.2-t1/, why: mã }\n',
    });
    const { placed, messages } = gatherUpdates(root, against);
    expect(messages).toEqual([]);
    expect(placed.map(({ plan, fact }) => [plan.id, fact])).toEqual([
      ['cao-bang/114-kh-svhttdl-2025', 'ii.2.2-t1'],
    ]);
  });
});

describe('a report on record', () => {
  const record = (files: Record<string, string>): string => {
    const root = makeRoot(files);
    recordUpdates(root, readUpdateFiles(root));
    return root;
  };
  const listIds = (root: string) => gatherUpdates(root, against).messages.map(({ id }) => id);

  it('stays as it is, whatever the line ends of the machine', () => {
    const root = record({ [EXAMPLE_FILE]: exampleReport() });
    writeFileSync(join(root, EXAMPLE_FILE), exampleReport().replaceAll('\n', '\r\n'));
    expect(listIds(root)).toEqual([]);
  });

  it('is refused when it was changed', () => {
    const root = record({ [EXAMPLE_FILE]: exampleReport() });
    writeFileSync(join(root, EXAMPLE_FILE), exampleReport().replace('1.200', '1.300'));
    expect(listIds(root)).toEqual(['update/changed']);
  });

  it('is missed when it is gone, with its line of the record', () => {
    const root = record({ [EXAMPLE_FILE]: exampleReport() });
    const text = `${'0'.repeat(64)}  ${EXAMPLE_FOLDER}/2025-10-01-so-noi-vu.mdx\n`;
    writeFileSync(join(root, 'content/reported.txt'), text, { flag: 'a' });
    expect(gatherUpdates(root, against).messages).toMatchObject([
      { id: 'update/lost', file: 'content/reported.txt', line: 2 },
    ]);
  });

  it('is not forgotten where the record is damaged', () => {
    const root = record({ [EXAMPLE_FILE]: exampleReport() });
    writeFileSync(join(root, 'content/reported.txt'), `<<<<<<< ${EXAMPLE_FILE}\n`);
    expect(listIds(root)).toEqual(['update/lost']);
  });

  it('is not recorded again, and a new one must be', () => {
    const root = record({ [EXAMPLE_FILE]: exampleReport() });
    const [before] = readRecordedUpdates(root);
    writeFileSync(join(root, EXAMPLE_FILE), 'khác');
    writeFileSync(join(root, EXAMPLE_FILE.replace('.mdx', '-2.mdx')), exampleReport());
    const files = readUpdateFiles(root);
    expect(checkRecorded(readRecordedUpdates(root), files).map(({ id }) => id)).toEqual(['update/new']);
    expect(recordUpdates(root, files)).toBe(1);
    expect(readRecordedUpdates(root).find(({ file }) => file === EXAMPLE_FILE)?.sha256).toBe(before?.sha256);
    expect(checkRecorded(readRecordedUpdates(root), files)).toEqual([]);
  });
});
