/** The text with no mark, no đ, no capitals and single spaces: "Sở  Nội vụ" is "so noi vu", in NFC or NFD alike. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** The folded text as a path segment: "Sở Văn hóa, Thể thao và Du lịch" is "so-van-hoa-the-thao-va-du-lich". */
export const slugify = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

// hoá, HOẠ, xoè, thuỷ, UỶ (mark on the second vowel of an open syllable); not hoàn, khoét, quý, quỹ
const NEW_STYLE = /(?<![qQ])([oO])([áàảãạÁÀẢÃẠéèẻẽẹÉÈẺẼẸ])(?!\p{L})|(?<![qQ])([uU])([ýỳỷỹỵÝỲỶỸỴ])(?!\p{L})/gu;

/** "oá" as "óa": the tone moves to the first vowel; both are one NFC character each. */
function moveTone(first: string, marked: string): string {
  const [plain = '', tone = ''] = marked.normalize('NFD');
  return (first + tone).normalize('NFC') + plain;
}

/**
 * The text in NFC with the tone where the older style writes it: hoá is hóa, uỷ is ủy. Of NFC text every character
 * keeps its place, so offsets into the result are offsets into the text.
 */
export const normaliseToneMarks = (text: string): string =>
  text
    .normalize('NFC')
    .replace(NEW_STYLE, (_, o?: string, a?: string, u?: string, y?: string) =>
      moveTone(o ?? u ?? '', a ?? y ?? ''),
    );

/** Lower case with every offset in its place; a letter whose small one is longer stays ("İ"). */
function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

/** What two spellings of a name have in common: NFC, lower case, one tone style; offsets as in NFC text. */
export const foldCase = (text: string): string => lowerInPlace(normaliseToneMarks(text));
