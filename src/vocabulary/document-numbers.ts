/** The number of a document in a text. */
export interface DocumentNumber {
  /** As printed, without the spaces that wrapping put in: "1526/KH-UBND". */
  number: string;
  /** By its abbreviation; null for one that no rule names. */
  type: string | null;
  /** The code that names the issuer: UBND, TW, CP, SVHTTDL. */
  issuerCode: string;
  /** Of the forms that are prescribed: 12/KH-UBND, 118/2025/NĐ-CP, 57-NQ/TW, 436/UBND-NC, 76/2025/QH15. */
  isRegular: boolean;
  start: number;
  end: number;
}

/** Abbreviations of Nghị định 30/2020/NĐ-CP (phụ lục III) and of the Party's rules, by upper case. */
const TYPES: Readonly<Record<string, string>> = {
  BB: 'Biên bản',
  BC: 'Báo cáo',
  CĐ: 'Công điện',
  CT: 'Chỉ thị',
  CTR: 'Chương trình',
  CTRHĐ: 'Chương trình hành động',
  CV: 'Công văn',
  DA: 'Dự án',
  ĐA: 'Đề án',
  GM: 'Giấy mời',
  HD: 'Hướng dẫn',
  KH: 'Kế hoạch',
  KL: 'Kết luận',
  LCT: 'Luật',
  'L-CTN': 'Luật',
  NĐ: 'Nghị định',
  NQ: 'Nghị quyết',
  NQLT: 'Nghị quyết liên tịch',
  PA: 'Phương án',
  PL: 'Pháp lệnh',
  QC: 'Quy chế',
  QCPH: 'Quy chế phối hợp',
  QĐ: 'Quyết định',
  QYĐ: 'Quy định',
  SL: 'Sắc lệnh',
  TB: 'Thông báo',
  TC: 'Thông cáo',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  TTR: 'Tờ trình',
};

// A code: KH, UBND, TTg, CTr, QyĐ, SVHTTDL, QH15, SGD&ĐT, BCĐ, UBND of "KH-UBNDngày" (a lost space); not Sở, Chính
const CODE = String.raw`\p{Lu}[\p{Lu}&]*\p{Ll}{0,2}[\p{Lu}&]*\d{0,2}(?:(?=ngày|của)|(?![\p{L}\d]))`;
// A wrapped line leaves one space on one side of the mark: "1526/KH- UBND" (003:106), "50- KL/TW" (003:316)
const MARK = String.raw`(?:\s?[-–/]|[-–/]\s?)`;
// 2163/KH-UBND (000:27) · 29-CTr/TU (000:174) · 118/2025/NĐ-CP (003:172) · 99/NQ/CP (003:314) · 04-NQ-CP (003:358)
// 61/2018/NĐCP (a lost hyphen) · 25/2025/QĐ - UBND · số 285/CCTTHC · 436/UBND-NC (004:163) · 85/BC-SNV (004:45) · 76/2025/QH15 · 30a/2008/NQ-CP;
// not 12/7/2025, 63/63, 24/7, 91,16/100, "/KH-TTr" (002:8), 2021-2030
const GLUED = String.raw`(?:NĐ|NQ|QĐ|TT|CT|KH|BC|TB|TTr|CTr)(?:\s[-–]\s)?(?:CP|UBND|TTg|HĐND|VPCP|TW|TU|B\p{Lu}{1,6}|S\p{Lu}{1,8})(?![\p{L}\d])`;
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d/.,-])\d{1,5}[a-z]?${MARK}(?:(?:19|20)\d{2}${MARK})?(?:${CODE}(?:${MARK}${CODE})+|${GLUED}|(?<=số\s*:?\s*\d{1,5}/)\p{Lu}{3,}(?![\p{L}\d])|QH\d{1,2}(?!\d)|UBTVQH\d{1,2}(?!\d))`,
  'gu',
);

// The prescribed forms, spaces gone; the Party's issuers (TW, TU, HU, ĐU …) are never those of the State
const STATE_FORM = /^\d+[a-z]?\/(\d{4}\/)?(?!\p{L}+-(TW|TU|HU)$)[\p{L}&]+(-[\p{L}&]+\d{0,2})+$/u;
const PARTY_FORM = /^\d+[a-z]?-\p{L}+\/(?!(CP|TTg|UBND|HĐND)$)[\p{L}&]+$/u;
const ASSEMBLY_FORM = /^\d+\/\d{4}\/(NQ-?)?(QH|UBTVQH)\d+$/;

const isRegularForm = (number: string): boolean =>
  [STATE_FORM, PARTY_FORM, ASSEMBLY_FORM].some((form) => form.test(number));

/** Type by abbreviation: QĐ of the Party's centre is a Quy định, a number that begins with the issuer a Công văn. */
function toType(codes: readonly string[]): string | null {
  const [first = '', second] = codes;
  if (/^(QH|UBTVQH)\d+$/.test(first)) return first.startsWith('QH') ? 'Luật' : 'Pháp lệnh';
  if (first === 'QĐ' && second === 'TW') return 'Quy định';
  return TYPES[first.toUpperCase()] ?? (second === undefined ? null : 'Công văn');
}

/** "NĐCP", whose hyphen was lost, is NĐ and CP. */
function splitGlued(code: string): string[] {
  const type = Object.keys(TYPES).find(
    (short) =>
      code.toUpperCase().startsWith(short) &&
      /^(CP|UBND|TT[Gg]|HĐND|VPCP|TW|TU|B|S)/.test(code.slice(short.length)),
  );
  return type === undefined ? [code] : [code.slice(0, type.length), code.slice(type.length)];
}

function toDocumentNumber(match: RegExpExecArray): DocumentNumber {
  const number = match[0].replace(/\s+/g, '').replaceAll('–', '-');
  const printed = number.split(/[-/]/).filter((part) => /^\p{Lu}/u.test(part));
  const codes = printed.length === 1 ? splitGlued(printed[0] ?? '') : printed;
  const type = toType(codes);
  const issuerCode = (type === 'Công văn' && codes[0] !== 'CV' ? codes[0] : (codes[1] ?? codes[0])) ?? '';
  const end = match.index + match[0].length;
  return { number, type, issuerCode, isRegular: isRegularForm(number), start: match.index, end };
}

/** Every document number in the text, in order. */
export const findDocumentNumbers = (text: string): DocumentNumber[] =>
  [...text.matchAll(NUMBER)].map(toDocumentNumber);
