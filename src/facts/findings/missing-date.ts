import type { Rule } from './rule.ts';

/** 12/7/2025, as pages write days. */
const stringifyDate = (iso: string): string => iso.split('-').map(Number).reverse().join('/');

/** A document published without its date of issue. */
export const findMissingDate: Rule = ({ document: { docType, date, citedAs } }) => {
  if (date !== null) return [];
  const cited = citedAs?.date
    ? ` Một văn bản khác dẫn chiếu văn bản này với ngày ${stringifyDate(citedAs.date)}.`
    : '';
  const message = `${docType} được công bố không ghi ngày ban hành.${cited}`;
  return [{ kind: 'missing-date', provision: null, message }];
};
