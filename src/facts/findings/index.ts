/**
 * In: the plan's text and targets, and what the document says of itself. Out: what a careful reader should know.
 * Guaranteed: by rule, each with its place and in plain Vietnamese, never a judgement of intent.
 */
import type { Finding } from '../../schema/plan.ts';
import { findArithmetic } from './arithmetic.ts';
import { findContradictions } from './contradiction.ts';
import { findLabelGaps } from './label-gap.ts';
import { findMissingAnnexes } from './missing-annex.ts';
import { findMissingDate } from './missing-date.ts';
import { findMissingNumber } from './missing-number.ts';
import { findReferenceForms } from './reference-form.ts';
import { findRestored } from './restored.ts';
import type { FindingInput, Rule } from './rule.ts';
import { findUnreadable } from './unreadable.ts';

export type { DocumentState, FindingInput, Rule } from './rule.ts';

const rules: readonly Rule[] = [
  findRestored,
  findUnreadable,
  findMissingNumber,
  findMissingDate,
  findMissingAnnexes,
  findLabelGaps,
  findReferenceForms,
  findContradictions,
  findArithmetic,
];

/** The findings of all rules: those on the document first, then rule by rule in reading order. */
export const extractFindings = (input: FindingInput): Finding[] => rules.flatMap((rule) => rule(input));
