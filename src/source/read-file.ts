import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { composeMessage, type MessageId, Refusal } from '../messages/index.ts';
import type { Plan } from '../schema/plan.ts';
import { detectKind, isTextKind, knownExtensions } from './forms.ts';

/** A document as received. */
export interface SourceFile {
  /** As the user named it, for messages. */
  file: string;
  sha256: string;
  kind: Plan['source']['kind'];
  bytes: Uint8Array;
  /** The text of a form that is text; '' for one that must be read first (`read-document.ts`). */
  text: string;
}

const MEGABYTE = 1024 * 1024;
/** A plan is some tens of kilobytes of text, or some megabytes where it holds pictures of its pages. */
const MAX_TEXT_BYTES = 10 * MEGABYTE;
const MAX_BYTES = 40 * MEGABYTE;

const refuse = (
  id: MessageId,
  file: string,
  expected: string,
  found: string,
  line: number | null = null,
): never => {
  throw new Refusal([composeMessage(id, { file, line }, expected, found)]);
};

const stringifyBytes = (bytes: number): string =>
  bytes < MEGABYTE ? `${bytes} bytes` : `${(bytes / MEGABYTE).toFixed(1)} MB`;

function refuseLarge(file: string, bytes: number, most: number): void {
  if (bytes > most)
    refuse('source/too-large', file, `at most ${stringifyBytes(most)}`, stringifyBytes(bytes));
}

function readBytes(file: string): Uint8Array {
  let size = 0;
  try {
    const stats = statSync(file);
    if (!stats.isFile()) refuse('source/unreadable', file, 'a file', 'something else');
    size = stats.size;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    refuse(
      'source/unreadable',
      file,
      'a file that can be read',
      (error as NodeJS.ErrnoException).code ?? String(error),
    );
  }
  if (size === 0) refuse('source/empty', file, 'a document', 'no bytes');
  refuseLarge(file, size, MAX_BYTES);
  return readFileSync(file);
}

/** The first byte that is not UTF-8, as a line number. */
function findBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return line;
}

/** What Word saves as "Unicode" begins with a byte-order mark: FF FE or FE FF. */
function findWideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** UTF-8 or marked UTF-16 bytes as text, without a byte-order mark; throws a `Refusal` for what is no such text. */
export function decodeText(file: string, bytes: Uint8Array): string {
  const wide = findWideEncoding(bytes);
  if (wide !== null && bytes.length % 2 === 0) return new TextDecoder(wide).decode(bytes);
  if (bytes.includes(0)) refuse('source/binary', file, 'UTF-8 text', 'NUL bytes');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('source/not-utf-8', file, 'UTF-8 text', 'bytes of another encoding', findBadLine(bytes));
  }
}

export const hashBytes = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Reads a file as received; throws a `Refusal` for one that is empty, too large, of an unknown kind, or text that is no UTF-8. */
export function readSourceFile(file: string): SourceFile {
  const bytes = readBytes(file);
  const extension = extname(file).toLowerCase();
  const kind = detectKind(bytes, extension);
  if (!kind) {
    const known = knownExtensions.join(', ');
    return refuse('source/unknown-kind', file, `one of ${known}`, extension || 'no file extension');
  }
  const received = { file, sha256: hashBytes(bytes), kind, bytes };
  if (!isTextKind(kind)) return { ...received, text: '' };
  refuseLarge(file, bytes.length, MAX_TEXT_BYTES);
  // A page declares its encoding: its own reader decodes it.
  const text = kind === 'html' ? new TextDecoder().decode(bytes) : decodeText(file, bytes);
  if (text.trim() === '') refuse('source/empty', file, 'a document', 'white space only');
  return { ...received, text };
}
