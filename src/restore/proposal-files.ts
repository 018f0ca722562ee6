import type { RawLine } from '../lines/index.ts';
import type { Doubt } from '../schema/origin.ts';
import { CERTAIN, type Proposal, type ProposedWord } from './proposal.ts';
import { doubtSums } from './sums.ts';

const percent = (share: number): string => `${Math.floor(share * 100)} %`;

const composeDoubt = ({ line, scan, read }: ProposedWord, kind: Doubt['kind'], why: string): Doubt => ({
  line,
  read,
  scan,
  why,
  kind,
});

const also = ({ other }: ProposedWord): string => (other === null ? '' : `; cũng có thể là “${other}”`);

const doubtChange = (word: ProposedWord): Doubt =>
  composeDoubt(
    word,
    'word',
    `Đề xuất theo hình chữ và cách viết của các kế hoạch khác, chắc chắn ${percent(word.certainty)}${also(word)}.`,
  );

const doubtKept = (word: ProposedWord): Doubt =>
  composeDoubt(word, 'word', `Giữ như máy đọc vì chưa tìm được chữ hợp hơn${also(word)}.`);

const doubtFigure = (word: ProposedWord): Doubt =>
  composeDoubt(
    { ...word, read: word.scan },
    'figure',
    `Có thể là chữ “${word.read}”. Con số được giữ như máy đọc.`,
  );

/** The proposal as `text.txt`: each line led by the number of its source line and a tab; blank lines stay blank. */
export const stringifyTranscription = ({ lines }: Proposal): string =>
  `${lines.map(({ n, text }) => (text.trim() === '' ? '' : `${n}\t${text.trim()}`)).join('\n')}\n`;

/** What a person has to look at, by line: words that are not certain, figures that may be words or do not add up. */
export function listDoubts({ changed, kept, figures }: Proposal, lines: readonly RawLine[]): Doubt[] {
  return [
    ...changed.filter(({ certainty }) => certainty < CERTAIN).map(doubtChange),
    ...kept.map(doubtKept),
    ...figures.map(doubtFigure),
    ...doubtSums(lines),
  ].sort((a, b) => a.line - b.line);
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
