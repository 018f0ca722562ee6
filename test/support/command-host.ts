/** Run by `commands.ts`: runs a command after another in this one process, each script afresh, what it imports once. */
import { pathToFileURL } from 'node:url';
import type { CommandCall, Outcome } from './commands.ts';

let calls = 0;

async function call({ script, args }: CommandCall): Promise<Outcome> {
  const said = { stdout: '', stderr: '' };
  for (const channel of ['stdout', 'stderr'] as const) {
    process[channel].write = (text: string | Uint8Array): boolean => {
      said[channel] += text.toString();
      return true;
    };
  }
  process.argv = [process.execPath, script, ...args];
  process.exitCode = 0;
  calls += 1;
  await import(`${pathToFileURL(script)}?call=${calls}`);
  return { code: Number(process.exitCode), ...said };
}

process.on('message', async (asked: CommandCall) => process.send?.(await call(asked)));
