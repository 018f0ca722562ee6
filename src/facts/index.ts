/**
 * In: a plan's provisions with their components, its tables, and the registries. Out: targets, commitments, references
 * and findings.
 * Guaranteed: pure and total; every quote and every commitment stands verbatim in the provision or table that it names;
 * no two targets or commitments share an id.
 */
import type { Commitment, Plan, Target } from '../schema/plan.ts';
import { extractCommitments, isUnassigned } from './commitments.ts';
import type { PlanContext } from './context.ts';
import { type DocumentState, extractFindings } from './findings/index.ts';
import { extractReferences } from './references.ts';
import { extractTableTargets } from './table-targets.ts';
import { extractTargets } from './targets.ts';

export type { DocumentState } from './findings/index.ts';
export { readTaskRow } from './task-rows.ts';

/** A row that is both task and target has one address for each: the target's ends in "-t". */
function separateIds(targets: readonly Target[], commitments: readonly Commitment[]): Target[] {
  const taken = new Set(commitments.map(({ id }) => id));
  return targets.map((target) => (taken.has(target.id) ? { ...target, id: `${target.id}-t` } : target));
}

/** What a plan's text states. */
export interface Facts extends Pick<Plan, 'targets' | 'commitments' | 'references' | 'findings'> {
  /** Ids of the commitments for which it names nobody: the issuer stands in as their lead. */
  unassigned: string[];
}

/** Reads the facts of a plan. */
export function extractFacts(ctx: PlanContext, document: DocumentState): Facts {
  // Nothing is claimed from a text that cannot be read: its figures may be others.
  if (!document.readable) {
    const findings = extractFindings({ ctx, document, targets: [] });
    return { targets: [], commitments: [], references: [], findings, unassigned: [] };
  }
  const commitments = extractCommitments(ctx);
  const targets = separateIds([...extractTargets(ctx), ...extractTableTargets(ctx)], commitments);
  return {
    targets,
    commitments,
    references: extractReferences(ctx),
    findings: extractFindings({ ctx, document, targets }),
    unassigned: commitments.filter((one) => isUnassigned(one, ctx)).map(({ id }) => id),
  };
}
