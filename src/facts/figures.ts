import type { Comparator } from '../schema/plan.ts';
import { parseNumber } from '../vocabulary/numbers.ts';

/** A figure in a text that may be a target: what is to be reached, without what is measured. */
export interface Figure {
  comparator: Comparator;
  value: number | null;
  unit: string | null;
  maximum: number | null;
  /** Offsets of the figure with the words that belong to it ("đạt từ 40% trở lên"). */
  start: number;
  end: number;
  kind: 'share' | 'score' | 'step' | 'rank' | 'group' | 'count';
}

const number = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`;
const range = `(?<value>${number})(?:\\s?[-–]\\s?(?<upper>${number}))?`;
const above = String.raw`(?:\s+(?<above>trở lên|trở xuống))?`;

const comparatorWords: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:không quá|không vượt quá|không cao hơn|tối đa|nhiều nhất|≤)$/iu, '<='],
  [/(?:ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn|(?<!\p{L})từ|≥)$/iu, '>='],
  [/(?:trên|lớn hơn|cao hơn|vượt|hơn|>)$/iu, '>'],
  [/(?:dưới|nhỏ hơn|thấp hơn|ít hơn|<)$/iu, '<'],
];
const filler = /\s*(?:là|đạt|mức|tỷ lệ|tỉ lệ|khoảng|thêm|đến|có|được)?\s*$/iu;
const rise = /(?:^|[\s,(])(?:tăng|nâng)(?:\s+(?:thêm|lên|tối thiểu|ít nhất|từ|trên|khoảng|được))*\s*$/iu;

/** The comparator that the words around a number say; "trên … trở lên" is >=. */
function readComparator(before: string, trail: string | undefined): Comparator {
  if (trail?.toLowerCase() === 'trở lên') return '>=';
  if (trail?.toLowerCase() === 'trở xuống') return '<=';
  const words = before.trimEnd();
  for (const lead of [words, words.replace(filler, '')]) {
    for (const [pattern, comparator] of comparatorWords) if (pattern.test(lead)) return comparator;
  }
  return '=';
}

interface Form {
  kind: Figure['kind'];
  pattern: RegExp;
  read(match: RegExpMatchArray, before: string): Omit<Figure, 'start' | 'end' | 'kind'> | null;
}

const group = (match: RegExpMatchArray, name: string): string | undefined => match.groups?.[name];
const readValue = (match: RegExpMatchArray, name = 'value'): number | null =>
  parseNumber(group(match, name) ?? '');

function readAmount(
  match: RegExpMatchArray,
  before: string,
  unit: string,
): Omit<Figure, 'start' | 'end' | 'kind'> {
  const hasUpper = group(match, 'upper') !== undefined;
  const stated = rise.test(before) ? 'increase' : readComparator(before, group(match, 'above'));
  return {
    comparator: hasUpper && stated === '=' ? '>=' : stated,
    value: readValue(match),
    unit,
    maximum: group(match, 'maximum') === undefined ? null : readValue(match, 'maximum'),
  };
}

const keeps = /(?:tiếp tục|duy trì|giữ vững|giữ nguyên)[^,;]*$/iu;
const ranked = '(?:tỉnh|thành|địa phương|cơ quan|đơn vị|sở|xã|phường|huyện|bộ|quốc gia|nước)';
const leading = '(?:dẫn đầu|đứng đầu|cao nhất|tốt nhất|đầu)';

const forms: readonly Form[] = [
  {
    // 100% các chỉ tiêu (000:59) · 100 % kết quả (003:558) · đạt từ 40% trở lên (004:143) · trên 95% trở lên (003:395)
    kind: 'share',
    pattern: new RegExp(`(?<![\\d/.,])${range}\\s?(?:%|phần trăm)${above}`, 'giu'),
    read: (match, before) => readAmount(match, before, '%'),
  },
  {
    // nhóm 10 tỉnh dẫn đầu (004:68) · nhóm 10 cơ quan, đơn vị dẫn đầu (002:68) · trong 20 tỉnh, thành phố đứng đầu · top 10
    kind: 'rank',
    pattern: new RegExp(
      `(?:nhóm|tốp|top)\\s+(?<value>\\d{1,2})(?!\\d|%|\\s?điểm)(?:\\s+${ranked}[^.;]{0,30}?\\s${leading}(?:\\s+(?:của\\s+)?(?:cả nước|toàn quốc|của tỉnh))?)?|(?<=trong\\s|thuộc\\s)(?<among>\\d{1,2})\\s+${ranked}[^.;]{0,30}?\\s${leading}`,
      'giu',
    ),
    read: (match) => ({
      comparator: 'top',
      value: parseNumber(group(match, 'value') ?? group(match, 'among') ?? ''),
      unit: 'hạng',
      maximum: null,
    }),
  },
  {
    // xếp hạng 30/63 · đứng thứ 20 trở lên · vị trí thứ 15; not "thứ 7"
    kind: 'rank',
    pattern: new RegExp(
      `(?:xếp|đứng|hạng|vị trí|vị thứ)\\s+(?:ở\\s+)?(?:vị trí\\s+)?(?:hạng\\s+)?(?:thứ\\s+)?(?:hạng\\s+)?(?:từ\\s+)?(?:thứ\\s+)?(?<value>\\d{1,2})(?:/(?<of>\\d{2}))?(?![\\d%.,/])${above}`,
      'giu',
    ),
    read: (match) => ({
      comparator: group(match, 'above') ? 'top' : '=',
      value: readValue(match),
      unit: 'hạng',
      maximum: null,
    }),
  },
  {
    // tăng 06 bậc (004:15) · tăng từ 3-5 bậc · nâng 02 hạng
    kind: 'step',
    pattern: new RegExp(
      `(?<=(?:tăng|nâng|cải thiện)(?:\\s+(?:thêm|lên|tối thiểu|ít nhất|từ|trên|khoảng|được))*\\s+)${range}\\s+(?<unit>bậc|hạng|thứ bậc)${above}`,
      'giu',
    ),
    read: (match) => ({
      comparator: 'increase',
      value: readValue(match),
      unit: group(match, 'unit') ?? null,
      maximum: null,
    }),
  },
  {
    // đạt 91,16/100 điểm (004:12) · đạt từ 85 điểm trở lên · tăng 0,5 điểm; not "điểm a", "02 điểm cầu"
    kind: 'score',
    pattern: new RegExp(
      `(?<![\\d/.,])${range}(?:/(?<maximum>\\d{2,3}))?\\s?điểm(?!\\s+(?:cầu|trường|bưu|du lịch|nóng|đến|truy cập|bán))${above}`,
      'giu',
    ),
    read: (match, before) => readAmount(match, before, 'điểm'),
  },
  {
    // nằm trong nhóm “Cao nhất” (004:39) · nhóm Trung bình cao · nhóm tỉnh có điểm số cao nhất
    kind: 'group',
    pattern:
      /nhóm\s+(?:(?:các\s+)?(?:tỉnh|địa phương|địa bàn)[^,;.“]{0,30}?)?[“"‘']*(?:cao nhất|trung bình cao|cao|khá|tốt)(?!\p{L})[”"’']*|nhóm\s+(?:các\s+)?(?:tỉnh|địa phương)[^,;.\d]{0,20}(?:dẫn đầu|đứng đầu)/giu,
    read: (_, before) => ({
      comparator: keeps.test(before) ? 'maintain' : '=',
      value: null,
      unit: 'nhóm',
      maximum: null,
    }),
  },
  {
    // duy trì là tỉnh dẫn đầu cả nước (004:230)
    kind: 'group',
    pattern:
      /(?:là\s+|vị trí\s+|(?:xếp|đứng)\s+(?:hạng\s+)?|hạng\s+)(?:(?:tỉnh|địa phương|đơn vị)\s+)?(?:dẫn đầu|đứng đầu|thứ nhất)(?!\p{L})(?:\s+(?:cả nước|toàn quốc))?/giu,
    read: (_, before) =>
      keeps.test(before)
        ? { comparator: 'maintain', value: null, unit: 'hạng', maximum: null }
        : { comparator: 'top', value: 1, unit: 'hạng', maximum: null },
  },
  {
    // ít nhất 02 sáng kiến · không quá 03 ngày làm việc; not "dưới 6 tuổi" (004:501), "trên 10 năm", dates, document numbers
    kind: 'count',
    pattern: new RegExp(
      `(?<=(?:ít nhất|tối thiểu|không quá|tối đa|không dưới|phấn đấu có|phấn đấu đạt)\\s+(?:là\\s+|có\\s+|đạt\\s+)?)${range}(?![\\d%/.,])\\s+(?!(?:tuổi|tháng|năm|quý|khóa|khoá|điểm|bậc|hạng|phần trăm)(?!\\p{L}))(?<unit>\\p{Ll}+(?:\\s\\p{Ll}+)?)|(?<=(?<!\\p{L})từ\\s+)(?<from>\\d{1,4})\\s+(?!(?:tuổi|tháng|năm|điểm|bậc|hạng)(?!\\p{L}))(?<thing>\\p{Ll}+(?:\\s\\p{Ll}+)?)\\s+(?<above>trở lên)`,
      'giu',
    ),
    read: (match, before) => ({
      comparator: readComparator(before, group(match, 'above')),
      value: parseNumber(group(match, 'value') ?? group(match, 'from') ?? ''),
      unit: group(match, 'unit') ?? group(match, 'thing') ?? null,
      maximum: null,
    }),
  },
];

function readForm(form: Form, text: string): Figure[] {
  return [...text.matchAll(form.pattern)].flatMap((match) => {
    const read = form.read(match, text.slice(0, match.index));
    return read === null
      ? []
      : [{ ...read, kind: form.kind, start: match.index, end: match.index + match[0].length }];
  });
}

/** Every figure of the text in order, goal or not; where two forms read the same words, the first form wins. */
export function findFigures(text: string): Figure[] {
  const figures: Figure[] = [];
  for (const form of forms) {
    for (const figure of readForm(form, text)) {
      if (!figures.some(({ start, end }) => figure.start < end && start < figure.end)) figures.push(figure);
    }
  }
  return figures.sort((a, b) => a.start - b.start);
}
