import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Outcome, openCommands, runAlone } from '../support/commands.ts';

/** A project of its own, with the registries and one seed, so that nothing is written here. */
const project = mkdtempSync(join(tmpdir(), 'ke-hoach-'));
const seed = 'lang-son/kh-thanh-tra-tinh-2025';
const { run, close } = openCommands(project);

beforeAll(() => {
  for (const part of [
    'content/agencies',
    'content/provinces',
    'content/indexes',
    'content/results',
    `seeds/${seed}`,
    `content/plans/${seed}`,
  ]) {
    cpSync(part, join(project, part), { recursive: true });
  }
});
afterAll(() => {
  close();
  rmSync(project, { recursive: true });
});

const listFiles = (): string[] =>
  readdirSync(project, { recursive: true })
    .map(String)
    .filter((name) => !name.startsWith('bad'))
    .sort();

function write(name: string, content: string | Uint8Array): string {
  mkdirSync(join(project, 'bad'), { recursive: true });
  writeFileSync(join(project, 'bad', name), content);
  return join('bad', name);
}

describe('a document that cannot be read is refused, whole', () => {
  const cases: [string, () => string, string][] = [
    ['empty', () => write('empty.txt', ''), 'source/empty'],
    ['white space only', () => write('blank.txt', ' \n\n'), 'source/empty'],
    ['binary', () => write('binary.txt', new Uint8Array([75, 0, 1, 2, 0, 255])), 'source/binary'],
    [
      'not UTF-8',
      () => write('latin.txt', new Uint8Array([75, 225, 186, 10, 233, 233, 10])),
      'source/not-utf-8',
    ],
    ['of an unknown kind', () => write('plan.exe', 'KẾ HOẠCH\n'), 'source/unknown-kind'],
    ['50 MB large', () => write('large.txt', 'a'.repeat(50 * 1024 * 1024)), 'source/too-large'],
    [
      'without an outline',
      () => write('prose.txt', 'Hôm nay trời đẹp.\nChúng ta đi chơi.\n'),
      'outline/none',
    ],
    ['not there', () => 'bad/none.txt', 'source/unreadable'],
  ];
  test.each(cases)('%s', async (_, make, id) => {
    const file = make();
    const before = listFiles();
    for (const args of [['--json', file], [file]]) {
      const { code, stdout, stderr } = await run('import', ...args);
      expect(code).not.toBe(0);
      expect(stderr).toContain(id);
      for (const word of [file, 'Expected', 'found', 'Why:', 'Mend:']) expect(stderr).toContain(word);
      expect(stdout).toBe('');
    }
    expect(listFiles()).toEqual(before);
  });
});

test.each([
  ['import', ['--json', 'bad/none.txt']],
  ['import', ['bad/none.txt']],
  ['check', []],
])('the command %s %j says what is wrong on the second channel and exits with 1', async (command, args) => {
  expect(await runAlone(project)(command, ...args)).toEqual(await run(command, ...args));
  expect(await run(command, ...args)).toMatchObject({ code: 1, stderr: expect.stringContaining('Mend:') });
});

const HEAD = 'title: Một\nyear: 2025\nprovince: lang-son\nissuer: lang-son/thanh-tra-tinh\n';
const BODY = 'Mở đầu.\n\n## I. VIỆC\n\na) Một việc.\n';

