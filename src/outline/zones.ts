import type { Line } from '../lines/line.ts';
import { parseEnumerator } from '../vocabulary/enumerators.ts';
import { parseDocType } from './header.ts';
import { OFFICE, RECIPIENTS_HEAD } from './tail.ts';

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
  /^(Thực hiện|Căn cứ|Trong năm|Trong thời gian|Để |Nhằm |Trên cơ sở|Với |Triển khai|Năm \d{4}[,\s]|Ngày \d|Thi hành|Xét |Theo |Tiếp tục|Sau |Qua |Phát huy|Từ |Những năm|Ủy ban nhân dân .* (ban hành|xây dựng)|UBND .* (ban hành|xây dựng))/u;

/** An annex begins: "Phụ lục" (004:351), "PHỤ LỤC 01", or an attached document: "KẾ HOẠCH" after a decision's signature. */
function isAnnexHead(line: Line): boolean {
  const enumerator = parseEnumerator(line.text);
  if (enumerator?.style === 'annex')
    return enumerator.rest === '' || enumerator.rest === enumerator.rest.toUpperCase();
  return parseDocType(line.text)?.rest === '';
}

/** Lines before the recipients, or before the end, among which a signature is looked for. */
const SIGNATURE_REACH = 14;

/** First line of the recipients or the signature, whichever stands first; the number of lines where there is neither. */
function findTail(lines: readonly Line[], from: number): number {
  const recipients = lines.findIndex((line, i) => i >= from && RECIPIENTS_HEAD.test(line.text));
  const annex = lines.findIndex((line, i) => i >= from && isAnnexHead(line));
  const end = [recipients, annex, lines.length].find((at) => at >= 0) ?? lines.length;
  const office = lines.findIndex(
    ({ text }, i) => i >= Math.max(from, end - SIGNATURE_REACH) && i < end && OFFICE.exec(text)?.index === 0,
  );
  if (office >= 0) return office;
  return recipients >= 0 ? recipients : lines.length;
}

function findTitleEnd(lines: readonly Line[], start: number): number {
  const firstGap = lines[start + 1]?.gap ?? 0;
  for (let i = start; i < Math.min(lines.length, start + 12); i += 1) {
    const line = lines[i];
    if (!line) return i;
    const startsBody =
      PREAMBLE.test(line.text) ||
      ['roman', 'number', 'article', 'part', 'chapter', 'section'].includes(
        parseEnumerator(line.text)?.style ?? '',
      );
    const apart = i > start && line.gap > Math.max(firstGap, 1) && !/^\(/.test(line.text);
    if (i > start && (startsBody || apart)) return i;
  }
  return Math.min(lines.length, start + 1);
}

/** Annexes begin after the tail; in a document without one, only where a type word or "Phụ lục" stands alone. */
function findAnnexes(lines: readonly Line[], from: number): number[] {
  return lines.flatMap((line, i) => (i >= from && isAnnexHead(line) ? [i] : []));
}

/** Parts a document into its zones. A text without a type word begins with its title. */
export function splitZones(lines: readonly Line[]): Zones {
  const head = lines.slice(0, 60).findIndex((line) => parseDocType(line.text) !== null);
  const typed = parseDocType(lines[head]?.text ?? '');
  const headless = head < 0;
  const titleStart = headless || typed?.rest ? Math.max(head, 0) : head + 1;
  const titleEnd = findTitleEnd(lines, titleStart);
  const tailStart = findTail(lines, titleEnd);
  const hasTail = tailStart < lines.length;
  const heads = findAnnexes(lines, hasTail ? tailStart : titleEnd);
  const bodyEnd = hasTail ? tailStart : (heads[0] ?? lines.length);
  return {
    header: headless ? [] : lines.slice(0, head),
    typeLine: headless ? [] : lines.slice(head, titleStart),
    docType: typed?.docType ?? null,
    title: lines.slice(titleStart, titleEnd),
    body: lines.slice(titleEnd, bodyEnd),
    tail: lines.slice(bodyEnd, heads[0] ?? lines.length),
    annexes: heads.map((start, k) => lines.slice(start, heads[k + 1] ?? lines.length)),
  };
}
