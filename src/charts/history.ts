import { listTotalPromises } from '../queries/promises.ts';
import { listResultPeriods, type ResultPeriod } from '../queries/provinces.ts';
import type { TargetRow } from '../queries/rows.ts';
import type { MeasuredIndex, Results } from '../schema/registry.ts';
import { provisionUrl } from '../wording/links.ts';
import { composeFigureCell, composeRankCell, nameScores, sayManner } from './cells.ts';
import { listHistoryNotes, sayHistoryFinding, sayRank, sayState } from './history-words.ts';
import { type AimedTotal, type HistoryYear, isSound, listHistoryYears } from './history-years.ts';
import { type ChartBar, type ChartRow, type Key, layOutDrawings } from './lay-out.ts';
import { listResultSources } from './sources.ts';
import type { ChartTable, ChartView } from './view.ts';
import { COMPONENT_WORDS, formatScore, sayFigure, sayScore } from './wording.ts';

/**
 * Charts of the total of one index over the years, with the province's own targets for it: one chart for each scale
 * (PAPI of six and of eight dimensions), the newest first. A year that was withheld is a row without a bar.
 */
export function composeHistoryCharts(
  results: Results,
  index: MeasuredIndex,
  targets: readonly TargetRow[],
  province: string,
): ChartView[] {
  const promises = listTotalPromises(targets, index);
  return listResultPeriods(results).map((period) => {
    const years = listHistoryYears(period, promises);
    const suffix = index.scale.unit === '%' ? '%' : '';
    const axis = { max: period.maximum, step: period.maximum / 4, suffix } as const;
    return {
      id: `lich-su-${index.id}-${period.components}`,
      title: composeTitle(period, index, province),
      finding: sayHistoryFinding(years, period, index),
      notes: listHistoryNotes(years, period, index),
      sources: listResultSources(
        results,
        years.flatMap(({ aims }) => aims),
      ),
      drawings: layOutDrawings(
        years.map((year) => composeRow(year, period)),
        axis,
        composeKey(years),
        'years',
      ),
      table: composeTable(years, index.scale.unit),
    };
  });
}

const composeTitle = (
  { years, components, maximum }: ResultPeriod,
  index: MeasuredIndex,
  province: string,
) => {
  const span = [...new Set([years.at(-1)?.year, years[0]?.year])].join('–');
  return `Tổng điểm ${index.shortName} của ${province}, ${span}: ${components} ${COMPONENT_WORDS[index.id]}, thang ${maximum}`;
};

function composeRow(year: HistoryYear, { maximum }: ResultPeriod): ChartRow {
  const aims = year.aims.filter(({ drawn }) => drawn);
  return {
    group: null,
    label: `${year.year}`,
    bars: listBars(year, aims),
    track: year.total === null && aims.length === 0 ? null : maximum,
    ticks: aims.map((aim) => ({ at: aim.value, colour: isSound(aim) ? 'ink' : 'edge' })),
    value: year.total === null ? sayState(year) : formatScore(year.total),
    detail: aims.map(sayAim).join('; '),
    says: [
      `Điểm công bố: ${sayState(year)}`,
      ...(year.rank === null ? [] : [`Hạng ${sayRank(year)}`]),
      ...year.aims.map(({ target }) => `Mục tiêu: ${sayFigure(target)}`),
    ],
  };
}

const sayAim = ({ target: { comparator }, value }: AimedTotal): string =>
  `mục tiêu ${sayScore({ comparator, value })}`;

/** What was published; where nothing was, the target, hatched, or in the colour of doubt. */
function listBars({ total }: HistoryYear, [aim]: readonly AimedTotal[]): ChartBar[] {
  if (total !== null) return [{ colour: 'start', from: 0, to: total }];
  if (aim === undefined) return [];
  return [{ colour: isSound(aim) ? 'promise' : 'doubt', from: 0, to: aim.value, hatched: true }];
}

function composeKey(years: readonly HistoryYear[]): Key {
  const aimed = years.some(({ aims }) => aims.some(({ drawn }) => drawn));
  return aimed
    ? [
        { colour: 'start', text: 'điểm công bố' },
        { colour: 'promise', hatched: true, text: 'mục tiêu của tỉnh' },
      ]
    : [];
}

function composeTable(years: readonly HistoryYear[], unit: string): ChartTable {
  const aimed = years.some(({ aims }) => aims.length > 0);
  const rows = years.map((year) => [
    { text: `${year.year}` },
    composeFigureCell(year.total, sayState(year)),
    composeRankCell(year.rank, year.ranked, sayRank(year)),
    ...(aimed ? [composeAimsCell(year)] : []),
  ]);
  return {
    columns: ['Năm', nameScores('Tổng điểm', unit), 'Hạng', ...(aimed ? [`Mục tiêu (${unit})`] : [])],
    rows,
  };
}

/** Every target of the year in words; as a number the first of them. */
function composeAimsCell({ aims }: HistoryYear): ChartTable['rows'][number][number] {
  const [first] = aims;
  const text = aims
    .map(({ target, doubt }) => sayFigure(target) + (doubt === null ? '' : ` (${doubt})`))
    .join('; ');
  if (first === undefined) return { text: '' };
  return {
    text,
    href: provisionUrl(first.plan.id, first.target.provision),
    data: { '': first.value, 'phải đạt thế nào': sayManner(first.target), 'ghi chú': text },
  };
}
