import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Element } from 'hast';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../../src/cli/serve.ts';
import { launchBrowser } from '../browser/support.ts';
import { listElements, readSite, readText, type SitePage } from '../support/crawl.ts';
import { copyProject, runIn } from '../support/project.ts';

/** A document whose words look like markup, script, Markdown and formulas, all the way through to a site of its own. */
const DOCUMENT = resolve('test/site/fixtures/hostile.txt');
const PLAN = 'cao-bang/12-kh-snv-2025';
/** What its agency reports on it, in the same vein. */
const REPORT = resolve('test/site/fixtures/hostile-report.mdx');

/** Where the operator of this site is reached. */
const SITE_CONTACT = 'https://lien-he.example.vn/gui?tu=trang&ve=loi';

const project = copyProject();
const site = join(project, 'dist');
let pages: SitePage[];

beforeAll(async () => {
  await runIn(project, ['src/cli/import.ts', DOCUMENT]);
  cpSync(REPORT, join(project, 'content/updates', PLAN, '2025-10-01-so-noi-vu.mdx'));
  await runIn(project, ['src/cli/build.ts'], { SITE_CONTACT });
  pages = [...readSite(site).values()];
});
afterAll(() => rmSync(project, { recursive: true }));

/** Elements of all pages of which `isWrong` holds, as one line each. */
const listWrong = (isWrong: (element: Element) => boolean): string[] =>
  pages.flatMap(({ address, tree }) =>
    listElements(tree, isWrong).map(
      ({ tagName, properties }) => `${address}: ${tagName} ${JSON.stringify(properties)}`,
    ),
  );

