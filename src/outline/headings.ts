import { holdsAction, startsWithAction } from '../vocabulary/actions.ts';
import { parseEnumerator } from '../vocabulary/enumerators.ts';
import type { Paragraph } from './paragraphs.ts';

/** A unit's paragraphs, with the title that its label was followed by, if any. */
export interface Headed {
  heading: string | null;
  /** ':' where the heading was printed with one. */
  headingMark: string;
  paragraphs: string[];
}

/** What stands around a labelled unit. */
export interface UnitForm {
  /** A labelled unit or a table hangs below it. */
  leads: boolean;
  /** Most of its siblings begin with a title and a colon. */
  siblingsTitled: boolean;
}

const MAX_HEADING_WORDS = 40;
const MAX_RUN_IN_WORDS = 24;
const countWords = (text: string): number => text.split(' ').length;
const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);

/**
 * Title and text on one line.
 * Matches: "Công tác chỉ đạo điều hành: Nâng cao …" (000:92), "Cải thiện “mức độ hài lòng về TTHC”: Đơn giản" (000:195),
 * "Mục tiêu: 100% các phòng" (003:394), "Tiêu chí 1.3 “Kiểm tra”: Thực hiện". Not: "Các sở, cơ quan: Văn phòng UBND tỉnh, Tài chính …" (004:305), a list of bodies.
 */
