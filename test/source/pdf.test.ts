import { createCanvas } from '@napi-rs/canvas';
import { degrees, rgb, setTextRenderingMode, TextRenderingMode } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/messages/index.ts';
import { cleanGlyphText } from '../../src/source/forms/pdf/glyphs.ts';
import { hasTextLayer, openPdf, readPdf } from '../../src/source/forms/pdf/index.ts';
import { closeSpaced } from '../../src/source/forms/pdf/spaced.ts';
import {
  closePrinter,
  drawAt,
  drawRule,
  openPrinter,
  type Printer,
  printColumns,
  printParagraph,
  type Setting,
  startPage,
} from '../support/pdf.ts';
import { printTable } from '../support/pdf-table.ts';

/** The lines of a document that `print` prints, blank ones left out. */
async function readPrinted(
  print: (printer: Printer) => void | Promise<void>,
  setting: Partial<Setting> = {},
  notes: ReadonlyMap<number, string> = new Map(),
) {
  const printer = await openPrinter(setting, notes);
  await print(printer);
  const text = await readPdf(await closePrinter(printer), 'plan.pdf');
  const lines = text.rawLines.map(({ raw }) => raw.replace('\f', '').trim()).filter((line) => line !== '');
  return { ...text, lines };
}

const SENTENCE =
  'Tăng cường phối hợp với các cơ quan, đơn vị thực hiện tốt các nhiệm vụ trong Kế hoạch cải cách hành chính; nâng cao tinh thần trách nhiệm, hướng dẫn, đôn đốc các phòng, đơn vị trong việc thực hiện nhiệm vụ đã đề ra.';

describe('what is painted', () => {
  test('ligatures come apart and signs of Symbol become bullets', () => {
    expect(cleanGlyphText('ﬁ')).toBe('fi');
    expect(cleanGlyphText('\uF0B7')).toBe('-');
    expect(cleanGlyphText('\uF0A7')).toBe('-');
    expect(cleanGlyphText('\uF02B')).toBe('+');
  });

  test('marks typed on their own are joined to their letters', async () => {
    const { lines } = await readPrinted((printer) =>
      printParagraph(printer, 'Công khai, minh bạch ở địa phương'.normalize('NFD')),
    );
    expect(lines).toEqual(['Công khai, minh bạch ở địa phương']);
  });

  test('words that nobody sees are left out and named', async () => {
    const { lines, leftOut } = await readPrinted((printer) => printParagraph(printer, SENTENCE), {
      hidden: true,
    });
    expect(lines).toEqual([SENTENCE]);
    const [hidden] = leftOut.filter(({ rule }) => rule === 'hidden-text');
    for (const words of ['không có giá trị', 'Nằm ngoài', 'vô hình']) expect(hidden?.text).toContain(words);
  });

  test.each([
    ['slanting', { rotate: degrees(45) }],
    ['pale and large behind the text', { color: rgb(0.85, 0.85, 0.85) }],
    ['half transparent', { opacity: 0.3 }],
  ])('a watermark is left out: %s', async (_, style) => {
    const { lines, leftOut } = await readPrinted((printer) => {
      const { page, fonts } = printer;
      page.drawText('BẢN SAO', { x: 120, y: 700, size: 40, font: fonts.bold, ...style });
      for (let i = 0; i < 3; i += 1) printParagraph(printer, SENTENCE);
    });
    expect(lines).toEqual([SENTENCE, SENTENCE, SENTENCE]);
    expect(leftOut).toEqual([{ rule: 'watermark', page: 1, text: 'BẢN SAO' }]);
  });

  test('bold that is printed twice is read once', async () => {
    const { lines } = await readPrinted(
      (printer) => printParagraph(printer, 'I. MỤC ĐÍCH, YÊU CẦU', { face: 'bold' }),
      {
        doubled: true,
      },
    );
    expect(lines).toEqual(['I. MỤC ĐÍCH, YÊU CẦU']);
  });

  test('spaced capitals close up, parted where the gap is wider', () => {
    let x = 0;
    const words = [...'KẾ HOẠCH'].flatMap((text) => {
      x += text === ' ' ? 8 : 16;
      return text === ' ' ? [] : [{ text, x0: x, x1: x + 10, y: 0, size: 14, bold: true }];
    });
    expect(closeSpaced(words).map(({ text }) => text)).toEqual(['KẾ', 'HOẠCH']);
  });
});

