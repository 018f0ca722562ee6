/**
 * The printed labels of Vietnamese documents (Nghị định 30/2020/NĐ-CP): I, 1, 1.1, a), -, + and Phần, Chương, Mục,
 * Điều, Phụ lục. Letters run a b c d đ e g h i k l m n o p q r s t u v x y: no f, j, w, z.
 */

/** What a label is made of; two labels of one list share it. */
export type EnumeratorStyle =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'annex'
  | 'topic'
  | 'capital'
  | 'roman'
  | 'number'
  | 'decimal'
  | 'letter'
  | 'paren'
  | 'bullet';

export interface Enumerator {
  style: EnumeratorStyle;
  /** As printed, without its punctuation: "II", "2.4", "đ", "-", "Chương II". */
  label: string;
  /** The punctuation after (or around) the label: '.', ')', '/', ''. */
  mark: string;
  /** Place in its sequence, from 1; for a decimal every part (2.4 is [2, 4]); bullets have none. */
  path: number[];
  /** The line's text after the label. */
  rest: string;
}

const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Place of a letter in the Vietnamese sequence, from 1; 0 for a letter that lists skip (f, j, w, z). */
export const getLetterPlace = (letter: string): number => LETTERS.indexOf(letter.toLowerCase()) + 1;

/** The letter at a place, from 1; '' beyond the last. */
export const getLetterAt = (place: number): string => LETTERS[place - 1] ?? '';

