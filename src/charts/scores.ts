import { listDoubts } from '../queries/headroom.ts';
import type { TargetRow } from '../queries/rows.ts';
import type { Target } from '../schema/plan.ts';
import type { MeasuredIndex } from '../schema/registry.ts';
import { formatNumber, formatSubject } from '../wording/format.ts';
import { provisionUrl } from '../wording/links.ts';
import { isLevel, namePlan } from './wording.ts';

/** What the rows of a chart are: the components of one plan, or the plans that speak on one component. */
export type RowsAre = 'component' | 'plan';

/** A component's score as one plan has it: where it starts, what it is to reach, how far the scale goes. */
export interface Score {
  target: Target;
  name: string;
  href: string;
  /** The component itself, not a part of it ("Điểm thực hiện", "Điều tra XHH"). */
  whole: boolean;
  start: number | null;
  startYear: number | null;
  targetYear: number;
  maximum: number | null;
  /** Figures that cannot be right as read, being above the maximum: not drawn. */
  over: { start: boolean; target: boolean };
  /** Whether the plan's findings speak against its figures: drawn as doubtful, and not reckoned with. */
  doubtful: boolean;
  /** All that speaks against its figures, a sentence each. */
  doubts: string[];
}

/** What an axis can show of a score: target and maximum are known and not doubted. */
export interface DrawnScore extends Score {
  /** null where it is unknown, or doubted and so not drawn. */
  start: number | null;
  maximum: number;
  value: number;
}

/**
 * The scores in the order of the index's components, each component before its parts. A component that several
 * targets of a plan speak of is the one with the highest maximum; the others are its parts.
 */
export function readScores(targets: readonly TargetRow[], index: MeasuredIndex, rowsAre: RowsAre): Score[] {
  const groups = Map.groupBy(targets, ({ plan, target }) => `${plan.id}#${target.component}`);
  const order = index.components.map(({ id }) => id);
  return [...groups.values()]
    .sort((a, b) => order.indexOf(getComponent(a)) - order.indexOf(getComponent(b)))
    .flatMap((group) => {
      const whole = group.reduce((best, row) => (getMaximum(row) > getMaximum(best) ? row : best));
      const parts = group.filter((row) => row !== whole);
      return [
        readScore(whole, true, index, rowsAre),
        ...parts.map((row) => readScore(row, false, index, rowsAre)),
      ];
    });
}

const getComponent = (group: readonly TargetRow[]): string => group[0]?.target.component ?? '';
const getMaximum = ({ target }: TargetRow): number => target.maximum ?? -1;

function readScore(
  { plan, target }: TargetRow,
  whole: boolean,
  index: MeasuredIndex,
  rowsAre: RowsAre,
): Score {
  const maximum = target.maximum ?? (whole ? (index.componentScale?.max ?? null) : null);
  const start = target.baseline?.value ?? null;
  const component = index.components.find(({ id }) => id === target.component);
  const own = `${target.component?.split('/')[1]}. ${component?.name ?? target.subject}`;
  const name = whole ? (rowsAre === 'plan' ? namePlan(plan) : own) : formatSubject(target);
  return {
    target,
    name,
    href: provisionUrl(plan.id, target.provision),
    whole,
    start,
    startYear: target.baseline?.year ?? null,
    targetYear: target.deadline === null ? plan.year : Number(target.deadline.slice(0, 4)),
    maximum,
    ...judge(start, maximum, { plan, target }),
  };
}

/** A figure above the maximum speaks for itself, in the words of the rule that finds such, so that neither is said twice. */
function judge(
  start: number | null,
  maximum: number | null,
  { plan, target }: TargetRow,
): Pick<Score, 'over' | 'doubtful' | 'doubts'> {
  const level = isLevel(target) ? target.value : null;
  const findings = listDoubts(plan, target);
  const own = [sayOver('Điểm', start, maximum), sayOver('Mục tiêu', level, maximum)];
  return {
    over: { start: own[0] !== null, target: own[1] !== null },
    doubtful: findings.length > 0,
    doubts: [...new Set([...own.filter((doubt) => doubt !== null), ...findings])],
  };
}

const sayOver = (what: string, value: number | null, maximum: number | null): string | null =>
  value === null || maximum === null || value <= maximum
    ? null
    : `${what} ghi ${formatNumber(value)}, cao hơn điểm tối đa ${formatNumber(maximum)}.`;

/** The score as it is drawn; null for a part of a component and where target or maximum will not do. */
export function toDrawnScore(score: Score): DrawnScore | null {
  const { target, maximum, start, over, whole } = score;
  if (!whole || !isLevel(target) || over.target) return null;
  if (target.value === null || target.value < 0 || maximum === null) return null;
  return { ...score, maximum, value: target.value, start: over.start ? null : start };
}

/** The year that all scores share; null where they differ or one is unknown. */
export function getCommonYear(scores: readonly Score[], field: 'startYear' | 'targetYear'): number | null {
  const years = new Set(scores.map((score) => score[field]));
  return years.size === 1 ? (scores[0]?.[field] ?? null) : null;
}
