import type { RawLine } from '../lines/index.ts';

/** A figure as the text has it, without "+" or ">". */
export interface Figure {
  line: number;
  text: string;
}

interface Scores {
  score: Figure;
  maximum: Figure;
  gain: Figure;
}

/** A row of a table of scores: what was reached, the maximum, what is to be gained, the target; and its sub-rows. */
export interface ScoreRow extends Scores {
  target: Figure;
  parts: Scores[];
}

/** "9,2779" "+0,13" "41"; not "39/63", "o505", "nam2025", nor the number of the row before "|". */
const FIGURES = /(?<![\p{L}\d/.,])\d+(?:[.,]\d+)?(?![\d/]|[.,]\d|\p{L}|\s*\|\s*\p{L})/gu;

/** Ends with its target: "9,2779 9,5 +0,13 > 9,40" (001:61), "102469 12 +0,90 | >11.14" (001:75). */
const TARGET = />\s*=?\s*\d+(?:[.,]\d+)?\s*\|?\s*$/u;

/** A sub-row has text and three figures: "Điểm thực hiện 5,7125 6 0,2875" (001:63). */
const PART = /\p{L}.*\d\S*\s+\+?\s*\d\S*\s*$/u;

/** Lines within which sub-rows follow their row. */
const REACH = 12;

const toScores = ([score, maximum, gain]: readonly Figure[]): Scores | null =>
  score && maximum && gain ? { score, maximum, gain } : null;

/** Rows of score tables, from lines whose cells stand side by side. */
export function listScoreRows(lines: readonly RawLine[]): ScoreRow[] {
  const rows: ScoreRow[] = [];
  let reach = 0;
  for (const { n, raw } of lines) {
    const figures = (raw.match(FIGURES) ?? []).map((text) => ({ line: n, text }));
    const target = TARGET.test(raw) ? figures.at(-1) : undefined;
    const scores = toScores(target ? figures.slice(-4) : figures.slice(-3));
    reach -= 1;
    if (target && scores && figures.length >= 4) {
      rows.push({ ...scores, target, parts: [] });
      reach = REACH;
    } else if (scores && figures.length === 3 && reach > 0 && PART.test(raw)) rows.at(-1)?.parts.push(scores);
  }
  return rows;
}
