import { type DateMention, findDates } from '../vocabulary/dates.ts';
import { type DocumentNumber, findDocumentNumbers } from '../vocabulary/document-numbers.ts';
import { type AgencyContext, extractAgencyMentions } from './agencies.ts';
import { isActor, measureSubject, SUBJECT_WORDS, TYPE_WORDS } from './citation-subjects.ts';

/** A document that a text cites by number, with what the text says of it. */
export interface Citation {
  /** From the type word to the end of the subject, verbatim. */
  quote: string;
  type: string;
  number: string;
  issuer: string | null;
  date: string | null;
  start: number;
  end: number;
}

// Kế hoạch số 2163/KH-UBND (000:27) · Nghị quyết số số 18-NQ/TW (003:318) · Công văn số: 12/SNV-CCHC · kế hoạch số 5/KH-UBND
const HEAD = new RegExp(
  `(?<![\\p{L}])(${TYPE_WORDS})(?:\\s*(?:\\([^()]*\\)\\s*)?|(?:\\s+(?!của|số|tại|theo|về)\\p{Ll}+){1,3}\\s+(?=số))(?:số\\s*:?\\s*)*$`,
  'iu',
);
// Luật Đất đai số 31/2024/QH15: the law's name stands between
const NAMED_HEAD = /(?<![\p{L}])((?:Bộ luật|Luật|Pháp lệnh)\s[^;.()]{2,90}?)\s*số\s*$/u;
const BARE_HEAD = /số\s*:?\s*$/u;

/** Where the citation begins, and the type word printed there. */
function readHead(before: string): { start: number; word: string | null } {
  const head = HEAD.exec(before) ?? NAMED_HEAD.exec(before);
  if (head)
    return {
      start: head.index,
      word: /^(?:Bộ luật|Luật|Pháp lệnh)/u.exec(head[1] ?? '')?.[0] ?? head[1] ?? null,
    };
  return { start: BARE_HEAD.exec(before)?.index ?? before.length, word: null };
}

/** The date right after a number: "ngày 12/7/2025", ", ngày 28/3/2025" (002:147). */
function readDate(after: string): DateMention | null {
  const [date] = findDates(after.slice(0, 60));
  return date && /^\s*,?\s*\(?\s*(?:ngày\s*)?$/u.test(after.slice(0, date.start)) ? date : null;
}

// của Hội nghị Trung ương 6 khóa XII (003:301) · của Ban Chấp hành Trung ương Đảng khóa XII (003:312)
const SESSION = /^(?:\s+(?:lần thứ\s+)?\d+)?(?:,?\s+\(?[Kk]h(?:óa|oá)\s+[XVI]+\)?)?/u;
const JOINT = /^(?:\s*,\s*|\s+và\s+)$/u;

/** The issuer after "của": "Bộ Chính trị, Ban Bí thư" (002:149) is both. */
function readIssuer(after: string, ctx: AgencyContext): { name: string; end: number } | null {
  const of = /^\s*,?\s*(?:(?:của|do)\s+)?/u.exec(after)?.[0] ?? '';
  const isSaid = /(?:của|do)\s+$/u.test(of);
  const near = after.slice(0, 200);
  const mentions = extractAgencyMentions(near, ctx).filter(({ start }) => start >= of.length);
  const [first] = mentions;
  if (first?.start !== of.length) return isSaid ? readUnknownIssuer(after, of.length) : null;
  if (
    !isSaid &&
    (first.kind !== 'agency' || first.id === null || /,/.test(of) || isActor(near.slice(first.end)))
  )
    return null;
  let end = first.end;
  for (const next of mentions.slice(1)) {
    if (next.kind !== 'agency' || !JOINT.test(near.slice(end, next.start)) || isActor(near.slice(next.end)))
      break;
    end = next.end;
  }
  end += SESSION.exec(near.slice(end))?.[0].length ?? 0;
  return { name: after.slice(of.length, end), end };
}

/** An issuer that no pattern knows: a capitalised phrase up to the subject or a mark. */
function readUnknownIssuer(after: string, from: number): { name: string; end: number } | null {
  const phrase = new RegExp(
    `^\\p{Lu}[^,;.:()]*?(?=\\s+(?:${SUBJECT_WORDS})(?![\\p{L}])|\\s*[,;.:()]|$)`,
    'u',
  ).exec(after.slice(from))?.[0];
  return phrase === undefined || phrase.length > 80 ? null : { name: phrase, end: from + phrase.length };
}

interface Particulars {
  date: string | null;
  issuer: string | null;
  /** Offset after them. */
  end: number;
}

/** Date and issuer after a number, in either order. */
function readParticulars(after: string, ctx: AgencyContext): Particulars {
  const before = readDate(after);
  const issuer = readIssuer(after.slice(before?.end ?? 0), ctx);
  const issued = (before?.end ?? 0) + (issuer?.end ?? 0);
  const late = before === null && issuer !== null ? readDate(after.slice(issued)) : null;
  return {
    date: (before ?? late)?.iso ?? null,
    issuer: issuer?.name ?? null,
    end: issued + (late?.end ?? 0),
  };
}

function readCitation(text: string, found: DocumentNumber, ctx: AgencyContext): Citation {
  const { start, word } = readHead(text.slice(0, found.start));
  const { date, issuer, end: issued } = readParticulars(text.slice(found.end), ctx);
  const rest = text.slice(found.end + issued);
  const quote = text.slice(start, found.end + issued + measureSubject(rest, issuer !== null, ctx)).trimEnd();
  return {
    quote,
    type: composeType(word, found),
    number: found.number,
    issuer,
    date,
    start,
    end: start + quote.length,
  };
}

/** The type word as headings write it; the abbreviation's where the text says only "văn bản" or nothing. */
function composeType(word: string | null, { type }: DocumentNumber): string {
  const printed = word === null ? null : word[0]?.toUpperCase() + word.slice(1).toLowerCase();
  return printed === null || printed === 'Văn bản' ? (type ?? printed ?? 'Văn bản') : printed;
}

/** Every document that the text (NFC) cites by number, in order; one cited inside another's subject stands besides. */
export const findCitations = (text: string, ctx: AgencyContext): Citation[] =>
  findDocumentNumbers(text).map((found) => readCitation(text, found, ctx));
