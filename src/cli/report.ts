import { type Message, stringifyMessage } from '../messages/index.ts';
import type { Plan } from '../schema/plan.ts';

/** What came of one document. */
export interface ImportReport {
  plan: Plan;
  /** Doubtful words and figures of a restored text. */
  doubts: number;
  messages: Message[];
  /** False where an error kept it from being written. */
  written: boolean;
}

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

/** What a person should look at: restored text, poor legibility, agencies that are in no registry. */
function listEyes({ plan, doubts }: ImportReport): string[] {
  const unknown = new Set(plan.findings.map(({ kind }) => kind));
  return [
    ...(plan.source.restored ? [`restored text, ${count(doubts, 'doubtful place')}`] : []),
    ...(!plan.source.restored && plan.source.legibility < 0.9
      ? [
          `${Math.round(plan.source.legibility * 100)} % legible: published as it is, no facts read; npm run import -- --propose seeds/${plan.id}/${plan.source.file} proposes a transcription`,
        ]
      : []),
    ...(unknown.size > 0 ? [`findings: ${[...unknown].join(', ')}`] : []),
  ];
}

function stringifyOne(report: ImportReport): string {
  const { plan, messages, written } = report;
  const facts = [
    count(plan.provisions.length, 'provision'),
    count(plan.tables.length, 'table'),
    count(plan.targets.length, 'target'),
    count(plan.commitments.length, 'commitment'),
    count(plan.references.length, 'reference'),
  ];
  return [
    `${written ? '' : 'NOT WRITTEN  '}${plan.id}`,
    `  ${facts.join(', ')}`,
    ...listEyes(report).map((line) => `  look at: ${line}`),
    ...messages.map((message) => stringifyMessage(message).replace(/^/gm, '  ')),
  ].join('\n');
}

/** The report that an import ends with: what was found, what needs eyes, where. */
export function stringifyReport(reports: readonly ImportReport[]): string {
  const refused = reports.filter(({ written }) => !written).length;
  const sum = `${count(reports.length - refused, 'plan')} written${refused > 0 ? `, ${refused} NOT written` : ''}.`;
  return [...reports.map(stringifyOne), sum].join('\n\n');
}
