import type { Plan } from '../schema/plan.ts';

type Kind = Plan['source']['kind'];

const EXTENSIONS: Record<string, Kind> = {
  '.txt': 'txt',
  '.md': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.png': 'scan',
  '.jpg': 'scan',
  '.jpeg': 'scan',
  '.tif': 'scan',
  '.tiff': 'scan',
};

/** Forms whose bytes are text; the others have signatures of their own. */
const TEXT_KINDS: readonly Kind[] = ['txt', 'md', 'html'];

/** How the bytes of a form begin, in Latin-1. A PDF may have other bytes before its head. */
const SIGNATURES: [RegExp, Kind][] = [
  [/^[^]{0,1000}%PDF-\d/, 'pdf'],
  [/^PK\x03\x04/, 'docx'],
  [/^\x89PNG\r\n/, 'scan'],
  [/^\xFF\xD8\xFF/, 'scan'],
  [/^(?:II\*\x00|MM\x00\*)/, 'scan'],
];

export const knownExtensions = Object.keys(EXTENSIONS);

export const isTextKind = (kind: Kind): boolean => TEXT_KINDS.includes(kind);

/**
 * The form of a file: what its bytes say, whatever it is called; else what its extension says; null for neither. Bytes
 * that look like one binary form never pass for text.
 */
export function detectKind(bytes: Uint8Array, extension: string): Kind | null {
  const named = EXTENSIONS[extension.toLowerCase()] ?? null;
  const head = Buffer.from(bytes.subarray(0, 1010)).toString('latin1');
  const [, signed] = SIGNATURES.find(([signature]) => signature.test(head)) ?? [];
  if (signed === 'pdf' && named !== null && isTextKind(named) && !head.startsWith('%PDF-')) return named;
  if (signed === 'docx' && named !== 'docx') return null;
  return signed ?? named;
}