describe('lines and columns', () => {
  test('a justified line with wide gaps stays one line', async () => {
    const { lines } = await readPrinted((printer) => printParagraph(printer, SENTENCE, { width: 210 }));
    expect(lines).toEqual([SENTENCE]);
  });

  test('a sentence goes on over the page, and page numbers are left out', async () => {
    const printed = await readPrinted((printer) => {
      printParagraph(printer, SENTENCE);
      printer.y = printer.height - 100;
      printParagraph(printer, `${SENTENCE} ${SENTENCE}`);
      startPage(printer);
      printParagraph(printer, SENTENCE);
    });
    expect(printed.lines).toEqual([SENTENCE, `${SENTENCE} ${SENTENCE}`, SENTENCE]);
    expect(printed.leftOut).toEqual([
      { rule: 'page-number', page: 2, text: '2' },
      { rule: 'page-number', page: 3, text: '3' },
    ]);
    expect(printed.rawLines.find(({ raw }) => raw.startsWith('\f'))?.n).toBe(3);
  });

  test('issuer and motto are read column by column, names and motto whole', async () => {
    const { lines } = await readPrinted((printer) => {
      const left = ['UBND TỈNH CAO BẰNG', 'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'Số: 114/KH-SVHTTDL'];
      const right = [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA',
        'VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Cao Bằng, ngày 18 tháng 7 năm 2025',
      ];
      printColumns(printer, [
        {
          x: 70,
          width: 205,
          align: 'centre',
          lines: left.map((text, i) => ({ text, face: i === 1 ? 'bold' : 'regular' })),
        },
        { x: 300, width: 240, align: 'centre', lines: right.map((text) => ({ text, size: 11 })) },
      ]);
      printer.y += 20;
      printParagraph(printer, 'KẾ HOẠCH', { face: 'bold', align: 'centre' });
    });
    expect(lines).toEqual([
      'UBND TỈNH CAO BẰNG',
      'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH',
      'Số: 114/KH-SVHTTDL',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Cao Bằng, ngày 18 tháng 7 năm 2025',
      'KẾ HOẠCH',
    ]);
  });

  test.each([
    ['2. Mục tiêu cụ thể', 'a/ 100% hồ sơ được số hóa.'],
    ['1. Tiếp cận dịch vụ', 'b- Bố trí đủ trang thiết bị.'],
    ['c) Công khai ngân sách', 'PHẦN THỨ HAI NHIỆM VỤ'],
    ['II. NHIỆM VỤ', 'Nhiệm vụ 1: Công khai, minh bạch'],
  ])('a rarer label begins a line where neither indents nor gaps do: %s / %s', async (above, labelled) => {
    const { lines } = await readPrinted(
      (printer) => {
        for (const text of [SENTENCE, above, labelled, SENTENCE]) printParagraph(printer, text);
      },
      { indent: 0, gap: 0 },
    );
    expect(lines).toContain(labelled);
  });

  test('the last syllable of a place is no body of its own', async () => {
    const { lines } = await readPrinted((printer) => {
      const left = ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HẢI', 'PHÒNG', 'Số: 114/KH-UBND'];
      const right = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
      printColumns(printer, [
        { x: 70, width: 125, align: 'centre', lines: left.map((text) => ({ text })) },
        { x: 280, width: 260, align: 'centre', lines: right.map((text) => ({ text, size: 11 })) },
      ]);
      printer.y += 20;
      printParagraph(printer, 'KẾ HOẠCH', { face: 'bold', align: 'centre' });
    });
    expect(lines[0]).toBe('ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG');
  });

  test('the stamp of a digital signature beside the head is left out whole', async () => {
    const stamp = [
      'Ký bởi: UBND TỈNH CAO BẰNG',
      'Email: ubnd@caobang.gov.vn',
      'Cơ quan: TỈNH CAO BẰNG',
      'Thời gian ký: 04.05.2026 16:20:11 +07:00',
    ];
    const { lines, leftOut } = await readPrinted((printer) => {
      for (const [i, text] of stamp.entries()) drawAt(printer, text, 300, 60 + i * 9, 'regular', 7);
      drawAt(printer, 'SỞ NỘI VỤ', 85, 78);
      printer.y = 120;
      printParagraph(printer, SENTENCE);
    });
    expect(lines).toEqual(['SỞ NỘI VỤ', SENTENCE]);
    expect(leftOut).toEqual([{ rule: 'signature-stamp', page: 1, text: stamp.join(' ') }]);
  });

  test('the stamp of a digital signature over the motto is left out letter by letter', async () => {
    const motto = 'Độc lập - Tự do - Hạnh phúc';
    const stamp = ['Ký bởi: UBND TỈNH CAO BẰNG', 'Cơ quan: TỈNH CAO BẰNG'];
    for (const shift of [0, 3, 5]) {
      const { lines, leftOut } = await readPrinted((printer) => {
        drawAt(printer, motto, 300, 80);
        for (const [i, text] of stamp.entries()) drawAt(printer, text, 304, 80 - shift + i * 9, 'regular', 7);
        printer.y = 120;
        printParagraph(printer, SENTENCE);
      });
      expect(lines).toEqual([motto, SENTENCE]);
      expect(leftOut).toEqual([{ rule: 'signature-stamp', page: 1, text: stamp.join(' ') }]);
    }
  });

  test('recipients and signature are read column by column', async () => {
    const { lines } = await readPrinted((printer) => {
      printParagraph(printer, SENTENCE);
      printColumns(printer, [
        {
          x: 85,
          width: 240,
          align: 'left',
          lines: ['Nơi nhận:', '- Ủy ban MTTQ tỉnh và các đoàn thể', '- xã hội;', '- Lưu: VT.'].map(
            (text) => ({ text }),
          ),
        },
        {
          x: 345,
          width: 190,
          align: 'centre',
          lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '', '', 'Nguyễn Văn An'].map((text) => ({ text })),
        },
      ]);
    });
    expect(lines.slice(1)).toEqual([
      'Nơi nhận:',
      '- Ủy ban MTTQ tỉnh và các đoàn thể - xã hội;',
      '- Lưu: VT.',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Nguyễn Văn An',
    ]);
  });

  test('notes that are numbered anew on each page are numbered through; a raised figure without a note stays', async () => {
    const notes = new Map([
      [1, 'Quy định chế độ tự chủ.'],
      [2, 'Sửa đổi, bổ sung một số điều.'],
    ]);
    const { lines } = await readPrinted(
      (printer) => {
        printParagraph(printer, `${SENTENCE} Diện tích 20 m[^9] theo Nghị định của Chính phủ[^1].`);
        startPage(printer);
        printer.noteTexts.set(1, 'Sửa đổi, bổ sung một số điều.');
        printParagraph(printer, `${SENTENCE} Nghị định của Chính phủ[^1].`);
      },
      {},
      notes,
    );
    expect(lines).toEqual([
      `${SENTENCE} Diện tích 20 m9 theo Nghị định của Chính phủ[^1].`,
      `${SENTENCE} Nghị định của Chính phủ[^2].`,
      '[^1]: Quy định chế độ tự chủ.',
      '[^2]: Sửa đổi, bổ sung một số điều.',
    ]);
  });
});