describe('what looks like markup in a document', () => {
  test('becomes no element of any page', () => {
    expect(listWrong(({ tagName }) => ['img', 'object', 'embed', 'b'].includes(tagName))).toEqual([]);
  });

  test('becomes no script of any page', () => {
    const isCode = ({ properties }: Element): boolean => properties.type !== 'application/json';
    expect(
      listWrong((one) => one.tagName === 'script' && isCode(one) && readText(one).includes('alert')),
    ).toEqual([]);
  });

  test('becomes no attribute that runs, and no address that does', () => {
    expect(listWrong(({ properties }) => Object.keys(properties).some((name) => /^on/i.test(name)))).toEqual(
      [],
    );
    expect(
      listWrong(({ properties }) => /^\s*javascript:/i.test(`${properties.href ?? properties.src ?? ''}`)),
    ).toEqual([]);
  });

  test('becomes no link and no frame: every address leads into the site', () => {
    // The site's own canonical addresses, the one source outside that it names, where the report was published, the
    // site's contact and that of an example.
    const known =
      /^(?:[/#]|http:\/\/localhost:4321\/|https:\/\/papi\.org\.vn$|https:\/\/so-noi-vu\.example\.vn\/|mailto:bao-loi@)/;
    const named = pages.flatMap(({ links, resources }) => [...links, ...resources]);
    const others = named.filter((address) => !known.test(address) && address !== SITE_CONTACT);
    expect(others).toEqual([]);
  });

  test('is there for readers, word for word', () => {
    const plan = pages.find(({ address }) => address === `/ke-hoach/${PLAN}/`);
    const words = plan ? readText(plan.tree) : '';
    for (const line of [
      'Cải thiện Chỉ số PAPI </title><script>alert(1)</script> năm 2025',
      'UBND tỉnh "><img src=x onerror=alert(1)> về cải cách hành chính',
      'MỤC TIÊU <script>alert(1)</script> {alert(1)}',
      'Trên 90% hồ sơ </svg><script>alert(1)</script> được giải quyết đúng hạn',
      '[bấm vào](javascript:alert(1)) và <a href="javascript:alert(1)">đây</a>',
      '![ảnh](javascript:alert(1)) danh mục <https://example.invalid/>',
      'export const a = 1; </style></textarea></noscript><script>alert(1)</script>',
      '&lt;b&gt; tuyên truyền \\<i> **đậm** _nghiêng_ ~~gạch~~ # không phải tiêu đề',
    ])
      expect(words).toContain(line);
  });
});

describe('what an agency reports', () => {
  const read = (address: string): string => {
    const page = pages.find((one) => one.address === address);
    return page ? readText(page.tree) : '';
  };

  test('is on the page of the target, beside its figure, word for word, as its own claim', () => {
    const words = read(`/cam-ket/${PLAN}/i.1-t1/`);
    for (const part of [
      'Đã báo cáo gì (1)',
      'Đây là lời tự báo cáo của cơ quan',
      'Sở Nội vụ báo cáo ngày 1/10/2025',
      'Đang làm',
      'Kế hoạch đặt ra trên 90%',
      'Cơ quan báo cáo 93,5%',
      '“Đạt 93,5% <script>alert(1)</script> " onmouseover="alert(1) {alert(1)} javascript:alert(1).',
      '- =HYPERLINK("http://example.invalid","bấm")”',
      'Văn bản số 9/BC-SNV"><script>alert(1)</script>.',
      'Công bố tại so-noi-vu.example.vn.',
    ])
      expect(words).toContain(part);
  });

  test('is counted on the pages of its plan and its agency', () => {
    expect(read(`/ke-hoach/${PLAN}/`)).toContain(
      'Đã có báo cáo về 1 nhiệm vụ và 1 chỉ tiêu, mới nhất ngày 1/10/2025.',
    );
    for (const address of [`/ke-hoach/${PLAN}/`, '/co-quan/cao-bang/so-noi-vu/'])
      expect(read(address)).toContain('Sở Nội vụ báo cáo ngày 1/10/2025: đang làm, 93,5%');
  });

  test('is in the open data', () => {
    expect(read('/du-lieu/')).toContain('bao-cao.csv 2 lượt báo cáo');
    const csv = readFileSync(join(site, 'du-lieu/bao-cao.csv'), 'utf8');
    expect(csv).toContain(',cao-bang/so-noi-vu,2025-10-01,đang làm,"93,5%",93.5,%,');
  });

  test('leaves the page of what was not reported as it was', () => {
    expect(read(`/cam-ket/${PLAN}/i.2-t1/`)).toContain(
      'Trang web này chưa nhận được báo cáo nào về chỉ tiêu này.',
    );
  });
});

test('every page leads to whoever runs the site', () => {
  const ways = pages.filter(({ links }) => links.includes(SITE_CONTACT)).map(({ address }) => address);
  expect(ways).toEqual(pages.map(({ address }) => address));
  const about = pages.find(({ address }) => address === '/gioi-thieu/');
  const words = about ? readText(about.tree) : '';
  expect(words).toContain('biết ba điều, qua lien-he.example.vn/gui?tu=trang&ve=loi:');
  expect(words).toContain('Gửi cho người vận hành trang qua lien-he.example.vn/gui?tu=trang&ve=loi: địa chỉ');
});

test('names the page of the document on paper, where its title ends neither its string nor its style', () => {
  const plan = pages.find(({ address }) => address === `/ke-hoach/${PLAN}/`);
  const rules = plan ? listElements(plan.tree, ({ tagName }) => tagName === 'style').map(readText) : [];
  expect(rules.find((rule) => rule.startsWith('@page'))).toMatch(
    /^@page\{@top-left\{content:"Cải thiện Chỉ số PAPI \\3c \/title\\3e \\3c script\\3e alert\(1\)[^"<]*"\}@bottom-left\{content:"[^"<]*"\}\}$/,
  );
});

test('the page of the document shows a chart, whose drawing holds its words as text', () => {
  const plan = pages.find(({ address }) => address === `/ke-hoach/${PLAN}/`);
  const drawings = plan ? listElements(plan.tree, ({ tagName }) => tagName === 'svg') : [];
  expect(drawings.map(readText).join(' ')).toContain('</svg><script>');
});

test('the open data says what the document says', () => {
  const { title } = JSON.parse(readFileSync(join(site, `du-lieu/ke-hoach/${PLAN}.json`), 'utf8'));
  expect(title).toBe('Cải thiện Chỉ số PAPI </title><script>alert(1)</script> năm 2025');
});

test('no cell of the tables starts a formula', () => {
  for (const name of ['muc-tieu.csv', 'cam-ket.csv', 'ket-qua.csv', 'bao-cao.csv']) {
    const text = readFileSync(join(site, 'du-lieu', name), 'utf8');
    expect(text).not.toMatch(/(^|,|\n)"?[=+@]/);
  }
});

test('a browser runs nothing of it, not even in the hits of a search', async () => {
  const [served, browser] = await Promise.all([serveSite(site, 0), launchBrowser()]);
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('dialog', (dialog) => {
    said.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => said.push(error.message));
  for (const path of [
    '/',
    `/cam-ket/${PLAN}/i.1-t1/`,
    `/ke-hoach/${PLAN}/`,
    `/ke-hoach/${PLAN}/nguon/`,
    '/ke-hoach/',
    '/chi-so/papi/',
  ])
    await page.goto(served.address + path);
  await page.goto(`${served.address}/tim-kiem/?q=alert+script`);
  await page.locator('#ket-qua > li').first().waitFor();
  expect(await page.locator('main :is(script, img, b, svg, [onclick], [onload])').count()).toBe(0);
  expect(await page.locator('#ket-qua').textContent()).toContain('<script>');
  expect(said).toEqual([]);
  await Promise.all([browser.close(), served.close()]);
});
