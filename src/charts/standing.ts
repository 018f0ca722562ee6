import type { TargetRow } from '../queries/rows.ts';
import type { MeasuredIndex, Results } from '../schema/registry.ts';
import { capitalise, formatNumber } from '../wording/format.ts';
import { provisionUrl } from '../wording/links.ts';
import { composeAimCell, composeFigureCell, nameScores } from './cells.ts';
import { type ChartBar, type ChartRow, type Key, layOutDrawings } from './lay-out.ts';
import { listResultSources } from './sources.ts';
import { findLatest, listStandings, type Standing } from './standing-rows.ts';
import { listStandingNotes, sayStandingFinding } from './standing-words.ts';
import type { ChartTable, ChartView, TableCell } from './view.ts';
import { COMPONENT_WORDS, formatScore, sayFigure, sayScore, WITHHELD } from './wording.ts';

type Scale = NonNullable<MeasuredIndex['componentScale']>;

/**
 * The components of an index as last published for a province, from 0 to the maximum of one, each beside the newest
 * target that the province set for that year or a later one. null where nothing is published, or the components have
 * no maximum in common.
 */
export function composeStandingChart(
  results: Results,
  index: MeasuredIndex,
  targets: readonly TargetRow[],
  province: string,
): ChartView | null {
  const found = findLatest(results);
  const scale = index.componentScale;
  if (found === null || scale === null) return null;
  const { standings, aimYear } = listStandings(found, results, index, targets);
  const { year } = found;
  const aims = aimYear === null ? '' : ` và mục tiêu năm ${aimYear}`;
  return {
    id: `hien-trang-${index.id}`,
    title: `${index.shortName} của ${province} theo ${COMPONENT_WORDS[index.id]}: điểm công bố năm ${year}${aims}`,
    finding: sayStandingFinding(standings, year, aimYear, scale.max),
    notes: listStandingNotes(standings, scale),
    sources: listResultSources(
      results,
      standings.flatMap(({ aim }) => aim ?? []),
    ),
    drawings: layOutDrawings(
      standings.map((standing) => composeRow(standing, scale)),
      { max: scale.max, step: scale.max / 5, suffix: scale.unit === '%' ? '%' : '' },
      composeKey(standings, year, aimYear),
    ),
    table: composeTable(standings, year, aimYear, scale.unit),
  };
}

function composeRow({ name, score, aim, drawn, doubt }: Standing, scale: Scale): ChartRow {
  const ends =
    drawn === null ? [] : [{ at: drawn, colour: doubt === null ? ('ink' as const) : ('edge' as const) }];
  return {
    group: null,
    label: name,
    bars: listBars(score, drawn, doubt),
    track: score === null && drawn === null ? null : scale.max,
    ticks: [{ at: scale.max, colour: 'edge' }, ...ends],
    value: sayStep(score, drawn, aim),
    detail: doubt === null ? sayReached(score, drawn) : 'mục tiêu cần kiểm tra',
    says: [
      `Điểm công bố: ${score === null ? WITHHELD : formatNumber(score)}`,
      ...(aim === null ? [] : [`Mục tiêu: ${sayFigure(aim.target)}`]),
      ...(doubt === null ? [] : [doubt]),
    ],
  };
}

function listBars(score: number | null, drawn: number | null, doubt: string | null): ChartBar[] {
  const colour = doubt === null ? 'promise' : 'doubt';
  const rise: ChartBar[] =
    drawn !== null && score !== null && drawn > score
      ? [{ colour, from: score, to: drawn, hatched: true }]
      : [];
  return [...rise, ...(score === null ? [] : [{ colour: 'start' as const, from: 0, to: score }])];
}

/** “4,64 › trên 5,64”; “không công bố”. */
function sayStep(score: number | null, drawn: number | null, aim: Standing['aim']): string {
  const now = score === null ? WITHHELD : formatScore(score);
  return drawn === null || aim === null
    ? now
    : `${now} › ${sayScore({ comparator: aim.target.comparator, value: drawn })}`;
}

const sayReached = (score: number | null, drawn: number | null): string =>
  score !== null && drawn !== null && score >= drawn ? 'điểm công bố không thấp hơn mục tiêu' : '';

const composeKey = (standings: readonly Standing[], year: number, aimYear: number | null): Key => [
  { colour: 'start', text: `điểm công bố ${year}` },
  ...(aimYear === null
    ? []
    : [{ colour: 'promise' as const, hatched: true, text: `phần tăng theo mục tiêu ${aimYear}` }]),
  { colour: 'track', text: 'phần còn lại đến tối đa' },
  ...(standings.some(({ doubt }) => doubt !== null)
    ? [{ colour: 'doubt' as const, text: 'con số cần kiểm tra' }]
    : []),
];

function composeTable(
  standings: readonly Standing[],
  year: number,
  aimYear: number | null,
  unit: string,
): ChartTable {
  const doubted = standings.some(({ doubt }) => doubt !== null);
  const columns = [
    'Thành phần',
    nameScores(`Điểm công bố ${year}`, unit),
    ...(aimYear === null ? [] : [`Mục tiêu ${aimYear} (${unit})`]),
    ...(doubted ? ['Cần kiểm tra'] : []),
  ];
  const rows = standings.map(({ name, score, aim, doubt }) => [
    { text: name },
    composeFigureCell(score, score === null ? WITHHELD : formatNumber(score)),
    ...(aimYear === null ? [] : [composeLinkedAim(aim)]),
    ...(doubted ? [{ text: doubt === null ? '' : capitalise(doubt) }] : []),
  ]);
  return { columns, rows };
}

const composeLinkedAim = (aim: Standing['aim']): TableCell =>
  aim === null
    ? composeFigureCell(null)
    : { ...composeAimCell(aim.target), href: provisionUrl(aim.plan.id, aim.target.provision) };
