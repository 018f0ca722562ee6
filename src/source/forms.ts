import type { Plan } from '../schema/plan.ts';

type Kind = Plan['source']['kind'];

const EXTENSIONS: Record<string, Kind> = {
  '.txt': 'txt',
  '.md': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.mht': 'html',
  '.mhtml': 'html',
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

/** How the bytes of a form begin. A PDF may have other bytes before its head. */
const SIGNATURES: [kind: Kind, bytes: number[]][] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['docx', [0x50, 0x4b, 0x03, 0x04]],
  ['scan', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
  ['scan', [0xff, 0xd8, 0xff]],
  ['scan', [0x49, 0x49, 0x2a, 0x00]],
  ['scan', [0x4d, 0x4d, 0x00, 0x2a]],
];

export const knownExtensions = Object.keys(EXTENSIONS);

export const isTextKind = (kind: Kind): boolean => TEXT_KINDS.includes(kind);

/** Lines that nothing but Markdown writes: "**I. MỤC TIÊU**", "## Phụ lục", "| --- | --- |". Not: "** Ghi chú", "****". */
const MARKDOWN_LINES = /^.*\*\*[^\s*][^*]*\*\*.*$|^\s{0,3}#{1,6}\s+\S.*$|^\s*\|(?:\s*:?-{3,}:?\s*\|)+\s*$/gm;
const LEAST_MARKDOWN_LINES = 3;

/** Whether a text is Markdown under another name, as portals and converters save it. */
const isMarkdown = (bytes: Uint8Array): boolean =>
  (new TextDecoder().decode(bytes).match(MARKDOWN_LINES) ?? []).length >= LEAST_MARKDOWN_LINES;

/** How a web page begins, or an archive of one: portals and programs save both as ".doc", and Word opens them. */
const PAGE = /^(?:\uFEFF|\xEF\xBB\xBF)?\s*(?:<!doctype html|<html[\s>]|(?:mime-version|from: <saved by)\b)/i;

const isPage = (bytes: Uint8Array): boolean =>
  PAGE.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1'));

/**
 * The form of a file: what its bytes say, whatever it is called; else what its extension says; null for neither. Bytes
 * that look like one binary form never pass for text.
 */
export function detectKind(bytes: Uint8Array, extension: string): Kind | null {
  const named = EXTENSIONS[extension.toLowerCase()] ?? null;
  const [signed = null] =
    SIGNATURES.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte)) ?? [];
  if (signed === 'docx' && named !== 'docx') return null;
  if (signed) return signed;
  if (named === 'txt') return isMarkdown(bytes) ? 'md' : named;
  return named !== 'md' && isPage(bytes) ? 'html' : named;
}
