import type { LeftOut, Line } from './line.ts';

type Rule = LeftOut['rule'];

/**
 * A bare page number.
 * Matches: "3" (003:133), "7" (001:308), "- 2 -", "Trang 4/12", "Page 2 of 9", "2 | P a g e". Not: "6." of a table row
 * (004:449).
 */
const PAGE_NUMBER =
  /^(?:[-–]\s*)?(\d{1,3})(?:\s*[-–])?$|^(?:[-–]\s*)?(?:Trang|Page)\s*:?\s*(\d{1,3})(?:\s*(?:\/|of|trên)\s*\d{1,3})?(?:\s*[-–])?$|^(\d{1,3})\s*\|\s*(?:P\s?a\s?g\s?e|T\s?r\s?a\s?n\s?g)$/iu;

/**
 * What a digital signature prints on a page: "Ký bởi: Ủy ban nhân dân tỉnh …", "Thời gian ký: 12/09/2025 15:21:07 +07:00".
 * Not: "Người ký văn bản chịu trách nhiệm", which has no colon there.
 */
const DIGITAL_SIGNATURE =
  /^(?:Ký bởi|Người ký|Ngày ký|Thời gian ký|Ký ngày|Email|Signature Not Verified|Digitally signed by)\s*(?::|$)|^(?:Giờ|Ngày) ký\s*:/iu;

/** A drawn rule: "––––––––––––" (004:6), "_____", a lone "-" (001:745). Not: "-" before text. */
const RULE_LINE = /^[-–—_=*.·~]{3,}$|^[-–—_.]$/;

/** A running foot: an address alone on its line, more than once in the document ("http://papi.org.vn/", 001:135). */
const ADDRESS = /^https?:\/\/\S+$/;

/**
 * A running foot that ends in the page: "Kế hoạch CCHC năm 2024 - Trang 2". The same words stand on other pages.
 * Not: "Chi tiết tại Phụ lục, trang 2", which stands once.
 */
const NUMBERED_FOOT = /^(.{4,90}?)\s*[-–|,]?\s*(?:Trang|Page)\s+\d{1,3}(?:\s*\/\s*\d{1,3})?$/iu;
const getStem = (text: string): string | undefined => NUMBERED_FOOT.exec(text)?.[1];

const furniture = (line: Line, rule: Rule): LeftOut => ({ rule, lines: [line.n, line.n], text: line.text });

/** The page number on a line that stands apart; 0 where it bears none. */
function readPageNumber(line: Line, next: Line | undefined): number {
  const match = PAGE_NUMBER.exec(line.text);
  if (!match) return 0;
  const apart = line.gap >= 2 || line.pageStart || next === undefined || next.pageStart || next.gap >= 2;
  const centred = line.centred === true && line.gap > 0 && (next === undefined || next.gap > 0);
  const named = match[2] ?? match[3];
  return apart || centred || named !== undefined ? Number(match[1] ?? named) : 0;
}

/** Lines between the numbers of two rows of a table, at most; two pages stand further apart. */
const MAX_ROW_LINES = 9;

/** Lone figures that count the rows of a table: the next or the one before stands a few lines away. */
function findRowNumbers(lines: readonly Line[]): ReadonlySet<Line> {
  const lone = lines.flatMap((line, at) =>
    /^\d{1,3}$/.test(line.text) ? [{ line, at, value: Number(line.text) }] : [],
  );
  const isNear = (a: { at: number; value: number }, b: { at: number; value: number }): boolean =>
    Math.abs(a.value - b.value) === 1 && Math.abs(a.at - b.at) <= MAX_ROW_LINES;
  return new Set(lone.filter((one) => lone.some((other) => isNear(one, other))).map(({ line }) => line));
}

/** Lines that a page has at least. */
const MIN_PAGE_LINES = 20;

/**
 * Page numbers that no blank line sets apart: lone figures that begin with 2, rise by one, each the only one of its kind
 * and a page apart. The lone figures of a table begin with 1 and stand closer; beside them a page has a number that is far from all.
 */
