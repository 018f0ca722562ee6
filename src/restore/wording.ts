import { splitPieces } from './pieces.ts';

/** Stands for any figure, and for the end of a sentence, among the words of a model. */
export const FIGURE_WORD = '<figure>';
export const END = '<end>';

/** "." ";" ":" end what follows from what went before; a comma, a dash within a line or a bracket does not. */
const ENDS = /[.;:!?…|•]/u;
const BULLET = /^\s*[-–+•*]\s/u;

/** "&" between names is no word. */
const HAS_LETTER = /\p{L}/u;

/** The words of a line in small letters, with `FIGURE_WORD` and `END` among them. */
export function listWording(line: string): string[] {
  const words: string[] = BULLET.test(line) ? [END] : [];
  for (const { text, kind } of splitPieces(line)) {
    if (kind === 'word' && HAS_LETTER.test(text)) words.push(text.toLowerCase());
    else if (kind === 'figure') words.push(FIGURE_WORD);
    if (kind !== 'word' && endsSentence(text)) words.push(END);
  }
  return words;
}

/** Whether a sentence ends with this sign or figure: "." "2.1." ");" but not "9,5" or "2.1". */
export const endsSentence = (text: string): boolean =>
  /\d/.test(text) ? /[.;:!?…|]$/u.test(text) : ENDS.test(text);

export const startsSentence = (line: string): boolean => BULLET.test(line);

/** The text of a plan without its front matter and marks of Markdown; each line stands alone. */
export const stripMarkdown = (mdx: string): string =>
  mdx
    .replace(/^---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, '')
    .replace(/^#+\s/gm, '')
    .replace(/^\|[\s|:-]*\|$/gm, '')
    .replace(/\[\^[^\]]*\]:?|\*\*|<[^>]*>/g, '');
