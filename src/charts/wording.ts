import { listDoubts } from '../queries/headroom.ts';
import { formatIssuer } from '../queries/issuer.ts';
import { formatPlanName } from '../queries/plan-facts.ts';
import type { TargetRow } from '../queries/rows.ts';
import type { Target } from '../schema/plan.ts';
import type { PublishedPlan } from '../schema/published-plan.ts';
import { formatFigure, formatNumber } from '../wording/format.ts';

export const UNKNOWN = 'không rõ';
/** What each index calls its components. */
export const COMPONENT_WORDS = { 'par-index': 'lĩnh vực', sipas: 'yếu tố', papi: 'chỉ số nội dung' } as const;

/** For what its publisher keeps back; never filled. */
export const WITHHELD = 'không công bố';

const hundredths = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** The score as a drawing shows it, with two decimals; tables show it as the plan states it. */
export const formatScore = (value: number): string => hundredths.format(value);

/** 'không rõ' for what the plan does not state. */
export const sayNumber = (value: number | null | undefined): string =>
  value === null || value === undefined ? UNKNOWN : formatNumber(value);

type Figure = Pick<Target, 'comparator' | 'value' | 'unit'> & { quote?: string };

/** Comparator and figure in words: “trên 90%”, “tối thiểu 9,5 điểm”, “đạt 100%”; 'không rõ' without a figure. */
export function sayFigure(target: Figure): string {
  if (target.value === null && target.comparator === '=') return UNKNOWN;
  if (target.value === null) return `${formatFigure(target)} (không nêu con số)`;
  return target.comparator === '=' ? `đạt ${formatFigure(target)}` : formatFigure(target);
}

/** A score to reach as a drawing shows it: “trên 9,40”. */
export const sayScore = ({
  comparator,
  value,
}: {
  comparator: Target['comparator'];
  value: number;
}): string =>
  formatFigure({ comparator, value, unit: null }).replace(formatNumber(value), formatScore(value));

/** All that findings say against the figures of a target; null where nothing does. */
export const sayDoubts = ({ plan, target }: TargetRow): string | null =>
  listDoubts(plan, target).join(' ') || null;

/** A level to reach, which an axis can show; a gain, a rank or a group is none. */
export const isLevel = ({ comparator }: Figure): boolean => comparator !== 'top' && comparator !== 'increase';

/** A level that is not to be exceeded. */
export const isCeiling = ({ comparator }: Figure): boolean => comparator === '<' || comparator === '<=';

/** “Kế hoạch 114/KH-SVHTTDL, Sở Nội vụ (Cao Bằng), năm 2025”; without a number the name says issuer and year. */
export const namePlan = (plan: PublishedPlan): string =>
  plan.number === null
    ? formatPlanName(plan).replace(plan.issuer.name, formatIssuer(plan))
    : `${formatPlanName(plan)}, ${formatIssuer(plan)}, năm ${plan.year}`;
