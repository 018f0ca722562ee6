import type { DocumentState } from './rule.ts';

/**
 * What is said where a document does not show a part of its head, or was received without the head that may show it.
 * @param part as a head shows it: "số, ký hiệu"
 * @param unknown what nobody can tell then: "số"
 * @param cited what another document says it is; '' where none does
 */
export function describeMissing(
  { docType, headless }: DocumentState,
  part: string,
  unknown: string,
  cited: string,
): string {
  const said = headless
    ? `Bản nhận được không có phần đầu văn bản, nơi ghi ${part}: chưa rõ ${unknown}.`
    : `${docType} được công bố không ghi ${part}.`;
  return cited === '' ? said : `${said} Một văn bản khác dẫn chiếu văn bản này với ${unknown} ${cited}.`;
}
