import { expect, test } from 'vitest';
import { extractTargets } from '../../src/facts/targets.ts';
import type { Target } from '../../src/schema/plan.ts';
import { exampleContext, exampleUnit, readCases } from './example-context.ts';

interface Case {
  idea: string;
  text: string;
  heading?: string;
  year?: number;
  /** First year of the period of a plan for several. */
  since?: number;
  targets: string[];
}

const stringify = ({ comparator, value, unit, subject, deadline }: Target): string =>
  `${comparator} ${value ?? '-'} ${unit ?? '-'} | ${subject} | ${deadline ?? '-'}`;

const readTargets = ({ text, heading, year, since }: Case): Target[] =>
  extractTargets(
    exampleContext({
      year: year ?? 2025,
      ...(since ? { since } : {}),
      provisions: [exampleUnit({ heading: heading ?? null, text })],
    }),
  );

test.each(readCases<Case>('targets.yaml'))('$idea', (one) => {
  const targets = readTargets(one);
  expect(targets.map(stringify)).toEqual(one.targets);
  for (const { quote } of targets) expect(`${one.heading ?? ''} ${one.text}`).toContain(quote);
});
