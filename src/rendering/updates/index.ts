/**
 * In: the reports below `content/updates`, the plans as they are now, the record of reports. Out: what was reported on
 * which commitment or target, and what is wrong.
 * Guaranteed: a report that is given out lies at something that its plan has, says who, when and how far, and is what it
 * was when it was recorded; no plan is changed by it.
 */
import { hasErrors, type Message, Refusal } from '../../messages/index.ts';
import type { PublishedPlan } from '../../schema/published-plan.ts';
import type { Registry } from '../../schema/registry.ts';
import type { ReportedItem, Update } from '../../schema/update.ts';
import { readRedirects } from '../../source/published.ts';
import { readRecordedUpdates, readUpdateFiles, type UpdateFile } from '../../source/updates.ts';
import {
  checkAgency,
  checkDate,
  checkName,
  checkPath,
  checkRecord,
  checkUnit,
  refuseItem,
  refusePlan,
} from './check.ts';
import { createPlaces, type Places } from './place.ts';
import { readUpdate } from './read.ts';

export { checkRecorded } from './check.ts';

/** One item of a report, at what it is about now. */
export interface Placed {
  plan: PublishedPlan;
  /** Id of the commitment or target. */
  fact: string;
  update: Update;
  item: ReportedItem;
}

export interface Gathered {
  files: UpdateFile[];
  /** In order of file and item; those of a file that is wrong are left out. */
  placed: Placed[];
  messages: Message[];
}

/** What reports are read against. */
export interface Against {
  plans: readonly PublishedPlan[];
  registry: Registry;
  /** ISO day. */
  today: string;
}

/** Reads and checks every report of `<root>/content/updates`; nothing where there is no such folder. */
export function gatherUpdates(root: string, against: Against): Gathered {
  const files = readUpdateFiles(root);
  const places = createPlaces(against.plans, () => readRedirects(root));
  const readings = files.map((file) => placeUpdate(file, places, against));
  return {
    files,
    placed: readings.flatMap(({ placed }) => placed),
    messages: [
      ...checkRecord(readRecordedUpdates(root), files),
      ...readings.flatMap(({ messages }) => messages),
    ],
  };
}

type Reading = Omit<Gathered, 'files'>;

function placeUpdate(file: UpdateFile, places: Places, against: Against): Reading {
  const misplaced = checkPath(file.file);
  if (misplaced.length > 0) return { placed: [], messages: misplaced };
  try {
    return placeItems(readUpdate(file, against.registry), places, against);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { placed: [], messages: error.messages };
  }
}

function placeItems(update: Update, places: Places, { plans, registry, today }: Against): Reading {
  const plan = places.findPlan(update.plan);
  if (!plan) return { placed: [], messages: [...checkName(update), refusePlan(update.file, plans)] };
  const found = update.items.map((item) => ({ item, at: places.findFact(update.plan, item.about) }));
  const messages = [
    ...checkName(update),
    ...checkDate(update, plan, today),
    ...checkAgency(update, plan, registry),
    ...found.flatMap(({ item, at }) =>
      at ? checkUnit(update, item, at.id, at.plan) : [refuseItem(update, item, plan)],
    ),
  ];
  if (hasErrors(messages)) return { placed: [], messages };
  const placed = found.flatMap(({ item, at }) => (at ? [{ plan: at.plan, fact: at.id, update, item }] : []));
  return { placed, messages };
}
