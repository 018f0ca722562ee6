/** A line cut into pieces that joined give the line again. */
export interface Piece {
  text: string;
  /** A word may be restored; a figure (also a document number or a label) and the signs between are kept as they are. */
  kind: 'word' | 'figure' | 'sign';
}

const ADDRESS = /:\/\/|\p{L}@\p{L}|^www\.|\.(?:vn|com|org|gov|net)\b/iu;

/**
 * What stands where a figure stands: "9,2779" "63/63" "+0,7875" ">9.88" "100%" "2.1" "22/12/2024" (001:61, 85, 111, 238),
 * "57-NQ/TW" "2163/KH-UBND" (001:215, 000:14); not "16ng", "so6", "1y" (001:13, 1, 3), which are words.
 */
const FIGURE = /^[<>≥≤=+±~–-]*\d[\d.,/:%–-]*$/u;
const DOCUMENT_NUMBER = /^\d+[-/][\p{Lu}\d/&-]*\p{Lu}[\p{Lu}\d/&-]*$/u;

/** "5G", "KH&ĐT" and "/KH-TTr" (002:5) are codes, but "v&i" is a word that lost its letters. */
const CODE = /^(?:\d+[\p{Lu}]{1,2}|\p{Lu}{2,}&\p{Lu}+|\/\p{Lu}{2,}-\p{L}+)$/u;

/** Labels that begin a line: "a)" "IV." "I1." (001:141), "111." (001:163); not "A." in a sentence. */
const LABEL = /^(?:[\p{Ll}]\)|[IVXl1]{1,4}\.)$/u;

/** Runs of letters, with the digits and signs that misreading puts among them: "d6ng" "phd¢" "v&i" "k§". */
const RUN = /[\p{L}\p{M}\p{N}&¢§£€¥©®@]+(?:['’‘`´][\p{L}\p{M}]+)*/gu;
const HAS_LETTER = /[\p{L}&¢§£€¥]/u;
const OUTER = /^[("“‘«[]*|[)"”’».,;:!?…\]]*$/gu;

const isKept = (chunk: string): boolean => {
  const bare = chunk.replace(OUTER, '');
  return FIGURE.test(bare) || DOCUMENT_NUMBER.test(bare) || CODE.test(bare) || ADDRESS.test(chunk);
};

/** "SoNoi" (001:372) is two words that lost the space between them. */
const GLUED = /^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u;

const splitRun = (run: string): Piece[] => {
  const glued = GLUED.exec(run);
  if (glued) return [glued[1], glued[2]].map((text = '') => ({ text, kind: 'word' }));
  return [{ text: run, kind: HAS_LETTER.test(run) ? 'word' : 'figure' }];
};

/** A chunk without spaces: its runs, and the signs between them. */
function splitChunk(chunk: string): Piece[] {
  if (isKept(chunk)) return [{ text: chunk, kind: 'figure' }];
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of chunk.matchAll(RUN)) {
    if (match.index > at) pieces.push({ text: chunk.slice(at, match.index), kind: 'sign' });
    pieces.push(...splitRun(match[0]));
    at = match.index + match[0].length;
  }
  if (at < chunk.length) pieces.push({ text: chunk.slice(at), kind: 'sign' });
  return pieces;
}

/** Cuts a line into pieces. Total; joined, the pieces are the line. */
export function splitPieces(line: string): Piece[] {
  const chunks = line.split(/(\s+)/).filter((chunk) => chunk !== '');
  const first = chunks.findIndex((chunk) => chunk.trim() !== '');
  return chunks.flatMap((chunk, i): Piece[] => {
    if (chunk.trim() === '') return [{ text: chunk, kind: 'sign' }];
    if (i === first && LABEL.test(chunk)) return [{ text: chunk, kind: 'figure' }];
    return splitChunk(chunk);
  });
}
