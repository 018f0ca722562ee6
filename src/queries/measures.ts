import type { Target } from '../schema/plan.ts';
import type { PublishedPlan } from '../schema/published-plan.ts';
import { fold } from '../vocabulary/fold.ts';
import type { TargetRow } from './rows.ts';

/**
 * What a target measures, so that like is compared with like only. Two targets have one measure when they say the same
 * of the same population in the same unit; anything less is at most a neighbour.
 */
export interface Measure {
  /** Equal for equal measures. */
  key: string;
  /** Content words, folded. */
  words: ReadonlySet<string>;
  /** What must be equal for two measures to be near each other: kind, population, promptness and unit. */
  frame: string;
}

/** Abbreviations, folded, with what they stand for, folded: `tthc` is `thu tuc hanh chinh`. */
export type Abbreviations = ReadonlyMap<string, string>;

/** What `readMeasure` needs of a glossary. */
export const listAbbreviations = (entries: readonly { term: string; long: string | null }[]): Abbreviations =>
  new Map(entries.flatMap(({ term, long }) => (long === null ? [] : [[fold(term), fold(long)]])));

/**
 * How prompt an answer is, told apart before anything is compared: “hồ sơ trước hạn ≥ 40%” is no “đúng và trước hạn
 * 100%”. First that matches; on folded text.
 * on-time-or-early: “giải quyết trước và đúng hạn” (001:235), “trả đúng hoặc trước hạn” (003:141)
 * early: “giải quyết trước hạn” (004:118); on-time: “xử lý đúng thời hạn” (000:203)
 * none: “đúng thẩm quyền”, “thời hạn nộp thuế”
 */
const PROMPTNESS: readonly [string, RegExp][] = [
  [
    'on-time-or-early',
    /\b(?:dung (?:thoi )?(?:han )?(?:va |hoac |, ?)?truoc|truoc (?:thoi )?(?:han )?(?:va |hoac |, ?)?dung) (?:thoi )?han\b/g,
  ],
  ['late', /\b(?:qua|tre|cham) (?:thoi )?han\b/g],
  ['early', /\b(?:truoc|som) (?:thoi )?han\b/g],
  ['on-time', /\bdung (?:thoi )?han\b/g],
];

/** “hài lòng hoặc rất hài lòng” and “hài lòng trở lên” are what is reported as “hài lòng”; “rất hài lòng” alone is less. */
const SATISFIED = /\bhai long (?:hoac|va) rat hai long\b|\bhai long tro len\b/g;

/** Words that a measure is neither more nor less without. */
const EMPTY =
  /\b(?:ty le|ti le|chi so|linh vuc|muc do|cac|nhung|duoc|da|phai|dat|va|cua|tai|trong|theo|ve|cho|nam \d{4}|\d{4})\b/g;

/** The measure of a target; a plan gives the population of ranks and scores, which its subject leaves unsaid. */
export function readMeasure({ plan, target }: TargetRow, abbreviations: Abbreviations): Measure {
  const subject = fold(target.subject)
    .replace(/[^\p{L}\p{N}\s,-]/gu, ' ')
    .replace(/[a-z-]+/g, (word) => abbreviations.get(word) ?? word)
    .replace(SATISFIED, 'hai long');
  const [promptness, pattern] = PROMPTNESS.find(([, one]) => subject.search(one) >= 0) ?? ['', null];
  const rest = (pattern ? subject.replace(pattern, ' ') : subject).replace(EMPTY, ' ');
  const words = new Set(rest.match(/[\p{L}\p{N}]+/gu) ?? []);
  const frame = [readKind(target), readPopulation(plan, target), promptness, target.unit ?? ''].join('|');
  return { key: `${frame}|${[...words].sort().join(' ')}`, words, frame };
}

/** A level to reach, a change to make, a rank to take: three axes, even in one unit. */
const readKind = ({ comparator, unit }: Target): string =>
  comparator === 'increase' ? 'change' : comparator === 'top' || unit === 'hạng' ? 'rank' : 'level';

/**
 * Shares are of what the subject counts (“hồ sơ”, “viên chức”), whoever promises them. Ranks and scores are of the
 * provinces among each other, or of the agencies of one province.
 */
