import type { Comparator, Target } from '../schema/plan.ts';
import { stringifyNumber } from '../vocabulary/numbers.ts';
import type { ChartPlan } from './view.ts';

export const UNKNOWN = 'không rõ';

const hundredths = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** The score as a drawing shows it, with two decimals; tables show it as the plan states it. */
export const stringifyScore = (value: number): string => hundredths.format(value);

/** 'không rõ' for what the plan does not state. */
export const sayNumber = (value: number | null | undefined): string =>
  value === null || value === undefined ? UNKNOWN : stringifyNumber(value);

const FORMS: Record<Comparator, (figure: string) => string> = {
  '>': (figure) => `trên ${figure}`,
  '>=': (figure) => `từ ${figure} trở lên`,
  '=': (figure) => `đạt ${figure}`,
  '<=': (figure) => `không quá ${figure}`,
  '<': (figure) => `dưới ${figure}`,
  top: (figure) => `nhóm ${figure} dẫn đầu`,
  increase: (figure) => `tăng ${figure}`,
  maintain: (figure) => `duy trì ${figure}`,
};
const WITHOUT_FIGURE: Partial<Record<Comparator, string>> = {
  top: 'nhóm dẫn đầu',
  increase: 'tăng, không nêu mức',
  maintain: 'duy trì, không nêu mức',
};

/** The comparator and figure in words: "trên 90%", "từ 9,5 điểm trở lên"; a target without figure says so. */
export function spellThreshold(comparator: Comparator, figure: string | null): string {
  return figure === null ? (WITHOUT_FIGURE[comparator] ?? UNKNOWN) : FORMS[comparator](figure);
}

/** A level to reach, which an axis can show; a gain, a rank or a group is none. */
export const isLevel = ({ comparator }: Target): boolean => comparator !== 'top' && comparator !== 'increase';

/** A level that is not to be exceeded. */
export const isCeiling = ({ comparator }: Target): boolean => comparator === '<' || comparator === '<=';

/** "Kế hoạch 114/KH-SVHTTDL, Sở Văn hóa, Thể thao và Du lịch (Cao Bằng, 2025)" */
export function namePlan({ docType, number, issuer, province, year }: ChartPlan): string {
  const place = issuer.name.includes(province.name) ? `${year}` : `${province.name}, ${year}`;
  return `${number === null ? docType : `${docType} ${number}`}, ${issuer.name} (${place})`;
}

/** "Kế hoạch 114/KH-SVHTTDL"; a plan without a number goes by its issuer. */
export const numberPlan = (plan: ChartPlan): string =>
  plan.number === null ? namePlan(plan) : `${plan.docType} ${plan.number}`;

/** The first letter as a capital, for a phrase that opens a label. */
export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
