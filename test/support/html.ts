import type { PrintedPlan, PrintedTable, PrintedUnit } from './printed-plan.ts';

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** "Chính phủ[^1]" with the mark as Word's HTML has it. */
const composeInline = (text: string): string =>
  escapeText(text).replace(
    /\[\^(\d+)\]/g,
    '<a style="mso-footnote-id:ftn$1" href="#_ftn$1" name="_ftnref$1"><sup>[$1]</sup></a>',
  );

const composeUnit = ({ label, paragraphs }: PrintedUnit): string =>
  paragraphs
    .map((text, i) => {
      const printed =
        i === 0 && label !== '' ? `${escapeText(label)}&nbsp;${composeInline(text)}` : composeInline(text);
      return `<p style="margin-top:6pt">${printed}</p>`;
    })
    .join('\n');

const composeRow = (cells: readonly (string | null)[], tag: string): string =>
  `<tr>${cells.map((cell) => `<${tag}><p>${composeInline(cell ?? '')}</p></${tag}>`).join('')}</tr>`;

const composeTable = ({ columns, rows }: PrintedTable): string =>
  `<table border="1" cellspacing="0"><tbody>${composeRow(columns, 'td')}${rows.map((row) => composeRow(row, 'td')).join('\n')}</tbody></table>`;

const composeColumns = (rows: readonly (readonly string[])[][]): string =>
  `<table border="0" width="100%">${rows
    .map(
      (cells) =>
        `<tr>${cells.map((texts) => `<td>${texts.map(escapeText).join('<br>\n')}</td>`).join('')}</tr>`,
    )
    .join('')}</table>`;

const composePart = (part: PrintedUnit | PrintedTable): string =>
  'rows' in part ? composeTable(part) : composeUnit(part);

/** A whole plan as a legal portal shows it, without the page around it. */
export const composePlanHtml = (plan: PrintedPlan): string =>
  [
    composeColumns(plan.head),
    ...plan.title.map((text) => `<p align="center"><b>${escapeText(text)}</b></p>`),
    ...plan.body.map(composePart),
    composeColumns([plan.foot]),
    ...plan.annexes.map(composePart),
    ...plan.footnotes.map(
      (text, i) =>
        `<div id="ftn${i + 1}"><p><a href="#_ftnref${i + 1}" name="_ftn${i + 1}">[${i + 1}]</a> ${escapeText(text)}</p></div>`,
    ),
  ].join('\n');

const MENU = ['Trang chủ', 'Văn bản pháp luật', 'Hỏi đáp', 'Tin tức', 'Liên hệ']
  .map((text, i) => `<li><a href="/muc-${i}">${text}</a></li>`)
  .join('');
const RELATED = [
  'Kế hoạch 88/KH-UBND năm 2025 cải cách hành chính tỉnh Cao Bằng',
  'Quyết định 1150/QĐ-UBND năm 2024 phê duyệt Chỉ số cải cách hành chính',
  'Kế hoạch 15/KH-UBND năm 2024 nâng cao Chỉ số PAPI',
]
  .map((text, i) => `<p><a href="/van-ban/${i}.aspx">${i + 1}. ${text}</a></p>`)
  .join('');

