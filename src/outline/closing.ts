import type { Paragraph } from './paragraphs.ts';

/**
 * How the closing of a plan begins.
 * Matches: "Trên đây là Kế hoạch …" (000:390), "Trong quá trình triển khai thực hiện nếu …" (002:291), "Giám đốc Sở yêu cầu
 * các phòng …", "Ủy ban nhân dân tỉnh đề nghị …". Not: "Sở Nội vụ theo dõi …".
 */
const OPENER =
  /^(Trên đây là|Trong quá trình|Căn cứ (?:nội dung )?(?:Kế hoạch|kế hoạch) này|Yêu cầu |Đề nghị |Nhận được |Kế hoạch này |Quá trình (?:triển khai|thực hiện)|(?:UBND|Ủy ban nhân dân|Chủ tịch|Giám đốc|Sở|Ban|Chánh)\s[^,;.]{1,60}?\s(?:yêu cầu|đề nghị)\s)/u;
const FIRM_OPENER = /^Trên đây là/u;
/** "./." ends a document. */
const DOCUMENT_END = /\.\s?\/\s?\.?\s*$/u;

/**
 * Where no words say so, the closing is the paragraph that ends the document behind a label whose own text is whole: "4. … khảo
 * sát." then "Các cơ quan, đơn vị, địa phương nghiêm túc triển khai Kế hoạch này./."
 */
function findLastWords(paragraphs: readonly Paragraph[], lastLabel: number): number {
  const [labelled, last] = [paragraphs[lastLabel], paragraphs.at(-1)];
  const isWhole = /[.;]$/u.test(labelled?.text ?? '') && paragraphs.length - lastLabel === 2;
  return isWhole && DOCUMENT_END.test(last?.text ?? '') && /kế hoạch này/iu.test(last?.text ?? '')
    ? lastLabel + 1
    : paragraphs.length;
}

/**
 * A title behind a label, which no mark ends: what stands right below is its text. "III. HIỆU LỰC" / "Kế hoạch này có hiệu lực …",
 * "4. Trưởng các phòng thuộc Sở" / "Căn cứ Kế hoạch này, xây dựng giải pháp …". Not: "Rà soát thủ tục." / "Trong quá trình …".
 */
const isBareTitle = ({ text }: Paragraph): boolean => /[^.;:…/]$/u.test(text);

/** Parts the closing from the body: the last unlabelled paragraphs, from the first that opens like a closing. */
export function splitClosing(paragraphs: readonly Paragraph[]): { body: Paragraph[]; closing: Paragraph[] } {
  const lastLabel = paragraphs.findLastIndex(({ enumerator }) => enumerator !== null);
  const candidates = paragraphs.slice(lastLabel + 1);
  const ended = candidates.some(({ text }) => DOCUMENT_END.test(text));
  const labelled = paragraphs[lastLabel];
  const isTitled = candidates.length > 1 && labelled !== undefined && isBareTitle(labelled);
  const opener = candidates.findIndex(({ text }, i) =>
    (ended && !(i === 0 && isTitled) ? OPENER : FIRM_OPENER).test(text),
  );
  const start = opener < 0 ? findLastWords(paragraphs, lastLabel) : lastLabel + 1 + opener;
  return { body: paragraphs.slice(0, start), closing: paragraphs.slice(start) };
}
