import { begin, number, rangeOf, readAmount, readAs, take, takeNumber, trail } from './amounts.ts';
import { countForms } from './count-forms.ts';
import type { Form } from './figures.ts';

const body = '(?:tỉnh|thành|địa phương|cơ quan|đơn vị|sở|xã|phường|huyện|bộ|quốc gia|nước)';
const lead = '(?:dẫn đầu|đứng đầu|cao nhất|tốt nhất|đầu)';
const area = String.raw`(?:\s+(?:của\s+)?(?:cả nước|toàn quốc|toàn tỉnh|của tỉnh))?`;
const rising = String.raw`(?:tăng|nâng|cải thiện)(?:\s+(?:thêm|lên|tối thiểu|ít nhất|từ|trên|khoảng|được))*`;

// "tiếp tục duy trì, nằm trong nhóm …" (004:37) · "duy trì là tỉnh dẫn đầu" (004:230)
const keeps = /(?:tiếp tục|duy trì|giữ vững|giữ nguyên)[^,;]*$/iu;

const share: Form = {
  // 100% các chỉ tiêu (000:59) · từ 60% - 65% hồ sơ · 100 % kết quả (003:558) · từ 40% trở lên (004:143) · trên 95% trở lên (003:395)
  kind: 'share',
  // giảm tỷ suất sinh xuống còn 14‰
  pattern: new RegExp(`${begin}${rangeOf('%')}\\s?(?<unit>%|‰|phần trăm)${trail}`, 'giu'),
  read: (match, before) => readAmount(match, before, take(match, 'unit') === '‰' ? '‰' : '%'),
};

const leaders: Form = {
  // nhóm 10 tỉnh dẫn đầu cả nước (004:68) · nhóm 10 cơ quan, đơn vị dẫn đầu (002:68) · nhóm 20/63 địa phương dẫn đầu · tốp 5/133 xã, phường
  // trong 20 tỉnh, thành phố đứng đầu · top 10; not "tốp 1/3 các tỉnh", "nhóm 3 điểm", "nhóm 10 tỉnh cuối cả nước"
  kind: 'rank',
  pattern: new RegExp(
    `(?:nhóm|tốp|top)\\s+(?<value>\\d{1,2})(?:/\\d{2,3})?(?!\\d|/|%|\\s?điểm|\\s+${body}[^.;,]{0,30}?\\s(?:cuối|thấp|xếp cuối|yếu))(?:\\s+${body}[^.;]{0,30}?\\s${lead}${area})?|(?<=(?:trong|thuộc)\\s(?:số\\s)?)(?<among>\\d{1,2})\\s+${body}[^.;]{0,30}?\\s${lead}${area}`,
    'giu',
  ),
  read: (match) => ({
    comparator: 'top',
    value: takeNumber(match, 'value') ?? takeNumber(match, 'among'),
    unit: 'hạng',
    maximum: null,
  }),
};

/** Those among whom a place is counted: "tỉnh, thành phố", "sở, ngành", "quận, huyện". */
const ranked = String.raw`\s+(?:tỉnh|thành phố|địa phương|sở|ban|ngành|cơ quan|đơn vị|quận|huyện|thị xã|xã|phường)(?:,\s*(?:tỉnh|thành phố|địa phương|ban|ngành|cơ quan|đơn vị|huyện|thị xã|xã|phường))*`;

/** A place that must not be passed downwards: "xếp hạng không thấp hơn vị trí 15/34", "đứng ít nhất thứ 20". */
const AT_LEAST =
  /(?:không thấp hơn|không dưới|ít nhất|tối thiểu|(?:dưới|thấp hơn))\s+(?:(?:vị trí|thứ|hạng)\s+)*(?:\d{1,2}(?:\/\d{1,3})?)?$/iu;

const place: Form = {
  // xếp thứ 3/15 quận, huyện trở lên · xếp thứ 5/8 huyện · xếp hạng 28/63, tăng 6 bậc · xếp thứ 38/63 (004:256) · đứng thứ 20 trở lên · vị trí thứ 15 · xếp vị trí 10 - 15/63 and xếp hạng từ 10 đến 15, of which the last is the least to reach · thứ hạng không thấp hơn 30 ·
  // không có lĩnh vực xếp hạng dưới 50/63; not "lĩnh vực xếp hạng dưới 50/63"
  kind: 'rank',
  pattern: new RegExp(
    `(?:xếp|đứng|hạng|vị trí|vị thứ)(?:\\s+(?:ở|vị trí|hạng|thứ|từ|trong|không thấp hơn|không dưới|tối thiểu|(?<=không (?:có|để|còn)\\s[^,;.]{1,60})(?:dưới|thấp hơn)))*\\s+(?<value>\\d{1,2})(?:(?:\\s?[-–]\\s?|\\s+đến\\s+(?:(?:hạng|thứ|vị trí)\\s+)?)(?<last>\\d{1,2}))?(?:/\\d{1,3})?(?![\\d%/]|[.,]\\d)(?:${ranked}(?=\\s+trở lên))?${trail}`,
    'giu',
  ),
  read: (match, before) => ({
    comparator:
      take(match, 'last') || take(match, 'trail') || AT_LEAST.test(before) || AT_LEAST.test(match[0])
        ? 'top'
        : '=',
    value: takeNumber(match, 'last') ?? takeNumber(match, 'value'),
    unit: 'hạng',
    maximum: null,
  }),
};

