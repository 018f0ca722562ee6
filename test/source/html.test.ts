import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/messages/index.ts';
import { readHtml } from '../../src/source/forms/html/index.ts';
import { readSeed } from '../../src/source/seeds.ts';
import { composePlanHtml, portals } from '../support/html.ts';
import { printPlan } from '../support/printed-plan.ts';
import { expectSameOutline } from '../support/same-outline.ts';
import { cleanSeedIds, convertText, root } from '../support/seeds.ts';

const read = (html: string) => readHtml(new TextEncoder().encode(html), 'plan.html');
const readLines = async (html: string): Promise<string[]> =>
  (await read(html)).rawLines.map(({ raw }) => raw).filter((raw) => raw !== '');

const pages = cleanSeedIds.flatMap((id) => Object.keys(portals).map((portal) => [id, portal] as const));

describe('a whole plan on a web page', () => {
  it.each(pages)(
    '%s on a page of the kind “%s” gives the outline that its text gives',
    async (id, portal) => {
      const text = convertText(readSeed(root, id).source.text);
      const page = portals[portal]?.(composePlanHtml(printPlan(text))) ?? '';
      expectSameOutline(await read(page), text);
    },
  );

  it('whose head was lost keeps all of its text', async () => {
    const printed = printPlan(convertText(readSeed(root, cleanSeedIds[2] ?? '').source.text));
    const page = portals.library?.(composePlanHtml({ ...printed, head: [], title: [] })) ?? '';
    const lines = await readLines(page);
    expect(lines[0]).toMatch(/^Thực hiện Kế hoạch số 2216/);
    expect(lines.join('\n')).not.toContain('Bình luận');
  });

  it.each([
    ['UBND TỈNH SƠN LA|SỞ NỘI VỤ|-------|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Số: 9/KH-SNV'],
    ['TỈNH ỦY SƠN LA|*|Số 45-KH/TU|ĐẢNG CỘNG SẢN VIỆT NAM|Sơn La, ngày 3 tháng 2 năm 2026'],
  ])('keeps a head whose lines a rule or a star parts: %s', async (head) => {
    const lines = [...head.split('|'), 'KẾ HOẠCH', 'I. MỤC ĐÍCH', '1. Nâng cao', '2. Công khai', 'Nơi nhận:'];
    const page = `<div><a href="/">Trang chủ</a>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`;
    expect(await readLines(page)).toEqual(lines);
  });

  it('whose paragraphs are printed lines goes on where a line cuts a sentence', async () => {
    const lines = [
      ...['KẾ HOẠCH', 'Nâng cao Chỉ số PAPI', 'I. MỤC TIÊU', '1. Mục tiêu chung', 'Nâng cao trách nhiệm.'],
      ...['2. Mục tiêu cụ thể', '- Công khai ngân sách trên Cổng thông tin điện tử của tỉnh và tại trụ'],
      ...['sở các xã.', '- Rà soát, cắt giảm thời gian giải quyết thủ tục hành chính về đất đai và'],
      ...[
        'xây dựng.',
        'II. NHIỆM VỤ',
        '1. Sở Nội vụ tổ chức đối thoại với người dân.',
        '2. Báo cáo kết quả.',
      ],
      ...['3. Tổ chức khảo sát mức độ hài lòng của người dân đối với sự phục vụ của', 'cơ quan hành chính.'],
    ];
    const { rawLines } = await read(lines.map((line) => `<p>${line}</p>`).join(''));
    expect(convertText('', { rawLines }).units.map(({ paragraphs }) => paragraphs.join('|'))).toEqual(
      expect.arrayContaining([
        'Công khai ngân sách trên Cổng thông tin điện tử của tỉnh và tại trụ sở các xã.',
        'Rà soát, cắt giảm thời gian giải quyết thủ tục hành chính về đất đai và xây dựng.',
      ]),
    );
  });

  it('names all that it leaves out', async () => {
    const page =
      portals.library?.('<p>KẾ HOẠCH</p><p>I. MỤC ĐÍCH</p><p>1. Nâng cao</p><p>Nơi nhận:</p>') ?? '';
    const { leftOut } = await read(page);
    expect(new Set(leftOut.map(({ rule }) => rule))).toEqual(new Set(['site-chrome']));
    const texts = leftOut.map(({ text }) => text).join('\n');
    for (const left of ['Trang chủ', 'Số hiệu:', 'Văn bản liên quan', 'Nguyễn Văn A', 'Giấy phép', 'cookie'])
      expect(texts).toContain(left);
    expect(texts).not.toMatch(/Quảng cáo|color: red|VIEWSTATE/);
  });
});

