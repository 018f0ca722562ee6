/**
 * In: a plan's provisions with their components, its tables, and the registries. Out: targets, commitments, references
 * and findings.
 * Guaranteed: pure and total; every quote and every commitment stands verbatim in the provision or table that it names.
 */
import type { Plan } from '../schema/plan.ts';
import { extractCommitments } from './commitments.ts';
import type { PlanContext } from './context.ts';
import { type DocumentState, extractFindings } from './findings/index.ts';
import { extractReferences } from './references.ts';
import { extractTableTargets } from './table-targets.ts';
import { extractTargets } from './targets.ts';

export type { DocumentState } from './findings/index.ts';
export { readTaskRow } from './task-rows.ts';

/** Reads the facts of a plan. */
export function extractFacts(
  ctx: PlanContext,
  document: DocumentState,
): Pick<Plan, 'targets' | 'commitments' | 'references' | 'findings'> {
  const targets = [...extractTargets(ctx), ...extractTableTargets(ctx)];
  return {
    targets,
    commitments: extractCommitments(ctx),
    references: extractReferences(ctx),
    findings: extractFindings({ ctx, document, targets }),
  };
}
