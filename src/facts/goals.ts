import { type Clause, shield } from './clauses.ts';
import { type Figure, findFigures } from './figures.ts';
import { isTold } from './told-figures.ts';

/** A stretch of one clause with one figure that must be reached; offsets are those of the provision's text. */
export interface Goal {
  figure: Figure;
  /** The stretch in which no other figure stands. */
  start: number;
  end: number;
}

const goalWord =
  /phấn đấu|mục tiêu|chỉ tiêu|bảo đảm|đảm bảo|quyết tâm|tiếp tục|duy trì|giữ vững|đưa|nâng|cải thiện|hoàn thành/iu;

/**
 * Whether a figure is one to reach: not told of the past, not denied; points, ranks and groups only under a goal heading or after a word of
 * purpose ("phấn đấu", "tiếp tục", "duy trì").
 */
function isGoal(
  figure: Figure,
  before: string,
  after: string,
  isGoalSection: boolean,
  year: number,
): boolean {
  if (isTold(figure, before, after, year)) return false;
  if (figure.kind === 'share' || figure.kind === 'count') return true;
  if (isGoalSection && ['score', 'step', 'rank', 'part'].includes(figure.kind)) return true;
  if (isGoalSection && figure.kind === 'group' && figure.value === null) return true;
  if (figure.kind === 'better') return /phấn đấu|mục tiêu/iu.test(before);
  return goalWord.test(before);
}

interface Span {
  start: number;
  end: number;
}

/** The clause itself, and each bracket in it: "(giảm trừ 5% biên chế …)" (003:366) stands on its own. */
function listSpans(text: string, { start, end }: Clause): Span[] {
  const brackets = [...text.slice(start, end).matchAll(/\([^()]*\)/gu)].map(({ 0: inner, index }) => ({
    start: start + index + 1,
    end: start + index + inner.length - 1,
  }));
  return [{ start, end }, ...brackets];
}