describe('tables', () => {
  const columns = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì'];
  const rows = Array.from({ length: 12 }, (_, i) => [
    String(i + 1),
    `${SENTENCE} Việc ${i + 1}.`,
    'Sở Nội vụ; UBND cấp xã',
  ]);

  test.each([true, false])('over three pages, rules drawn: %s', async (ruled) => {
    const { lines, rawLines, leftOut } = await readPrinted((printer) => {
      printParagraph(printer, 'II. NHIỆM VỤ', { face: 'bold' });
      printTable(printer, {
        columns,
        rows: [...rows, ...rows.map(([n = '', ...cells]) => [String(Number(n) + 12), ...cells])],
        shares: [1.5, 6, 4],
        ruled,
      });
      printParagraph(printer, SENTENCE);
    });
    expect(rawLines.find(({ raw }) => raw.startsWith('| 20 |') || raw.startsWith('\f| 20 |'))?.n).toBe(3);
    expect(lines[1]).toBe('| STT | Nhiệm vụ | Cơ quan chủ trì |');
    expect(lines.slice(3, -1)).toHaveLength(24);
    expect(lines[3]).toBe(`| 1 | ${rows[0]?.[1]} | Sở Nội vụ; UBND cấp xã |`);
    expect(lines.at(-2)).toBe(`| 24 | ${rows[11]?.[1]} | Sở Nội vụ; UBND cấp xã |`);
    expect(leftOut.filter(({ rule }) => rule === 'repeated-table-head').length).toBeGreaterThan(0);
  });

  test('a row that a page cut behind a full sentence is one, where each row has a number', async () => {
    const { lines } = await readPrinted(
      (printer) => {
        const print = (texts: readonly string[], top: number): void => {
          const xs = [85, 130, 330, 430];
          texts.forEach((text, i) => {
            if (text) drawAt(printer, text, (xs[i] ?? 0) + 4, top + 14, 'regular', 11);
          });
          for (const x of xs) drawRule(printer, [x, top], [x, top + 20]);
          for (const y of [top, top + 20]) drawRule(printer, [85, y], [430, y]);
        };
        print(['STT', 'Nhiệm vụ', 'Chủ trì'], 100);
        print(['1', 'Rà soát quy trình.', 'Sở Nội vụ'], 120);
        print(['2', 'Biên soạn tài liệu.', 'Sở Y tế'], 140);
        startPage(printer);
        print(['', 'Mở 03 lớp tập huấn.', ''], 100);
        print(['3', 'Báo cáo.', 'Sở Tư pháp'], 120);
      },
      { numbers: 'none' },
    );
    expect(lines.slice(2)).toEqual([
      '| 1 | Rà soát quy trình. | Sở Nội vụ |',
      '| 2 | Biên soạn tài liệu. Mở 03 lớp tập huấn. | Sở Y tế |',
      '| 3 | Báo cáo. | Sở Tư pháp |',
    ]);
  });

  test('heads over two rows name each column; a cell merged over rows of who and when is said of each', async () => {
    const { lines } = await readPrinted((printer) => {
      printParagraph(printer, SENTENCE);
      const xs = [85, 130, 300, 380, 460];
      const texts: [string, number, number][] = [
        ['TT', 90, 225],
        ['Nhiệm vụ', 140, 225],
        ['Kết quả', 360, 215],
        ['Điểm', 310, 235],
        ['Chủ trì', 390, 235],
        ['1', 90, 255],
        ['Công khai', 140, 255],
        ['5,13', 310, 255],
        ['Sở Tư pháp', 390, 265],
        ['2', 90, 275],
        ['Minh bạch', 140, 275],
        ['6,1', 310, 275],
      ];
      for (const [text, x, y] of texts) drawAt(printer, text, x, y, 'regular', 11);
      for (const x of [85, 130, 300, 460]) drawRule(printer, [x, 200], [x, 280]);
      drawRule(printer, [380, 220], [380, 280]);
      for (const y of [200, 240, 280]) drawRule(printer, [85, y], [460, y]);
      drawRule(printer, [300, 220], [460, 220]);
      drawRule(printer, [85, 260], [380, 260]);
      expect(xs).toHaveLength(5);
    });
    expect(lines.slice(1)).toEqual([
      '| TT | Nhiệm vụ | Kết quả Điểm | Kết quả Chủ trì |',
      '| --- | --- | --- | --- |',
      '| 1 | Công khai | 5,13 | Sở Tư pháp |',
      '| 2 | Minh bạch | 6,1 | Sở Tư pháp |',
    ]);
  });
});

