/**
 * In: a message id and what was found where. Out: a message a person can act on.
 * Every message of the project comes from the catalogue; each has a place, what was expected, what was found,
 * why it matters and how to mend it. Problems of a document are values; only a fault of the program throws.
 */
import { catalogue, type MessageId } from './catalogue.ts';

export type { MessageId };
export type Severity = 'error' | 'warning';

export interface Message {
  id: MessageId;
  severity: Severity;
  file: string;
  /** 1-based; null where the file as a whole is meant. */
  line: number | null;
  expected: string;
  found: string;
}

/** Makes a message; its severity is the catalogue's. */
export function composeMessage(
  id: MessageId,
  place: { file: string; line?: number | null },
  expected: string,
  found: string,
): Message {
  return {
    id,
    severity: catalogue[id].severity,
    file: place.file,
    line: place.line ?? null,
    expected,
    found,
  };
}

/** The message as a person reads it on a terminal: place and id, then expected, found, why, mend. */
export function stringifyMessage(message: Message): string {
  const { why, mend } = catalogue[message.id];
  const place = message.line === null ? message.file : `${message.file}:${message.line}`;
  return [
    `${place}  ${message.id}${message.severity === 'warning' ? ' (warning)' : ''}`,
    `  Expected ${message.expected}, found ${message.found}.`,
    `  Why: ${why}`,
    `  Mend: ${mend}`,
  ].join('\n');
}

/** A refusal: carries the messages to the shell, which prints them and exits with 1. */
export class Refusal extends Error {
  readonly messages: Message[];
  constructor(messages: Message[]) {
    super(messages.map(stringifyMessage).join('\n\n'));
    this.name = 'Refusal';
    this.messages = messages;
  }
}

export const hasErrors = (messages: readonly Message[]): boolean =>
  messages.some((message) => message.severity === 'error');
