const WIDTHS: readonly [RegExp, number][] = [
  [/[\s.,;:'’|!ijltfrI()[\]/\-–]/u, 0.38],
  [/[mwMW%›]/u, 0.95],
  [/\p{Lu}/u, 0.74],
  [/\d/u, 0.65],
];
const OTHER = 0.6;

/** Width of a text in em, on the safe side for the fonts of the site: what fits by this fits when drawn. */
export function estimateWidth(text: string): number {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
  return [...bare].reduce((sum, char) => sum + (WIDTHS.find(([set]) => set.test(char))?.[1] ?? OTHER), 0);
}

/** The text in lines of at most `width` em, broken between words; a word longer than a line has one to itself. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/u)) {
    const last = lines.at(-1);
    const joined = `${last} ${word}`;
    if (last !== undefined && estimateWidth(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
