import { cleanText } from '../../lines/index.ts';
import { composeMessage, type Message, type MessageId } from '../../messages/index.ts';
import type { ReportedItem, Status } from '../../schema/update.ts';
import { fold } from '../../vocabulary/fold.ts';
import { parseQuantity } from '../../vocabulary/quantities.ts';
import { parseStatus, statusWords } from '../../vocabulary/statuses.ts';
import type { Section } from './sections.ts';

/** The items of a report, and all that is wrong with them. */
export interface Reading {
  items: ReportedItem[];
  messages: Message[];
}

type Refuse = (id: MessageId, line: number, expected: string, found: string) => void;

const HEADING = 'a line “## ” with the id of a commitment or a target';

/** Reads the sections of a report, each one item. `line` is where the first should begin. */
export function readItems(sections: readonly Section[], file: string, line: number): Reading {
  const messages: Message[] = [];
  const refuse: Refuse = (id, at, expected, found) => {
    messages.push(composeMessage(id, { file, line: at }, expected, found));
  };
  if (sections.length === 0) refuse('update/item', line, HEADING, 'nothing');
  const items = sections.flatMap((section) => readSection(section, refuse) ?? []);
  const seen = new Set<string>();
  for (const { about, line: at } of items) {
    if (seen.has(about)) refuse('update/item', at, 'each id once in a report', `“${about}” a second time`);
    seen.add(about);
  }
  return { items, messages };
}

/** null where the section is no item; what is wrong is refused on the way. */
function readSection(section: Section, refuse: Refuse): ReportedItem | null {
  const { about, line, strange } = section;
  for (const { kind, line: at } of strange)
    refuse('update/words', at, 'paragraphs and lists of plain words', `markup (${kind})`);
  if (about === null) {
    refuse('update/item', line, HEADING, 'other words above the first');
    return null;
  }
  const { fields, words } = partFields(section);
  checkOnce(fields, refuse);
  const status = readStatus(fields, line, refuse);
  const figure = readFigure(fields, refuse);
  if (words.length === 0) refuse('update/words', line, 'a sentence in the agency’s own words', 'none');
  return status && { about, status, figure, words, line };
}

interface Field {
  name: 'status' | 'figure';
  value: string;
  line: number;
}

const FIELD_NAMES = new Map<string, Field['name']>([
  ['tinh trang', 'status'],
  ['con so', 'figure'],
]);

/** “Tình trạng: đang làm”, “- Con số: 97,5%”; null for any other line. */
function parseField(text: string): Pick<Field, 'name' | 'value'> | null {
  const [, label = '', value = ''] = /^(?:- )?([^:]+):(.*)$/.exec(text) ?? [];
  const name = FIELD_NAMES.get(fold(label));
  return name ? { name, value: cleanText(value) } : null;
}

/** The fields that a section begins with, and the words after them, a paragraph a string. */
function partFields({ lines }: Section): { fields: Field[]; words: string[] } {
  const end = lines.findIndex(({ text }) => parseField(text) === null);
  const count = end < 0 ? lines.length : end;
  const fields = lines.slice(0, count).flatMap(({ text, line }): Field[] => {
    const field = parseField(text);
    return field ? [{ ...field, line }] : [];
  });
  const paragraphs = Map.groupBy(lines.slice(count), ({ paragraph }) => paragraph);
  const words = [...paragraphs.values()].map((same) => cleanText(same.map(({ text }) => text).join(' ')));
  return { fields, words: words.filter((text) => text !== '') };
}

function checkOnce(fields: readonly Field[], refuse: Refuse): void {
  const twice = fields.filter(({ name }, at) => fields.findIndex((one) => one.name === name) < at);
  for (const { value, line } of twice) refuse('update/item', line, 'each field once', `“${value}” as well`);
}

function readStatus(fields: readonly Field[], line: number, refuse: Refuse): Status | null {
  const field = fields.find(({ name }) => name === 'status');
  const status = parseStatus(field?.value ?? '');
  const expected = `“Tình trạng: ” and one of ${Object.values(statusWords).join(' / ')}`;
  if (status === null)
    refuse('update/status', field?.line ?? line, expected, field ? `“${field.value}”` : 'no such line');
  return status;
}

function readFigure(fields: readonly Field[], refuse: Refuse): ReportedItem['figure'] {
  const field = fields.find(({ name }) => name === 'figure');
  if (!field) return null;
  const quantity = parseQuantity(field.value);
  const expected = 'one figure with its unit, as 97,5% or 9,2 điểm or hạng 4/63';
  if (quantity === null) refuse('update/figure', field.line, expected, `“${field.value}”`);
  return quantity && { text: field.value, ...quantity };
}
