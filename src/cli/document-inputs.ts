import { basename } from 'node:path';
import { type Conversion, type ConversionContext, convertDocument, type DocumentInput } from '../convert.ts';
import { splitTranscription } from '../lines/index.ts';
import type { DocumentText, Progress } from '../source/document-text.ts';
import { readForm } from '../source/read-document.ts';
import type { SourceFile } from '../source/read-file.ts';
import type { Seed } from '../source/seeds.ts';
import { correctLines } from './corrections.ts';

/** Long work says where it is, on the terminal's second channel, so that --json stays clean. */
export const printProgress: Progress = (page, pages) => {
  if (pages > 1) console.error(`  page ${page} of ${pages}`);
};

/** A document on its way into the corridor, with what reading its form left out and has to say. */
export interface ReadInput extends Pick<DocumentText, 'leftOut' | 'messages'> {
  input: DocumentInput;
}

/** Converts what was read; the furniture that the form itself set apart is accounted for by its pages. */
export function convertRead({ input, leftOut, messages }: ReadInput, context: ConversionContext): Conversion {
  const conversion = convertDocument(input, context);
  const apart = leftOut.map(({ rule, page, text }) => ({
    rule,
    lines: [page, page] as [number, number],
    text,
  }));
  return {
    ...conversion,
    leftOut: [...apart, ...conversion.leftOut],
    messages: [...messages, ...conversion.messages],
  };
}

/** A seed as the corridor takes it: its own lines with their corrections, or those of its transcription. */
export async function readSeedInput(seed: Seed): Promise<ReadInput> {
  const { id, source, origin, transcription, corrections, doubts } = seed;
  const text = await readForm(source, printProgress);
  const { kind, received, rawLines, leftOut, messages } = text;
  const lines = transcription === null ? rawLines : splitTranscription(transcription);
  const input = {
    path: source.file,
    source: { file: origin.file, sha256: source.sha256, kind, reviewed: origin.review !== null },
    received,
    rawLines: correctLines(lines, corrections, `seeds/${id}/corrections.yaml`),
    restored: transcription !== null || text.legacyEncoding !== undefined,
    doubts: [...doubts, ...(transcription === null ? (text.doubts ?? []) : [])],
    unreadablePages: transcription === null ? (text.unreadablePages ?? []) : [],
    docType: origin.states?.docType ?? null,
    citedAs: origin.citedAs && {
      number: origin.citedAs.number,
      date: origin.citedAs.date,
      by: origin.citedAs.by,
    },
    id,
  };
  return { input, leftOut, messages };
}

/** A document that the site does not have, as the corridor takes it. */
export const composeNewInput = (document: SourceFile & DocumentText): ReadInput => ({
  input: {
    path: document.file,
    source: {
      file: basename(document.file),
      sha256: document.sha256,
      kind: document.kind,
      reviewed: false,
    },
    received: document.received,
    rawLines: document.rawLines,
    restored: document.legacyEncoding !== undefined,
    doubts: document.doubts ?? [],
    unreadablePages: document.unreadablePages ?? [],
    docType: null,
    citedAs: null,
    id: null,
  },
  leftOut: document.leftOut,
  messages: document.messages,
});
