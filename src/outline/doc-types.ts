/** Type words of Nghị định 30/2020/NĐ-CP that stand alone above a title. */
const DOC_TYPES = [
  'Kế hoạch',
  'Quyết định',
  'Chương trình',
  'Đề án',
  'Chỉ thị',
  'Nghị quyết',
  'Kết luận',
  'Thông báo',
  'Hướng dẫn',
  'Báo cáo',
  'Công văn',
  'Phương án',
];

const squeeze = (text: string): string => text.toLowerCase().replace(/[\s|]/g, '');

/**
 * The document type that a line names, with what follows it on the line.
 * Matches: "KẾ HOẠCH" (000:17), "K Ế H O Ạ C H", "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025". Not: "Kế hoạch số 2163" (000:27).
 */
export function parseDocType(text: string): { docType: string; rest: string } | null {
  if (text !== text.toUpperCase()) return null;
  for (const docType of DOC_TYPES) {
    if (squeeze(text) === squeeze(docType)) return { docType, rest: '' };
    const upper = `${docType.toUpperCase()} `;
    if (text.startsWith(upper)) return { docType, rest: text.slice(upper.length) };
  }
  return null;
}

/** The type word that a text begins with, as printed in capitals: an attached document. "KẾ HOẠCH Cải cách …". */
export function splitTypeWord(text: string): { label: string; rest: string } | null {
  const label = DOC_TYPES.map((docType) => docType.toUpperCase()).find(
    (word) => text === word || text.startsWith(`${word} `),
  );
  return label ? { label, rest: text.slice(label.length).trim() } : null;
}

/** The type word above a title and how many lines it takes; null where the line begins none. */
export interface TypeLine {
  docType: string;
  /** What follows the word on its line: the title, or its first words. */
  rest: string;
  size: number;
}

/**
 * The type word at a line: alone, cut in two ("KẾ" / "HOẠCH"), or before a title on its line, in capitals or not
 * ("KẾ HOẠCH triển khai các giải pháp …").
 */
export function readTypeLine(text: string, next: string | undefined): TypeLine | null {
  const whole = parseDocType(text);
  if (whole) return { ...whole, size: 1 };
  const cut = next === undefined || text.includes(' ') ? null : parseDocType(`${text} ${next}`);
  if (cut?.rest === '') return { ...cut, size: 2 };
  const word = splitTypeWord(text);
  const docType = DOC_TYPES.find((one) => one.toUpperCase() === word?.label);
  return word && docType && !/^số\s/iu.test(word.rest) ? { docType, rest: word.rest, size: 1 } : null;
}
