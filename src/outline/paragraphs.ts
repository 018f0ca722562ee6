import { joinLines } from '../lines/index.ts';
import type { Line } from '../lines/line.ts';
import { holdsAction, startsWithAction } from '../vocabulary/actions.ts';
import { type Enumerator, isListLabel, parseEnumerator } from '../vocabulary/enumerators.ts';
import { isBareTitleLine } from './bare-headings.ts';
import { placeEnumerator, startTracker, type Tracker } from './tracker.ts';

/** A run of lines that is one paragraph, with the label that it begins with. */
export interface Paragraph {
  enumerator: Enumerator | null;
  /** Without the label, on one line. */
  text: string;
  lines: [number, number];
  /** A blank line or a wide gap stands before it. */
  apart: boolean;
  /** Typed after a list, outside of it: only Markdown can tell. */
  afterList?: boolean;
  /** A table stands right after it. */
  leadsTable?: boolean;
  /** Whether the text is a heading; undefined where the form does not say (any source but Markdown). */
  isHeading?: boolean;
}

/** How the lines of a document were broken: hard-wrapped at a width, with or without a blank line after each. */
export interface Setting {
  /** Characters of a full line; Infinity where each paragraph is one line. */
  width: number;
  /** Blank lines that stand before every line, so that only more of them say something about paragraphs. */
  gap: number;
}