// trên 5,00 điểm so với điểm năm 2021 (4,53 điểm) · cao hơn kết quả năm 2023 (86,2%): the bracket tells of what was
const opensPast = /(?:so với|cao hơn|hơn|kết quả|hiện (?:nay|tại)|của)\s[^,;.()]*\($|năm\s+20\d\d\s*\($/iu;

// các lĩnh vực có thứ hạng cao: Cải cách thể chế (hạng 5): where something stands
const bareRank = /^\(?(?:xếp\s+)?(?:thứ\s+)?hạng\s+\d{1,2}(?:\/\d{2})?$/iu;

// “Tham gia của người dân ở cấp cơ sở” (phấn đấu đạt 5,2 điểm)
const opensGoal = /^\s*(?:phấn đấu|mục tiêu|chỉ tiêu)(?!\p{L})/iu;

// (6 tháng đầu năm đạt 96,2%)
const opensNow =
  /^\s*(?:kết quả\s)?(?:(?:6|06|sáu|9|09|chín) tháng (?:đầu )?năm|quý (?:I{1,3}|IV)|hiện (?:nay|tại))(?!\p{L})/iu;

// Điểm thẩm định (tối đa 68 điểm): đạt 64 điểm · (thang điểm 100 điểm): a scale; not "(tối đa 05 ngày)"
const opensScale =
  /^\s*(?:số |tổng )?(?:điểm\s)?(?:tối đa|chuẩn|thang điểm)\s*:?\s*(?:là\s|đạt\s)?[\d.,]+\s*(?:điểm|$)/iu;

/** Whether a bracket only says what the figure before it is compared with, or on which scale it is. */
const tellsPast = (text: string, span: Span, clause: Clause, year: number): boolean => {
  const before = text.slice(clause.start, span.start);
  const named = /20\d\d(?=[^\d]*$)/.exec(before)?.[0];
  const inner = text.slice(span.start, span.end);
  if (opensGoal.test(inner)) return false;
  if (opensNow.test(inner) || opensScale.test(inner)) return true;
  return opensPast.test(before) && (named === undefined || Number(named) < year);
};

const parts = /[,;]\s|\svà\s|\sthì\s/gu;
const partOpening =
  /^(?:tỷ lệ|tỉ lệ|chỉ số|số|lĩnh vực|mức|bảo đảm|đảm bảo|phấn đấu|trong đó|xếp|đạt|nằm|duy trì|ít nhất|tối thiểu|trên|dưới|từ|không quá|hoàn thành|\d)/iu;

/** Where the stretch of the next figure begins: at the part that opens its statement, else at the last part before it. */
function findCut(masked: string, from: number, to: number): number {
  const cuts = [...masked.slice(from, to).matchAll(parts)].map(
    ({ 0: sign, index }) => from + index + sign.length,
  );
  return cuts.find((cut) => partOpening.test(masked.slice(cut))) ?? cuts.at(-1) ?? to;
}

// 100% xã, phường đạt từ 80 điểm trở lên · 100% khóm, ấp họp dân ít nhất 02 lần: those who are counted, and what each reaches
const kind =
  '(?:sở|ban|ngành|huyện|quận|thị xã|thị trấn|xã|phường|thôn|bản|xóm|khóm|ấp|khu phố|tổ dân phố|cơ quan|đơn vị|địa phương)';
const counted = new RegExp(`^\\s${kind}(?:(?:,\\s|\\svà\\s)${kind})+\\s(?=\\p{Ll})[^,;]*$`, 'u');

// 100% viên chức được tập huấn ít nhất 01 lần · ít nhất 05 lĩnh vực đạt trên 90%; not "từ 60% lên 75%", "20% TTHC và 30% chi phí"
const reaches =
  /^\s(?:(?!(?:và|thì|lên|xuống|đến|hoặc)(?!\p{L}))[\p{L}-]+\s)*(?:đạt|được|có|ít nhất|tối thiểu)\s(?:(?:từ|trên|dưới|ít nhất|tối thiểu)\s)?$/u;

/** Whether the next figure says what those reach whom the one before counts. */
const isReachedBy = (masked: string, before: Figure, next: Figure): boolean => {
  const between = masked.slice(before.end, next.start);
  return (before.kind === 'share' && counted.test(between)) || reaches.test(between);
};

/** Where the noun of those who are counted begins: a count holds it, a share stands before it. */
const findNoun = ({ kind: counts, unit, end }: Figure): number =>
  counts === 'count' ? end - (unit?.length ?? 0) : end;

/** Parts the span so that each figure has a stretch of its own, but for one that tells what the figure before it counts. */
function partSpan(masked: string, { start, end }: Span, figures: readonly Figure[]): Goal[] {
  const goals: Goal[] = [];
  let open: Goal[] = [];
  for (const figure of figures) {
    const before = open.at(-1)?.figure;
    const isReached = before !== undefined && isReachedBy(masked, before, figure);
    const cut = before === undefined || isReached ? null : findCut(masked, before.end, figure.start);
    if (cut !== null) for (const goal of open) goal.end = cut;
    const goal = { figure, start: cut ?? (before ? findNoun(before) : start), end };
    open = isReached ? [...open, goal] : [goal];
    goals.push(goal);
  }
  return goals;
}

/** Second of "ít nhất 20% TTHC, 20% chi phí" (003:257), of "ít nhất 05 dự án, 02 đề án": a bare figure right after a part takes the comparator on. */
function carryComparators(goals: readonly Goal[]): Goal[] {
  const carried: Goal[] = [];
  for (const goal of goals) {
    const previous = carried.at(-1)?.figure;
    const isBare =
      goal.figure.start === goal.start && goal.figure.comparator === '=' && goal.figure.value !== 100;
    const isSameKind =
      previous?.unit === goal.figure.unit || (previous?.kind === 'count' && goal.figure.kind === 'count');
    const takes = isBare && isSameKind && /^[<>]/u.test(previous?.comparator ?? '');
    const comparator = takes ? (previous?.comparator ?? '=') : goal.figure.comparator;
    carried.push({ ...goal, figure: { ...goal.figure, comparator } });
  }
  return carried;
}

/** The goals of one clause of a text, in order. `year` is the year the plan is for. */
export function findGoals(text: string, clause: Clause, isGoalSection: boolean, year: number): Goal[] {
  return listSpans(text, clause).flatMap((span, i) => {
    if (i > 0 && tellsPast(text, span, clause, year)) return [];
    const inner = text.slice(span.start, span.end);
    if (i > 0 && bareRank.test(inner)) return [];
    const masked = text.slice(0, span.start) + shield(inner) + text.slice(span.end);
    const found = findFigures(inner)
      .map((figure) => ({ ...figure, start: figure.start + span.start, end: figure.end + span.start }))
      .filter((figure) => masked[figure.start] !== '\uE000')
      .filter((figure) => {
        const from = i === 0 ? clause.sentence : span.start;
        const to = i === 0 ? clause.end : span.end;
        return isGoal(
          figure,
          text.slice(from, figure.start),
          text.slice(figure.end, to),
          isGoalSection,
          year,
        );
      });
    return carryComparators(partSpan(masked, span, found));
  });
}
