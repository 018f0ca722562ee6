import { joinLines } from '../lines/index.ts';
import type { Line } from '../lines/line.ts';
import { parseEnumerator } from '../vocabulary/enumerators.ts';
import { IS_ATTACHED } from './annex.ts';
import { parseDocType, readTypeLine, splitTypeWord, type TypeLine } from './doc-types.ts';
import { hasMotto, isHeadLine } from './header.ts';
import { startsRecipients, startsSignature } from './tail.ts';

/** The zones of a document, in order; together they hold all of its lines. */
export interface Zones {
  header: Line[];
  /** The line of the type word ("KẾ HOẠCH"), where it stands alone. */
  typeLine: Line[];
  docType: string | null;
  title: Line[];
  body: Line[];
  tail: Line[];
  /** One list of lines for each annex or attached document. */
  annexes: Line[][];
}

/** Words that begin the preamble of a plan, never its title. */
const PREAMBLE =
  /^(Thực hiện|Căn cứ|Trong năm|Trong (?:những )?thời gian|Thời gian qua|Để |Nhằm |Trên cơ sở|Với |Triển khai|Năm \d{4}[,\s]|Ngày \d|Thi hành|Xét |Theo |Tiếp tục|Sau |Tại (?:cuộc|phiên|kỳ|Hội nghị) |Qua |Phát huy|Từ |Những năm|Ủy ban nhân dân .* (ban hành|xây dựng)|UBND .* (ban hành|xây dựng)|(?:Sở|Ban(?!\s+hành)|Văn phòng|Thanh tra|Trung tâm|Chi cục|Cục|Công an|Đảng ủy|Tỉnh ủy|Thành ủy|Bệnh viện|Trường) .*(?:ban hành|xây dựng|đề ra) (?:kế hoạch|Kế hoạch|chương trình|Chương trình))/u;

/**
 * An annex begins: "Phụ lục" (004:351), "PHỤ LỤC 01", "Phụ lục 1: CÁC TIÊU CHÍ", or an attached document: "KẾ HOẠCH" after
 * a decision's signature.
 */
function isAnnexHead(line: Line): boolean {
  const enumerator = parseEnumerator(line.text);
  if (enumerator?.style === 'annex')
    return enumerator.rest === '' || enumerator.rest === enumerator.rest.toUpperCase();
  return parseDocType(line.text)?.rest === '';
}

/** Who decides, in capitals between the title and "Căn cứ": "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN BIÊN", "THỦ TƯỚNG CHÍNH PHỦ". */
const AUTHORITY =
  /^(?:(?:CHỦ TỊCH |GIÁM ĐỐC )?(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|SỞ) [^\p{Ll}]*|(?:THỦ TƯỚNG )?CHÍNH PHỦ|BỘ TRƯỞNG BỘ [^\p{Ll}]*)$/u;

/** Whether a line names who decides: "Căn cứ" stands below it. */
const namesAuthority = (lines: readonly Line[], at: number): boolean => {
  const text = lines[at]?.text ?? '';
  return (
    AUTHORITY.test(text) &&
    !text.includes('|') &&
    lines.slice(at + 1, at + 3).some((line) => /^Căn cứ/u.test(line.text))
  );
};

/** Lines before the recipients, or before the end, among which a signature is looked for. */
const SIGNATURE_REACH = 14;

/** First line of the recipients or the signature, whichever stands first; the number of lines where there is neither. */
function findTail(lines: readonly Line[], from: number): number {
  const recipients = lines.findIndex((_, i) => i >= from && startsRecipients(lines, i));
  const annex = lines.findIndex((line, i) => i >= from && (isAnnexHead(line) || isAttachedHead(lines, i)));
  const end = [recipients, annex, lines.length].find((at) => at >= 0) ?? lines.length;
  const office = lines.findIndex(
    ({ text }, i) =>
      i >= Math.max(from, end - SIGNATURE_REACH) &&
      i < end &&
      startsSignature(text) &&
      !namesAuthority(lines, i),
  );
  if (office >= 0) return office;
  return recipients >= 0 ? recipients : lines.length;
}

/** A label that a body begins with. */
const startsOutline = (text: string): boolean =>
  ['roman', 'capital', 'number', 'article', 'part', 'chapter', 'section'].includes(
    parseEnumerator(text)?.style ?? '',
  );

const isCapitals = (text: string): boolean => /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u.test(text);

const startsBody = (lines: readonly Line[], at: number): boolean => {
  const text = lines[at]?.text ?? '';
  return namesAuthority(lines, at) || PREAMBLE.test(text) || startsOutline(text);
};

/** Lines that a title may take. */
const TITLE_REACH = 12;

/** Where no words say that the body begins: after the lines in capitals, else at the first blank line between tight ones. */
function findSilentTitleEnd(lines: readonly Line[], start: number): number {
  const reach = lines.slice(start, start + TITLE_REACH);
  const capitals = reach.findIndex(({ text }) => !isCapitals(text));
  const gap = reach.findIndex((line, i) => i > 0 && line.gap > (reach[1]?.gap ?? 0));
  return start + ([capitals, gap].find((size) => size > 0) ?? Math.min(reach.length, 1));
}

/** Whether a line in small letters stands apart below a title in capitals. */
const leavesCapitals = (lines: readonly Line[], start: number, at: number): boolean =>
  (lines[at]?.gap ?? 0) > 0 &&
  /^\p{Lu}\p{Ll}/u.test(lines[at]?.text ?? '') &&
  lines.slice(start, at).every(({ text }) => isCapitals(text));

