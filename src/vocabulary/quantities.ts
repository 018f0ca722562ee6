import { parseNumber } from './numbers.ts';

/** A figure with its unit; `%` is 0–100, a rank has the unit "hạng". */
export interface Quantity {
  value: number;
  unit: string | null;
}

// hạng 4 · hạng 04/63 · thứ 12; not "hạng nhất"
const RANK = /^(?:xếp )?(?:hạng|thứ|hạng thứ) (\d+)(?:\/\d+)?$/iu;
// 97,5% · 97,5 % · 9,2 điểm · 1.234 lượt người · 240 · +0,5 điểm; not "khoảng 90%", "90% - 95%", "4/63"
const AMOUNT = /^([+\-−]?[\d.,]+)\s*(%|\p{L}[\p{L} ]*)?$/u;

/** The figure that the whole text says, as a Vietnamese reader writes it; null where it says none, or more than one. */
export function parseQuantity(text: string): Quantity | null {
  const printed = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const rank = RANK.exec(printed);
  if (rank) return { value: Number(rank[1]), unit: 'hạng' };
  const [, digits = '', unit] = AMOUNT.exec(printed) ?? [];
  const value = parseNumber(digits);
  return value === null ? null : { value, unit: unit === 'phần trăm' ? '%' : (unit ?? null) };
}