function readPopulation({ issuer, province }: PublishedPlan, { unit }: Target): string {
  if (unit === '%') return '';
  return issuer.id?.endsWith('/ubnd-tinh') ? 'provinces' : `agencies of ${province.id ?? province.name}`;
}

/** Targets of one measure, the lowest figure first, those without one last. */
export interface MeasureGroup {
  /** For addresses: lasts as long as the wording of its shortest subject does. */
  id: string;
  /** The shortest of the subjects. */
  name: string;
  measure: Measure;
  rows: TargetRow[];
}

/** All targets by measure, in the order of first appearance. */
export function groupByMeasure(rows: readonly TargetRow[], abbreviations: Abbreviations): MeasureGroup[] {
  const read = rows.map((row) => ({ row, measure: readMeasure(row, abbreviations) }));
  const taken = new Map<string, number>();
  return [...Map.groupBy(read, ({ measure }) => measure.key).values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const name = members
      .map(({ row }) => row.target.subject)
      .reduce((best, subject) => (subject.length < best.length ? subject : best));
    const rows = members.map(({ row }) => row).sort(compareFigures);
    return [{ id: claimId(name, taken), name, measure: first.measure, rows }];
  });
}

const compareFigures = ({ target: a }: TargetRow, { target: b }: TargetRow): number =>
  (a.value ?? Number.MAX_VALUE) - (b.value ?? Number.MAX_VALUE);

/** Stated by more than one plan. */
export const isShared = ({ rows }: MeasureGroup): boolean => rows.some(({ plan }) => plan !== rows[0]?.plan);

/** The first words of the name as an address; a number tells apart what would be alike. */
function claimId(name: string, taken: Map<string, number>): string {
  const slug =
    fold(name)
      .match(/[a-z0-9]+/g)
      ?.slice(0, 10)
      .join('-') ?? 'chi-tieu';
  const count = (taken.get(slug) ?? 0) + 1;
  taken.set(slug, count);
  return count === 1 ? slug : `${slug}-${count}`;
}

/** What other targets a target may be read beside. */
export interface Comparison {
  /** Its own measure with all that state it. */
  group: MeasureGroup;
  /** Measures in nearly the same words, never to be put on one axis with it. */
  near: MeasureGroup[];
}

/** Share of common words from which on two measures are near: “hài lòng về TTHC” and “hài lòng về dịch vụ công” are not. */
const NEAR = 0.6;

/** By target, what it is compared with. Measures are near only within one component and one frame. */
export function compareMeasures(groups: readonly MeasureGroup[]): Map<Target, Comparison> {
  const place = ({ measure, rows }: MeasureGroup) => `${measure.frame}|${rows[0]?.target.component}`;
  const near = new Map([...Map.groupBy(groups, place).values()].flatMap(listNear));
  return new Map(
    groups.flatMap((group) => {
      const comparison = { group, near: near.get(group) ?? [] };
      return group.rows.map(({ target }) => [target, comparison] as const);
    }),
  );
}

/**
 * Each group with the groups near it. Two sets that share so many words share one of the rarest of each (prefix filter,
 * Chaudhuri et al. 2006), so only groups that meet there are compared.
 */
function listNear(groups: readonly MeasureGroup[]): [MeasureGroup, MeasureGroup[]][] {
  const counts = new Map<string, number>();
  for (const word of groups.flatMap(({ measure }) => [...measure.words]))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarest = ({ measure: { words } }: MeasureGroup) =>
    [...words]
      .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))
      .slice(0, words.size - Math.ceil(NEAR * words.size) + 1);
  const meeting = Map.groupBy(
    groups.flatMap((group) => rarest(group).map((word) => ({ word, group }))),
    ({ word }) => word,
  );
  return groups.map((group) => {
    const candidates = new Set(
      rarest(group).flatMap((word) => (meeting.get(word) ?? []).map((one) => one.group)),
    );
    candidates.delete(group);
    return [group, [...candidates].filter((other) => shareWords(group.measure, other.measure) >= NEAR)];
  });
}

/** Words in common as a share (0–1) of all words of both; 0 where neither has any. */
function shareWords({ words: a }: Measure, { words: b }: Measure): number {
  const common = a.intersection(b).size;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}
