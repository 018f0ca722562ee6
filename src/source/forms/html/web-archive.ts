/** Web archives (MHT, RFC 2557): a page and its pictures in one file, as Word saves pages and programs put them into documents. */

const BOUNDARY = /boundary\s*=\s*"?([^"\r\n;]+)/i;
const PAGE = /^content-type\s*:\s*text\/html/im;
const TRANSFER = /^content-transfer-encoding\s*:\s*([\w-]+)/im;

/** The bytes of a part of a mail message, each a character of `body`. */
function decodePart(body: string, transfer: string): Buffer {
  if (transfer === 'base64') return Buffer.from(body, 'base64');
  if (transfer !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const plain = body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}

/** The bytes of the first page that an archive holds; those given where they are no archive. */
export function openWebArchive(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const boundary = /^\s*(?:mime-version|content-type|from)\s*:/i.test(text) && BOUNDARY.exec(text)?.[1];
  if (!boundary) return bytes;
  for (const part of text.split(`--${boundary}`).slice(1)) {
    const [, head = '', body = ''] = /^\r?\n([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(part) ?? [];
    if (PAGE.test(head)) return decodePart(body, TRANSFER.exec(head)?.[1]?.toLowerCase() ?? '');
  }
  return bytes;
}