/** Pages of the kinds that legal portals have, with what they put around a document. */
export const portals: Record<string, (document: string) => string> = {
  /** A library of laws: one form around all, tabs, a table of the document's facts, related documents, comments. */
  library: (
    document,
  ) => `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Kế hoạch 114/KH-SVHTTDL năm 2025</title>
<script>var ads = "I. MỤC ĐÍCH"; document.write('<p>1. Quảng cáo</p>');</script><style>.content1 { color: red }</style></head>
<body class="has-sidebar"><form id="aspnetForm" action="./van-ban.aspx"><input type="hidden" name="__VIEWSTATE" value="dDwtMTA4">
<div id="header"><a href="/"><img src="logo.png" alt="THƯ VIỆN"></a><ul class="menu">${MENU}</ul><input value="Tìm kiếm"><button>Tìm</button></div>
<div class="breadcrumb"><a href="/">Trang chủ</a> » <a href="/vb">Văn bản</a> » Bộ máy hành chính</div>
<h1>Kế hoạch 114/KH-SVHTTDL năm 2025 cải thiện Chỉ số PAR-INDEX, SIPAS, PAPI</h1>
<div class="tab"><a href="#a">Nội dung</a><a href="#b">Lược đồ</a><a href="#c">Tải về</a></div>
<table class="thuoctinh"><tr><td>Số hiệu:</td><td>114/KH-SVHTTDL</td><td>Loại văn bản:</td><td>Kế hoạch</td></tr><tr><td>Nơi ban hành:</td><td>Tỉnh Cao Bằng</td><td>Người ký:</td><td>Tô Thị Trang</td></tr></table>
<div id="main-with-menu" class="left-col"><div class="content1"><div class="MsoNormal">${document}</div></div>
<div class="share"><p>Chia sẻ qua Facebook</p><p>Lưu trữ - Ghi chú - Ý kiến</p></div></div>
<div class="col-right"><h3>Văn bản liên quan</h3>${RELATED}<h3>Tin cùng chuyên mục</h3>${RELATED}</div>
<div id="binhluan" class="comments"><h4>Bình luận (2)</h4><p>1. Nguyễn Văn A: Cho tôi hỏi về thời hạn.</p><p>2. Trần B: Cảm ơn.</p></div>
<div id="footer"><p>© 2025 Công ty Cổ phần. Giấy phép số 27/GP-TTĐT</p><p>Hotline: 0900 000 000</p></div>
<div class="cookie-banner">Trang web này sử dụng cookie. <button>Đồng ý</button></div></form></body></html>`,
  /** A province's portal: nested layout tables, no names that say anything, the document's neighbours in the same cell. */
  province: (
    document,
  ) => `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>
<table width="100%" border="0"><tr><td colspan="3"><marquee>Chào mừng đến với Cổng thông tin điện tử</marquee></td></tr>
<tr><td valign="top"><table border="0"><tr><td><a href="/gt">Giới thiệu</a></td></tr><tr><td><a href="/tt">Tin tức - Sự kiện</a></td></tr><tr><td><a href="/vb">Văn bản chỉ đạo</a></td></tr></table></td>
<td><p>Thứ sáu, 18/07/2025 14:30</p><p>Lượt xem: 1.234</p><p>A- A A+</p>${document}
<p>Tải về: <a href="/f.pdf">114-KH.pdf</a></p><p>Tin liên quan</p><ul><li><a href="/1">Sở Nội vụ kiểm tra công vụ</a></li><li><a href="/2">Hội nghị chuyển đổi số</a></li><li><a href="/3">Lễ ra quân</a></li></ul></td>
<td><p>Thăm dò ý kiến</p><p>Bạn đánh giá thế nào về trang này?</p><p>Lượt truy cập: 99.999</p></td></tr>
<tr><td colspan="3"><p>Cơ quan chủ quản: Ủy ban nhân dân tỉnh</p><p>Chịu trách nhiệm chính: Ông Nguyễn Văn C</p></td></tr></table></body></html>`,
  /** A modern page: semantic elements, the document in an article with a share bar in its midst. */
  modern: (
    document,
  ) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"></head><body><header class="site"><nav><ul>${MENU}</ul></nav></header>
<main><nav aria-label="breadcrumb"><a href="/">Trang chủ</a></nav><article class="post content-with-sidebar"><h1>Ban hành kế hoạch cải thiện các chỉ số</h1>
<div class="meta">Cập nhật 18/07/2025</div><div class="entry">${document.replace('</table>', '</table><div class="social-share"><a href="https://facebook.com/x">Chia sẻ</a> <a href="https://zalo.me/x">Zalo</a></div>')}</div>
<aside class="related"><h2>Tin mới nhất</h2>${RELATED}</aside></article></main><footer><p>Bản quyền thuộc về Sở</p></footer></body></html>`,
  /** No page at all. */
  bare: (document) => document,
};
