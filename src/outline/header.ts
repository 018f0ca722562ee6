import type { Line } from '../lines/line.ts';
import { joinCutPieces } from './header-pieces.ts';

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

const MOTTO =
  /C[ỘO]NG\s+H(?:ÒA|OÀ)\s+XÃ\s+H[ỘO]I\s+CH[ỦU]\s+NGH[ĨI]A\s+VI[ỆE]T\s+NAM|Đ[ộô]c\s+l[ậâ]p\s*[-–]\s*T[ựư]\s+do\s*[-–]\s*H[ạa]nh\s+ph[úu]c|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/giu;
/**
 * "Cao Bằng, ngày 18 tháng 7 năm 2025" (000:15); the day or month may be blank ("ngày … tháng 5 năm 2024"); also
 * "Vĩnh Long, ngày 15/8/2025".
 */
const PLACE_DATE =
  /(\p{Lu}[\p{L}\s.-]*?)\s*,\s*ngày\s*(?:(\d{0,2})[\s.…]*tháng\s*(\d{0,2})[\s.…]*năm\s*(\d{4})|(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}))/u;
/** "Số: 114/KH-SVHTTDL" (000:7), "Số: /KH-TTr" (002:6), "Số 12 /KH-UBND", "Số 45-KH/TU", "SỐ: 9/KH-UBND". Not: "Số hiệu". */
const NUMBER = /S[ốoỐ]\s*:?\s*(\d*[a-z]?)\s*[….]*\s*([/-]\s*[\p{L}\d]+(?:\s?[-/&]\s?[\p{L}\d]+)*)/u;

/** Whether a line prints the motto, or a whole half of it. */
export const hasMotto = (text: string): boolean => text.search(MOTTO) >= 0;

/** What a line of a head may hold besides its place and date: a number, an agency. */
const MAX_BESIDE = 60;

/** Whether a line belongs to a head: it holds the motto, begins with a number, or is little more than place and date. */
export function isHeadLine(text: string): boolean {
  const plain = text.replace(/^[\s|]+/, '');
  const dated = PLACE_DATE.exec(plain);
  const isDated = dated !== null && plain.length - dated[0].length <= MAX_BESIDE && !/[;:]$/.test(plain);
  return hasMotto(plain) || NUMBER.exec(plain)?.index === 0 || isDated;
}

const pad = (text: string): string => text.padStart(2, '0');

/**
 * What a head says besides its bodies, under a name of its own: of the stamp of a digital signature "Cơ quan: TỈNH CAO
 * BẰNG", "Ký bởi: UBND TỈNH CAO BẰNG"; a number that cannot be read as one, "Số: 1.020/KH-UBND".
 */
const FIELD = /^(?:Ký bởi|Người ký|Email|Cơ quan|Thời gian ký|Ngày ký|Giờ ký|Số)\s*:/iu;

/**
 * An agency's name as a head prints it: in capitals, or after "UBND".
 * Matches: "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH" (000:3), "UBND xã Tân Sơn". Not: "DỰ THẢO", "HỎA TỐC", "V/v …", "Ký bởi: …".
 */
function isBody(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/\p{Ll}/gu, '').length;
  const isStamp = /^(DỰ THẢO|HỎA TỐC|THƯỢNG KHẨN|KHẨN|BẢN SAO|CÔNG VĂN ĐẾN|CÔNG BÁO|ĐẾN|MẬT|TỐI MẬT)/u.test(
    text,
  );
  return (
    /\p{Lu}{2,}/u.test(text) &&
    !isStamp &&
    !FIELD.test(text) &&
    (capitals > letters.length * 0.7 || /^(UBND|HĐND)\s/u.test(text))
  );
}

/** Takes number, place and date out of a line of the head; what is left may be an agency. */
function readLine(text: string, header: Header): string {
  let rest = text.replace(MOTTO, ' ');
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
    const [whole, place = '', day, month, year, ...slashed] = dated;
    const [d = '', m = '', y = ''] = year === undefined ? slashed : [day, month, year];
    header.place = place.trim();
    header.date = d && m ? `${y}-${pad(m)}-${pad(d)}` : null;
    rest = rest.replace(whole, ' ');
  }
  // A comma at the end of a name that goes on below stays: "BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP," / "KHU KINH TẾ".
  const cut = numbered || dated ? /^[\s|*,]+|[\s|*,]+$/g : /^[\s|*,]+|[\s|*]+$/g;
  return rest.replace(cut, '').replace(/\s*\|\s*/g, ' ');
}

/** Reads the lines above the type word. Two-column heads come interleaved: each pattern is cut out, agencies remain. */
export function parseHeader(lines: readonly Line[]): Header {
  const header: Header = { bodies: [], number: null, blankNumber: null, place: null, date: null };
  const rests = joinCutPieces(lines.map(({ text }) => text)).map((text) => readLine(text, header));
  header.bodies = joinBodies(rests.filter(isBody));
  return header;
}

/** What no place is called: the body below a committee that names no place ("UBND TỈNH" / "SỞ NỘI VỤ"). */
const BODY_BELOW =
  /^(?:SỞ|BAN|PHÒNG|VĂN PHÒNG|TRUNG TÂM|CHI CỤC|CỤC|THANH TRA|ĐẢNG|TỈNH|THÀNH ỦY|HUYỆN ỦY|CÔNG AN|TRƯỜNG|BỆNH VIỆN|HỘI|ĐOÀN|MẶT TRẬN|[ỦU][ỶY] BAN|UBND|UBMTTQ|BỘ|VIỆN|THUẾ|KHO BẠC|BẢO HIỂM|BCH|BQL|TỔ)(?:\s|$)/u;

/** What begins the name of a body, and alone ends that of a place: "… THÀNH PHỐ HẢI" / "PHÒNG". */
const LAST_SYLLABLE = /^(?:PHÒNG|HỘI|BAN|CỤC|VIỆN|TỔ)$/u;

/** "ỦY BAN NHÂN DÂN TỈNH" / "THÁI BÌNH": the place of a tier on the next line. */
const isPlaceOf = (last: string, body: string): boolean =>
  /(?:^|\s)(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)$/u.test(last) &&
  !BODY_BELOW.test(body);

/** An agency's name may run over lines: "ỦY BAN NHÂN DÂN" / "TỈNH CAO BẰNG", "SỞ VĂN HÓA, THỂ THAO" / "VÀ DU LỊCH". */
function joinBodies(bodies: readonly string[]): string[] {
  const joined: string[] = [];
  for (const body of bodies) {
    const last = joined.at(-1);
    const goesOn =
      last !== undefined &&
      (/^(TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|VÀ)(?:[\s.]|$)/u.test(body) ||
        /(,|\sVÀ|\sNHÂN DÂN|^UBND)$/u.test(last) ||
        LAST_SYLLABLE.test(body) ||
        isPlaceOf(last, body)) &&
      !/^(SỞ|THANH TRA|TỈNH ỦY|THÀNH ỦY)/u.test(body);
    if (goesOn) joined[joined.length - 1] = `${last} ${body}`;
    else joined.push(body);
  }
  return joined;
}
