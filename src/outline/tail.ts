import { joinLines } from '../lines/index.ts';
import type { Line } from '../lines/line.ts';

/** Who signed, and to whom the document goes. */
export interface Tail {
  signer: { title: string; name: string } | null;
  recipients: string[];
}

export const RECIPIENTS_HEAD = /^N[ơo]i nh[ậa]n\s*:?\s*/iu;

const OFFICES =
  'GIÁM ĐỐC|CHỦ TỊCH|CHÁNH (?:THANH TRA|VĂN PHÒNG)|TRƯỞNG BAN|THỦ TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|TỔNG GIÁM ĐỐC|BÍ THƯ|TRƯỞNG PHÒNG|CHỈ HUY TRƯỞNG';

/**
 * An office in a signature block.
 * Matches: "KT. GIÁM ĐỐC" (000:406), "PHÓ CHÁNH THANH TRA" (002:309), "TM. ỦY BAN NHÂN DÂN", "KT.CHỦ TỊCH". Not: "GIÁM ĐỐC SỞ CHỊU …".
 */
export const OFFICE = new RegExp(
  `(?:^|\\s)((?:KT|TM|TL|TUQ|Q)\\s?\\.\\s?[\\p{Lu}\\s,]+|(?:PHÓ\\s+)?(?:${OFFICES})(?:\\s+(?:SỞ|BAN|THƯỜNG TRỰC)[\\p{Lu}\\s]*)?)$`,
  'u',
);

/** A person's name on a line of its own: "Tô Thị Trang" (000:413), "Nguyễn Mai Loan" (002:317), with a degree or not. */
const NAME = /^(?:(?:TS|ThS|PGS|GS|BS|CKI|CKII)\.?\s*)*(\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,4})$/u;
/** The same at the end of a recipient's line, where two columns were read as one: "… TTTT; Trịnh Trường Huy" (001:580). */
const NAME_AFTER_ITEM = /[;.,:]\s+(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,4})$/u;

interface Split {
  offices: string[];
  items: string[];
  name: string | null;
}

/** Parts the lines of the tail: offices, a name, and what is left for the recipients. */
function splitTail(lines: readonly Line[]): Split {
  const split: Split = { offices: [], items: [], name: null };
  for (const { text } of lines) {
    let rest = text.replace(RECIPIENTS_HEAD, '');
    const office = OFFICE.exec(rest);
    if (office) {
      split.offices.push((office[1] ?? '').replace(/\s+/g, ' ').trim());
      rest = rest.slice(0, office.index).trim();
    }
    const name = NAME.exec(rest);
    if (name && split.offices.length > 0) {
      split.name = name[0];
      continue;
    }
    const trailing = split.offices.length > 0 ? NAME_AFTER_ITEM.exec(rest) : null;
    if (trailing) {
      split.name ??= trailing[1] ?? null;
      rest = rest.slice(0, trailing.index + 1);
    }
    if (rest !== '') split.items.push(rest);
  }
  return split;
}

const ITEM = /^[-–+*•]\s*/;

/** "- Sở Nội vụ;" → "Sở Nội vụ"; a line without a sign goes on the item before it. */
function composeRecipients(items: readonly string[]): string[] {
  const grouped: string[][] = [];
  for (const item of items) {
    const last = grouped.at(-1);
    if (ITEM.test(item) || last === undefined) grouped.push([item.replace(ITEM, '')]);
    else last.push(item);
  }
  return grouped.map((parts) => joinLines(parts).replace(/\s*[;.,:]+$/u, '')).filter((text) => text !== '');
}

/** Reads recipients and signature from the lines after the closing. */
export function parseTail(lines: readonly Line[]): Tail {
  const { offices, items, name } = splitTail(lines);
  const signer = name !== null && offices.length > 0 ? { title: offices.join(', '), name } : null;
  return { signer, recipients: composeRecipients(items) };
}
