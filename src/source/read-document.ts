import { splitRawLines } from '../lines/index.ts';
import { composeMessage } from '../messages/index.ts';
import { restoreLegacyText } from '../vocabulary/legacy-encodings.ts';
import type { DocumentReader, DocumentText, Progress } from './document-text.ts';
import { decodeText, readSourceFile, type SourceFile } from './read-file.ts';

/** UTF-8 text, line by line as it is. */
const readText: DocumentReader = async (bytes, file) => {
  const received = decodeText(file, bytes);
  return { kind: 'txt', rawLines: splitRawLines(received), received, leftOut: [], messages: [] };
};

/** The reader of each form, loaded when the first document of that form comes: some bring large libraries. */
const readers: Record<SourceFile['kind'], () => Promise<DocumentReader>> = {
  txt: async () => readText,
  md: async () => (await import('./forms/markdown/index.ts')).readMarkdown,
  pdf: async () => (await import('./forms/pdf/index.ts')).readPdf,
  docx: async () => (await import('./forms/docx/index.ts')).readDocx,
  html: async () => (await import('./forms/html/index.ts')).readHtml,
  scan: async () => (await import('./forms/scan/index.ts')).readScan,
};

/** Lines of an old encoding are decoded, and the document says so: read as they are they would be other words. */
function restoreEncoding(text: DocumentText, file: string): DocumentText {
  const restored = restoreLegacyText(text.rawLines.map(({ raw }) => raw).join('\n'));
  if (restored === null) return text;
  const lines = restored.text.split('\n');
  return {
    ...text,
    legacyEncoding: restored.encoding,
    rawLines: text.rawLines.map((line, i) => ({ ...line, raw: lines[i] ?? '' })),
    messages: [
      ...text.messages,
      composeMessage(
        'source/legacy-encoding',
        { file },
        'text in Unicode',
        `text in ${restored.encoding}, decoded`,
      ),
    ],
  };
}

/** The text of a received file, read by its form. A PDF that shows only images of pages is read as a scan. */
export async function readForm(source: SourceFile, report?: Progress): Promise<DocumentText> {
  const read = await readers[source.kind]();
  const text = await read(source.bytes, source.file, report);
  const isImages = text.kind === 'scan' && source.kind === 'pdf' && text.rawLines.length === 0;
  const found = isImages ? await (await readers.scan())(source.bytes, source.file, report) : text;
  return restoreEncoding(found, source.file);
}

/** Reads a document of any known form. Throws a `Refusal` for a file that cannot be read as what it is. */
export async function readDocument(file: string, report?: Progress): Promise<SourceFile & DocumentText> {
  const source = readSourceFile(file);
  return { ...source, ...(await readForm(source, report)) };
}
