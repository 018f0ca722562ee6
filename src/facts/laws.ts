import { foldCase } from '../vocabulary/fold.ts';
import { LAW_NAMES } from '../vocabulary/laws.ts';

/** A law or code that a text cites by its name. */
export interface CitedLaw {
  type: 'Luật' | 'Bộ luật' | 'Pháp lệnh';
  quote: string;
  start: number;
  end: number;
  /** "2022" of "Luật Thực hiện dân chủ ở cơ sở năm 2022"; null for none. */
  year: string | null;
}

const spaced = (name: string): string =>
  foldCase(name)
    .replace(/\s*,\s*/g, '\\s*,?\\s*')
    .replace(/ /g, '\\s+');
const KNOWN = [...LAW_NAMES]
  .sort((a, b) => b.length - a.length)
  .map(spaced)
  .join('|');

// Luật Thực hiện dân chủ ở cơ sở (000:241) · Luật Phòng, chống tham nhũng (000:265) · Luật phòng, chống tham nhũng (004:671)
// Bộ luật Lao động; not pháp luật (003:76), Luật sư
const KNOWN_LAW = new RegExp(
  `(?<![\\p{L}])(?<type>bộ luật|luật|pháp lệnh)\\s+(?:${KNOWN})(?![\\p{L}])`,
  'giu',
);

// A law of no list: "Luật " and a capitalised name up to a mark, a verb or a joint
const OTHER_LAW =
  /(?<![\p{L}])(?<type>Bộ luật|Luật|Pháp lệnh)\s+(?:sửa đổi, bổ sung một số điều của (?:các )?(?:Luật\s+)?)?\p{Lu}\p{L}+(?:\s+(?!số|năm|và|để|đến|tới|trong|cho|đặc|tại|theo|nhằm|về|đã|được|có|cùng|các|với|do|khi|thì|là|ngày)\p{L}+(?![\p{L}]))*/gu;

const LAW_YEAR = /^\s+(?:năm\s+)?((?:19|20)\d{2})(?![\d/-])/;

const isLaw = (text: string, start: number): boolean =>
  /^(\p{Lu})/u.test(text.slice(start)) && !/(?:pháp|dự án|dự thảo)\s+$/iu.test(text.slice(0, start));

function composeLaw(text: string, { index, 0: matched, groups }: RegExpExecArray): CitedLaw {
  const year = LAW_YEAR.exec(text.slice(index + matched.length));
  const end = index + matched.length + (year?.[0].length ?? 0);
  const type = groups?.['type']?.toLowerCase();
  return {
    type: type === 'bộ luật' ? 'Bộ luật' : type === 'luật' ? 'Luật' : 'Pháp lệnh',
    quote: text.slice(index, end),
    start: index,
    end,
    year: year?.[1] ?? null,
  };
}

/** The laws and codes that the text (NFC) cites by name, in order; those with a number are left to the numbers. */
export function findLaws(text: string): CitedLaw[] {
  const plain = foldCase(text);
  const known = [...plain.matchAll(KNOWN_LAW)].filter(({ index }) => isLaw(text, index));
  const isTaken = (at: number): boolean =>
    known.some(({ index, 0: { length } }) => at >= index && at < index + length);
  const other = [...text.matchAll(OTHER_LAW)].filter(({ index }) => isLaw(text, index) && !isTaken(index));
  return [...known, ...other]
    .map((match) => composeLaw(text, match))
    .filter(({ end }) => !/^\s*(?:số|\(số)\s*\d/.test(text.slice(end)))
    .sort((a, b) => a.start - b.start);
}
