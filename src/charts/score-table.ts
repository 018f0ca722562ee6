import type { Target } from '../schema/plan.ts';
import { formatQuantity } from '../wording/format.ts';
import { composeAimCell, composeFigureCell, composeRankCell } from './cells.ts';
import { getCommonYear, type Score } from './scores.ts';
import type { ChartTable, TableCell } from './view.ts';
import { UNKNOWN } from './wording.ts';

interface Column {
  head: string;
  cell: (score: Score) => TableCell;
  /** Left out where no score has it. */
  has?: (score: Score) => boolean;
}

/** The scores as the plan states them, whole figures, parts under their component, unknown ones as "không rõ". */
export function composeScoreTable(scores: readonly Score[], rowWord: string): ChartTable {
  const columns = listColumns(scores, rowWord).filter(({ has }) => has === undefined || scores.some(has));
  return {
    columns: columns.map(({ head }) => head),
    rows: scores.map((score) => columns.map(({ cell }) => cell(score))),
  };
}

function listColumns(scores: readonly Score[], rowWord: string): Column[] {
  const start = getCommonYear(scores.filter(hasBaseline), 'startYear');
  const end = getCommonYear(scores, 'targetYear');
  return [
    { head: rowWord, cell: ({ name, href, whole }) => ({ text: whole ? name : `– ${name}`, href }) },
    {
      head: start === null ? 'Điểm xuất phát' : `Điểm ${start}`,
      cell: (score) => addYear(composeFigureCell(score.start), start, score.startYear),
    },
    {
      head: start === null ? 'Xếp hạng' : `Xếp hạng ${start}`,
      cell: composeRank,
      has: hasRank,
    },
    {
      head: 'Dự kiến tăng (điểm)',
      cell: ({ target }) => composeFigureCell(target.gain, sayGain(target)),
      has: ({ target }) => (target.gain ?? null) !== null,
    },
    {
      head: end === null ? 'Mục tiêu (điểm)' : `Mục tiêu ${end} (điểm)`,
      cell: (score) => addYear(composeAimCell(score.target), end, score.targetYear),
    },
    { head: 'Điểm tối đa', cell: ({ maximum }) => composeFigureCell(maximum) },
    {
      head: 'Cần kiểm tra',
      cell: ({ doubts }) => ({ text: doubts.join(' ') }),
      has: ({ doubts }) => doubts.length > 0,
    },
  ];
}

const hasBaseline = ({ start }: Score): boolean => start !== null;
const hasRank = ({ target }: Score): boolean => (target.baseline?.rank ?? null) !== null;

/** As the target prints it where that is a gain itself. */
const sayGain = ({ gain = null, quote }: Target): string => formatQuantity(gain, null, quote) || UNKNOWN;

/** The year of a figure beside it, where the column has none in common. */
const addYear = (cell: TableCell, common: number | null, own: number | null): TableCell =>
  common !== null || own === null
    ? cell
    : { ...cell, text: `${cell.text} (${own})`, data: { ...cell.data, năm: own } };

/** A rank is said with how many were ranked, where the plan says so. */
function composeRank({ target }: Score): TableCell {
  const { rank, of } = target.baseline ?? {};
  const text = typeof rank !== 'number' ? UNKNOWN : typeof of === 'number' ? `${rank}/${of}` : `${rank}`;
  return composeRankCell(rank, of, text);
}
