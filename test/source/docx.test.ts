import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/messages/index.ts';
import { readDocx } from '../../src/source/forms/docx/index.ts';
import { readSeed } from '../../src/source/seeds.ts';
import { composePlanDocx, numbered, p, zipDocx } from '../support/docx.ts';
import { printPlan } from '../support/printed-plan.ts';
import { expectSameOutline } from '../support/same-outline.ts';
import { cleanSeedIds, convertText, root } from '../support/seeds.ts';

const read = (body: string, parts: Record<string, string> = {}) =>
  readDocx(zipDocx(body, parts), 'plan.docx');

/** The lines that are not blank. */
const readLines = async (body: string, parts: Record<string, string> = {}): Promise<string[]> =>
  (await read(body, parts)).rawLines.map(({ raw }) => raw).filter((raw) => raw !== '');

const level = (ilvl: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (
  id: number,
  levels: string,
  nums = `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`,
) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>${nums}`;

const cell = (text: string, tcPr = ''): string => `<w:tc><w:tcPr>${tcPr}</w:tcPr>${text && p(text)}</w:tc>`;
const row = (cells: string, trPr = ''): string => `<w:tr><w:trPr>${trPr}</w:trPr>${cells}</w:tr>`;
const table = (rows: string): string =>
  `<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>${rows}</w:tbl>`;

describe('a whole plan as a Word document', () => {
  it.each(cleanSeedIds)('%s gives the outline that its text gives', async (id) => {
    const text = convertText(readSeed(root, id).source.text);
    const bytes = await composePlanDocx(printPlan(text));
    expectSameOutline(await readDocx(bytes, 'plan.docx'), text);
  });
});

describe('automatic numbering', () => {
  const outline = list(
    1,
    level(0, 'upperRoman', '%1.') +
      level(1, 'decimal', '%2.') +
      level(2, 'decimal', '%2.%3.') +
      level(3, 'lowerLetter', '%4)'),
  );
  const item = (ilvl: number): string => p('mục', numbered(1, ilvl));

  it('prints each level and begins the deeper ones anew', async () => {
    const body = [0, 1, 2, 2, 1, 2, 3, 3, 0, 1].map(item).join('');
    const labels = ['I.', '1.', '1.1.', '1.2.', '2.', '2.1.', 'a)', 'b)', 'II.', '1.'];
    expect(await readLines(body, { numbering: outline })).toEqual(labels.map((label) => `${label} mục`));
  });

  it('goes on through lists of one definition, and begins anew where a list overrides its start', async () => {
    const nums =
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
    const numbering = list(1, level(0, 'decimal', '%1.'), nums);
    const body = [1, 1, 2, 3, 3].map((numId) => p('mục', numbered(numId, 0))).join('');
    const expected = ['1. mục', '2. mục', '3. mục', '5. mục', '6. mục'];
    expect(await readLines(body, { numbering })).toEqual(expected);
  });

  it('comes from a style, from what the style is based on, and not where a paragraph says 0', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style>';
    const body =
      p('một', '<w:pStyle w:val="Muc"/>') +
      p('hai', '<w:pStyle w:val="MucCon"/>') +
      p('không', `<w:pStyle w:val="Muc"/>${numbered(0, 0)}`);
    expect(await readLines(body, { numbering: outline, styles })).toEqual(['I. một', 'II. hai', 'không']);
  });

  it('finds the level that a style is linked to', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H2"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering = list(
      1,
      level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.', '<w:pStyle w:val="H2"/>'),
    );
    const body = p('trên', numbered(1, 0)) + p('dưới', '<w:pStyle w:val="H2"/>');
    expect(await readLines(body, { numbering, styles })).toEqual(['1. trên', '1.1. dưới']);
  });

  it('prints bullets of symbol fonts as dashes, deeper ones as plus signs', async () => {
    const numbering = list(
      1,
      level(0, 'bullet', '\uF0B7') + level(1, 'bullet', 'o') + level(2, 'bullet', '+'),
    );
    const body = [0, 1, 2].map((ilvl) => p('ý', numbered(1, ilvl))).join('');
    expect(await readLines(body, { numbering })).toEqual(['- ý', '+ ý', '+ ý']);
  });

  it('fills an empty cell: rows numbered by Word', async () => {
    const number = `<w:tc><w:p><w:pPr>${numbered(1, 0)}</w:pPr></w:p></w:tc>`;
    const rows =
      row(cell('STT') + cell('Nhiệm vụ')) + row(number + cell('Rà soát')) + row(number + cell('Báo cáo'));
    const numbering = list(1, level(0, 'decimal', '%1.'));
    expect((await readLines(table(rows), { numbering })).slice(2)).toEqual([
      '| 1. | Rà soát |',
      '| 2. | Báo cáo |',
    ]);
  });
});

describe('tables', () => {
  it('keep merged text in the first cell, but say who and when of each row', async () => {
    const rows =
      row(cell('STT') + cell('Nhiệm vụ') + cell('Cơ quan chủ trì')) +
      row(
        cell('1') +
          cell('Nhóm chung', '<w:vMerge w:val="restart"/>') +
          cell('Sở Nội vụ', '<w:vMerge w:val="restart"/>'),
      ) +
      row(cell('2') + cell('', '<w:vMerge/>') + cell('', '<w:vMerge/>')) +
      row(cell('II. Phần hai', '<w:gridSpan w:val="3"/>'));
    expect((await readLines(table(rows))).slice(2)).toEqual([
      '| 1 | Nhóm chung | Sở Nội vụ |',
      '| 2 |  | Sở Nội vụ |',
      '| II. Phần hai |  |  |',
    ]);
  });

  it('join a head of two rows into one', async () => {
    const rows =
      row(cell('STT', '<w:vMerge w:val="restart"/>') + cell('Kết quả năm 2024', '<w:gridSpan w:val="2"/>')) +
      row(cell('', '<w:vMerge/>') + cell('Điểm') + cell('Xếp hạng')) +
      row(cell('1') + cell('9,5') + cell('12'));
    expect(await readLines(table(rows))).toEqual([
      '| STT | Kết quả năm 2024 Điểm | Kết quả năm 2024 Xếp hạng |',
      '| --- | --- | --- |',
      '| 1 | 9,5 | 12 |',
    ]);
  });

  it('join a head of two rows of which only the first is declared, merged down or not', async () => {
    const first = (tcPr: string): string =>
      row(
        cell('STT', tcPr) + cell('Nhiệm vụ', tcPr) + cell('Phân công', '<w:gridSpan w:val="2"/>'),
        '<w:tblHeader/>',
      );
    const second = (tcPr: string): string =>
      row(cell('', tcPr) + cell('', tcPr) + cell('Chủ trì') + cell('Phối hợp'));
    const task = row(cell('1') + cell('Rà soát') + cell('Sở Nội vụ') + cell('Sở Tài chính'));
    for (const [start, below] of [
      ['<w:vMerge w:val="restart"/>', '<w:vMerge/>'],
      ['', ''],
    ] as const)
      expect(await readLines(table(first(start) + second(below) + task))).toEqual([
        '| STT | Nhiệm vụ | Phân công Chủ trì | Phân công Phối hợp |',
        '| --- | --- | --- | --- |',
        '| 1 | Rà soát | Sở Nội vụ | Sở Tài chính |',
      ]);
  });

  it('keep the row that numbers the columns out of their names', async () => {
    const rows =
      row(cell('TT') + cell('Nhiệm vụ') + cell('Chủ trì'), '<w:tblHeader/>') +
      row(cell('(1)') + cell('(2)') + cell('(3)'), '<w:tblHeader/>') +
      row(cell('1') + cell('Rà soát') + cell('Sở Nội vụ'));
    expect((await readLines(table(rows)))[0]).toBe('| TT | Nhiệm vụ | Chủ trì |');
  });

  it('stay tables where a cell of named columns holds page after page', async () => {
    const many = `<w:tc>${Array.from({ length: 30 }, (_, i) => p(`Việc thứ ${i + 1};`)).join('')}</w:tc>`;
    const rows =
      row(cell('TT') + cell('Đơn vị') + cell('Nhiệm vụ')) + row(cell('1') + cell('Sở Y tế') + many);
    expect((await readLines(table(rows))).at(-1)).toMatch(
      /^\| 1 \| Sở Y tế \| Việc thứ 1; .* Việc thứ 30; \|$/,
    );
  });

  it('become one where the next page repeats the head, and escape pipes', async () => {
    const head = row(cell('STT') + cell('Nhiệm vụ'));
    const body = `${table(head + row(cell('1') + cell('A | B')))}<w:p/>${table(head + row(cell('2') + cell('C')))}`;
    const { rawLines, leftOut } = await read(body);
    expect(rawLines.map(({ raw }) => raw).filter(Boolean)).toEqual([
      '| STT | Nhiệm vụ |',
      '| --- | --- |',
      '| 1 | A \\| B |',
      '| 2 | C |',
    ]);
    expect(leftOut).toEqual([{ rule: 'repeated-table-head', page: 0, text: 'STT Nhiệm vụ' }]);
  });

  it('align rows whose rules stand at slightly other places', async () => {
    const rows =
      row(cell('STT') + cell('Nhiệm vụ', '<w:gridSpan w:val="2"/>') + cell('Thời gian')) +
      row(cell('1', '<w:gridSpan w:val="2"/>') + cell('Rà soát') + cell('Quý I'));
    expect((await readLines(table(rows))).at(-1)).toBe('| 1 | Rà soát | Quý I |');
  });

  it('that lay out the head are read column by column', async () => {
    const rows =
      row(cell('UBND TỈNH CAO BẰNG') + cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')) +
      row(cell('Số: 12/KH-UBND') + cell('Cao Bằng, ngày 3 tháng 4 năm 2025'));
    expect(await readLines(table(rows))).toEqual([
      'UBND TỈNH CAO BẰNG',
      'Số: 12/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Cao Bằng, ngày 3 tháng 4 năm 2025',
    ]);
  });

  it('that go on below without their head are one table', async () => {
    const cells = (...texts: string[]): string => row(texts.map((text) => cell(text)).join(''));
    const cut = [
      table(cells('TT', 'Nhiệm vụ', 'Chủ trì') + cells('1', 'Rà soát', 'Văn phòng')),
      '<w:p/>',
      table(cells('II', 'CÔNG VỤ', '') + cells('2', 'Tập huấn', 'Sở Nội vụ')),
      p('Bảng khác'),
      table(cells('3', 'Việc', 'Sở Y tế') + cells('4', 'Việc', 'Sở Y tế')),
    ];
    expect((await readLines(cut.join(''))).filter((line) => !line.includes('---'))).toEqual([
      '| TT | Nhiệm vụ | Chủ trì |',
      '| 1 | Rà soát | Văn phòng |',
      '| II | CÔNG VỤ |  |',
      '| 2 | Tập huấn | Sở Nội vụ |',
      'Bảng khác',
      '| 3 | Việc | Sở Y tế |',
      '| 4 | Việc | Sở Y tế |',
    ]);
  });

  it('in a cell become text of the cell', async () => {
    const inner = `<w:tc>${table(row(cell('a') + cell('b')))}<w:p/></w:tc>`;
    const rows = row(cell('STT') + cell('Nhiệm vụ')) + row(cell('1') + inner);
    expect((await readLines(table(rows))).at(-1)).toBe('| 1 | a b |');
  });
});

describe('columns that are typed', () => {
  const readTable = async (lines: readonly string[], pPr = '') => {
    const runs = (text: string): string =>
      text
        .split('\t')
        .map((piece) => `<w:r><w:t xml:space="preserve">${piece}</w:t></w:r>`)
        .join('<w:r><w:tab/></w:r>');
    const typed = [
      'KẾ HOẠCH',
      'Cải thiện',
      'I. PHÂN CÔNG',
      ...lines,
      'II. KINH PHÍ',
      '\tTheo dự toán được giao.',
    ];
    const body = typed.map((text) => `<w:p><w:pPr>${pPr}</w:pPr>${runs(text)}</w:p>`).join('');
    const { rawLines } = await readDocx(zipDocx(body), 'plan.docx');
    return convertText(rawLines.map(({ raw }) => raw).join('\n')).plan.tables[0]?.rows;
  };

  it('are told apart by tabs to stops of their own, and what a cell goes on with is joined to it', async () => {
    const lines = [
      'TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn',
      '1\tRà soát văn bản\tPhòng Xây dựng\tVăn phòng\tTháng 5',
      '\tcủa tỉnh',
      '\t\tvà kiểm tra văn bản',
      '2\tCập nhật dữ liệu\tVăn phòng\t\tThường xuyên',
    ];
    const stops = '<w:tabs><w:tab w:val="left" w:pos="700"/></w:tabs>';
    expect(await readTable(lines, stops)).toEqual([
      ['1', 'Rà soát văn bản của tỉnh', 'Phòng Xây dựng và kiểm tra văn bản', 'Văn phòng', 'Tháng 5'],
      ['2', 'Cập nhật dữ liệu', 'Văn phòng', null, 'Thường xuyên'],
    ]);
  });

  it('are told apart by as many tabs as it takes to stand below the head', async () => {
    const lines = [
      'TT\tNhiệm vụ\t\t\tChủ trì\t\tPhối hợp\tThời hạn',
      '1\tRà soát thủ tục\t\tPhòng Nội vụ\tVăn phòng\tQuý I',
      '2\tMua máy quét\t\t\t\t\t\t\t\tQuý IV',
      '\tcho Bộ phận Một cửa',
      '3\tHọp dân\t\t\tUBND xã\t\t\t\tHằng quý',
    ];
    expect(await readTable(lines)).toEqual([
      ['1', 'Rà soát thủ tục', 'Phòng Nội vụ', 'Văn phòng', 'Quý I'],
      ['2', 'Mua máy quét cho Bộ phận Một cửa', null, null, 'Quý IV'],
      ['3', 'Họp dân', 'UBND xã', null, 'Hằng quý'],
    ]);
  });

  it('are told apart by blanks', async () => {
    const lines = [
      'STT     Nhiệm vụ               Chủ trì        Thời hạn',
      '1       Rà soát văn bản        Văn phòng      Tháng 5',
      '2       Cập nhật  dữ liệu          Văn phòng      Quý IV',
    ];
    expect(await readTable(lines)).toEqual([
      ['1', 'Rà soát văn bản', 'Văn phòng', 'Tháng 5'],
      ['2', 'Cập nhật dữ liệu', 'Văn phòng', 'Quý IV'],
    ]);
  });
});

describe('what Word prints of a paragraph', () => {
  const run = (inner: string, rPr = ''): string => `<w:r>${rPr && `<w:rPr>${rPr}</w:rPr>`}${inner}</w:r>`;
  const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;
  const field = (instruction: string, result: string): string =>
    run('<w:fldChar w:fldCharType="begin"/>') +
    run(`<w:instrText>${instruction}</w:instrText>`) +
    run('<w:fldChar w:fldCharType="separate"/>') +
    run(t(result)) +
    run('<w:fldChar w:fldCharType="end"/>');
  const printed: [what: string, runs: string, lines: string[]][] = [
    [
      'insertions, not deletions',
      `<w:ins>${run(t('trên 95%'))}</w:ins><w:del>${run('<w:delText>90%</w:delText>')}</w:del>`,
      ['trên 95%'],
    ],
    [
      'moved text where it went',
      `<w:moveFrom>${run(t('cũ'))}</w:moveFrom><w:moveTo>${run(t('mới'))}</w:moveTo>`,
      ['mới'],
    ],
    ['the result of a field', run(t('Trang ')) + field(' REF muc_1 ', 'mục 1'), ['Trang mục 1']],
    ['no hidden text', run(t('rõ')) + run(t('ẩn'), '<w:vanish/>'), ['rõ']],
    ['capitals that only the form makes', run(t('Kế hoạch'), '<w:caps/>'), ['KẾ HOẠCH']],
    ['a break as a line', run(`${t('Dòng một')}<w:br/>${t('dòng hai')}`), ['Dòng một', 'dòng hai']],
    [
      'tabs as the stops that they lead over, hyphens that do not break',
      run(`${t('114/KH')}<w:noBreakHyphen/>${t('UBND')}<w:tab/>${t('x')}`),
      ['114/KH-UBND\t\t\tx'],
    ],
    ['symbols', run('<w:sym w:font="Symbol" w:char="F0B3"/>') + run(t(' 90%')), ['≥ 90%']],
    [
      'signs typed in a font of signs',
      run(t('§'), '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>') + run(t(' 100% hồ sơ')),
      ['▪ 100% hồ sơ'],
    ],
    [
      'links, smart tags and controls',
      `<w:hyperlink>${run(t('Sở '))}</w:hyperlink><w:smartTag>${run(t('Nội '))}</w:smartTag><w:sdt><w:sdtContent>${run(t('vụ'))}</w:sdtContent></w:sdt>`,
      ['Sở Nội vụ'],
    ],
    ['numeric entities', run(t('K&#x1EBF; ho&#7841;ch &amp; &lt;b&gt;')), ['Kế hoạch & <b>']],
  ];
  it.each(printed)('%s', async (_, runs, lines) => {
    expect(await readLines(`<w:p>${runs}</w:p>`)).toEqual(lines);
  });

  it('paragraphs that a deleted mark made one', async () => {
    const body = `${p('Phần đầu ', '<w:rPr><w:del w:id="1"/></w:rPr>')}${p('phần sau')}`;
    expect(await readLines(body)).toEqual(['Phần đầu phần sau']);
  });

  it('text boxes once, after the paragraph on which they hang', async () => {
    const box = (name: string): string =>
      `<w:${name}><w:txbxContent>${p('DỰ THẢO')}</w:txbxContent></w:${name}>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('drawing')}</mc:Choice><mc:Fallback>${box('pict')}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await readLines(`<w:p>${run(t('Đoạn'))}${drawing}</w:p>`)).toEqual(['Đoạn', 'DỰ THẢO']);
  });

  it('footnotes and endnotes, counted in the order of their marks', async () => {
    const note = (kind: string, id: number, text: string): string =>
      `<w:${kind} w:id="${id}">${p(text)}</w:${kind}>`;
    const body = `<w:p>${run(t('Chính phủ'))}${run('<w:footnoteReference w:id="7"/>')}${run(t(' và tỉnh'))}${run('<w:endnoteReference w:id="2"/>')}</w:p>`;
    const parts = {
      footnotes: note('footnote', 7, 'Nghị quyết 76'),
      endnotes: note('endnote', 2, 'Công văn 5'),
    };
    expect(await readLines(body, parts)).toEqual([
      'Chính phủ[^1] và tỉnh[^2]',
      '[^1]: Nghị quyết 76',
      '[^2]: Công văn 5',
    ]);
  });

  it('paragraphs counted from 1, the lines of one with one number', async () => {
    const { rawLines } = await read(
      `<w:p/>${p('một')}<w:p>${run(`${t('hai')}<w:br/>${t('vẫn hai')}`)}</w:p>`,
    );
    const lines = rawLines.filter(({ raw }) => raw !== '');
    expect(lines).toEqual([
      { n: 1, raw: 'một' },
      { n: 2, raw: 'hai' },
      { n: 2, raw: 'vẫn hai' },
    ]);
  });

  it('a sentence that a break cut as one, and what stands on a line of its own as another', async () => {
    const broken = (...texts: string[]): string => `<w:p>${run(texts.map(t).join('<w:br/>'))}</w:p>`;
    const body = [
      ...['1. Rà soát thủ tục hành chính.', '2. Công khai kết quả.', '3. Tổ chức đối thoại.'].map((text) =>
        p(text),
      ),
      broken('4. Nâng cấp hệ thống giải quyết', 'thủ tục trước ngày 31/10/2026.'),
      broken('5. Báo cáo', 'Sở Nội vụ tổng hợp.'),
    ].join('');
    const { rawLines } = await read(body);
    const { units } = convertText('', { rawLines });
    expect(units.map(({ heading, paragraphs }) => [heading, ...paragraphs]).slice(-2)).toEqual([
      [null, 'Nâng cấp hệ thống giải quyết thủ tục trước ngày 31/10/2026.'],
      ['Báo cáo', 'Sở Nội vụ tổng hợp.'],
    ]);
  });
});