describe('tables without rules between their rows', () => {
  const texts: [string, number, number][] = [
    ['TT', 90, 215],
    ['Tiêu chí', 140, 215],
    ['Điểm', 310, 215],
    ['1', 90, 245],
    ['Cải cách thể chế', 140, 245],
    ['9,5', 310, 245],
    ['1.1', 90, 273],
    ['Xây dựng văn bản', 140, 266],
    ['và rà soát', 140, 280],
    ['2,5', 310, 273],
    ['2', 90, 301],
    ['Cải cách công vụ', 140, 301],
    ['15', 310, 301],
  ];
  const expected = [
    '| TT | Tiêu chí | Điểm |',
    '| --- | --- | --- |',
    '| 1 | Cải cách thể chế | 9,5 |',
    '| 1.1 | Xây dựng văn bản và rà soát | 2,5 |',
    '| 2 | Cải cách công vụ | 15 |',
  ];
  const draw = (printer: Printer): void => {
    printParagraph(printer, SENTENCE);
    for (const [text, x, y] of texts) drawAt(printer, text, x, y, 'regular', 11);
    for (const x of [85, 130, 300, 380]) drawRule(printer, [x, 200], [x, 310]);
    for (const y of [200, 310]) drawRule(printer, [85, y], [380, y]);
  };

  test('are parted by their numbers, and the head from them', async () => {
    const { lines } = await readPrinted(draw);
    expect(lines.slice(1)).toEqual(expected);
  });

  test('are parted by rules that are drawn dot by dot', async () => {
    const { lines } = await readPrinted((printer) => {
      draw(printer);
      for (const y of [225, 252, 287])
        for (let x = 85; x < 380; x += 2) drawRule(printer, [x, y], [x + 0.7, y]);
    });
    expect(lines.slice(1)).toEqual(expected);
  });
});

