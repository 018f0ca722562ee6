import type { Clause } from './clauses.ts';
import { findLimit, findTimings, readBareTiming } from './deadlines.ts';
import type { Scope } from './scope.ts';

/**
 * Times of the head of the sentence: "Đến hết năm 2025, 100% …; 80% …" (003:156), "Phấn đấu năm 2024, …" (004:37), and of
 * "…; phấn đấu đến hết năm 2025, 90% …, 100% …", "Chuyển đổi số: đến hết năm 2025, 90% …; 80% …". Not: "Hoàn thành … trước ngày 30/6/2025, 100% …".
 */
function findHeadDeadline(sentence: string): string | null {
  const [first] = findTimings(sentence);
  if (first === undefined) return null;
  const opensGoals =
    /(?:phấn đấu|:)\s+$/iu.test(sentence.slice(0, first.start)) && sentence[first.end] === ',';
  return first.start <= 12 || opensGoals ? first.iso : null;
}

/** A heading that says nothing but a time: "Năm 2025", "Đến năm 2030", "Đến hết năm 2026". Not: "Kết quả năm 2024". */
const isTime = (heading: string): boolean =>
  /^(?:(?:trong|đến|đến hết|đến cuối|hết)\s+)?năm\s+20\d\d$/iu.test(heading.trim());

/** Times of the lists and goal headings above: "Mục tiêu đến năm 2025", "Đến hết năm 2025:", "Năm 2025". */
function findListDeadline({ lineage }: Scope): string | null {
  for (const [i, { heading, text }] of lineage.entries()) {
    const head = i > 0 && /:\s*$/u.test(text) ? text : '';
    const isGoal = /mục tiêu|chỉ tiêu/iu.test(heading ?? '') || isTime(heading ?? '');
    const goals = isGoal ? (heading ?? '') : '';
    const last = findTimings(`${goals} ${head}`).at(-1);
    if (last) return last.iso;
  }
  return null;
}

/** The end of the period that stands before a bracket: "giai đoạn 2022 - 2026 (giảm trừ 5% biên chế …)" (003:366). */
function findPeriodEnd(text: string, words: string): string | null {
  const before = text.slice(0, Math.max(text.indexOf(words), 0));
  return /giai đoạn\s+20\d\d\s*[-–]\s*(20\d\d)\s*\([^()]*$/iu.exec(before)?.[1] ?? null;
}

// 80% hồ sơ trực tuyến|; hoàn thành trước ngày 30/11/2026. · |; xong trong quý IV/2026; not "|; hoàn thành kế hoạch trước ngày 30/11/2026"
const next = /^\s*;\s*(.+?)\s*(?:[;.](?:\s|$)|$)/u;

/** The time that the clause behind sets for what stands before it, where it says nothing else. */
function findFollowingDeadline(text: string, { end }: Clause): string | null {
  const behind = next.exec(text.slice(end))?.[1] ?? '';
  return readBareTiming(behind) === null ? null : (findLimit(behind)?.iso ?? null);
}

/**
 * When a target is due: its own words, else the clause behind that only says when, else the head of its sentence, else the list or goal heading that it stands
 * under, else the period that a bracket with it belongs to; never before the plan's year.
 */
export function findGoalDeadline(
  text: string,
  words: string,
  clause: Clause,
  scope: Scope,
  year: number,
): string | null {
  const isAhead = (iso: string | null): iso is string => Number(iso?.slice(0, 4)) >= year;
  const own = findTimings(words).filter(({ iso }) => isAhead(iso));
  const limit = own.find(({ isLimit }) => isLimit)?.iso;
  const following = limit === undefined ? findFollowingDeadline(text, clause) : null;
  const stated = limit ?? (isAhead(following) ? following : own[0]?.iso);
  if (stated !== undefined) return stated;
  const head = findHeadDeadline(text.slice(clause.sentence, clause.end).trim());
  return [head, findListDeadline(scope), findPeriodEnd(text, words)].find(isAhead) ?? null;
}