/** Checks the project with one plan typed by hand; returns what the check says. */
async function checkPlan(id: string, text: string, facts?: string): Promise<Outcome> {
  const folder = join(project, 'content/plans', id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.mdx'), text);
  if (facts !== undefined) writeFileSync(join(folder, 'facts.json'), facts);
  const outcome = await run('check', '--record');
  rmSync(folder, { recursive: true });
  rmSync(join(project, 'content/published.txt'), { force: true });
  return outcome;
}

describe('content that is wrong is refused with file, line, expected, found, mend', () => {
  test('a plan typed by hand that is right passes', async () => {
    expect(await checkPlan('lang-son/moi', `---\n${HEAD}---\n\n${BODY}`)).toMatchObject({
      code: 0,
      stderr: '',
    });
  });

  const cases: [string, string, string, string][] = [
    [
      'front matter with a wrong field',
      `---\n${HEAD}year2: 1\n---\n${BODY}`,
      'content/front-matter',
      'year2',
    ],
    [
      'front matter with a wrong value',
      `---\n${HEAD.replace('2025', 'nay')}---\n${BODY}`,
      'content/front-matter',
      'index.mdx:3',
    ],
    ['no front matter', BODY, 'content/front-matter', 'index.mdx:1'],
    [
      'a provision id used twice',
      `---\n${HEAD}---\n${BODY}\na) Hai việc.\n\na) Ba việc.\n`,
      'outline/duplicate-id',
      '“i.a” a second time',
    ],
    [
      'an agency unknown to the registry',
      `---\n${HEAD.replace('thanh-tra-tinh', 'so-noi-vo')}---\n${BODY}`,
      'agency/unknown',
      'Sở Nội vụ',
    ],
    [
      'MDX that does not compile',
      `---\n${HEAD}---\n${BODY}\nGiảm <50% hồ sơ.\n`,
      'content/mdx',
      'index.mdx:13',
    ],
    ['a component', `---\n${HEAD}---\n${BODY}\n<Chart />\n`, 'content/script', 'index.mdx:13'],
    [
      'an expression',
      `---\n${HEAD}---\n${BODY}\nHai {process.env.HOME} ba.\n`,
      'content/script',
      'process.env',
    ],
    ['an import', `---\n${HEAD}---\nimport fs from 'node:fs'\n\n${BODY}`, 'content/script', 'import fs'],
  ];
  test.each(cases)('%s', async (_, text, id, found) => {
    const { code, stderr } = await checkPlan('lang-son/moi', text);
    expect(code).toBe(1);
    expect(stderr).toContain(id);
    expect(stderr).toContain(found);
    expect(stderr).toContain('Mend:');
  });

  test('a fact whose quote does not stand in its provision', async () => {
    const target = {
      id: 'i.a-t1',
      provision: 'i.a',
      quote: 'đạt 99%',
      subject: 'x',
      comparator: '=',
      value: 99,
      unit: '%',
      deadline: null,
      index: null,
      component: null,
    };
    const facts = {
      targets: [target],
      commitments: [],
      references: [],
      findings: [],
      unassigned: [],
      headless: false,
      lines: {},
      leftOut: [],
      doubts: [],
    };
    const { code, stderr } = await checkPlan(
      'lang-son/moi',
      `---\n${HEAD}---\n${BODY}`,
      JSON.stringify(facts),
    );
    expect([code, stderr.includes('content/facts'), stderr.includes('đạt 99%')]).toEqual([1, true, true]);
  });

  test('a folder whose name is no id', async () => {
    const { code, stderr } = await checkPlan('Lạng Sơn/moi', `---\n${HEAD}---\n${BODY}`);
    expect([code, stderr.includes('content/path')]).toEqual([1, true]);
  });

  test('a source that is not the one that was received', async () => {
    const file = join(project, 'seeds', seed, 'source.txt');
    cpSync(`seeds/${seed}/source.txt`, file);
    writeFileSync(file, 'KẾ HOẠCH\nKhác\n\nI. VIỆC\n1. Một.\n');
    const { code, stderr } = await run('import');
    cpSync(`seeds/${seed}/source.txt`, file);
    expect([code, stderr.includes('source/changed')]).toEqual([1, true]);
  });

  test('an id that leaves its folder', async () => {
    const file = write('plan.txt', 'UBND TỈNH LẠNG SƠN\nKẾ HOẠCH\nMột năm 2025\n\nI. VIỆC\n1. Một.\n');
    const { code, stderr } = await run('import', '--id', '../../ngoai', file);
    expect([code, stderr.includes('content/path'), existsSync(join(project, '../../ngoai'))]).toEqual([
      1,
      true,
      false,
    ]);
  });
});

describe('a report', () => {
  const file = `content/updates/${seed}/2025-12-20-thanh-tra-tinh.mdx`;
  const text =
    '---\nagency: lang-son/thanh-tra-tinh\ndate: 2025-12-20\n---\n\n## ii.2.d-t1\n\nTình trạng: đã xong\nCon số: 97,5%\n\nĐã trả đúng hạn.\n';
  const report = (said: string): void => {
    mkdirSync(join(project, 'content/updates', seed), { recursive: true });
    writeFileSync(join(project, file), said);
  };
  afterAll(() => {
    for (const part of ['updates', 'reported.txt', 'published.txt'])
      rmSync(join(project, 'content', part), { recursive: true, force: true });
  });

  test('that is wrong is refused with file, line, expected, found, why and mend', async () => {
    report(text.replace('đã xong', 'đạt'));
    const { code, stderr } = await run('check', '--record');
    expect(code).toBe(1);
    for (const word of [`${file}:8  update/status`, 'đang làm', 'found “đạt”', 'Why:', 'Mend:'])
      expect(stderr).toContain(word);
  });

  test('is put on record, and refused once it is changed, or lost', async () => {
    report(text);
    expect((await run('check')).stderr).toContain('update/new');
    expect((await run('check', '--record')).stdout).toContain('1 reports put on record.');
    expect(await run('check')).toMatchObject({ code: 0, stderr: '' });
    report(text.replace('97,5%', '99%'));
    const changed = await run('check', '--record');
    expect([changed.code, changed.stderr.includes('update/changed')]).toEqual([1, true]);
    rmSync(join(project, file));
    const lost = await run('check', '--record');
    expect([lost.code, lost.stderr.includes('content/reported.txt:1  update/lost')]).toEqual([1, true]);
  });
});

describe('a new document', () => {
  test('is added with its seed and its content, and known again', async () => {
    const file = write(
      'moi.txt',
      'UBND TỈNH LẠNG SƠN\nSố: 9/KH-UBND\nLạng Sơn, ngày 02 tháng 01 năm 2026\nKẾ HOẠCH\nNâng cao Chỉ số PAPI năm 2026\n\nI. NHIỆM VỤ\n1. Công khai ngân sách.\n',
    );
    const added = await run('import', file);
    expect(added).toMatchObject({ code: 0, stderr: '' });
    expect(added.stdout).toContain('lang-son/9-kh-ubnd-2026');
    expect(existsSync(join(project, 'seeds/lang-son/9-kh-ubnd-2026/source.txt'))).toBe(true);
    expect(existsSync(join(project, 'content/plans/lang-son/9-kh-ubnd-2026/index.mdx'))).toBe(true);
    expect((await run('check')).stderr).toContain('content/address-new');
    expect((await run('check', '--record')).code).toBe(0);
    expect((await run('check')).code).toBe(0);
    const again = await run('import', file);
    expect([again.code, again.stderr.includes('plan/exists')]).toEqual([1, true]);
  });
});