describe('tables without outer rules', () => {
  test('have their first and last columns', async () => {
    const { lines } = await readPrinted((printer) => {
      for (const [text, x, y] of [
        ['TT', 90, 215],
        ['Nhiệm vụ', 140, 215],
        ['Chủ trì', 310, 215],
        ['1', 90, 235],
        ['Công khai', 140, 235],
        ['Sở Nội vụ', 310, 235],
      ] as const)
        drawAt(printer, text, x, y, 'regular', 11);
      for (const x of [130, 300]) drawRule(printer, [x, 200], [x, 240]);
      for (const y of [200, 220, 240]) drawRule(printer, [85, y], [460, y]);
    });
    expect(lines).toEqual([
      '| TT | Nhiệm vụ | Chủ trì |',
      '| --- | --- | --- |',
      '| 1 | Công khai | Sở Nội vụ |',
    ]);
  });
});

describe('files that are no text', () => {
  const printImage = async (printer: Printer): Promise<void> => {
    const canvas = createCanvas(60, 80);
    canvas.getContext('2d').fillRect(10, 10, 20, 20);
    const image = await printer.document.embedPng(canvas.toBuffer('image/png'));
    printer.page.drawImage(image, { x: 0, y: 0, width: printer.width, height: printer.height });
  };

  test('a PDF of images is a scan, and nothing is read', async () => {
    const { kind, rawLines, messages } = await readPrinted(printImage, { numbers: 'none' });
    expect({ kind, rawLines }).toEqual({ kind: 'scan', rawLines: [] });
    expect(messages.map(({ id }) => id)).toEqual(['source/no-text']);
  });

  test('an image among pages of text is named by its page', async () => {
    const { kind, messages } = await readPrinted(
      async (printer) => {
        printParagraph(printer, SENTENCE);
        startPage(printer);
        await printImage(printer);
      },
      { numbers: 'none' },
    );
    expect(kind).toBe('pdf');
    expect(messages.map(({ id, line }) => [id, line])).toEqual([['source/no-text', 2]]);
  });

  test.each([
    ['readable, is a scan whose figures wait for a person', SENTENCE, 'scan', true],
    [
      'unreadable, counts for nothing',
      'Cai thien, nang cao cac Chi so hai long cua nguoi dan tren dia ban',
      'scan',
      false,
    ],
  ])('an unseen layer of text over an image, %s', async (_, text, kind, isRead) => {
    const read = await readPrinted(
      async (printer) => {
        await printImage(printer);
        printer.page.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible));
        printParagraph(printer, text);
      },
      { numbers: 'none' },
    );
    expect([read.kind, read.lines]).toEqual([kind, isRead ? [text] : []]);
    expect(read.figuresUnreviewed === true).toBe(isRead);
  });

  test('hasTextLayer tells them apart', async () => {
    const printer = await openPrinter({ numbers: 'none' });
    await printImage(printer);
    const pdf = await openPdf(await closePrinter(printer), 'scan.pdf');
    expect(await hasTextLayer(pdf)).toBe(false);
    await pdf.loadingTask.destroy();
  });

  test.each([
    ['bytes of another form', Buffer.from('KẾ HOẠCH')],
    ['a PDF cut short', Buffer.from('%PDF-1.7\n1 0 obj\n<<')],
  ])('%s are refused', async (_, bytes) => {
    await expect(readPdf(bytes, 'plan.pdf')).rejects.toThrow(Refusal);
  });
});
