import { cleanText } from '../../lines/index.ts';
import { composeMessage, Refusal } from '../../messages/index.ts';
import type { AgencyRef } from '../../schema/plan.ts';
import type { Registry } from '../../schema/registry.ts';
import { type Update, updateHead } from '../../schema/update.ts';
import type { UpdateFile } from '../../source/updates.ts';
import { parseYaml } from '../../source/yaml.ts';
import { getAgency, listAgencies } from '../../vocabulary/agencies.ts';
import { listNearest } from '../../vocabulary/nearest.ts';
import { parseMarkdown } from '../markdown.ts';
import { partFrontMatter } from '../read.ts';
import { readItems } from './items.ts';
import { listSections } from './sections.ts';

/** The plan in whose folder a report lies: `content/updates/<plan>/<name>.mdx`. */
export const getReportedPlan = (file: string): string => file.split('/').slice(2, -1).join('/');

/** Reads one report. Throws a `Refusal` that names everything that is wrong in its head, or else in its items. */
export function readUpdate({ file, text }: UpdateFile, registry: Registry): Update {
  const { head, body, firstLine } = partFrontMatter(text, file);
  const { agency, number, ...rest } = parseYaml(head, updateHead, 'update/head', file, 1);
  const plan = getReportedPlan(file);
  const findLine = (field: string): number =>
    head.split('\n').findIndex((one) => one.startsWith(`${field}:`)) + 2;
  const lines = { agency: findLine('agency'), date: findLine('date') };
  const named = resolveAgency(agency, plan, { file, line: lines.agency }, registry);
  const sections = listSections(parseMarkdown(body, file, firstLine).children, firstLine);
  const { items, messages } = readItems(sections, file, firstLine + 1);
  if (messages.length > 0) throw new Refusal(messages);
  return { file, plan, agency: named, number: number && cleanText(number), ...rest, items, lines };
}

/** The agency of the head; refused where the registry does not hold its id, with the ids of its province like it. */
function resolveAgency(
  field: string | { name: string },
  plan: string,
  place: { file: string; line: number },
  registry: Registry,
): AgencyRef {
  if (typeof field !== 'string') return { id: null, name: cleanText(field.name) };
  const agency = getAgency(registry, field);
  if (agency) return { id: agency.id, name: agency.name };
  const ids = listAgencies(registry, plan.split('/')[0] ?? '').map(({ id }) => id);
  const expected = `agency: the id of an agency (nearest: ${listNearest(ids, field).join(', ')})`;
  throw new Refusal([composeMessage('update/agency', place, expected, `“${field}”`)]);
}
