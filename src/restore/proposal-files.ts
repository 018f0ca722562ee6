import type { RawLine } from '../lines/index.ts';
import type { Doubt } from '../schema/origin.ts';
import type { ChangedWord, Proposal } from './index.ts';
import { doubtSums } from './sums.ts';

/** Words less certain than this are doubts for a person to settle. */
const CERTAIN = 0.9;

const percent = (share: number): string => `${Math.floor(share * 100)} %`;

function explain({ certainty, other }: ChangedWord): string {
  const also = other === null ? '' : `; cũng có thể là “${other}”`;
  return `Đề xuất theo hình chữ và cách viết của các kế hoạch khác, chắc chắn ${percent(certainty)}${also}.`;
}

/** The proposal as `text.txt`: each line led by the number of its source line and a tab; blank lines stay blank. */
export const stringifyTranscription = ({ lines }: Proposal): string =>
  `${lines.map(({ n, text }) => (text.trim() === '' ? '' : `${n}\t${text.trim()}`)).join('\n')}\n`;

/** What a person has to look at, by line: words that are not certain, figures that do not add up. */
export function listDoubts({ changed }: Proposal, lines: readonly RawLine[]): Doubt[] {
  const words = changed
    .filter(({ certainty }) => certainty < CERTAIN)
    .map(
      (word): Doubt => ({
        line: word.line,
        read: word.read,
        scan: word.scan,
        why: explain(word),
        kind: 'word',
      }),
    );
  return [...words, ...doubtSums(lines)].sort((a, b) => a.line - b.line);
}

/** Every changed word: line, as the text has it, as proposed, certainty (0–1), the next likely word; by tabs. */
export const stringifyChanges = ({ changed }: Proposal): string =>
  [
    'line\tscan\tread\tcertainty\tother',
    ...changed.map(({ line, scan, read, certainty, other }) =>
      [line, scan, read, certainty.toFixed(3), other ?? ''].join('\t'),
    ),
    '',
  ].join('\n');
