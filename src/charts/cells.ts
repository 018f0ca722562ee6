import type { Target } from '../schema/plan.ts';
import { formatFigure } from '../wording/format.ts';
import type { TableCell } from './view.ts';
import { sayFigure, sayNumber } from './wording.ts';

/** Cells that hold a figure: in words for the page, as a number for a spreadsheet. */

/** A figure whose unit the head of its column says; `text` where it is not said as it is. */
export const composeFigureCell = (value: number | null | undefined, text = sayNumber(value)): TableCell => ({
  text,
  numeric: true,
  data: { '': value ?? null },
});

/** “trên 5,64”: the level, and how it is to be met in a column of its own. The head of the column says the unit. */
export const composeAimCell = (target: Target): TableCell => ({
  text: sayFigure({ ...target, unit: null }),
  numeric: true,
  data: { '': target.value, 'phải đạt thế nào': sayManner(target) },
});

/** “trên”, “tối thiểu”, “đạt”. */
export const sayManner = ({ comparator }: Target): string =>
  formatFigure({ comparator, value: null, unit: null }) || 'đạt';

/** “16/61”, which a spreadsheet takes for a date: the rank, and how many were ranked; '' of an unknown rank. */
export const composeRankCell = (
  rank: number | null | undefined,
  of: number | null | undefined,
  text: string,
): TableCell => ({ text, numeric: true, data: { '': rank ?? null, 'trong số': of ?? null } });

/** The head of a column of scores: “Tổng điểm” says its unit itself, unless that is another. */
export const nameScores = (head: string, unit: string): string =>
  unit === 'điểm' ? head : `${head} (${unit})`;
