import type { Line } from '../lines/line.ts';

/** What the head of a document says of it, as printed; null for what it does not say. */
export interface Header {
  /** Agencies named above the number, outermost first: parent body and issuer, or the issuer alone. */
  bodies: string[];
  /** Complete number ("114/KH-SVHTTDL"); null where none or only a blank form ("/KH-TTr") is printed. */
  number: string | null;
  /** The number's printed form where its figure is blank. */
  blankNumber: string | null;
  place: string | null;
  /** ISO day; null where the day is not printed whole. */
  date: string | null;
}

/** Type words of Nghị định 30/2020/NĐ-CP that stand alone above a title. */
const DOC_TYPES = [
  'Kế hoạch',
  'Quyết định',
  'Chương trình',
  'Đề án',
  'Chỉ thị',
  'Nghị quyết',
  'Thông báo',
  'Hướng dẫn',
  'Báo cáo',
  'Công văn',
  'Phương án',
];

const squeeze = (text: string): string => text.toLowerCase().replace(/\s/g, '');

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

/** The type word that a heading begins with, as printed in capitals: an attached document. "KẾ HOẠCH Cải cách …". */
export function splitTypeWord(text: string): { label: string; rest: string } | null {
  const label = DOC_TYPES.map((docType) => docType.toUpperCase()).find(
    (word) => text === word || text.startsWith(`${word} `),
  );
  return label ? { label, rest: text.slice(label.length).trim() } : null;
}

const MOTTO =
  /C[ỘO]NG\s+H(?:ÒA|OÀ)\s+XÃ\s+H[ỘO]I\s+CH[ỦU]\s+NGH[ĨI]A\s+VI[ỆE]T\s+NAM|Đ[ộô]c\s+l[ậâ]p\s*[-–]\s*T[ựư]\s+do\s*[-–]\s*H[ạa]nh\s+ph[úu]c/giu;
/** "Cao Bằng, ngày 18 tháng 7 năm 2025" (000:15); the day or month may be blank ("ngày … tháng 5 năm 2024"). */
const PLACE_DATE =
  /(\p{Lu}[\p{L}\s.-]*?)\s*,\s*ngày\s*(\d{0,2})[\s.…]*tháng\s*(\d{0,2})[\s.…]*năm\s*(\d{4})/u;
/** "Số: 114/KH-SVHTTDL" (000:7), "Số: /KH-TTr" (002:6), "Số 12 /KH-UBND". */
const NUMBER = /S[ốo]\s*:?\s*(\d*)\s*[….]*\s*([/-]\s*[\p{L}\d]+(?:\s?[-/&]\s?[\p{L}\d]+)*)/u;

const pad = (text: string): string => text.padStart(2, '0');

/** Reads the lines above the type word. Two-column heads come interleaved: each pattern is cut out, agencies remain. */
export function parseHeader(lines: readonly Line[]): Header {
  const header: Header = { bodies: [], number: null, blankNumber: null, place: null, date: null };
  const bodies: string[] = [];
  for (const line of lines) {
    let rest = line.text.replace(MOTTO, ' ');
    const numbered = NUMBER.exec(rest);
    if (numbered) {
      const [whole, figure = '', form = ''] = numbered;
      const plain = form.replace(/\s/g, '');
      if (figure) header.number = `${figure}${plain}`;
      else header.blankNumber = plain;
      rest = rest.replace(whole, ' ');
    }
    const dated = PLACE_DATE.exec(rest);
    if (dated) {
      const [whole, place = '', day = '', month = '', year = ''] = dated;
      header.place = place.trim();
      header.date = day && month ? `${year}-${pad(month)}-${pad(day)}` : null;
      rest = rest.replace(whole, ' ');
    }
    if (/\p{Lu}{2,}/u.test(rest)) bodies.push(rest.trim());
  }
  header.bodies = joinBodies(bodies);
  return header;
}

/** An agency's name may run over two lines: "ỦY BAN NHÂN DÂN" / "TỈNH CAO BẰNG", "SỞ VĂN HÓA, THỂ THAO" / "VÀ DU LỊCH". */
function joinBodies(bodies: readonly string[]): string[] {
  const joined: string[] = [];
  for (const body of bodies) {
    const last = joined.at(-1);
    const goesOn =
      last !== undefined &&
      (/^(TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|XÃ|PHƯỜNG|VÀ)\s/u.test(body) || /(,|\sVÀ)$/u.test(last)) &&
      !/^(SỞ|THANH TRA)/u.test(body);
    if (goesOn) joined[joined.length - 1] = `${last} ${body}`;
    else joined.push(body);
  }
  return joined;
}
