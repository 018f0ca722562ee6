import { formatPlanName } from '../queries/plan-facts.ts';
import type { TargetRow } from '../queries/rows.ts';
import type { Target } from '../schema/plan.ts';
import type { MeasuredIndex } from '../schema/registry.ts';
import { slugify } from '../vocabulary/fold.ts';
import { capitalise, formatNumber } from '../wording/format.ts';
import { type ChartBar, type ChartRow, type Key, layOutDrawings } from './lay-out.ts';
import type { ColourName } from './palette.ts';
import { composeScoreTable } from './score-table.ts';
import { listScoreNotes, listStatements, sayMove, sayScoreFinding } from './score-words.ts';
import { type DrawnScore, getCommonYear, type RowsAre, readScores, toDrawnScore } from './scores.ts';
import { keepNewestPlans, listRestorationNotes, listSources } from './sources.ts';
import type { ChartView } from './view.ts';
import { COMPONENT_WORDS } from './wording.ts';

const POINTS = 'điểm';
/** So many plans as rows of one chart, and so many with charts of their own on one page. */
const ROW_LIMIT = 24;
const CHART_PLAN_LIMIT = 6;

/**
 * Charts of the score targets of components: score of the start year, target, maximum. One chart for each plan and
 * index (rows are components) or for each component (rows are plans), so that one axis holds one scale. Targets that
 * are no component's score in points are left to other charts.
 */
export function composeComponentCharts(
  targets: readonly TargetRow[],
  indexes: readonly MeasuredIndex[],
  rowsAre: RowsAre = 'component',
): ChartView[] {
  const scored = targets.filter(({ target }) => target.component !== null && target.unit === POINTS);
  const { kept, note } = keepNewestPlans(scored, rowsAre === 'plan' ? ROW_LIMIT : CHART_PLAN_LIMIT);
  const getKey = ({ plan, target }: TargetRow) =>
    rowsAre === 'plan' ? `${target.component}` : `${plan.id} ${getIndexId(target)}`;
  return [...Map.groupBy(kept, getKey)].flatMap(([key, group]) => {
    const index = indexes.find(({ id }) => group[0] !== undefined && id === getIndexId(group[0].target));
    if (index === undefined) return [];
    const view = composeChart(group, index, rowsAre);
    return [
      {
        ...view,
        id: `diem-${slugify(key)}`,
        notes: [...view.notes, ...note, ...listRestorationNotes(group)],
      },
    ];
  });
}

const getIndexId = ({ component }: Target): string | undefined => component?.split('/')[0];

function composeChart(targets: TargetRow[], index: MeasuredIndex, rowsAre: RowsAre): Omit<ChartView, 'id'> {
  const scores = readScores(targets, index, rowsAre);
  const drawn = scores.map(toDrawnScore).filter((score) => score !== null);
  const rowWord = rowsAre === 'plan' ? 'kế hoạch' : COMPONENT_WORDS[index.id];
  const max = Math.max(0, ...drawn.map(({ maximum }) => maximum));
  const axis = { max, step: max > 12 ? 5 : 2, suffix: '' } as const;
  return {
    title: composeTitle(targets, index, rowsAre),
    finding: sayScoreFinding(scores, drawn, rowWord),
    notes: listScoreNotes(scores, drawn),
    sources: listSources(targets),
    drawings: layOutDrawings(drawn.map(composeRow), axis, composeKey(drawn)),
    table: composeScoreTable(scores, capitalise(rowWord)),
  };
}

function composeTitle(targets: readonly TargetRow[], index: MeasuredIndex, rowsAre: RowsAre): string {
  const [first] = targets;
  if (first === undefined) throw new RangeError('A chart has at least one target');
  const component = index.components.find(({ id }) => id === first.target.component);
  if (rowsAre === 'plan')
    return `${component?.name ?? index.shortName}: điểm xuất phát, mục tiêu, tối đa theo kế hoạch`;
  const what = `${index.shortName} theo ${COMPONENT_WORDS[index.id]}: điểm xuất phát, mục tiêu, tối đa`;
  return `${what} (${formatPlanName(first.plan)})`;
}

function composeRow(score: DrawnScore): ChartRow {
  const { maximum, value, name } = score;
  return {
    group: null,
    label: name,
    bars: listBars(score),
    track: maximum,
    ticks: [
      { at: maximum, colour: 'edge' },
      { at: value, colour: score.doubtful ? 'edge' : 'ink' },
    ],
    value: sayMove(score),
    detail: `tối đa ${formatNumber(maximum)} điểm${sayDoubt(score)}`,
    says: [...listStatements(score), ...score.doubts],
  };
}

/**
 * The rise to the target, hatched, and the start; of the colour of doubt where the figures do not agree, and then from
 * zero where the start is not drawn.
 */
function listBars({ start, value, doubtful }: DrawnScore): ChartBar[] {
  if (doubtful && start === null) return [{ colour: 'doubt', from: 0, to: value }];
  if (start === null) return [];
  const paint = (colour: ColourName) => (doubtful ? 'doubt' : colour);
  const rise: ChartBar = { colour: paint('promise'), from: start, to: value, hatched: true };
  return [...(value > start ? [rise] : []), { colour: paint('start'), from: 0, to: start }];
}

function sayDoubt({ over, doubtful }: DrawnScore): string {
  if (doubtful) return '; con số cần kiểm tra';
  return over.start ? '; điểm xuất phát cần kiểm tra' : '';
}

/** Of the colours that are drawn. */
function composeKey(drawn: readonly DrawnScore[]): Key {
  const start = getCommonYear(
    drawn.filter((score) => score.start !== null),
    'startYear',
  );
  const end = getCommonYear(drawn, 'targetYear');
  const used = new Set<ColourName>(['track', ...drawn.flatMap(listBars).map(({ colour }) => colour)]);
  const key: Key = [
    { colour: 'start', text: start === null ? 'điểm xuất phát' : `điểm năm ${start}` },
    { colour: 'promise', hatched: true, text: `phần tăng theo mục tiêu${end === null ? '' : ` ${end}`}` },
    { colour: 'track', text: 'phần còn lại đến tối đa' },
    { colour: 'doubt', text: 'con số cần kiểm tra' },
  ];
  return key.filter(({ colour }) => used.has(colour));
}
