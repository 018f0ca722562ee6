import { composeMessage, type Message } from '../../messages/index.ts';
import { planId } from '../../schema/plan.ts';
import type { PublishedPlan } from '../../schema/published-plan.ts';
import type { Registry } from '../../schema/registry.ts';
import type { ReportedItem, Update } from '../../schema/update.ts';
import { digestUpdate, REPORTED_FILE, type RecordedUpdate, type UpdateFile } from '../../source/updates.ts';
import { getCurrentAgency } from '../../vocabulary/agencies.ts';
import { fold, slugify } from '../../vocabulary/fold.ts';
import { listNearest } from '../../vocabulary/nearest.ts';
import { listFactIds } from './place.ts';
import { getReportedPlan } from './read.ts';

/** Whether the file lies where reports lie: a message where it does not. */
export function checkPath(file: string): Message[] {
  if (planId.safeParse(getReportedPlan(file)).success && file.endsWith('.mdx')) return [];
  return [composeMessage('update/name', { file }, 'content/updates/<plan>/<date>-<agency>.mdx', file)];
}

/** The file is named by what its head says; "-2" to "-9" tells a second report of one day apart. */
export function checkName({ file, date, agency }: Update): Message[] {
  const name = `${date}-${agency.id?.split('/').at(-1) ?? slugify(agency.name)}`;
  const found = file.split('/').at(-1) ?? '';
  const isRight = found.replace(/(?:-[2-9])?\.mdx$/, '') === name || found === `${name}.mdx`;
  return isRight ? [] : [composeMessage('update/name', { file }, `${name}.mdx, as its head says`, found)];
}

/** The folder of a report is named by a plan of the site. */
export const refusePlan = (file: string, plans: readonly PublishedPlan[]): Message => {
  const asked = getReportedPlan(file);
  const nearest = listNearest(
    plans.map(({ id }) => id),
    asked,
  ).join(', ');
  return composeMessage('update/plan', { file }, `the id of a plan (nearest: ${nearest})`, `“${asked}”`);
};

/** A report is made after its plan and before it is published; `today` is an ISO day. */
export function checkDate({ file, date, lines }: Update, plan: PublishedPlan, today: string): Message[] {
  const issued = plan.date ?? '';
  const refuse = (expected: string): Message[] => [
    composeMessage('update/date', { file, line: lines.date }, expected, date),
  ];
  if (date > today) return refuse(`a day until today, ${today}`);
  return date.slice(0, issued.length) < issued ? refuse(`a day from that of the plan on, ${issued}`) : [];
}

/** An agency that the plan names nowhere may report, but someone should look whether it is the right one. */
export function checkAgency(
  { file, agency, lines }: Update,
  plan: PublishedPlan,
  registry: Registry,
): Message[] {
  const named = plan.commitments.flatMap(({ lead, coordinating }) => [...lead, ...coordinating]);
  const known = [plan.issuer, ...(plan.parentBody ? [plan.parentBody] : []), ...named];
  const isNamed = known.some(({ id, name }) =>
    agency.id === null
      ? fold(name) === fold(agency.name)
      : id !== null && (id === agency.id || getCurrentAgency(registry, id)?.id === agency.id),
  );
  const expected = 'an agency that the plan gives something to do, or its successor';
  return isNamed
    ? []
    : [composeMessage('update/outside', { file, line: lines.agency }, expected, agency.name)];
}

export function refuseItem(update: Update, { about, line }: ReportedItem, plan: PublishedPlan): Message {
  const nearest = listNearest(listFactIds(plan), about).join(', ');
  const expected = `the id of a commitment or a target of ${plan.id} (nearest: ${nearest})`;
  return composeMessage('update/item', { file: update.file, line }, expected, `“${about}”`);
}

/** A figure in another unit than the target's may be a slip: the two stand side by side. */
export function checkUnit({ file }: Update, item: ReportedItem, id: string, plan: PublishedPlan): Message[] {
  const unit = plan.targets.find((target) => target.id === id)?.unit ?? null;
  if (item.figure === null || unit === null || item.figure.unit === unit) return [];
  const place = { file, line: item.line };
  return [composeMessage('update/unit', place, `a figure in ${unit}, as the target`, item.figure.text)];
}

/** Reports on record that are no longer there, or no longer what they were. */
export function checkRecord(recorded: readonly RecordedUpdate[], files: readonly UpdateFile[]): Message[] {
  const byFile = new Map(files.map((one) => [one.file, one]));
  return recorded.flatMap(({ file, sha256, line }) => {
    const found = byFile.get(file);
    if (!found) {
      const place = { file: REPORTED_FILE, line };
      return [composeMessage('update/lost', place, file, 'no such file')];
    }
    const digest = digestUpdate(found);
    if (digest === sha256) return [];
    return [
      composeMessage(
        'update/changed',
        { file },
        `sha256 ${sha256}, as on line ${line} of the record`,
        digest,
      ),
    ];
  });
}

/** Reports that are not on record yet, as one message. */
export function checkRecorded(recorded: readonly RecordedUpdate[], files: readonly UpdateFile[]): Message[] {
  const known = new Set(recorded.map(({ file }) => file));
  const fresh = files.filter(({ file }) => !known.has(file));
  if (fresh.length === 0) return [];
  const found = `${fresh.length} missing: ${fresh[0]?.file}${fresh.length > 1 ? ' …' : ''}`;
  return [composeMessage('update/new', { file: REPORTED_FILE }, 'every published report', found)];
}
