import { composeMessage, type Message } from '../messages/index.ts';
import type { FactsFile } from '../schema/facts-file.ts';
import type { Provision, Table } from '../schema/plan.ts';

/** All texts in which a fact of a provision may stand: its own, its heading, its tables' cells. */
function listTexts(provision: Provision | undefined, tables: readonly Table[]): string[] {
  if (!provision) return [];
  const cells = tables
    .filter((table) => table.provision === provision.id)
    .flatMap(({ columns, rows }) => [...columns, ...rows.flat()])
    .filter((cell) => cell !== null);
  return [provision.text, provision.heading ?? '', `${provision.heading ?? ''} ${provision.text}`, ...cells];
}

/**
 * Messages for every fact whose quote does not stand verbatim in the provision or table that it names, and for every id
 * used twice. No quote, no fact.
 */
export function checkQuotes(
  facts: FactsFile,
  text: {
    provisions: readonly Provision[];
    tables: readonly Table[];
    footnotes: readonly { text: string }[];
  },
  file: string,
): Message[] {
  const byId = new Map(text.provisions.map((one) => [one.id, one]));
  const notes = text.footnotes.map((note) => note.text);
  const missing = (what: string, provision: string, quote: string): Message[] => {
    const texts = [...listTexts(byId.get(provision), text.tables), ...notes];
    if (texts.some((one) => one.includes(quote))) return [];
    const found = byId.has(provision) ? `“${quote}” nowhere in it` : 'no such provision';
    return [composeMessage('content/facts', { file }, `${what}: a verbatim quote of ${provision}`, found)];
  };
  const ids = [...facts.targets, ...facts.commitments].map(({ id }) => id);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  return [
    ...facts.targets.flatMap(({ id, provision, quote }) => missing(id, provision, quote)),
    ...facts.commitments.flatMap(({ id, provision, text: quote }) => missing(id, provision, quote)),
    ...facts.references.flatMap(({ provision, quote }) => missing('reference', provision, quote)),
    ...twice.map((id) =>
      composeMessage('content/facts', { file }, 'an id of its own for each fact', `“${id}” twice`),
    ),
  ];
}
