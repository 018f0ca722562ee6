import { parseArgs } from 'node:util';
import { Refusal, stringifyMessage } from '../messages/index.ts';
import { addDocument, composeJson, importSeeds } from './importing.ts';
import { type ImportReport, stringifyReport } from './report.ts';
import { proposeText } from './restore.ts';

const USAGE = `npm run import                     reads every document in seeds/ into content/plans/
npm run import -- FILE…            adds documents: proposes an id, makes the seed folder, writes the content
npm run import -- --id ID FILE     the same, under this id
npm run --silent import -- --json FILE   prints the plan as JSON, writes nothing
npm run import -- --propose FILE   proposes a transcription of a garbled text, in proposal/ beside it`;

/** Runs the command; returns the exit code: 0, or 1 where a document was refused or something was lost. */
async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      id: { type: 'string' },
      propose: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const root = process.cwd();
  if (values.help) console.log(USAGE);
  else if (values.json) return printJson(root, positionals);
  else if (values.propose) return propose(root, positionals);
  else if (positionals.length > 0) return report(await addDocuments(root, positionals, values.id ?? null));
  else return report(await importSeeds(root));
  return 0;
}

/** One after the other, so that each knows the plans before it. */
async function addDocuments(root: string, files: string[], id: string | null): Promise<ImportReport[]> {
  const reports: ImportReport[] = [];
  for (const file of files) reports.push(await addDocument(root, file, id));
  return reports;
}

async function propose(root: string, files: string[]): Promise<number> {
  if (files.length === 0) console.error(`Expected a file after --propose.\n\n${USAGE}`);
  for (const file of files) console.log(await proposeText(root, file));
  return files.length === 0 ? 1 : 0;
}

async function printJson(root: string, files: string[]): Promise<number> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) {
    console.error(`Expected one file after --json.\n\n${USAGE}`);
    return 1;
  }
  const { plan, messages } = await composeJson(root, file);
  for (const message of messages) console.error(stringifyMessage(message));
  process.stdout.write(`${JSON.stringify(plan, null, 2)}\n`);
  return 0;
}

function report(reports: ImportReport[]): number {
  console.log(stringifyReport(reports));
  return reports.every(({ written }) => written) ? 0 : 1;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
