import { parseNumber } from '../vocabulary/numbers.ts';
import { isRise, readComparator } from './comparators.ts';
import type { Reading } from './figures.ts';

/** A number as plans print it. */
export const number = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`;
const composeRange = (between: string): string =>
  `(?<value>${number})(?:${between}(?:\\s?[-–]\\s?|\\s+đến\\s+)(?<upper>${number}))?`;
/** A number or a range of two, as groups `value` and `upper`. */
export const range = composeRange('');
/** A range whose figures both may bear their unit: "60% - 65%", "0,1 điểm đến 0,3 điểm", "05 bậc đến 10 bậc". */
export const rangeOf = (unit: string): string => composeRange(`(?:\\s?${unit})?`);
/**
 * Where a figure may begin: not inside another one, nor behind a letter that a scan read for a digit ("1O0%" is no 0%, "l5%" no 5%;
 * "đạt100%" lost a space only).
 */
export const begin = String.raw`(?<![\d/.,])(?<!(?<![\p{L}\d])[\dOoQlI|]*[OoQlI|][\dOoQlI|]*)`;
/** "trở lên" or "trở xuống" behind a number, as group `trail`. */
export const trail = String.raw`(?:\s+(?<trail>trở lên|trở xuống))?`;
/** A named group of a match. */
export const take = (match: RegExpMatchArray, name: string): string | undefined => match.groups?.[name];
/** The number in a named group; null where it is not there. */
export const takeNumber = (match: RegExpMatchArray, name: string): number | null =>
  parseNumber(take(match, name) ?? '');

/** Reads a number with its unit, where the form itself says how they bind. */
export const readAs =
  (comparator: Reading['comparator']) =>
  (match: RegExpMatchArray): Reading => ({
    comparator,
    value: takeNumber(match, 'value'),
    unit: take(match, 'unit') ?? null,
    maximum: null,
  });

/** "vượt 10% dự toán", "vượt tối thiểu 8% dự toán", "vượt 5% so với kế hoạch": by so much more, no share of the whole. */
const isExcess = (match: RegExpMatchArray, before: string): boolean =>
  /(?<!đạt và |đạt hoặc |không )vượt\s+(?:(?:tối thiểu|ít nhất|trên|từ)\s+)?$/iu.test(before) &&
  /^\s*(?:so với|dự toán|kế hoạch|chỉ tiêu)(?!\p{L})/iu.test(
    (match.input ?? '').slice((match.index ?? 0) + match[0].length),
  );

/** A number with a unit; of a range its lower end, which is at least to be reached. */
export function readAmount(match: RegExpMatchArray, before: string, unit: string): Reading {
  const isRange = take(match, 'upper') !== undefined;
  const stated =
    isRise(before) || isExcess(match, before) ? 'increase' : readComparator(before, take(match, 'trail'));
  return {
    comparator: isRange && stated === '=' ? '>=' : stated,
    value: takeNumber(match, 'value'),
    unit,
    maximum: takeNumber(match, 'maximum'),
  };
}