function findPageNumbers(lines: readonly Line[]): ReadonlySet<Line> {
  const figures = lines.flatMap((line, at) =>
    /^\d{1,3}$/.test(line.text) ? [{ line, at, page: Number(line.text) }] : [],
  );
  const isFar = ({ at }: { at: number }): boolean =>
    !figures.some((other) => other.at !== at && Math.abs(other.at - at) <= MAX_ROW_LINES);
  const hasRows = [1, 2].every((row) => figures.some((one) => one.page === row && !isFar(one)));
  const lone = hasRows ? figures.filter(isFar) : figures;
  const found = new Set<Line>();
  let last = { at: 0, page: 1 };
  for (const { line, at, page } of lone) {
    const isOnly = lone.filter((one) => one.page === page).length === 1;
    if (page !== last.page + 1 || !isOnly || at - last.at < MIN_PAGE_LINES) continue;
    found.add(line);
    last = { at, page };
  }
  return lone.some(({ page }) => page === 1) ? new Set() : found;
}

/** Lines between a running head and the next; a name of a body that ends the rows of a table comes back sooner. */
const MIN_HEAD_DISTANCE = 12;
/** A running head: several words of which the first has a capital, or all are in capitals. Not: "Thường xuyên", "Các sở, ban, ngành". */
const RUNNING_HEAD = /^(?:[^\p{Ll}]{20,}|\p{Lu}.{30,})$/u;

/**
 * Running heads: the same words beside the number of each page, which rises by one from page to page, and those numbers.
 * "UBND TỈNH … - KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH" / "3". Not: the last cell of a row before the number of the next.
 */
function findRunningHeads(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  const places = Map.groupBy(
    lines.flatMap(({ text }, at) => (RUNNING_HEAD.test(text) ? [{ text, at }] : [])),
    ({ text }) => text,
  );
  for (const same of [...places.values()].filter(({ length }) => length > 1)) {
    for (const side of [-1, 1]) {
      const pages = same.map(({ at }) => Number(/^\d{1,3}$/.exec(lines[at + side]?.text ?? '')?.[0] ?? 0));
      const isRunning = same.every(
        ({ at }, i) =>
          (pages[i] ?? 0) > 0 &&
          (i === 0 ||
            (pages[i] === (pages[i - 1] ?? 0) + 1 && at - (same[i - 1]?.at ?? 0) >= MIN_HEAD_DISTANCE)),
      );
      if (isRunning)
        for (const { at } of same)
          for (const line of [lines[at], lines[at + side]]) if (line) found.add(line);
    }
  }
  return found;
}

/**
 * Tells furniture from text, by rule. Page numbers must rise through the document, which keeps the lone figures of a
 * flattened table in the text.
 */
export function takeFurniture(lines: readonly Line[]): { kept: Line[]; leftOut: LeftOut[] } {
  const kept: Line[] = [];
  const leftOut: LeftOut[] = [];
  const seen = new Map<string, number>();
  for (const { text } of lines)
    for (const words of [text, getStem(text)])
      if (words !== undefined) seen.set(words, (seen.get(words) ?? 0) + 1);
  const numbers = findPageNumbers(lines);
  const heads = findRunningHeads(lines);
  const rows = findRowNumbers(lines);
  let lastPage = 0;
  let owed = { gap: 0, pageStart: false };
  lines.forEach((line, index) => {
    const isNumber = numbers.has(line) || (heads.has(line) && /^\d+$/.test(line.text));
    const page =
      rows.has(line) && !heads.has(line)
        ? 0
        : isNumber
          ? Number(line.text)
          : readPageNumber(line, lines[index + 1]);
    const isPage = page > lastPage && page <= lastPage + 20;
    const stem = getStem(line.text);
    const isNumberedFoot = stem !== undefined && (seen.get(stem) ?? 0) > 1;
    const isFoot = isNumberedFoot || (ADDRESS.test(line.text) && (seen.get(line.text) ?? 0) > 1);
    const rule: Rule | null = isPage
      ? 'page-number'
      : RULE_LINE.test(line.text)
        ? 'rule-line'
        : isFoot
          ? 'running-foot'
          : heads.has(line) || DIGITAL_SIGNATURE.test(line.text)
            ? 'running-head'
            : null;
    if (rule === null) {
      kept.push({ ...line, gap: line.gap + owed.gap, pageStart: line.pageStart || owed.pageStart });
      owed = { gap: 0, pageStart: false };
      return;
    }
    if (isPage) lastPage = page;
    leftOut.push(furniture(line, rule));
    owed = {
      gap: owed.gap + line.gap,
      pageStart: owed.pageStart || isPage || isNumberedFoot || heads.has(line) || line.pageStart,
    };
  });
  return { kept, leftOut };
}
