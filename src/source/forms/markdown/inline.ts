/** A line of Markdown as its reader sees it. */
export interface PlainText {
  text: string;
  /** Share (0–1) of the text that is links to elsewhere. */
  linkShare: number;
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const decodeEntity = (whole: string, name: string): string => {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
};

/** Stand in for escaped signs while the others are read: the private area U+F8xx, by their ASCII code. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const HELD = /[\uF821-\uF87E]/g;
const hold = (text: string): string =>
  text.replace(ESCAPED, (_, sign: string) => String.fromCharCode(0xf800 + sign.charCodeAt(0)));
const release = (text: string): string =>
  text.replace(HELD, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xf800));

const TARGET = String.raw`\((?:<[^>]*>|(?:[^()\s]|\([^()]*\))*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)`;
const IMAGE = new RegExp(String.raw`!\[[^\]]*\]${TARGET}`, 'g');
const LINK = new RegExp(String.raw`\[((?:[^[\]]|\[[^\]]*\])*)\]${TARGET}`, 'g');
/** A footnote's mark, and the link that leads from a note back to it: "[[1]](#_ftn1)", "[1](https://…#_ftnref1)". */
const NOTE_LINK =
  /\[[^\]]{0,6}\]?\]\([^)\s]*#(?:user-content-)?_?(?:ft|end|foot)?n(?:ote)?-?(ref)?-?(\d+)\)/g;
const COMMENT = /<!--.*?-->/g;
const TAG = /<\/?[a-z][\w-]*(?:\s[^<>]*)?\/?>/gi;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^<>\s]+)>/g;

/** Paired signs of emphasis around words, and a pair left over where the other half stands on another line. */
const stripEmphasis = (text: string): string =>
  text
    .replace(/(\*{1,3})(?=\S)([^*]+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\d_])(_{1,3})(?=[^\s_])([^_]+?)(?<=[^\s_])\1(?![\p{L}\d_])/gu, '$2')
    .replace(/~~([^~]+)~~/g, '$1')
    .replace(/\*\*/g, '');

/** Reads the inline signs of a line: links give their text, pictures and tags nothing, `<br>` a break ('\n'). */
export function readInline(markdown: string): PlainText {
  let linked = 0;
  const text = hold(markdown)
    .replace(COMMENT, '')
    .replace(IMAGE, '')
    .replace(NOTE_LINK, (_, back: string | undefined, n: string) => (back ? `[^${n}]:` : `[^${n}]`))
    .replace(LINK, (_, label: string) => {
      linked += label.replace(/[*_]/g, '').trim().length;
      return label;
    })
    .replace(AUTOLINK, (_, address: string) => {
      linked += address.length;
      return address;
    })
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(TAG, '');
  const plain = release(stripEmphasis(text)).replace(/&(#?\w{1,8});/g, decodeEntity);
  const length = plain.replace(/\s+/g, ' ').trim().length;
  return { text: plain, linkShare: length === 0 ? 0 : Math.min(1, linked / length) };
}