/** Value of a Roman number; 0 for what is none ("IIII", "VX"). */
export function parseRoman(text: string): number {
  if (!/^(?=[IVXLC])(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/.test(text)) return 0;
  let total = 0;
  for (let i = 0; i < text.length; i += 1) {
    const value = ROMAN[text[i] ?? ''] ?? 0;
    total += value < (ROMAN[text[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}

interface Pattern {
  style: EnumeratorStyle;
  regex: RegExp;
  /** Groups: label, mark, rest. */
  read: (match: RegExpExecArray) => { label: string; mark: string; path: number[]; rest: string } | null;
}

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám'];
const parseOrdinal = (text: string): number =>
  parseRoman(text.toUpperCase()) ||
  Number.parseInt(text, 10) ||
  ORDINALS.indexOf(text.toLowerCase().replace(/^thứ /, '')) + 1;

const wordPattern = (style: EnumeratorStyle, word: string): Pattern => ({
  style,
  regex: new RegExp(`^(${word}\\s+([IVXLC]+|\\d{1,3}|thứ \\p{L}+))\\s*([.:]?)(?:\\s+|$)(.*)$`, 'iu'),
  read: ([, label = '', value = '', mark = '', rest = '']) => {
    const place = parseOrdinal(value);
    return place > 0 && /^\p{Lu}/u.test(label) ? { label, mark, path: [place], rest } : null;
  },
});

/** A count that a unit begins with: "2.1. 100% hồ sơ", "1. 02 cuộc kiểm tra", as a scan reads it "1. 1O0% hồ sơ", "3. 9/9 xã". Not: "12. 2025". */
const COUNT = String.raw`\d[\dOol.,]*(?:\/\d{1,3})?(?:\s?%|\s\p{L})`;

/**
 * Tried in order; the first that matches wins.
 * Matches: "II. NHIỆM VỤ" (000:89), "1.1. Công tác" (000:92), "a) Phát huy" (002:43), "đ) Góp phần" (002:69),
 * "- Sở Nội vụ;" (000:397), "+ Lãnh đạo Văn phòng;" (004:335), "-Văn phòng UBND tỉnh:" (004:333), "Phụ lục" (004:351).
 * A label may stand alone on its line, its text on the next ("6." 004:449).
 * A dash after a number or a letter needs a space and a capital behind it: "1- Chỉ số", "2 - Mục tiêu", "a- Bố trí".
 * Not: "57-NQ/TW ngày" (000:178), "58/KH-UBND", "3662/KH-UBND ngày" (000:45), "06/01/2025 của Sở" (000:49), "20% TTHC" (003:231).
 */
const PATTERNS: Pattern[] = [
  wordPattern('part', 'phần'),
  wordPattern('chapter', 'chương'),
  wordPattern('section', 'mục'),
  wordPattern('article', 'điều'),
  {
    style: 'annex',
    regex:
      /^((?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu|BIỂU MẪU|BIỂU SỐ)(?:\s+(?:SỐ\s+|số\s+)?([IVX]+|\d{1,2}|[A-Z]))?)\s*([.:]?)(?:\s+|$)(.*)$/u,
    read: ([, label = '', value = '', mark = '', rest = '']) => {
      const place = value === '' ? 1 : parseOrdinal(value) || value.charCodeAt(0) - 64;
      return { label, mark, path: [place], rest };
    },
  },
  // "Nhiệm vụ 1: Công khai, minh bạch", "Giải pháp 2. Rà soát", "Chỉ số nội dung 3: Trách nhiệm giải trình"; not
  // "Tiêu chí 1.3: thực hiện", "Mục tiêu 100%", "Nhiệm vụ 1 của Kế hoạch"
  {
    style: 'topic',
    regex:
      /^((?:Nhóm |NHÓM )?(?:Nhiệm vụ|NHIỆM VỤ|Giải pháp|GIẢI PHÁP|Mục tiêu|MỤC TIÊU|Chỉ tiêu|Nội dung|NỘI DUNG|Chỉ số nội dung|Chỉ số thành phần|Trục nội dung|Lĩnh vực|Hợp phần|Bước)(?:\s+(?:số|thứ))?\s+(\d{1,2}|[IVX]{1,4}))\s*([:.]|[-–](?=\s))\s+(?=[\p{Lu}“"‘])(.*)$/u,
    read: ([, label = '', value = '', mark = '', rest = '']) => {
      const place = Number(value) || parseRoman(value);
      return place > 0 ? { label, mark, path: [place], rest } : null;
    },
  },
  // "A. ĐÁNH GIÁ", "B- MỤC TIÊU": a letter above the Roman numbers; not "C. Mác" (no capitals)
  {
    style: 'capital',
    regex:
      /^([A-HĐ])\s?([.\-–:/)])\s*(?=[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*(?:\p{Ll}|$)|\p{Lu}\p{Ll}*\s\p{Ll})(.*)$/u,
    read: ([, label = '', mark = '', rest = '']) => ({ label, mark, path: [getLetterPlace(label)], rest }),
  },
  {
    style: 'roman',
    regex: /^([IVX]{1,6})\s?([.\-–:/)])\s*(?=[\p{L}“"‘(]|$)(.*)$/u,
    read: ([, label = '', mark = '', rest = '']) => {
      const place = parseRoman(label);
      return place > 0 ? { label, mark, path: [place], rest } : null;
    },
  },
  // "I MỤC TIÊU": without punctuation only before a title in capitals
  {
    style: 'roman',
    regex: /^([IVX]{1,6})\s+(?=[^\p{Ll}]*\p{Lu}{2,}[^\p{Ll}]*$)(.*)$/u,
    read: ([, label = '', rest = '']) => {
      const place = parseRoman(label);
      return place > 0 ? { label, mark: '', path: [place], rest } : null;
    },
  },
  {
    style: 'decimal',
    regex: new RegExp(
      String.raw`^(\d{1,2}(?:\.\d{1,2}){1,3})(?:(?:\s(?=[.)]\s))?([.):/]?)\s*(?=[\p{L}“"‘(]|(?<=[.)])$|(?<=[.):/]\s)${COUNT})|([-–])\s+(?=\p{Lu}))(.*)$`,
      'u',
    ),
    read: ([, label = '', mark = '', dash = '', rest = '']) => {
      const path = label.split('.').map(Number);
      return path.includes(0) ? null : { label, mark: mark || dash, path, rest };
    },
  },
  // "I.1. Mục tiêu", "II.2.1. Rà soát": the Roman number repeated
  {
    style: 'decimal',
    regex: /^([IVX]{1,5}(?:\.\d{1,2}){1,3})([.):]?)\s*(?=[\p{L}“"‘(])(.*)$/u,
    read: ([, label = '', mark = '', rest = '']) => {
      const [roman = '', ...numbers] = label.split('.');
      const path = [parseRoman(roman), ...numbers.map(Number)];
      return path.includes(0) ? null : { label, mark, path, rest };
    },
  },
  {
    style: 'number',
    regex: new RegExp(
      String.raw`^(\d{1,2})\s?([.)/])(?!(?<=/)\p{Lu}[\p{Lu}-])\s*(?=[\p{L}“"‘(]|\d+\s?%|(?<=\s)${COUNT}|$)(.*)$`,
      'u',
    ),
    read: ([, label = '', mark = '', rest = '']) => {
      const place = Number(label);
      return place > 0 ? { label, mark, path: [place], rest } : null;
    },
  },
  {
    style: 'number',
    regex: /^(\d{1,2})\s?([-–])\s+(?=[\p{Lu}“"‘(]|\d+\s?%)(.*)$/u,
    read: ([, label = '', mark = '', rest = '']) => {
      const place = Number(label);
      return place > 0 ? { label, mark, path: [place], rest } : null;
    },
  },
  {
    style: 'letter',
    regex: /^([a-zđ])\s?([-–/])\s+(?=[\p{Lu}“"‘(]|\d+\s?%)(.*)$/u,
    read: ([, label = '', mark = '', rest = '']) => {
      const place = getLetterPlace(label);
      return place > 0 ? { label, mark, path: [place], rest } : null;
    },
  },
  {
    style: 'decimal',
    regex: /^([a-zđ]\.?\d{1,2})([).])\s*(?=[\p{L}“"‘(])(.*)$/u,
    read: ([, label = '', mark = '', rest = '']) => {
      const letter = getLetterPlace(label[0] ?? '');
      const number = Number(label.replace(/^\D+/, ''));
      return letter > 0 && number > 0 ? { label, mark, path: [letter, number], rest } : null;
    },
  },
  {
    style: 'letter',
    regex: /^([a-zđ])\s?([).])\s*(?=[\p{L}“"‘(\d]|$)(.*)$/u,
    read: ([, label = '', mark = '', rest = '']) => {
      const place = getLetterPlace(label);
      return place > 0 ? { label, mark, path: [place], rest } : null;
    },
  },
  {
    style: 'paren',
    regex: /^\((\d{1,2}|[ivx]{1,4})\)\s*(?=[\p{L}“"]|\d+\s?%)(.*)$/u,
    read: ([, label = '', rest = '']) => {
      const place = Number(label) || parseRoman(label.toUpperCase());
      return place > 0 ? { label, mark: '()', path: [place], rest } : null;
    },
  },
  {
    style: 'bullet',
    regex: /^([-–—−‑+*•●▪◦■□►➢✓❖·])\s*(?=[^\s\-–+*.])(.*)$/u,
    read: ([, label = '', rest = '']) => ({
      label: /[–—−‑]/.test(label) ? '-' : label,
      mark: '',
      path: [],
      rest,
    }),
  },
];

/** "I.- MỤC TIÊU", "1/- Mục đích", "a.- Nội dung": a dash behind the point, which belongs to the label. Not: "1. - Nội dung". */
const DASHED = /^((?:[IVX]{1,6}|[A-HĐ]|[a-zđ]|\d{1,2}(?:\.\d{1,2}){0,3})[./)])[-–]\s*(?=[\p{L}“"‘(])/u;

/** The enumerator that a line seems to begin with; null where it begins with none. What comes next decides if it is one. */
export function parseEnumerator(line: string): Enumerator | null {
  const dashed = DASHED.exec(line);
  if (dashed === null) return parsePlain(line);
  const found = parsePlain(`${dashed[1]} ${line.slice(dashed[0].length)}`);
  return found && { ...found, mark: `${found.mark}-` };
}

function parsePlain(line: string): Enumerator | null {
  for (const { style, regex, read } of PATTERNS) {
    const match = regex.exec(line);
    const found = match && read(match);
    if (found) return { style, ...found };
  }
  return null;
}

/** Labels that Markdown has as list items: "-", "+", "*", "3.", "3)". */
export const isListLabel = ({ label, mark }: Pick<Enumerator, 'label' | 'mark'>): boolean =>
  /^([-+*]|\d+[.)])$/.test(`${label}${mark}`);

/** The label as a segment of an id: "II" is ii, "đ" is dd, "Chương II" is chuong-ii, a bullet is p<count>. */
export function composeIdSegment(enumerator: Pick<Enumerator, 'style' | 'label'>, count: number): string {
  if (enumerator.style === 'bullet') return `p${count}`;
  const plain = enumerator.label.toLowerCase();
  if (enumerator.style === 'letter') return plain === 'đ' ? 'dd' : plain;
  return plain
    .replaceAll('đ', enumerator.style === 'decimal' ? 'dd' : 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
}
