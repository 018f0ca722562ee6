import type { AgencyRef, Commitment, Provision } from '../schema/plan.ts';
import { readAssignment, readTrailingAssignment } from './assignments.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { getFirstYear, type PlanContext } from './context.ts';
import { findLimit, findRecurrence, readBareTiming } from './deadlines.ts';
import { isCommitment } from './is-commitment.ts';
import { readRoles } from './leads.ts';
import { placeFact, readScopes, type Scope } from './scope.ts';
import {
  applyFields,
  readBracketFields,
  readTaskFields,
  readUnitFields,
  type TaskField,
  type TaskFields,
} from './task-fields.ts';
import { extractTableCommitments } from './task-tables.ts';
import { findInheritedDuty } from './unit-headings.ts';

type Draft = Omit<Commitment, 'id'>;

const unkept: ReadonlySet<Scope['section']> = new Set(['preamble', 'closing', 'purpose', 'results', 'means']);

function draft(
  provision: Provision,
  words: string,
  lead: AgencyRef[],
  scope: Scope,
  ctx: PlanContext,
): Draft {
  const limit = findLimit(words);
  return {
    provision: provision.id,
    text: words,
    lead,
    coordinating: [],
    timing: limit?.quote ?? findRecurrence(words),
    deadline: limit?.iso ?? null,
    ...placeFact(words, scope, ctx),
  };
}

// "những đơn vị được thanh tra … phải có báo cáo" (004:169), "Mỗi cơ quan, đơn vị có …": for this clause only
const isPassing = (words: string): boolean => /^(?:những|trường hợp|mỗi|từng)(?!\p{L})/iu.test(words);

/** What a clause says of the commitments before it; null where it is one of its own. */
function applyToEarlier(words: string, drafts: readonly Draft[], ctx: PlanContext): Draft[] | null {
  const own = readUnitFields(words, null, ctx);
  if (own[0]?.field === 'task' && drafts.length === 0) return null;
  const fields = own.length > 0 || drafts.length === 0 ? own : readAssignment(words, ctx);
  if (fields.length > 0) return drafts.map((one) => applyFields(one, fields, ctx));
  const last = drafts.at(-1);
  const value = readBareTiming(words);
  if (last === undefined || value === null) return null;
  return [...drafts.slice(0, -1), applyFields(last, [{ field: 'timing', value }], ctx)];
}

/** One commitment a clause; whoever a clause names acts in the clauses after it, too. */
function draftClauses(clauses: readonly Clause[], scope: Scope, ctx: PlanContext): Draft[] {
  const [provision] = scope.lineage;
  if (provision === undefined) return [];
  const inherited = findInheritedDuty(scope, ctx);
  let drafts: Draft[] = [];
  let named: AgencyRef[] | null = null;
  let staff: { sentence: number; lead: AgencyRef[] } | null = null;
  for (const clause of clauses) {
    const applied = applyToEarlier(clause.text, drafts, ctx);
    if (applied) {
      drafts = applied;
      continue;
    }
    const roles = readRoles(clause.text, ctx);
    const passes = isPassing(clause.text);
    if (roles.lead && !passes && !roles.isStaff) named = roles.lead;
    if (roles.lead) staff = roles.isStaff && !passes ? { sentence: clause.sentence, lead: roles.lead } : null;
    if (!isCommitment(provision.text, clause, scope, roles.lead !== null, getFirstYear(ctx))) continue;
    const goingOn = staff?.sentence === clause.sentence ? staff.lead : named;
    const duty = roles.isOnlyCoordinating ? { lead: [], coordinating: [] } : inherited;
    const acting = roles.lead ?? goingOn;
    const words = clause.text.replace(/^và\s+/iu, '');
    const partners = roles.coordinating.length > 0 || acting ? roles.coordinating : duty.coordinating;
    const own = {
      ...draft(provision, words, acting ?? duty.lead, scope, ctx),
      coordinating: partners,
    };
    drafts.push(
      applyFields(own, [...readBracketFields(words, ctx), ...readTrailingAssignment(words, ctx)], ctx),
    );
  }
  return drafts;
}

/** A task written as fields is one commitment: the words of its task field, or of the unit that the fields stand under. */
function draftTask(
  provision: Provision,
  own: TaskField | undefined,
  fields: TaskField[],
  scope: Scope,
  ctx: PlanContext,
): Draft[] {
  const words = own?.value ?? provision.heading;
  const clauses = own ? [] : splitClauses(provision.text);
  const drafts =
    clauses.length > 0
      ? draftClauses(clauses, scope, ctx)
      : words
        ? [{ ...draft(provision, words, [], scope, ctx), ...findInheritedDuty(scope, ctx) }]
        : [];
  return drafts.map((one) => applyFields(one, fields, ctx));
}

/** The commitment with the time that a field states for all that stands there, where its own words state none. */
function inheritTiming(one: Draft, { lineage }: Scope, { fieldsUnder }: TaskFields, ctx: PlanContext): Draft {
  const stated = lineage.map(({ id }) => fieldsUnder.get(id)).find((fields) => fields !== undefined);
  const timing = stated?.filter(({ field }) => field === 'timing') ?? [];
  return one.timing === null ? applyFields(one, timing, ctx) : one;
}

function extractFromProvision(
  provision: Provision,
  scope: Scope,
  tasks: TaskFields,
  ctx: PlanContext,
): Draft[] {
  const own = tasks.fieldOf.get(provision.id);
  if (own && own.field !== 'task') return [];
  const fields = tasks.fieldsUnder.get(own ? (provision.parent ?? '') : provision.id);
  const isHeadOfTask = fields?.some(({ field }) => field === 'task') || tasks.leading.has(provision.id);
  if (fields && (own || !isHeadOfTask)) return draftTask(provision, own, fields, scope, ctx);
  return draftClauses(splitClauses(provision.text), scope, ctx).map((one) =>
    inheritTiming(one, scope, tasks, ctx),
  );
}

/** Whether the plan names nobody for a commitment that it gives, so that its issuer stands in. */
export const isUnassigned = ({ lead }: Pick<Commitment, 'lead'>, { issuer }: PlanContext): boolean =>
  lead[0] === issuer;

/**
 * What the plan commits its agencies to do, in reading order: one for each action clause of tasks, solutions and
 * organisation (ids `<provision>-1`), one for each task written as fields, one for each row of a task table
 * (ids `<table>-<STT>`). A request ("Đề nghị Mặt trận Tổ quốc …") is kept in its words; the body asked is its lead.
 */
export function extractCommitments(ctx: PlanContext): Commitment[] {
  const scopes = readScopes(ctx.provisions);
  const tasks = readTaskFields(ctx);
  const fromText = ctx.provisions.flatMap((provision) => {
    const scope = scopes.get(provision.id);
    if (scope === undefined || unkept.has(scope.section)) return [];
    const drafts = extractFromProvision(provision, scope, tasks, ctx);
    return drafts.map((one, i): Commitment => ({ id: `${provision.id}-${i + 1}`, ...one }));
  });
  return [...fromText, ...extractTableCommitments(ctx, scopes)];
}
