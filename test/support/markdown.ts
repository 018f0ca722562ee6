import type { PrintedPlan, PrintedTable, PrintedUnit } from './printed-plan.ts';

/** As programs that turn pages into Markdown escape: what would be a list, emphasis or a heading. */
const escapeText = (text: string): string =>
  text
    .replace(/([\\*_`[\]])/g, '\\$1')
    .replace(/^(\d+)\./, '$1\\.')
    .replace(/^([-+#])/, '\\$1');

const composeInline = (text: string): string =>
  text
    .split(/\[\^(\d+)\]/)
    .map((part, i) => (i % 2 === 1 ? `[\\[${part}\\]](#_ftn${part})` : escapeText(part)))
    .join('');

const composeUnit = ({ label, paragraphs }: PrintedUnit): string[] =>
  paragraphs.map((text, i) => {
    const isHeading = text === text.toUpperCase() && text.length > 3;
    if (i > 0 || label === '') return isHeading ? `**${composeInline(text)}**` : composeInline(text);
    return isHeading
      ? `## **${escapeText(label)} ${composeInline(text)}**`
      : `${escapeText(label)} ${composeInline(text)}`;
  });

const composeCell = (cell: string | null): string => composeInline(cell ?? '').replaceAll('|', '\\|');

const composeTable = ({ columns, rows }: PrintedTable): string[] => [
  [
    `| ${columns.map((cell) => `**${composeCell(cell)}**`).join(' | ')} |`,
    `|${columns.map(() => ' --- |').join('')}`,
    ...rows.map((row) => `| ${row.map(composeCell).join(' | ')} |`),
  ].join('\n'),
];

/** A table without a head, as pages have for layout: programs write an empty head above it. */
const composeColumns = (rows: readonly (readonly string[])[][]): string =>
  [
    `|${rows[0]?.map(() => '  |').join('')}`,
    `|${rows[0]?.map(() => ' --- |').join('')}`,
    ...rows.map(
      (cells) =>
        `| ${cells.map((texts) => texts.map((text) => `**${escapeText(text)}**`).join('<br>')).join(' | ')} |`,
    ),
  ].join('\n');

const composePart = (part: PrintedUnit | PrintedTable): string[] =>
  'rows' in part ? composeTable(part) : composeUnit(part);

/** A whole plan in Markdown, as a program writes it that saves pages. */
export const composePlanMarkdown = (plan: PrintedPlan): string =>
  [
    composeColumns(plan.head),
    ...plan.title.map((text) => `**${escapeText(text)}**`),
    ...plan.body.flatMap(composePart),
    composeColumns([plan.foot]),
    ...plan.annexes.flatMap(composePart),
    ...plan.footnotes.map((text, i) => `[\\[${i + 1}\\]](#_ftnref${i + 1}) ${escapeText(text)}`),
  ].join('\n\n');

/** A page saved as Markdown: menus as lists of links, pictures, related documents, a foot. */
export const wrapInPage = (document: string): string => `---
title: "Kế hoạch 114/KH-SVHTTDL năm 2025"
url: https://example.vn/van-ban/114
---

[![Thư viện](https://example.vn/logo.png)](https://example.vn/)

*   [Trang chủ](https://example.vn/)
*   [Văn bản](https://example.vn/vb "Văn bản")
*   [Hỏi đáp](https://example.vn/hoi-dap)

[Trang chủ](https://example.vn/) » [Bộ máy hành chính](https://example.vn/bo-may)

# Kế hoạch 114/KH-SVHTTDL năm 2025 cải thiện Chỉ số PAR-INDEX, SIPAS, PAPI

Số hiệu: 114/KH-SVHTTDL

Lượt xem: 1.234

[Tải về](https://example.vn/114.docx) | [In trang](javascript:print())

* * *

${document}

* * *

Chia sẻ: [Facebook](https://facebook.com/) [Zalo](https://zalo.me/)

### Văn bản liên quan

1.  [Kế hoạch 88/KH-UBND năm 2025](https://example.vn/88)
2.  [Quyết định 1150/QĐ-UBND năm 2024](https://example.vn/1150)

### Bình luận

1\\. Nguyễn Văn A: Cho tôi hỏi về thời hạn.

© 2025 Công ty Cổ phần. Giấy phép số 27/GP-TTĐT
`;
