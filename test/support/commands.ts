import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** What a command leaves behind. */
export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** A script of `src/cli` (a whole path) and its arguments. */
export interface CommandCall {
  script: string;
  args: string[];
}

type Run = (command: string, ...args: string[]) => Promise<Outcome>;

const composeCall = (command: string, args: string[]): CommandCall => ({
  script: resolve(`src/cli/${command}.ts`),
  args,
});

/** Runs a command in `folder`, as a process of its own. */
export const runAlone =
  (folder: string): Run =>
  (command, ...given) =>
    new Promise((done) => {
      const { script, args } = composeCall(command, given);
      execFile(process.execPath, [script, ...args], { cwd: folder }, (error, stdout, stderr) =>
        done({ code: error ? Number(error.code) : 0, stdout, stderr }),
      );
    });

/**
 * Runs commands in `folder`, one after another in one process: a process of its own takes each longer to start than to
 * do its work. A call fails where that process ends before it answers.
 */
export function openCommands(folder: string): { run: Run; close(): void } {
  const host = fork(resolve('test/support/command-host.ts'), { cwd: folder, execArgv: [] });
  const ended = once(host, 'exit').then(([code]) => {
    throw new Error(`The process of the commands ended (exit code ${code}).`);
  });
  ended.catch(() => {});
  const run: Run = async (command, ...args) => {
    host.send(composeCall(command, args));
    const [outcome] = await Promise.race([once(host, 'message'), ended]);
    return outcome;
  };
  return { run, close: () => host.disconnect() };
}
