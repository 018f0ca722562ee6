import { describeMissing } from './missing.ts';
import type { Rule } from './rule.ts';

/** A document published without its number, or received without the head that may show it. */
export const findMissingNumber: Rule = ({ document }) => {
  if (document.number !== null) return [];
  const message = describeMissing(document, 'số, ký hiệu', 'số', document.citedAs?.number ?? '');
  return [{ kind: 'missing-number', provision: null, message }];
};
