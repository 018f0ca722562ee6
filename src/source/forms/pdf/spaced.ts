import { median, type Word } from './shapes.ts';

const isCapital = ({ text }: Word): boolean => /^\p{Lu}$/u.test(text.normalize('NFC'));

/** Capitals that stand apart are one word each side of a gap clearly wider than the others: "K Ế  H O Ạ C H". */
function closeRun(run: readonly Word[]): Word[] {
  const gaps = run.slice(1).map((word, i) => word.x0 - (run[i] as Word).x1);
  const wide = median(gaps) * 1.6;
  const words: Word[] = [];
  run.forEach((word, i) => {
    const last = words.at(-1);
    if (last && (gaps[i - 1] ?? 0) <= wide)
      words[words.length - 1] = { ...last, text: last.text + word.text, x1: word.x1 };
    else words.push(word);
  });
  return words;
}

const LEAST = 4;

/** Closes up spaced capitals on a line: four or more capitals, each a word of its own, in a row. */
export function closeSpaced(words: readonly Word[]): Word[] {
  const closed: Word[] = [];
  for (let i = 0; i < words.length; ) {
    let end = i;
    while (end < words.length && isCapital(words[end] as Word)) end += 1;
    if (end - i >= LEAST) closed.push(...closeRun(words.slice(i, end)));
    else closed.push(...words.slice(i, Math.max(end, i + 1)));
    i = Math.max(end, i + 1);
  }
  return closed;
}
