import type { Rule } from './rule.ts';

/** 12/7/2025, as pages write days. */
const stringifyDate = (iso: string): string => iso.split('-').map(Number).reverse().join('/');

/** A document published without its date of issue, or received without the head that may show it. */
export const findMissingDate: Rule = ({ document: { docType, date, citedAs, headless } }) => {
  if (date !== null) return [];
  const cited = citedAs?.date
    ? ` Một văn bản khác dẫn chiếu văn bản này với ngày ${stringifyDate(citedAs.date)}.`
    : '';
  const said = headless
    ? 'Bản nhận được không có phần đầu văn bản, nơi ghi ngày ban hành: chưa rõ ngày.'
    : `${docType} được công bố không ghi ngày ban hành.`;
  const message = said + cited;
  return [{ kind: 'missing-date', provision: null, message }];
};