/** The line after the title; `least` lines are title whatever they say. */
function findTitleEnd(lines: readonly Line[], start: number, least: number): number {
  const firstGap = lines[start + 1]?.gap ?? 0;
  for (let i = start; i < Math.min(lines.length, start + TITLE_REACH); i += 1) {
    const line = lines[i];
    if (!line) return i;
    const apart = i > start && line.gap > Math.max(firstGap, 1) && !/^\(/.test(line.text);
    const isBody = startsBody(lines, i) || apart || (i > start && leavesCapitals(lines, start, i));
    if (i >= start + least && isBody) return i;
  }
  return findSilentTitleEnd(lines, start);
}

/** Lines among which a head is looked for. */
const HEAD_REACH = 60;

/** What a web page says above the document may read like a preamble: the motto, or a number, is still to come. */
const isAboveHead = (lines: readonly Line[], at: number): boolean =>
  hasMotto(joinLines(lines.slice(at + 1, HEAD_REACH).map(({ text }) => text.replaceAll('|', ' ')))) ||
  lines.slice(at + 1, at + 8).some(({ text }) => isHeadLine(text));

/** The line after a head that no type word ends: after its last motto, number, place or date. */
function findHeadEnd(lines: readonly Line[]): number {
  const body = lines.findIndex((_, i) => startsBody(lines, i) && !isAboveHead(lines, i));
  const reach = Math.min(body < 0 ? lines.length : body, HEAD_REACH);
  for (let i = reach - 1; i >= 0; i -= 1) {
    const [text = '', next = ''] = [lines[i]?.text, lines[i + 1]?.text];
    if (isHeadLine(text)) return i + 1;
    if (/S[ốo]\s*:?$|ngày\s*\d*$/u.test(text) && isHeadLine(`${text} ${next}`)) return i + 2;
  }
  return 0;
}

/** The type word of a document: its place, and what it says. */
function findTypeLine(lines: readonly Line[]): (TypeLine & { at: number }) | null {
  for (const [at, { text }] of lines.slice(0, HEAD_REACH).entries()) {
    const found = readTypeLine(text, lines[at + 1]?.text);
    if (found) return { ...found, at };
  }
  return null;
}

/**
 * An attached document whose type word is lost, or begins its title: the title, in capitals where no type word begins it, and the
 * bracket that says what it came with.
 */
function isAttachedHead(lines: readonly Line[], at: number): boolean {
  const bracket = lines.slice(at, at + 8).findIndex(({ text }) => IS_ATTACHED.test(text));
  const isTitle = (line: Line): boolean => isCapitals(line.text) && !startsSignature(line.text);
  const before = lines[at - 1];
  const isTyped = splitTypeWord(lines[at]?.text ?? '') !== null;
  const titled = lines.slice(at, at + bracket);
  return (
    bracket > 0 &&
    titled.every((line, i) => (isTitle(line) || (isTyped && i > 0)) && !isAnnexHead(line)) &&
    (before === undefined || !isTitle(before)) &&
    !(before && isAnnexHead(before))
  );
}

/** Annexes begin after the tail; in a document without one, only where a type word or "Phụ lục" stands alone. */
function findAnnexes(lines: readonly Line[], from: number): number[] {
  return lines.flatMap((line, i) =>
    i >= from && (isAnnexHead(line) || isAttachedHead(lines, i)) ? [i] : [],
  );
}

/** Whether a text without a head opens with its preamble: "Thực hiện Nghị định …" up to "… như sau:", before any label. */
function opensWithPreamble(lines: readonly Line[]): boolean {
  const label = lines.slice(0, TITLE_REACH).findIndex(({ text }) => startsOutline(text));
  const before = lines.slice(0, label < 0 ? TITLE_REACH : label);
  return (
    /^(?:Thực hiện|Căn cứ|Nhằm|Để)\s/u.test(lines[0]?.text ?? '') &&
    before.some(({ text }) => /như sau/u.test(text))
  );
}

/** Parts a document into its zones. A text without a type word has its title after the lines of its head, if at all. */
export function splitZones(lines: readonly Line[]): Zones {
  const typed = findTypeLine(lines);
  const head = typed?.at ?? findHeadEnd(lines);
  const titleStart = typed === null || typed.rest ? head : head + typed.size;
  const opensOutline = startsOutline(lines[0]?.text ?? '');
  const isUntitled = typed === null && (head > 0 || opensOutline || opensWithPreamble(lines));
  const titleEnd = findTitleEnd(lines, titleStart, isUntitled ? 0 : 1);
  const tailStart = findTail(lines, titleEnd);
  const hasTail = tailStart < lines.length;
  const heads = findAnnexes(lines, hasTail ? tailStart : titleEnd);
  const bodyEnd = hasTail ? tailStart : (heads[0] ?? lines.length);
  return {
    header: lines.slice(0, head),
    typeLine: lines.slice(head, titleStart),
    docType: typed?.docType ?? null,
    title: lines.slice(titleStart, titleEnd),
    body: lines.slice(titleEnd, bodyEnd),
    tail: lines.slice(bodyEnd, heads[0] ?? lines.length),
    annexes: heads.map((start, k) => lines.slice(start, heads[k + 1] ?? lines.length)),
  };
}
