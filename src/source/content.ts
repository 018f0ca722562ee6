import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { composeMessage, Refusal } from '../messages/index.ts';
import { planId } from '../schema/plan.ts';

/** The files of one published plan, as text. */
export interface PlanContent {
  id: string;
  /** Path of index.mdx below the root, for messages. */
  file: string;
  mdx: string;
  /** Text of facts.json; null for a plan that an agency wrote by hand and nobody read facts from. */
  facts: string | null;
}

/** Ids of all plans below `<root>/content/plans`, in order. A folder's path is the id; one that is no id is refused. */
export function listPlanIds(root: string): string[] {
  const plans = join(root, 'content/plans');
  if (!existsSync(plans)) return [];
  const ids = readdirSync(plans, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.mdx')
    .map((entry) => relative(plans, entry.parentPath).split(sep).join('/'))
    .sort();
  const wrong = ids.filter((id) => !planId.safeParse(id).success);
  if (wrong.length > 0) {
    throw new Refusal(
      wrong.map((id) =>
        composeMessage(
          'content/path',
          { file: `content/plans/${id}` },
          'province/plan in small letters, digits and hyphens',
          id,
        ),
      ),
    );
  }
  return ids;
}

/** The same files as they lie on the disk: enough to tell whether they changed. */
export interface PlanFiles {
  id: string;
  mdx: Buffer;
  facts: Buffer | null;
}

/** Takes the files of a plan from the disk. */
export function loadPlanFiles(root: string, id: string): PlanFiles {
  const folder = join(root, 'content/plans', id);
  const facts = join(folder, 'facts.json');
  return {
    id,
    mdx: readFileSync(join(folder, 'index.mdx')),
    facts: existsSync(facts) ? readFileSync(facts) : null,
  };
}

export const decodePlanFiles = ({ id, mdx, facts }: PlanFiles): PlanContent => ({
  id,
  file: `content/plans/${id}/index.mdx`,
  mdx: mdx.toString(),
  facts: facts?.toString() ?? null,
});

/** Reads the files of a plan. */
export const readPlanContent = (root: string, id: string): PlanContent =>
  decodePlanFiles(loadPlanFiles(root, id));
