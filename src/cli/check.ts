import { Refusal, stringifyMessage } from '../messages/index.ts';
import { checkContent } from './checking.ts';

/** Verifies all content again; returns the exit code: 0, or 1 where something is wrong. */
async function run(): Promise<number> {
  const { messages, checked } = await checkContent(process.cwd());
  for (const message of messages) console.error(`${stringifyMessage(message)}\n`);
  const wrong = messages.filter(({ severity }) => severity === 'error').length;
  console.log(`${checked}. ${wrong === 0 ? 'Nothing is wrong.' : `${wrong} faults.`}`);
  return wrong === 0 ? 0 : 1;
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
