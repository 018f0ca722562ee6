import { describeMissing } from './missing.ts';
import type { Rule } from './rule.ts';

/** 12/7/2025, as pages write days. */
const stringifyDate = (iso: string): string => iso.split('-').map(Number).reverse().join('/');

/** A document published without its date of issue, or received without the head that may show it. */
export const findMissingDate: Rule = ({ document }) => {
  if (document.date !== null) return [];
  const cited = document.citedAs?.date ? stringifyDate(document.citedAs.date) : '';
  const message = describeMissing(document, 'ngày ban hành', 'ngày', cited);
  return [{ kind: 'missing-date', provision: null, message }];
};