const step: Form = {
  // tăng 06 bậc (004:15) · tăng từ 3-5 bậc · nâng 02 hạng · tăng ít nhất 01 bậc · tăng thứ hạng Chỉ số PAPI từ 05 bậc trở lên
  kind: 'step',
  pattern: new RegExp(
    `(?<=${rising}\\s+|(?:tăng|nâng)\\s+(?:thứ\\s+)?hạng\\s[^.;,\\d]{1,60}?\\s(?:từ|ít nhất|tối thiểu|lên)\\s+)${rangeOf('(?:bậc|hạng)')}\\s+(?<unit>bậc|hạng|thứ bậc)${trail}`,
    'giu',
  ),
  read: readAs('increase'),
};

const score: Form = {
  // đạt 91,16/100 điểm (004:12) · tối thiểu 8,5/9,5 điểm · đạt từ 85 điểm trở lên · tăng 0,5 điểm; not "điểm a", "02 điểm cầu", "06 điểm đến", "bị trừ 2 điểm"
  kind: 'score',
  pattern: new RegExp(
    `${begin}(?<!(?:bị|trừ|mất)\\s)${rangeOf('điểm')}(?:/(?<maximum>${number}))?\\s?điểm(?!\\s+(?:cầu|công cộng|wifi|phát|internet|tập kết|thu gom|đỗ|trường|bưu|du lịch|nóng|đến|truy cập|bán|phục vụ|tiếp nhận|giao dịch|phần trăm))${trail}`,
    'giu',
  ),
  read: (match, before) => readAmount(match, before, 'điểm'),
};

const group: Form = {
  // nhóm “Cao nhất” (004:39) · nhóm Trung bình cao · nhóm các tỉnh, thành phố đạt điểm trung bình cao trở lên
  kind: 'group',
  pattern: new RegExp(
    String.raw`nhóm\s+(?:(?:có|đạt|các|những|tỉnh|thành phố|địa phương|điểm|điểm số|mức|kết quả|thuộc)[,\s]+)*[“"‘']*(?:cao nhất|trung bình cao|cao|khá|tốt|dẫn đầu|đứng đầu)(?!\p{L})[”"’']*${trail}`,
    'giu',
  ),
  read: (match, before) => ({
    comparator: keeps.test(before) ? 'maintain' : take(match, 'trail') ? '>=' : '=',
    value: null,
    unit: null,
    maximum: null,
  }),
};

const first: Form = {
  // duy trì là tỉnh dẫn đầu cả nước (004:230) · giữ vững vị trí thứ nhất
  kind: 'group',
  pattern: new RegExp(
    String.raw`(?:là\s+|vị trí\s+|(?:xếp|đứng)\s+(?:hạng\s+)?|hạng\s+)(?:(?:tỉnh|địa phương|đơn vị)\s+)?(?:dẫn đầu|đứng đầu|thứ nhất)(?!\p{L})${area}`,
    'giu',
  ),
  read: (_, before) => ({
    ...(keeps.test(before)
      ? { comparator: 'maintain', value: null, unit: null }
      : { comparator: 'top', value: 1, unit: 'hạng' }),
    maximum: null,
  }),
};

const better: Form = {
  // được cải thiện hơn năm 2024 (002:68) · tăng cả điểm số và thứ hạng so với năm 2024; not "tăng 06 bậc so với …" (004:15)
  kind: 'better',
  pattern:
    /(?:được\s+)?(?:cải thiện|tăng|nâng cao|nâng lên|cao)(?!\p{L})[^,;.\d]{0,40}?\s?(?:hơn|so với)\s+năm\s+20\d\d/giu,
  read: () => ({ comparator: 'increase', value: null, unit: null, maximum: null }),
};

/** The ways in which plans print what is to be reached; of two that read the same words, the first is right. */
export const forms: readonly Form[] = [
  share,
  leaders,
  place,
  step,
  score,
  group,
  first,
  better,
  ...countForms,
];
