import { joinLines } from '../lines/index.ts';
import type { Line } from '../lines/line.ts';
import { composeIdSegment, type Enumerator, parseEnumerator } from '../vocabulary/enumerators.ts';
import { readNumberHead } from '../vocabulary/number-heads.ts';
import { parseDocType, splitTypeWord } from './doc-types.ts';
import { claimId, type Unit } from './unit.ts';

/** The head of an annex, and the lines below it. */
export interface AnnexHead {
  unit: Unit;
  rest: Line[];
}

const IN_BRACKETS = /^\(/;

/** "(Ban hành kèm theo Quyết định số …)", "(Kèm theo Kế hoạch số …)": below the title of what is attached. */
export const IS_ATTACHED = /^\((?:Được )?(?:ban hành )?kèm theo\s/iu;

/** Id of an attached document whose type word was lost. */
export const ATTACHED_ID = 'van-ban-kem-theo';
const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);

/** An attached document ("KẾ HOẠCH", "CHƯƠNG TRÌNH HÀNH ĐỘNG" after a decision) is labelled by its type word. */
function readLabel(line: Line): Pick<Enumerator, 'style' | 'label' | 'mark' | 'rest'> {
  const enumerator = parseEnumerator(line.text);
  if (enumerator?.style === 'annex') return enumerator;
  const isTyped = parseDocType(line.text)?.rest === '';
  const typed = isTyped ? { label: line.text, rest: '' } : splitTypeWord(line.text);
  return { style: 'annex', mark: '', ...(typed ?? { label: '', rest: line.text }) };
}

/** "STT", "TT Nội dung …", "| TT | Nội dung | …": the head of a table, in capitals or not, is no title. */
const opensTable = ({ text }: Line): boolean => readNumberHead(text.replace(/^\|\s*/, '')) !== null;

/** Lines of the title: in capitals, or (in its first lines) up to the bracket that says what it is attached to; never of a table. */
function countTitleLines(below: readonly Line[]): number {
  const table = below.findIndex(opensTable);
  const lines = table < 0 ? below : below.slice(0, table);
  const bracket = lines.slice(0, 8).findIndex(({ text }) => IN_BRACKETS.test(text));
  if (bracket >= 0) return bracket;
  const end = lines.findIndex(({ text }) => !isCapitals(text) || parseEnumerator(text) !== null);
  return end < 0 ? lines.length : end;
}

/** "(Kèm theo Kế hoạch số … )", over one or more lines (004:355). */
function countBracketLines(lines: readonly Line[]): number {
  if (!IN_BRACKETS.test(lines[0]?.text ?? '')) return 0;
  const end = lines.slice(0, 4).findIndex(({ text }) => /\)\s*\.?$/.test(text));
  return end + 1;
}

/**
 * Reads label, title and bracket of an annex.
 * @param taken ids of the annexes before it
 */
export function parseAnnexHead(lines: readonly Line[], taken: Set<string>): AnnexHead {
  const [first, ...below] = lines as [Line, ...Line[]];
  const { style, label, mark, rest } = readLabel(first);
  const titleLines = countTitleLines(below);
  const title = joinLines([rest, ...below.slice(0, titleLines).map(({ text }) => text)]);
  const bracketLines = countBracketLines(below.slice(titleLines));
  const head = below.slice(0, titleLines + bracketLines);
  const bracket = joinLines(head.slice(titleLines).map(({ text }) => text));
  return {
    unit: {
      id: claimId(taken, composeIdSegment({ style, label }, 1) || ATTACHED_ID),
      kind: 'annex',
      label,
      mark,
      parent: null,
      heading: title || null,
      headingMark: '',
      paragraphs: bracket ? [bracket] : [],
      lines: [first.n, head.at(-1)?.n ?? first.n],
      markers: [],
    },
    rest: below.slice(titleLines + bracketLines),
  };
}