describe('what a browser shows', () => {
  const shown: [what: string, html: string, lines: string[]][] = [
    [
      'numbers of lists',
      '<ol type="I"><li>Mục đích</li><li value="4">Kinh phí</li><li>Tổ chức</li></ol>',
      ['I. Mục đích', 'IV. Kinh phí', 'V. Tổ chức'],
    ],
    [
      'letters, from a start',
      '<ol style="list-style-type: lower-alpha" start="2"><li><p>Một</p></li><li><p>Hai</p></li></ol>',
      ['b. Một', 'c. Hai'],
    ],
    [
      'bullets by their level',
      '<ul><li>Sở<ul><li>Phòng</li></ul></li><li>Ban</li></ul>',
      ['- Sở', '+ Phòng', '- Ban'],
    ],
    [
      'no labels where the style says none',
      '<ul style="list-style:none"><li>1. Mục đích</li></ul>',
      ['1. Mục đích'],
    ],
    ['breaks as lines', '<p>Dòng một<br>dòng hai</p>', ['Dòng một', 'dòng hai']],
    ['white space folded, no-break spaces too', '<p>Sở \n  Nội&nbsp;&nbsp;vụ</p>', ['Sở Nội vụ']],
    ['text that looks like markup as text', '<p>điểm &lt;b&gt; &amp; n&lt;3</p>', ['điểm <b> & n<3']],
    ['capitals of the style', '<p style="text-transform: uppercase">Kế hoạch</p>', ['KẾ HOẠCH']],
    ['nothing hidden', '<p>rõ<span style="display: none">ẩn</span></p><div hidden>ẩn</div>', ['rõ']],
    ['text between paragraphs', '<div>Mở đầu<p>giữa</p>cuối</div>', ['Mở đầu', 'giữa', 'cuối']],
    [
      'figures of a list in an item of another behind those of the item',
      '<ol><li>Mục tiêu<ol><li>Một</li><li>Hai</li></ol></li><li>Nhiệm vụ<ol type="a"><li>Ba</li></ol></li></ol>',
      ['1. Mục tiêu', '1.1. Một', '1.2. Hai', '2. Nhiệm vụ', 'a. Ba'],
    ],
    [
      'bullets of symbol fonts',
      '<p><span style="font-family:Symbol">·</span>&nbsp; Sở Nội vụ</p><p>§&nbsp;&nbsp;100% hồ sơ</p>',
      ['- Sở Nội vụ', '- 100% hồ sơ'],
    ],
    ['a power as a figure, not as a footnote', '<p>rộng 5 m<sup>2</sup></p>', ['rộng 5 m2']],
  ];
  it.each(shown)('%s', async (_, html, lines) => {
    expect(await readLines(html)).toEqual(lines);
  });

  it('cells merged down and across', async () => {
    const html =
      '<table border="1"><tr><th rowspan="2">STT</th><th colspan="2">Kết quả</th></tr><tr><th>Điểm</th><th>Hạng</th></tr>' +
      '<tr><td>1</td><td>9,5</td><td>3</td></tr><tr><td colspan="3">II. Phần hai</td></tr></table>';
    expect(await readLines(html)).toEqual([
      '| STT | Kết quả Điểm | Kết quả Hạng |',
      '| --- | --- | --- |',
      '| 1 | 9,5 | 3 |',
      '| II. Phần hai |  |  |',
    ]);
  });

  it('footnotes, as programs of different makers link them', async () => {
    const libreOffice =
      '<p>Sở Nội vụ<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>, để</p>' +
      '<div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Báo cáo 85</p></div>';
    const markdown =
      '<p>Sở Nội vụ<sup id="fnref1"><a href="#fn1">1</a></sup>, để</p><ol><li id="fn1"><p>Báo cáo 85 <a href="#fnref1">↩</a></p></li></ol>';
    const expected = ['Sở Nội vụ[^1], để', '[^1]: Báo cáo 85'];
    const plan = '<p>KẾ HOẠCH</p><p>I. MỤC ĐÍCH</p><p>1. Nâng cao</p><p>2. Công khai</p>';
    const word = (menu: string): string =>
      `${menu}<div><div>${plan}<p>Sở Nội vụ<a href="#_ftn1" name="_ftnref1">[1]</a>, để</p></div>` +
      '<div><hr><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Báo cáo 85</p></div></div></div>';
    expect((await readLines(word('<ul><li><a href="/">Trang chủ</a></li></ul>'))).slice(-2)).toEqual(
      expected,
    );
    expect(await readLines(libreOffice)).toEqual(expected);
    expect(await readLines(markdown)).toEqual(expected);
  });
});

describe('bytes', () => {
  it('of an archive that a browser saved give the page in it', async () => {
    const parts = [
      'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Part--x----"\r\n\r\n',
      '\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><meta charset=3D"utf-8"><p>K=E1=BA=BF ho=\r\n=E1=BA=A1ch</p></html>\r\n',
      '\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n',
    ];
    const { rawLines } = await readHtml(Buffer.from(parts.join('------Part--x----')), 'plan.mhtml');
    expect(rawLines.map(({ raw }) => raw).filter(Boolean)).toEqual(['Kế hoạch']);
  });

  it('are read in the encoding that the page declares', async () => {
    const html = '<meta charset="windows-1258"><p>K\xea\xec hoa\xf2ch</p>';
    const bytes = Uint8Array.from(html, (character) => character.charCodeAt(0));
    const { rawLines } = await readHtml(bytes, 'plan.html');
    expect(rawLines[0]?.raw.normalize('NFC')).toBe('Kế hoạch');
  });

  it('of no encoding, and pages nested without end, are refused with a message', async () => {
    await expect(readHtml(Uint8Array.from([0x4b, 0xff, 0xfe, 0x80]), 'plan.html')).rejects.toThrow(Refusal);
    await expect(read('<div>'.repeat(5000))).rejects.toThrow(Refusal);
  });

  it.each([
    '',
    '<',
    '<table><tr><td',
    '<ol><li><ol><li>',
    '</p></p>',
    '<table><td rowspan="99999999">x</table>',
  ])('of a broken page are read as far as they go: %s', async (html) => {
    expect((await read(html)).kind).toBe('html');
  });
});
