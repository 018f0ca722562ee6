// 9,2779 (001:233) · 1.234,5 · 04 (004:13) · +0,5 · 240 · 12.500; not 1.23.4, 04/63, 12/7, a)
const GROUPED = /^[+\-−]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
const PLAIN = /^[+\-−]?\d+([.,]\d+)?$/;

/**
 * The number that Vietnamese digits say: a comma is the decimal mark, a dot groups thousands where exactly three
 * digits follow it and a decimal mark elsewhere ("91.16"). null for what is no number.
 */
export function parseNumber(text: string): number | null {
  const printed = text.trim();
  if (GROUPED.test(printed)) return toNumber(printed.replaceAll('.', ''));
  return PLAIN.test(printed) ? toNumber(printed) : null;
}

const toNumber = (digits: string): number => Number(digits.replace(',', '.').replace('−', '-'));

const format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10 });

/** The number as a Vietnamese reader writes it: 1234.5 is "1.234,5". */
export const stringifyNumber = (value: number): string => format.format(value);
