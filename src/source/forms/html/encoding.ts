import { composeMessage, Refusal } from '../../../messages/index.ts';

/** What a page says its encoding is: `<meta charset="windows-1258">` or the older http-equiv form. */
const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

function findEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return CHARSET.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
}

/** The bytes as text: UTF-8 where they are, else as the page declares. Throws a `Refusal` where neither reads. */
export function decodePage(bytes: Uint8Array, file: string): string {
  const declared = findEncoding(bytes);
  const encodings = declared.startsWith('utf-16') ? [declared] : ['utf-8', declared];
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding, or the refusal below.
    }
  }
  const expected = 'a page in UTF-8 or in the encoding that it declares';
  throw new Refusal([
    composeMessage('source/not-utf-8', { file }, expected, `bytes that are not ${declared}`),
  ]);
}
