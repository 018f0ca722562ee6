import { getCommonYear, type Score } from './scores.ts';
import type { ChartTable, TableCell } from './view.ts';
import { sayFigure, sayNumber, UNKNOWN } from './wording.ts';

interface Column {
  head: string;
  cell: (score: Score) => TableCell;
  /** Left out where no score has it. */
  has?: (score: Score) => boolean;
}

const numeric = (text: string): TableCell => ({ text, numeric: true });

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
  const sayYear = (common: number | null, own: number | null) =>
    common === null && own !== null ? ` (${own})` : '';
  return [
    { head: rowWord, cell: ({ name, href, whole }) => ({ text: whole ? name : `– ${name}`, href }) },
    {
      head: start === null ? 'Điểm xuất phát' : `Điểm ${start}`,
      cell: (score) => numeric(sayNumber(score.start) + sayYear(start, score.startYear)),
    },
    {
      head: start === null ? 'Xếp hạng' : `Xếp hạng ${start}`,
      cell: (score) => numeric(sayRank(score)),
      has: hasRank,
    },
    {
      head: 'Dự kiến tăng',
      cell: ({ target }) => numeric(sayNumber(target.gain)),
      has: ({ target }) => (target.gain ?? null) !== null,
    },
    {
      head: end === null ? 'Mục tiêu' : `Mục tiêu ${end}`,
      cell: (score) => numeric(sayTarget(score) + sayYear(end, score.targetYear)),
    },
    { head: 'Điểm tối đa', cell: ({ maximum }) => numeric(sayNumber(maximum)) },
    {
      head: 'Cần kiểm tra',
      cell: (score) => ({ text: listDoubts(score).join('; ') }),
      has: (score) => listDoubts(score).length > 0,
    },
  ];
}

const listDoubts = ({ doubts }: Score): string[] =>
  [doubts.start, doubts.target, doubts.sum].filter((doubt) => doubt !== null);
const hasBaseline = ({ start }: Score): boolean => start !== null;
const hasRank = ({ target }: Score): boolean => (target.baseline?.rank ?? null) !== null;

/** A rank is said with how many were ranked, where the plan says so. */
function sayRank({ target }: Score): string {
  const { rank, of } = target.baseline ?? {};
  if (rank === null || rank === undefined) return UNKNOWN;
  return of === null || of === undefined ? `${rank}` : `${rank}/${of}`;
}

/** The columns are in points, so that the unit need not be said in each cell. */
const sayTarget = ({ target }: Score): string => sayFigure({ ...target, unit: null });