const RUN_IN = /^((?:[^:.;]|(?<=\d)\.(?=\d))+?)\s*:\s+([\p{Lu}\d“"].*)$/u;
const BODY_NAME =
  /^(Sở|Văn phòng|UBND|Ủy ban|Ban(?!\s+hành)|Thanh tra|Công an|Phòng|Trung tâm|Chi cục|Cục|Bộ)\s/u;

/**
 * A body and what it does, in small letters: "1. Văn phòng Sở: chủ trì tham mưu …", "2. Các phòng chuyên môn: rà soát …",
 * "5. Giao Sở Tài chính: cân đối kinh phí".
 * Not: "1. Sở Nội vụ có các nhiệm vụ: theo dõi …", a sentence.
 */
const DUTY_OF_BODY =
  /^((?:Giao\s+(?:cho\s+)?)?(?:Sở|Văn phòng|UBND|Ủy ban|Ban(?!\s+hành)|Thanh tra|Công an|Phòng|Trung tâm|Chi cục|Cục|Bưu điện|Bảo hiểm|Kho bạc|Báo|Đài|Hội|Tỉnh đoàn|Công đoàn|Các|Trưởng|Thủ trưởng|Giám đốc|Chủ tịch|Chánh)\s[^:.;]+?)\s*:\s+(\p{Ll}.*)$/u;

/** "Các sở, ban, ngành; UBND các xã, phường: Bố trí công chức …": bodies parted by ';' and what they do. */
const DUTY_OF_BODIES =
  /^((?:Các|Sở|Văn phòng|UBND|Ủy ban|Thủ trưởng|Phòng|Công an)\s[^:.;]+(?:;\s(?:và\s)?(?:Các|các|Sở|UBND|Ủy ban|Thủ trưởng|Chủ tịch|Phòng|Công an|Văn phòng)\s[^:.;]+)+?)\s*:\s+(\p{L}.*)$/u;

/** The parts of a text that begins with a body, a colon and a verb of doing. */
function splitDuty(text: string): [title: string, duty: string] | null {
  const [, title = '', duty = ''] = DUTY_OF_BODY.exec(text) ?? DUTY_OF_BODIES.exec(text) ?? [];
  return (startsWithAction(duty) || /^(?:trên cơ sở|căn cứ|theo|định kỳ)\s/u.test(duty)) &&
    countWords(title) <= MAX_RUN_IN_WORDS &&
    !holdsAction(title.replace(/^Giao\s+(?:cho\s+)?/u, ''))
    ? [title, duty]
    : null;
}

/** Titles after which bodies are named for what they do: "c) Trách nhiệm: Sở Nội vụ chủ trì …", "2. Về tài sản công: Phòng …"; not "Các sở, cơ quan: …" (004:305). */
const DUTIES =
  /^(?:trách nhiệm|nhiệm vụ|phân công|tổ chức thực hiện|giải pháp|về|công tác|lĩnh vực)(?!\p{L})/iu;

/** A colon inside brackets ends no title: "… tăng 2,5% so với năm 2023 (năm 2023: 82,5%)". */
const hasOpenBracket = (title: string): boolean => title.lastIndexOf('(') > title.lastIndexOf(')');

/**
 * "Các sở: Nội vụ, Tư pháp, Tài chính", "Các sở: Y tế, Xây dựng nâng cao chất lượng …", "Giao Văn phòng chủ trì, phối hợp với các sở: Y tế, Nội vụ
 * rà soát …": bodies named by their fields, who act.
 * Not: "Các phòng: Trên cơ sở kế hoạch, chủ động rà soát".
 */
const namesBodies = (title: string, rest: string): boolean =>
  /(?:^|(?<!\p{L})(?:với|cùng|giao|đề nghị|yêu cầu)\s)các (?:sở|ban|phòng)$/iu.test(title) &&
  /,\s|\svà\s/u.test(rest) &&
  !startsWithAction(rest) &&
  (!holdsAction(rest) || /^(?!Trên|Căn cứ|Theo)\p{Lu}[^,:;.]*,\s\p{Lu}/u.test(rest));

/** "Nội dung 1: Tham gia của người dân": the number and the name are one title. */
const COUNTED_TITLE =
  /^(?:nội dung|chỉ số nội dung|nhiệm vụ|lĩnh vực|trục nội dung|nhóm(?: nhiệm vụ)?)(?: (?:số|thứ))? \d{1,2}$/iu;
const isCountedTitle = (title: string, rest: string): boolean =>
  COUNTED_TITLE.test(title) && !/[.;:,]$/.test(rest) && countWords(rest) <= MAX_RUN_IN_WORDS;

/** "Cải cách tài chính công: Phòng Kế hoạch tham mưu …": the body behind the colon does something. Not: "Đề nghị các cơ quan: Thuế tỉnh, Công an tỉnh phối hợp". */
const actsFor = (title: string, rest: string): boolean =>
  !/(?:^|\s)các\s(?:sở|ban|ngành|cơ quan|đơn vị|địa phương)(?!\p{L})/iu.test(title) &&
  BODY_NAME.test(rest) &&
  holdsAction(rest.split(/[;.]/u)[0] ?? '');

/** Whether a text begins with what may be a title and a colon. */
export const hasRunIn = (text: string): boolean => {
  const [, title = '', rest = ''] = RUN_IN.exec(text) ?? [];
  if (title === '' || hasOpenBracket(title) || parseEnumerator(rest) !== null) return false;
  if (namesBodies(title, rest) || isCountedTitle(title, rest)) return false;
  const isAllowed = !BODY_NAME.test(rest) || DUTIES.test(title) || actsFor(title, rest);
  return countWords(title) <= MAX_RUN_IN_WORDS && isAllowed;
};

/**
 * A sentence of doing with a list after its colon is no title: "Đẩy mạnh việc sử dụng có hiệu quả các ứng dụng đã triển
 * khai: Hệ thống quản lý văn bản …" (003:582); among siblings that have titles it is one: "Xây dựng và phát triển chính
 * quyền điện tử, chính quyền số: Ưu tiên nguồn lực" (000:166).
 */
const isClearTitle = (title: string, text: string): boolean =>
  !startsWithAction(title) ||
  /^yêu cầu(?: chung| cụ thể)?$/iu.test(title) ||
  actsFor(title, text) ||
  startsWithAction(text) ||
  /^\d/.test(text);

/** "PHÂN CÔNG NHIỆM VỤ (chi tiết tại phụ lục 01, 02 kèm theo)." (000:319): capitals, then a remark in small letters. */
const CAPITALS_WITH_REMARK = /^([^(]*[^(\s])\s*(\([^)]*\p{Ll}{2}[^)]*\)\.?)$/u;

/** "Chỉ số hài lòng đạt từ 88% trở lên, trong đó:" promises a figure: a sentence with its list. */
const promisesFigure = (text: string): boolean =>
  /(?<!\p{L})(?:đạt|tăng|giảm|từ|trên)\s[^:]*\d\s?(?:%|điểm)[^:]*:$/iu.test(text.replace(/\([^()]*\)/gu, ''));

/** A numbered label's first paragraph is a title when it is short, does not end as a sentence, and something follows it. */
const isTitle = (text: string, somethingFollows: boolean): boolean =>
  !/[.;,]$/.test(text) &&
  !promisesFigure(text) &&
  countWords(text) <= MAX_HEADING_WORDS &&
  (somethingFollows || isCapitals(text));

/**
 * Tells heading from text for a labelled unit. Bullets never have headings.
 * @param form what stands around it
 */
export function splitHeading(paragraphs: readonly string[], form: UnitForm): Headed {
  const [first = '', ...rest] = paragraphs;
  const remark = CAPITALS_WITH_REMARK.exec(first);
  if (remark && isCapitals(remark[1] ?? '')) {
    return { heading: remark[1] ?? '', headingMark: '', paragraphs: [remark[2] ?? '', ...rest] };
  }
  const [, title = '', text = ''] = RUN_IN.exec(first) ?? [];
  if (hasRunIn(first) && (form.siblingsTitled || isClearTitle(title, text)))
    return { heading: title, headingMark: ':', paragraphs: [text, ...rest] };
  const duty = splitDuty(first);
  if (duty) return { heading: duty[0], headingMark: ':', paragraphs: [duty[1], ...rest] };
  if (!isTitle(first, form.leads || rest.length > 0))
    return { heading: null, headingMark: '', paragraphs: [...paragraphs] };
  return { ...splitMark(first), paragraphs: rest };
}

/** A heading without the colon that it may be printed with. */
export function splitMark(text: string): Pick<Headed, 'heading' | 'headingMark'> {
  return text.endsWith(':')
    ? { heading: text.slice(0, -1).trim(), headingMark: ':' }
    : { heading: text, headingMark: '' };
}

/** A paragraph wholly in brackets that announces an annex: "(Chi tiết tại Phụ lục I kèm theo Kế hoạch này)" (002:157). */
export const isAnnexRemark = (paragraph: Pick<Paragraph, 'text' | 'enumerator'>): boolean =>
  paragraph.enumerator === null && /^\((?=.*(?:[Pp]hụ lục|[Bb]iểu|kèm theo)).*\)\.?$/u.test(paragraph.text);
