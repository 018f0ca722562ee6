import type { Provision, Target } from '../schema/plan.ts';
import { parseNumber } from '../vocabulary/numbers.ts';
import { type Clause, splitClauses } from './clauses.ts';
import type { PlanContext } from './context.ts';
import { findTimings } from './deadlines.ts';
import { findGoals, type Goal } from './goals.ts';
import { placeMeasure, readScopes, type Scope } from './scope.ts';
import { findChange, readSubject } from './subjects.ts';

const purpose = /(?:phấn đấu|quyết tâm)(?:\s+(?:bảo đảm|đảm bảo))?(?!\p{L})|(?:bảo đảm|đảm bảo)(?!\p{L})/giu;

/** The quote begins at the last word of purpose before the figure, unless a measure ("tỷ lệ …") opened before it. */
function findQuoteStart(text: string, { start, figure }: Goal): number {
  const before = text.slice(start, figure.start);
  const last = [...before.matchAll(purpose)].at(-1);
  if (last === undefined || /tỷ lệ|tỉ lệ|chỉ số|lĩnh vực/iu.test(before.slice(0, last.index))) return start;
  return start + last.index;
}

/** The exact words: without what parts it from the next figure, with the full stop that closes the sentence. */
function readQuote(text: string, goal: Goal, clause: Clause): { quote: string; start: number } {
  const start = findQuoteStart(text, goal);
  const end = goal.end === clause.end && clause.mark === '.' ? goal.end + 1 : goal.end;
  const words = text.slice(start, end);
  const quote = words.replace(/(?:[\s,;:]|\s(?:và|trong đó))+$/u, '');
  return { quote, start };
}

/** Times of the head of the sentence: "Đến hết năm 2025, 100% …; 80% …" (003:156), "Phấn đấu năm 2024, …" (004:37). */
function findHeadDeadline(sentence: string): string | null {
  const [first] = findTimings(sentence);
  return first !== undefined && first.start <= 12 ? first.iso : null;
}

/** Times of the lists and goal headings above: "Mục tiêu đến năm 2025", "Đến hết năm 2025:". */
function findListDeadline({ lineage }: Scope): string | null {
  for (const [i, { heading, text }] of lineage.entries()) {
    const head = i > 0 && /:\s*$/u.test(text) ? text : '';
    const goals = /mục tiêu|chỉ tiêu/iu.test(heading ?? '') ? (heading ?? '') : '';
    const last = findTimings(`${goals} ${head}`).at(-1);
    if (last) return last.iso;
  }
  return null;
}

function findDeadline(
  text: string,
  quote: string,
  clause: Clause,
  scope: Scope,
  year: number,
): string | null {
  const isAhead = (iso: string | null | undefined): iso is string => Number(iso?.slice(0, 4)) >= year;
  const own = findTimings(quote.replace(/\([^()]*\)/gu, '')).filter(({ iso }) => isAhead(iso));
  const limit = own.find(({ isLimit }) => isLimit) ?? own[0];
  if (limit) return limit.iso;
  if (/trong năm(?!\s*\d|\p{L})/iu.test(quote)) return String(year);
  const above = [findHeadDeadline(text.slice(clause.sentence, clause.end).trim()), findListDeadline(scope)];
  return above.find(isAhead) ?? null;
}

const share = String.raw`(\d+(?:[.,]\d+)?)\s?(?:%|(?:/\d+\s)?điểm)`;
// (năm 2023, Chỉ số SIPAS xếp thứ 38/63 tỉnh, thành phố …) (004:255) · (năm 2024 đạt 85,3%)
const told = /\(([^()]*?năm (20\d\d)[^()]*)\)/iu;

/** What the plan says was reached before, from a bracket behind the figure that names an earlier year. */
function readBaseline(quote: string, year: number): Target['baseline'] {
  const match = told.exec(quote);
  if (match === null || Number(match[2]) >= year) return null;
  const [, inner = '', named] = match;
  const rank = /(?:thứ|hạng)\s+(\d{1,2})(?:\/(\d{2}))?/iu.exec(inner);
  const value = new RegExp(`(?<!tăng |giảm )(?<![\\d,.])${share}`, 'iu').exec(inner)?.[1];
  return {
    value: parseNumber(value ?? ''),
    year: Number(named),
    rank: rank?.[1] ? Number(rank[1]) : null,
    of: rank?.[2] ? Number(rank[2]) : null,
  };
}

/** Subjects of figures that share one: "Chỉ số SIPAS đạt trên 90%, xếp trong nhóm 20 tỉnh" (004:38). */
function nameSubject(
  own: string,
  previous: string | undefined,
  provision: Provision,
  clause: Clause,
): string {
  return own || previous || provision.heading || clause.text;
}

type Draft = Omit<Target, 'id'>;

function extractFromClause(text: string, clause: Clause, scope: Scope, ctx: PlanContext): Draft[] {
  const [provision] = scope.lineage;
  if (provision === undefined) return [];
  const drafts: Draft[] = [];
  let carried: string | null = null;
  for (const goal of findGoals(
    text,
    clause,
    scope.section === 'goals' || scope.section === 'purpose',
    ctx.year,
  )) {
    const { quote, start } = readQuote(text, goal, clause);
    const figure = { ...goal.figure, start: goal.figure.start - start, end: goal.figure.end - start };
    const own = readSubject(text.slice(start, goal.end), figure, carried);
    carried = findChange(text.slice(start, goal.figure.start)) ?? carried;
    const subject = nameSubject(own, drafts.at(-1)?.subject, provision, clause);
    drafts.push({
      provision: provision.id,
      quote,
      subject,
      comparator: figure.comparator,
      value: figure.value,
      unit: figure.unit,
      baseline: readBaseline(quote, ctx.year),
      gain: null,
      maximum: figure.maximum,
      deadline: findDeadline(text, quote, clause, scope, ctx.year),
      ...placeMeasure(own ? quote.replace(/\([^()]*\)/gu, '') : subject, scope, ctx),
    });
  }
  return drafts;
}

/**
 * Every figure, rank and group of the running text that must be reached, one for each figure, in reading order, with
 * ids `<provision>-t1`. Not: what preamble, closing and reports of results tell, dates, numbers of documents, ages.
 */
export function extractTargets(ctx: PlanContext): Target[] {
  const scopes = readScopes(ctx.provisions);
  return ctx.provisions.flatMap(({ id, text }) => {
    const scope = scopes.get(id);
    if (scope === undefined || ['preamble', 'closing', 'results'].includes(scope.section)) return [];
    return splitClauses(text)
      .flatMap((clause) => extractFromClause(text, clause, scope, ctx))
      .map((draft, i) => ({ id: `${id}-t${i + 1}`, ...draft }));
  });
}
