import { type Message, Refusal, stringifyMessage } from '../messages/index.ts';
import { recordPublished } from '../source/published.ts';
import { readUpdateFiles, recordUpdates } from '../source/updates.ts';
import { listPublishedAddresses } from '../wording/published-ids.ts';
import { type CheckReport, checkContent } from './checking.ts';

const root = process.cwd();

/** What --record mends. */
const NEW: Message['id'][] = ['content/address-new', 'update/new'];

/** Whether nothing is wrong but that new addresses or reports are not on record yet. */
const isOnlyNew = (messages: readonly Message[]): boolean =>
  messages.every(({ id, severity }) => severity === 'warning' || NEW.includes(id));

/** With --record, puts new addresses and reports on record where nothing else is wrong; returns what is still wrong then. */
function record({ messages, plans }: CheckReport): Message[] {
  if (!process.argv.includes('--record') || !isOnlyNew(messages)) return messages;
  console.log(`${recordPublished(root, listPublishedAddresses(plans))} addresses put on record.`);
  const reports = recordUpdates(root, readUpdateFiles(root));
  if (reports > 0) console.log(`${reports} reports put on record.`);
  return messages.filter(({ severity }) => severity === 'warning');
}

/** Verifies all content again; returns the exit code: 0, or 1 where something is wrong. */
async function run(): Promise<number> {
  const report = await checkContent(root);
  const messages = record(report);
  for (const message of messages) console.error(`${stringifyMessage(message)}\n`);
  const wrong = messages.filter(({ severity }) => severity === 'error').length;
  console.log(`${report.checked}. ${wrong === 0 ? 'Nothing is wrong.' : `${wrong} faults.`}`);
  return wrong === 0 ? 0 : 1;
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