describe('what is no text of the document', () => {
  it('is named: heads, feet, comments, a table of contents', async () => {
    const contents =
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>' +
      `<w:sdtContent>${p('I. MỤC ĐÍCH 2')}</w:sdtContent></w:sdt>`;
    const { rawLines, leftOut } = await read(contents + p('I. MỤC ĐÍCH'), {
      header1: p('Mật'),
      footer1: p('Trang 1'),
      comments: `<w:comment w:id="1">${p('Xem lại số này')}</w:comment>`,
    });
    expect(rawLines.map(({ raw }) => raw).filter(Boolean)).toEqual(['I. MỤC ĐÍCH']);
    expect(leftOut).toEqual([
      { rule: 'table-of-contents', page: 0, text: 'I. MỤC ĐÍCH 2' },
      { rule: 'running-head', page: 0, text: 'Mật' },
      { rule: 'running-foot', page: 0, text: 'Trang 1' },
      { rule: 'comment', page: 0, text: 'Xem lại số này' },
    ]);
  });
});

describe('what stands in another part', () => {
  const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

  it('the head of the document, typed into the head of its page, comes first', async () => {
    const header1 = p('UBND XÃ THANH SƠN') + p(MOTTO) + p('Số: 42/KH-UBND');
    const { rawLines, leftOut } = await read(p('KẾ HOẠCH'), { header1, header2: p('2') });
    const lines = rawLines.map(({ raw }) => raw).filter(Boolean);
    expect(lines).toEqual(['UBND XÃ THANH SƠN', MOTTO, 'Số: 42/KH-UBND', 'KẾ HOẠCH']);
    expect(leftOut).toEqual([{ rule: 'running-head', page: 0, text: '2' }]);
  });

  it('is left out where the text has a head of its own', async () => {
    const { leftOut } = await read(p(MOTTO) + p('KẾ HOẠCH'), { header1: p(MOTTO) });
    expect(leftOut).toEqual([{ rule: 'running-head', page: 0, text: MOTTO }]);
  });

  const page =
    '<html><head><meta charset="utf-8"></head><body><p>Phụ lục</p><table border="1"><tr><td>TT</td><td>Việc</td><td>Cơ quan</td></tr><tr><td>1</td><td>Rà soát</td><td>Sở Nội vụ</td></tr></table></body></html>';
  const archive = (encoding: string, body: string): string =>
    `MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="--=part"\r\n\r\n----=part\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n----=part--\r\n`;
  const quoted = page.replaceAll('=', '=3D').replace('Phụ', 'Ph=E1=BB=A5').replace('<table', '<ta=\r\nble');
  const held: [form: string, name: string, text: string][] = [
    ['a web page', 'chunk1.htm', page],
    ['an archive, quoted', 'afchunk.mht', archive('quoted-printable', quoted)],
    ['an archive in base 64', 'afchunk.mht', archive('base64', Buffer.from(page).toString('base64'))],
  ];
  it.each(held)('%s that a program left for Word to take in stands in its place', async (_, name, text) => {
    const zip = unzipSync(zipDocx(`${p('trước')}<w:altChunk r:id="rId7"/>${p('sau')}`));
    const relations = `<Relationships><Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="/word/${name}"/></Relationships>`;
    const parts = {
      'word/_rels/document.xml.rels': strToU8(relations),
      [`word/${name}`]: strToU8(text),
    };
    const { rawLines } = await readDocx(zipSync({ ...zip, ...parts }), 'plan.docx');
    expect(rawLines.map(({ raw }) => raw).filter(Boolean)).toEqual([
      'trước',
      'Phụ lục',
      '| TT | Việc | Cơ quan |',
      '| --- | --- | --- |',
      '| 1 | Rà soát | Sở Nội vụ |',
      'sau',
    ]);
  });
});

describe('bytes that are no Word document', () => {
  const refused: [what: string, bytes: Uint8Array][] = [
    ['no zip', new TextEncoder().encode('Kế hoạch')],
    ['a zip cut short', zipDocx(p('Kế hoạch')).slice(0, 200)],
    ['a zip without a document', zipSync({ 'xl/workbook.xml': new Uint8Array([60]) })],
    [
      'a part that is no XML',
      zipSync({ 'word/document.xml': new TextEncoder().encode('<w:document><w:body>') }),
    ],
    [
      'entities of its own',
      zipSync({
        'word/document.xml': new TextEncoder().encode(
          '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>',
        ),
      }),
    ],
    ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024).fill(32) }, { level: 1 })],
    ['elements in one another without end', zipDocx('<w:ins>'.repeat(5000) + '</w:ins>'.repeat(5000))],
  ];
  it.each(refused)('are refused with a message: %s', async (_, bytes) => {
    await expect(readDocx(bytes, 'plan.docx')).rejects.toThrow(Refusal);
  });
});
