/** Signs of the fonts Symbol and Wingdings, by their code in the private area or below it. */
const SYMBOL: Readonly<Record<number, string>> = {
  163: '≤',
  179: '≥',
  177: '±',
  180: '×',
  184: '÷',
  185: '≠',
  187: '≈',
  176: '°',
  183: '•',
  174: '→',
  222: '⇒',
  190: '-',
};
const WINGDINGS: Readonly<Record<number, string>> = {
  159: '•',
  167: '▪',
  108: '●',
  110: '■',
  216: '-',
  224: '→',
  240: '→',
  252: '✓',
  254: '☑',
  168: '☐',
  111: '☐',
};

/** The character that a symbol font draws for a code; the ASCII sign that it stands on where the table has none. */
export function readSymbol(font: string, code: number): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const table = /wingdings/i.test(font) ? WINGDINGS : /symbol/i.test(font) ? SYMBOL : {};
  const found = table[low];
  if (found) return found;
  if (/wingdings|webdings/i.test(font)) return '•';
  return low >= 0x20 && low < 0x7f
    ? String.fromCharCode(low)
    : code < 0xe000
      ? String.fromCodePoint(code)
      : '';
}