const TERMINAL = /[.;:!?…]["”’)\]]?$|\.\/\.?$/u;
const CAPITALS_ONLY = /^[^\p{Ll}]*\p{Lu}{2,}[^\p{Ll}]*$/u;
/** Words after which a line always goes on; "UBND tỉnh yêu cầu" waits for who is asked, "2. Mục đích, yêu cầu" for nobody. */
const DANGLING =
  /(?:^|\s)(?:số|ngày|tháng|năm|và|của|các|khoản|điều|điểm|mục|phụ lục|với|theo|tại|từ|đến|hoặc|(?<=(?:tỉnh|thành phố|huyện|xã|phường|Sở|Ban)\s)(?:yêu cầu|đề nghị|giao))$|[-–‑,(“"‘]$/iu;

/**
 * The same words as nouns, before a line that opens with a capital.
 * Matches: "3. Hạ tầng số" / "Phủ sóng …", "chính quyền điện tử, chính quyền số" / "Sở …". Not: "Chỉ số" / "Hài lòng …".
 */
const ENDS_AS_NOUN = /\s(?:điểm|mục|khoản|điều|năm|(?<!(?:chỉ|một) )số)$/iu;

/** A measure, not the name of a clause: "tăng 0,5 điểm", "trong 6 tháng". */
const MEASURED = /\d\s(?:điểm|mục|điều|khoản|ngày|tháng|năm)$/iu;

/** Whether a line waits for more. */
const isDangling = (text: string): boolean => DANGLING.test(text) && !MEASURED.test(text);

/** Measures how the lines were broken. */
export function measureSetting(lines: readonly Line[]): Setting {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const gaps = lines.map(({ gap }) => gap).sort((a, b) => a - b);
  return {
    width: width > 160 || lines.some(({ ends }) => ends) ? Number.POSITIVE_INFINITY : width,
    gap: gaps[Math.floor(gaps.length / 4)] ?? 0,
  };
}

/** Whether the next line's first word would still have fitted: then the break was the author's. */
function isShort(text: string, next: string, { width }: Setting, share = 0.85): boolean {
  if (width === Number.POSITIVE_INFINITY) return true;
  const word = next.split(' ', 1)[0] ?? '';
  return text.length + 1 + word.length <= width * share;
}

/** A wide gap: more than the document's ordinary one. */
const isApart = (line: Line, setting: Setting): boolean => line.gap > setting.gap;

/** A verb of doing that still waits for what is done: "1.2. Bảo đảm" before "100% hồ sơ …". */
const isUnfinishedAction = ({ text }: Line): boolean =>
  !TERMINAL.test(text) && startsWithAction(parseEnumerator(text)?.rest ?? text);

/** Whether a paragraph may end with this line, judged by it and the one after it. */
function endsParagraph(line: Line, next: Line, setting: Setting): boolean {
  if (line.ends) return true;
  if (isDangling(line.text) && !(ENDS_AS_NOUN.test(line.text) && /^\p{Lu}\p{Ll}/u.test(next.text)))
    return false;
  if (CAPITALS_ONLY.test(line.text) && CAPITALS_ONLY.test(next.text) && !isApart(next, setting)) return false;
  if (/^\p{Ll}/u.test(next.text)) return false;
  if (/^\d+\s?%/.test(next.text) && !isApart(next, setting) && isUnfinishedAction(line)) return false;
  if (isApart(next, setting) && !next.pageStart) return true;
  if (TERMINAL.test(line.text))
    return line.trailing || next.indented || isShort(line.text, next.text, setting, 0.95);
  return !/^[(“"]/.test(next.text) && isShort(line.text, next.text, setting);
}

/** Whether the line before lets a label stand here: a sentence or a heading ended. */
const allowsLabel = (line: Line, next: Line, setting: Setting): boolean =>
  TERMINAL.test(line.text) || endsParagraph(line, next, setting) || isShort(line.text, next.text, setting);

/** The lines of one paragraph. */
interface Group {
  enumerator: Enumerator | null;
  lines: Line[];
  apart: boolean;
}

interface State {
  tracker: Tracker;
  previous: Line | null;
}

/** The label that a line truly begins with, and the tracker after it. */
function readLabel(
  line: Line,
  state: State,
  setting: Setting,
): { enumerator: Enumerator; tracker: Tracker } | null {
  const enumerator = parseEnumerator(line.text);
  // Annexes are zones of their own: in the body their name only cites them.
  if (!enumerator || enumerator.style === 'annex') return null;
  const { tracker, fit } = placeEnumerator(state.tracker, enumerator);
  const { previous } = state;
  const found = { enumerator, tracker };
  if (previous === null) return found;
  const ended = allowsLabel(previous, line, setting);
  if (enumerator.style === 'bullet') {
    const goesOn =
      /^[\p{Ll}\d]/u.test(enumerator.rest) &&
      !TERMINAL.test(previous.text) &&
      !isShort(previous.text, line.text, setting);
    return goesOn ? null : found;
  }
  if (fit === 'next') return ended || !isDangling(previous.text) ? found : null;
  if (fit === 'first') return ended || /^\p{Lu}/u.test(enumerator.rest) ? found : null;
  return ended && /^([\p{Lu}\d“"(]|$)/u.test(enumerator.rest) ? found : null;
}

/**
 * Openers that begin a paragraph after a full sentence even where nothing else tells so: the closing ("Trên đây là Kế
 * hoạch", 003:754; "Các cơ quan, đơn vị nghiêm túc triển khai Kế hoạch này./.") and a remark on an annex ("(Gửi kèm Kế hoạch: Phụ lục …", 003:750).
 */
const PARAGRAPH_OPENER =
  /^(Trên đây là\s|(?:Yêu cầu|Đề nghị)\s[^.]*\.\/\.?$|(?:Các|Thủ trưởng|Giám đốc|Chủ tịch|Yêu cầu|Đề nghị|UBND|Ủy ban|Sở)\s.*kế hoạch này\s?\.\/\.?$|Căn cứ (?:nội dung )?Kế hoạch này|Trong quá trình (?:triển khai|tổ chức|thực hiện)|\(.*(?:kèm|phụ lục|biểu))/iu;

/**
 * A field of a task on a line of its own: "Cơ quan chủ trì: Sở Nội vụ", "Thời gian thực hiện: Quý II/2026", "Thực hiện: Văn phòng Sở",
 * "Thời gian: thường xuyên". Not: "Thực hiện: rà soát thủ tục".
 */
const FIELD =
  /^(?:(?:Cơ quan|Đơn vị)(?:, đơn vị)?\s(?:chủ trì|phối hợp|thực hiện)[^:;.]{0,20}|Thời (?:gian|hạn)(?:\s(?:thực hiện|hoàn thành)[^:;.]{0,20})?|(?:Thực hiện|Chủ trì|Phối hợp)(?=:\s(?:\p{Lu}|các\s)))\s?:\s\S/u;

/** Whether an unlabelled paragraph is such a field. */
export const isField = ({ enumerator, text }: Paragraph): boolean => enumerator === null && FIELD.test(text);

const beginsParagraph = (previous: Line, line: Line, setting: Setting): boolean =>
  endsParagraph(previous, line, setting) ||
  isBodyBeforeDuty(previous, line) ||
  FIELD.test(line.text) ||
  (isBareTitleLine(line) && TERMINAL.test(previous.text)) ||
  (isBareTitleLine(previous) && /^\p{Lu}\p{Ll}/u.test(line.text) && !isDangling(previous.text)) ||
  (PARAGRAPH_OPENER.test(line.text) && TERMINAL.test(previous.text));

/**
 * A heading that names a body, however long, before the line that says what it does: "3. Phòng Giáo dục và Đào tạo các huyện,
 * thành phố; các trường trực thuộc" / "Căn cứ Kế hoạch này …". Not: "1. Sở Nội vụ chủ trì, phối hợp với Ban" / "Tổ chức …".
 */
const BODY =
  /^(?:các\s+)?(?:sở|văn phòng|phòng|ban|ubnd|ủy ban|thanh tra|công an|trung tâm|chi cục|cục|thủ trưởng|trưởng|giám đốc|chủ tịch)\s/iu;
const DUTY =
  /^(?:Căn cứ|Chủ trì|Phối hợp|Tham mưu|Theo dõi|Chịu trách nhiệm|Chỉ đạo|Thực hiện|Triển khai|Tăng cường|Hướng dẫn|Tiếp tục|Rà soát|Ban hành|Đẩy mạnh|Bố trí|Nâng cao|Tuyên truyền|Vận động)\s/u;
function isBodyBeforeDuty(line: Line, next: Line): boolean {
  const enumerator = parseEnumerator(line.text);
  const isHeading = enumerator !== null && BODY.test(enumerator.rest) && !/[.;:,]$/u.test(line.text);
  return isHeading && DUTY.test(next.text) && !holdsAction(enumerator.rest) && !isDangling(line.text);
}

/** A line that only begins like a label goes on the one before it: at the head of a paragraph it would be taken for one. */
const isFalseLabel = (line: Line): boolean => {
  const enumerator = parseEnumerator(line.text);
  return enumerator !== null && !isListLabel(enumerator);
};

/**
 * A label whose text is on the next line: alone on its own, or with the first syllable of a name or a sentence. Matches: "6." (004:449),
 * "2. Sở" / "Tài chính", "Điều 2. Giao" / "Giám đốc Sở …". Not: "I. NHIỆM" (capitals go on by themselves), "1. PAPI".
 */
const isBareLabel = (group: Group | undefined): boolean =>
  group?.lines.length === 1 && /^(?:\p{Lu}\p{Ll}*)?$/u.test(group.enumerator?.rest ?? '-');

/** Splits lines into paragraphs: at labels that the numbering expects, and where a paragraph ends. */
export function splitParagraphs(lines: readonly Line[], setting: Setting): Paragraph[] {
  const groups: Group[] = [];
  let state: State = { tracker: startTracker, previous: null };
  for (const line of lines) {
    const label = readLabel(line, state, setting);
    const { previous } = state;
    const begins =
      previous === null ||
      (!isBareLabel(groups.at(-1)) && !isFalseLabel(line) && beginsParagraph(previous, line, setting));
    if (label || begins)
      groups.push({ enumerator: label?.enumerator ?? null, lines: [line], apart: isApart(line, setting) });
    else groups.at(-1)?.lines.push(line);
    state = { tracker: label?.tracker ?? state.tracker, previous: line };
  }
  return groups.map(composeParagraph);
}

function composeParagraph(group: {
  enumerator: Enumerator | null;
  lines: Line[];
  apart: boolean;
}): Paragraph {
  const numbers = group.lines.map(({ n }) => n);
  const [first = '', ...others] = group.lines.map(({ text }) => text);
  return {
    enumerator: group.enumerator,
    text: joinLines([group.enumerator?.rest ?? first, ...others]),
    lines: [Math.min(...numbers), Math.max(...numbers)],
    apart: group.apart,
  };
}
