import type { Rule } from './rule.ts';

/** A document published without its number. */
export const findMissingNumber: Rule = ({ document: { docType, number, citedAs } }) => {
  if (number !== null) return [];
  const cited = citedAs?.number ? ` Một văn bản khác dẫn chiếu văn bản này với số ${citedAs.number}.` : '';
  const message = `${docType} được công bố không ghi số, ký hiệu.${cited}`;
  return [{ kind: 'missing-number', provision: null, message }];
};
