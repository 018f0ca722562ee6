/**
 * Puts together what the lines of a head cut in two: "Số:" / "58/KH-UBND", "Trà Vinh, ngày 14" / "tháng 6 năm 2023",
 * "ỦY" / "BAN NHÂN DÂN", "Thái Bình," / "ngày 03 tháng 6 năm 2024", "THÀNH" / "PHỐ HUẾ". Pieces of the motto that stand on lines of their own are dropped: "CỘNG" / "HÒA XÃ HỘI …".
 */

const squeeze = (text: string): string =>
  text.toUpperCase().replace(/UỶ/g, 'ỦY').replace(/OÀ/g, 'ÒA').replace(/[\s|]/g, '');
const MOTTOES = ['CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM', 'ĐỘCLẬP-TỰDO-HẠNHPHÚC'];

/** A part of the motto of two words or more, or its first word. */
const isMottoPiece = (text: string): boolean => {
  const piece = squeeze(text).replaceAll('–', '-');
  return (
    piece === 'CỘNG' ||
    (text.trim().includes(' ') &&
      piece.length >= 6 &&
      MOTTOES.some((motto) => motto !== piece && motto.includes(piece)))
  );
};

/** Whether the next line goes on in the middle of a number, a date, a place or a name. */
function isCut(text: string, next: string): boolean {
  if (/(?:^|\s|\|)S[ốo]\s*:?$/u.test(text)) return /^\d*\s*[/-]/.test(next) || /^\d/.test(next);
  if (/ngày\s*\d{0,2}$|ngày[\s\d.…]*tháng\s*\d{0,2}$/u.test(text)) return /^(?:\d|tháng|năm)/u.test(next);
  if (/^\p{Lu}[\p{L}\s.-]*,$/u.test(text)) return /^ngày\s/u.test(next);
  if (/^(?:(?:Thành phố|TP\.?)\s+)?\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){0,2}$/u.test(text))
    return /^\p{Lu}[\p{L}\s]*,\s*ngày\s/u.test(next);
  if (/(?:^|\s)THÀNH$/u.test(text)) return /^PHỐ(?:\s|$)/u.test(next);
  if (text === 'SỞ') return /^\p{Lu}{2}/u.test(next);
  return (
    /(?:^|\s)(?:ỦY|UỶ|ỦY BAN|UỶ BAN|ỦY BAN NHÂN|UỶ BAN NHÂN)$/u.test(text) &&
    /^(?:BAN|NHÂN|DÂN|QUỐC)(?:\s|$)/u.test(next)
  );
}

/** The texts of a head's lines, put together where one was cut. */
export function joinCutPieces(texts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const text of texts.filter((one) => !isMottoPiece(one))) {
    const last = joined.at(-1);
    if (last !== undefined && isCut(last.replace(/\s*\|$/, ''), text))
      joined[joined.length - 1] = `${last} ${text}`;
    else joined.push(text);
  }
  return joined;
}
