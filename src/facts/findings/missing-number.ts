import type { Rule } from './rule.ts';

/** A document published without its number, or received without the head that may show it. */
export const findMissingNumber: Rule = ({ document: { docType, number, citedAs, headless } }) => {
  if (number !== null) return [];
  const cited = citedAs?.number ? ` Một văn bản khác dẫn chiếu văn bản này với số ${citedAs.number}.` : '';
  const said = headless
    ? 'Bản nhận được không có phần đầu văn bản, nơi ghi số, ký hiệu: chưa rõ số.'
    : `${docType} được công bố không ghi số, ký hiệu.`;
  const message = said + cited;
  return [{ kind: 'missing-number', provision: null, message }];
};
