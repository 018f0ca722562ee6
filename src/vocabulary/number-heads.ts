/**
 * The words over the column that numbers the rows of a table.
 * Matches: "STT" (002:57), "TT" (001:58), "Stt", "Số TT", "SỐ TT", "S.TT", "S/TT", "T.T", "T/T", "Số thứ tự", "S T T" with a letter a line.
 * Not: "TTHC", "TTr", "TT-BNV", "TT. Tỉnh ủy", "Số", "Số lượng", "Thứ tự ưu tiên".
 */
const HEAD = String.raw`(?:S\s?[./]?\s?|Số\s)?T\s?[./]?\s?T|Số thứ tự`;
/** A cell that is the head of the column of numbers and nothing else. */
export const NUMBER_HEAD = new RegExp(`^(?:${HEAD})$`, 'iu');
const FIRST = new RegExp(String.raw`^(?:${HEAD})(?=[\s|]|$)`, 'iu');

export const isNumberHead = (cell: string | undefined): boolean => NUMBER_HEAD.test(cell?.trim() ?? '');

/** The head of the column of numbers at the beginning of a line, as printed; null where the line begins with other words. */
export const readNumberHead = (line: string): string | null => FIRST.exec(line)?.[0] ?? null;
