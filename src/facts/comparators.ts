import type { Comparator } from '../schema/plan.ts';

// không quá 03 ngày · tối thiểu 50% (003:166) · ít nhất 20% (003:257) · trên 90% (000:200) · dưới 2%
const words: readonly (readonly [RegExp, Comparator])[] = [
  // phấn đấu đạt và vượt 44 điểm · không để hồ sơ quá hạn vượt quá 1%
  [/(?:đạt và vượt|đạt hoặc vượt|bằng hoặc (?:cao hơn|vượt))$/iu, '>='],
  // mỗi doanh nghiệp không bị kiểm tra quá 01 lần · không có hồ sơ trễ hạn quá 03 ngày
  [/không (?:để|được|cho|bị|có|còn|thanh tra|kiểm tra)(?:\s|,)[^,;.]*(?:quá|vượt)$/iu, '<='],
  // không có yếu tố nào đạt dưới 80%
  [/không (?:có|để|còn)\s[^,;.]*(?:dưới|thấp hơn)$/iu, '>='],
  [/(?:không quá|không vượt quá|không cao hơn|tối đa|nhiều nhất|≤)$/iu, '<='],
  [/(?:ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn|(?<!\p{L})từ|≥)$/iu, '>='],
  // điểm thấp hơn 5 điểm, before "hơn 5 điểm"
  [/(?:dưới|nhỏ hơn|thấp hơn|ít hơn|<)$/iu, '<'],
  [/(?:trên|lớn hơn|cao hơn|vượt|hơn|>)$/iu, '>'],
];
const filler = /\s*(?:là|đạt|mức|tỷ lệ|khoảng|thêm|đến|có|được)?\s*$/iu;
const rise =
  /(?:^|[\s,(])(?:tăng|nâng|cải thiện)(?:\s+(?:thêm|lên|tối thiểu|ít nhất|từ|trên|khoảng|được|bình quân|trung bình))*\s*$/iu;

/** Whether the words before a number speak of a rise by it: "tăng ít nhất 05 bậc". */
export const isRise = (before: string): boolean => rise.test(before);

/**
 * The comparator that the words around a number say; = where they say none.
 * @param trail "trở lên" or "trở xuống" behind the number: "trên … trở lên" is >=
 */
export function readComparator(before: string, trail: string | undefined): Comparator {
  if (trail?.toLowerCase() === 'trở lên') return '>=';
  if (trail?.toLowerCase() === 'trở xuống') return '<=';
  const bare = before.trimEnd();
  for (const lead of [bare, bare.replace(filler, '')]) {
    for (const [pattern, comparator] of words) if (pattern.test(lead)) return comparator;
  }
  return '=';
}
