import { joinLines } from '../lines/index.ts';
import type { Line } from '../lines/line.ts';

/** Who signed, and to whom the document goes. */
export interface Tail {
  signer: { title: string; name: string } | null;
  recipients: string[];
}

const RECIPIENTS_HEAD = /^N[ơo]i\s+nh[ậa]n\s*:?\s*/iu;

/** The bars that a portal leaves of a table that laid out the page: "| TM. ỦY BAN NHÂN DÂN |". */
export const stripPipes = (text: string): string => text.replace(/[\s|]*\|[\s|]*/g, ' ').trim();

/** Whether the recipients begin at a line, their head cut in two or not: "Nơi" / "nhận:". */
export const startsRecipients = (lines: readonly Line[], at: number): boolean => {
  const [text = '', next = ''] = [lines[at]?.text, lines[at + 1]?.text].map((one) => stripPipes(one ?? ''));
  return RECIPIENTS_HEAD.test(text) || (/^N[ơo]i$/iu.test(text) && RECIPIENTS_HEAD.test(`${text} ${next}`));
};

const OFFICES =
  'GIÁM ĐỐC|CHỦ TỊCH|CHÁNH (?:THANH TRA|VĂN PHÒNG)|TRƯỞNG BAN|THỦ TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|TỔNG GIÁM ĐỐC|BÍ THƯ|TRƯỞNG PHÒNG|CHỈ HUY TRƯỞNG';

/**
 * An office in a signature block.
 * Matches: "KT. GIÁM ĐỐC" (000:406), "PHÓ CHÁNH THANH TRA" (002:309), "TM. ỦY BAN NHÂN DÂN", "KT.CHỦ TỊCH",
 * "T/M BAN THƯỜNG VỤ". Not: "GIÁM ĐỐC SỞ CHỊU …".
 */
const OFFICE = new RegExp(
  `(?:^|\\s)((?:(?:KT|TM|TL|TUQ|Q)\\s?\\.|[TK]/[MTL]\\s)\\s?[\\p{Lu}\\s,]+|(?:PHÓ\\s+)?(?:${OFFICES})(?:\\s+(?:SỞ|BAN|THƯỜNG TRỰC)[\\p{Lu}\\s]*)?)$`,
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

/**
 * What stands around a signature and is neither office nor name: "(Đã ký)", "(Ký, đóng dấu)", "Đã ký", "[daky]".
 */
const SIGNED = /\(?\s*(?:đã ký|ký tên|ký, (?:ghi rõ họ tên|đóng dấu))[^)]*\)?/iu;

/** "KT. CHỦ TỊCH - PHÓ CHỦ TỊCH: Nguyễn Văn An": offices and name on one line. */
const OFFICE_AND_NAME = /^((?:KT|TM|TL|TUQ|Q)\s?\.[^\p{Ll}:]+):\s+(\p{Lu}\p{Ll}.*)$/u;

/** Recipients, offices and name that a row of a table put on one line: "… - Lưu: VT. KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn An". */
const SIGNED_LINE = new RegExp(
  `^(.*?)(?<=^|\\s)((?:(?:KT|TM|TL|TUQ|Q)\\s?\\.|(?:PHÓ\\s+)?(?:${OFFICES})(?!\\p{L}))[^\\p{Ll}]*?)\\s+(\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}*){1,4})$`,
  'u',
);

function splitSignedLine(text: string): string[] {
  const [, before = '', offices, name] = SIGNED_LINE.exec(text) ?? [];
  if (offices === undefined || name === undefined) return [text];
  const each = offices.split(/\s+(?=(?:KT|TM|TL|TUQ|Q)\s?\.|PHÓ\s)/u);
  return [before.trim(), ...each, name].filter((part) => part !== '');
}

/** Whether a signature begins with this line. */
export const startsSignature = (text: string): boolean =>
  OFFICE.exec(stripPipes(text))?.index === 0 || OFFICE_AND_NAME.test(stripPipes(text));

/** The lines as the tail reads them: without bars, a cut head put together, offices and name apart. */
function composeTailTexts(lines: readonly Line[]): string[] {
  const texts = lines.map(({ text }) => stripPipes(text)).filter((text) => text !== '');
  const whole = /^N[ơo]i$/iu.test(texts[0] ?? '') ? [texts.slice(0, 2).join(' '), ...texts.slice(2)] : texts;
  return whole.flatMap((text) => {
    const [, office, name] = OFFICE_AND_NAME.exec(text) ?? [];
    return office && name ? [office.replace(/\s+[-–]\s+/g, ', ').trim(), name] : splitSignedLine(text);
  });
}

/** Parts the lines of the tail: offices, a name, and what is left for the recipients. */
function splitTail(lines: readonly Line[]): Split {
  const split: Split = { offices: [], items: [], name: null };
  let isListed = false;
  for (const text of composeTailTexts(lines)) {
    isListed ||= RECIPIENTS_HEAD.test(text);
    let rest = text.replace(RECIPIENTS_HEAD, '').replace(SIGNED, '').trim();
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
    if (rest !== '' && (isListed || ITEM.test(rest))) split.items.push(rest);
  }
  return split;
}

const ITEM = /^[-–+*•]\s*/;

/** Items that one line holds: "- Sở Nội vụ; - Lưu: VT." */
const splitItems = (line: string): string[] =>
  ITEM.test(line) ? line.split(/(?<=[;.,:])\s+(?=[-–+*•]\s*\p{L})/u) : [line];

/** The file copy ends the recipients: "Lưu: VT, NC." What a web page says below is none. */
const isEnded = (item: readonly string[]): boolean =>
  /^Lưu(?:\s|:)/u.test(item[0] ?? '') && !/[,–-]$/u.test(item.at(-1) ?? '');

/** Items of one paragraph: "UBND tỉnh; Sở Nội vụ; Lưu: VT." after "Nơi nhận:". */
const splitParagraph = (grouped: readonly string[][]): string[][] => {
  const [only = [], ...others] = grouped;
  const items = joinLines(only).split(/;\s+/u);
  return others.length === 0 && items.length > 2 ? items.map((item) => [item]) : [...grouped];
};

/** "- Sở Nội vụ;" → "Sở Nội vụ"; a line without a sign goes on the item before it. */
function composeRecipients(items: readonly string[]): string[] {
  const grouped: string[][] = [];
  for (const item of items.flatMap(splitItems)) {
    const last = grouped.at(-1);
    if (last && isEnded(last)) break;
    if (ITEM.test(item) || last === undefined) grouped.push([item.replace(ITEM, '')]);
    else last.push(item);
  }
  return splitParagraph(grouped)
    .map((parts) => joinLines(parts).replace(/\s*[;.,:]+$/u, ''))
    .filter((text) => text !== '');
}

/** Reads recipients and signature from the lines after the closing. */
export function parseTail(lines: readonly Line[]): Tail {
  const { offices, items, name } = splitTail(lines);
  const signer = name !== null && offices.length > 0 ? { title: offices.join(', '), name } : null;
  return { signer, recipients: composeRecipients(items) };
}
