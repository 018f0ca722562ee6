import type { LeftOut, Line } from './line.ts';

type Rule = LeftOut['rule'];

/**
 * A bare page number.
 * Matches: "3" (003:133), "7" (001:308), "- 2 -", "Trang 4/12". Not: "6." of a table row (004:449).
 */
const PAGE_NUMBER = /^(?:[-–]\s*)?(\d{1,3})(?:\s*[-–])?$|^Trang\s+(\d{1,3})(?:\s*\/\s*\d{1,3})?$/u;

/** A drawn rule: "––––––––––––" (004:6), "_____", a lone "-" (001:745). Not: "-" before text. */
const RULE_LINE = /^[-–—_=*.·~]{3,}$|^[-–—_.]$/;

/** A running foot: an address alone on its line, more than once in the document ("http://papi.org.vn/", 001:135). */
const ADDRESS = /^https?:\/\/\S+$/;

const furniture = (line: Line, rule: Rule): LeftOut => ({ rule, lines: [line.n, line.n], text: line.text });

/** The page number on a line that stands apart; 0 where it bears none. */
function readPageNumber(line: Line, next: Line | undefined): number {
  const match = PAGE_NUMBER.exec(line.text);
  if (!match) return 0;
  const apart = line.gap >= 2 || line.pageStart || next === undefined || next.pageStart || next.gap >= 2;
  return apart || match[2] !== undefined ? Number(match[1] ?? match[2]) : 0;
}

/**
 * Tells furniture from text, by rule. Page numbers must rise through the document, which keeps the lone figures of a
 * flattened table in the text.
 */
export function takeFurniture(lines: readonly Line[]): { kept: Line[]; leftOut: LeftOut[] } {
  const kept: Line[] = [];
  const leftOut: LeftOut[] = [];
  const seen = new Map<string, number>();
  for (const { text } of lines) seen.set(text, (seen.get(text) ?? 0) + 1);
  let lastPage = 0;
  let owed = { gap: 0, pageStart: false };
  lines.forEach((line, index) => {
    const page = readPageNumber(line, lines[index + 1]);
    const isPage = page > lastPage && page <= lastPage + 20;
    const isFoot = ADDRESS.test(line.text) && (seen.get(line.text) ?? 0) > 1;
    const rule: Rule | null = isPage
      ? 'page-number'
      : RULE_LINE.test(line.text)
        ? 'rule-line'
        : isFoot
          ? 'running-foot'
          : null;
    if (rule === null) {
      kept.push({ ...line, gap: line.gap + owed.gap, pageStart: line.pageStart || owed.pageStart });
      owed = { gap: 0, pageStart: false };
      return;
    }
    if (isPage) lastPage = page;
    leftOut.push(furniture(line, rule));
    owed = { gap: owed.gap + line.gap, pageStart: owed.pageStart || isPage || line.pageStart };
  });
  return { kept, leftOut };
}
