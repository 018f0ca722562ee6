import type { Target } from '../schema/plan.ts';
import { parseNumber } from '../vocabulary/numbers.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { matchComponent } from './components.ts';
import { getFirstYear, type PlanContext } from './context.ts';
import { findFigures } from './figures.ts';
import { findGoalDeadline } from './goal-deadlines.ts';
import { findGoals, type Goal } from './goals.ts';
import { type FactPlace, placeMeasure, readScopes, type Scope } from './scope.ts';
import { findChange, readSubject } from './subjects.ts';

const purpose = /(?:phấn đấu|quyết tâm)(?:\s+(?:bảo đảm|đảm bảo))?(?!\p{L})|(?:bảo đảm|đảm bảo)(?!\p{L})/giu;

/** Fewer words before a word of purpose belong to it: "Thực hiện đảm bảo tối thiểu 20% …" (003:631). */
const fewWords = 4;

/**
 * The quote begins behind "trong đó", or at the last word of purpose before the figure, unless a measure ("tỷ lệ …")
 * opened before it.
 */
function findQuoteStart(text: string, { start, figure }: Goal): number {
  const before = text.slice(start, figure.start);
  const among = /^.*(?<!\p{L})trong đó,?\s+/isu.exec(before)?.[0].length ?? 0;
  const last = [...before.matchAll(purpose)].at(-1);
  const lead = before.slice(0, last?.index ?? 0).trim();
  if (last === undefined || last.index < among || lead.split(/\s+/u).length < fewWords) return start + among;
  return /tỷ lệ|tỉ lệ|chỉ số|lĩnh vực/iu.test(lead.slice(among)) ? start + among : start + last.index;
}

// (năm 2023, Chỉ số SIPAS xếp thứ 38/63 tỉnh, thành phố …) (004:255) · (năm 2024 đạt 85,3%)
const told = /\(([^()]*?năm (20\d\d)[^()]*)\)/iu;

/** The exact words: without what parts it from the next figure or tells of before, with the full stop of the sentence. */
function readQuote(text: string, goal: Goal, clause: Clause, year: number): { quote: string; start: number } {
  const opening = findQuoteStart(text, goal);
  const start = opening + (/^\s*/u.exec(text.slice(opening, goal.figure.start))?.[0].length ?? 0);
  const end = goal.end === clause.end && clause.mark === '.' ? goal.end + 1 : goal.end;
  const words = text.slice(start, end);
  const past = told.exec(words);
  const own = past !== null && Number(past[2]) < year ? words.slice(0, past.index) : words;
  return { quote: own.replace(/(?:[\s,;:]|\s(?:và|trong đó))+$/u, ''), start };
}

const share = String.raw`(\d+(?:[.,]\d+)?)\s?(?:%|(?:/\d+\s)?điểm)`;
// hơn năm 2024 (002:68) · so với năm 2024
const since = /(?:so với|hơn)\s+(?:cùng kỳ\s+)?năm\s+(20\d\d)/iu;

