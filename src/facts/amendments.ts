/**
 * Words that a plan puts in another one's place, wholly in quotes and led by the label that they get there:
 * “2. Chỉ số PAR INDEX đạt từ 89 điểm trở lên.” · “b) Tỷ lệ hồ sơ đúng hạn đạt 98%.” · “- Sở Y tế rà soát thủ tục.”;
 * not “Chính quyền thân thiện”, “3 không”.
 */
const AMENDED =
  /^[“"]\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[a-zđ][.)]|[IVX]{1,5}\.|[-–+•])\s+(?=\p{L}|\d)(.+?)[”"]?[.;]?\s*$/su;

/** Where the amended words stand in a text, without quotes and label; null for any other text. */
export function findAmended(text: string): { start: number; end: number } | null {
  const words = AMENDED.exec(text)?.[1];
  if (words === undefined || words.split(/\s+/u).length < 6) return null;
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