/** What the plan says was reached before, from a bracket that names an earlier year; else the year it compares with. */
function readBaseline(words: string, year: number): Target['baseline'] {
  const match = told.exec(words);
  const compared = Number(since.exec(words)?.[1] ?? year);
  if (match === null || Number(match[2]) >= year) {
    return compared < year ? { value: null, year: compared, rank: null, of: null } : null;
  }
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

type Draft = Omit<Target, 'id'>;

/** Where the provision belongs to no component, the subject may name one: "Chỉ số nội dung “Công khai, minh bạch”: …". */
function placeTarget(words: string, subject: string, scope: Scope, ctx: PlanContext): FactPlace {
  const place = placeMeasure(words, scope, ctx);
  if (place.component !== null) return place;
  const component = matchComponent(subject, {
    registry: ctx.registry,
    indexes: place.index ? [place.index] : [],
  });
  const index = ctx.registry.indexes.find(({ id }) => component?.startsWith(`${id}/`))?.id ?? place.index;
  return { index, component };
}

/** What a target measures: its own words, else those of the figure before it in the sentence, else its heading's. */
interface Subject {
  text: string;
  /** The verb of change before the figure, which a figure added to it shares. */
  change: string | null;
}

const bareGoal = /^(?:mục tiêu|chỉ tiêu|yêu cầu)(?:\s+(?:chung|cụ thể|phấn đấu))?$/iu;

/** What the headings say is measured: "1. Chỉ số nội dung “…”" above "a) Chỉ tiêu". */
const nameScope = ({ lineage: [own, above] }: Scope): string | null =>
  own?.heading && bareGoal.test(own.heading.trim())
    ? (above?.heading ?? own.heading)
    : (own?.heading ?? null);

/** What the figure before measures, without its year where this one has its own: "Mức độ hài lòng năm 2025 đạt 86%, năm 2026 đạt 88%". */
const nameBefore = (before: Subject, quote: string): string =>
  /(?<!so với |hơn )năm 20\d\d/iu.test(quote) ? before.text.replace(/\s+năm 20\d\d$/iu, '') : before.text;

function draftTarget(
  text: string,
  clause: Clause,
  goal: Goal,
  before: Subject,
  scope: Scope,
  ctx: PlanContext,
): { draft: Draft; subject: Subject } {
  const { quote, start } = readQuote(text, goal, clause, getFirstYear(ctx));
  const figure = { ...goal.figure, start: goal.figure.start - start, end: goal.figure.end - start };
  const own = readSubject(text.slice(start, goal.end), figure, before.change);
  const subject = own || nameBefore(before, quote) || nameScope(scope) || clause.text;
  const words = own ? quote : `${quote} ${subject}`;
  const draft = {
    provision: scope.lineage[0]?.id ?? '',
    quote,
    subject,
    comparator: figure.comparator,
    value: figure.value,
    unit: figure.unit,
    baseline: readBaseline(text.slice(start, goal.end), getFirstYear(ctx)),
    gain: null,
    maximum: figure.maximum,
    deadline: findGoalDeadline(text, words, clause, scope, getFirstYear(ctx)),
    ...placeTarget(words, subject, scope, ctx),
  };
  return {
    draft,
    subject: { text: subject, change: findChange(text.slice(start, goal.figure.start)) ?? before.change },
  };
}

/** What the first figure of a clause measures, goal or not: "Năm 2024, Chỉ số SIPAS đạt 84%; năm 2025 phấn đấu đạt 86%". */
function readMeasured({ text }: Clause): Subject {
  const [figure] = findFigures(text);
  return { text: figure ? readSubject(text, figure, null) : '', change: null };
}

// "Năm 2025: Chỉ số PAPI đạt 42 điểm. Năm 2026: đạt 43 điểm."
const nextYear = /^(?:đến\s+)?(?:hết\s+)?năm\s+20\d\d\s*[:,]/iu;

/** The targets of one text; figures of a sentence may share what they measure. */
function draftTargets(text: string, scope: Scope, ctx: PlanContext): Draft[] {
  const isGoalSection = scope.section === 'goals' || scope.section === 'purpose';
  const drafts: Draft[] = [];
  let sentence = -1;
  let subject: Subject = { text: '', change: null };
  for (const clause of splitClauses(text)) {
    if (clause.sentence !== sentence && !nextYear.test(clause.text)) subject = { text: '', change: null };
    sentence = clause.sentence;
    subject = { ...subject, change: null };
    if (subject.text === '') subject = readMeasured(clause);
    for (const goal of findGoals(text, clause, isGoalSection, getFirstYear(ctx))) {
      const drafted = draftTarget(text, clause, goal, subject, scope, ctx);
      drafts.push(drafted.draft);
      subject = drafted.subject;
    }
  }
  return drafts;
}

const promises = /phấn đấu|mục tiêu|chỉ tiêu/iu;

/** What a heading promises: "Chỉ số nội dung 1: “…” (phấn đấu đạt 5,20 điểm)". Not: "Cải cách thể chế (năm 2024 mất 1,5 điểm)". */
function draftHeadingTargets(heading: string | null, scope: Scope, ctx: PlanContext): Draft[] {
  if (heading === null || !promises.test(heading)) return [];
  return draftTargets(heading, scope, ctx).filter(({ quote }) =>
    promises.test(heading.slice(0, heading.indexOf(quote) + quote.length)),
  );
}

/**
 * Every figure, rank and group of the running text that must be reached, one for each figure, in reading order, with
 * ids `<provision>-t1`. Not: what preamble, closing and reports of results tell, what a plan costs, dates, numbers of documents, ages.
 */
export function extractTargets(ctx: PlanContext): Target[] {
  const scopes = readScopes(ctx.provisions);
  return ctx.provisions.flatMap(({ id, heading, text }) => {
    const scope = scopes.get(id);
    if (scope === undefined || ['preamble', 'closing', 'results'].includes(scope.section)) return [];
    const drafts = [...draftHeadingTargets(heading, scope, ctx), ...draftTargets(text, scope, ctx)];
    const kept = scope.section === 'means' ? drafts.filter(({ unit }) => !/đồng$/u.test(unit ?? '')) : drafts;
    return kept.map((draft, i) => ({ id: `${id}-t${i + 1}`, ...draft }));
  });
}
