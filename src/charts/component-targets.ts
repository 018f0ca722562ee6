import type { MeasuredIndex } from '../schema/registry.ts';
import { slugify } from '../vocabulary/fold.ts';
import { stringifyNumber } from '../vocabulary/numbers.ts';
import { type ChartRow, type Key, layOutDrawings } from './lay-out.ts';
import { composeScoreTable } from './score-table.ts';
import { type DrawnScore, getCommonYear, isDrawn, type RowsAre, readScores, type Score } from './scores.ts';
import { listSources } from './sources.ts';
import type { ChartTarget, ChartView } from './view.ts';
import { capitalise, numberPlan, spellThreshold, stringifyScore } from './wording.ts';

const COMPONENT_WORDS = { 'par-index': 'lĩnh vực', sipas: 'yếu tố', papi: 'chỉ số nội dung' } as const;
const POINTS = 'điểm';

/**
 * Charts of the score targets of components: score of the start year, target, maximum. One chart for each plan and
 * index (rows are components) or for each component (rows are plans), so that one axis holds one scale. Targets that
 * are no component's score in points are left to other charts.
 */
export function composeComponentCharts(
  targets: readonly ChartTarget[],
  indexes: readonly MeasuredIndex[],
  rowsAre: RowsAre = 'component',
): ChartView[] {
  const scored = targets.filter(({ target }) => target.component !== null && target.unit === POINTS);
  const getKey = ({ plan, target }: ChartTarget) =>
    rowsAre === 'plan' ? `${target.component}` : `${plan.id} ${target.index}`;
  return [...Map.groupBy(scored, getKey)].flatMap(([key, group]) => {
    const index = indexes.find(({ id }) => id === group[0]?.target.index);
    return index === undefined ? [] : [composeChart(group, index, rowsAre, `diem-${slugify(key)}`)];
  });
}

function composeChart(targets: ChartTarget[], index: MeasuredIndex, rowsAre: RowsAre, id: string): ChartView {
  const scores = readScores(targets, index, rowsAre);
  const drawn = scores.filter(isDrawn);
  const rowWord = rowsAre === 'plan' ? 'kế hoạch' : COMPONENT_WORDS[index.id];
  const max = Math.max(0, ...drawn.map(({ maximum }) => maximum));
  const axis = { max, step: max > 12 ? 5 : 2, suffix: '' } as const;
  return {
    id,
    title: composeTitle(targets, index, rowsAre),
    finding: sayFinding(scores, drawn, rowWord),
    notes: listNotes(scores, drawn),
    sources: listSources(targets),
    drawings: layOutDrawings(drawn.map(composeRow), axis, composeKey(drawn)),
    table: composeScoreTable(scores, capitalise(rowWord)),
  };
}

function composeTitle(targets: readonly ChartTarget[], index: MeasuredIndex, rowsAre: RowsAre): string {
  const [first] = targets;
  if (first === undefined) throw new RangeError('A chart has at least one target');
  const component = index.components.find(({ id }) => id === first.target.component);
  if (rowsAre === 'plan')
    return `${component?.name ?? index.shortName}: điểm xuất phát, mục tiêu, tối đa theo kế hoạch`;
  const what = `${index.shortName} theo ${COMPONENT_WORDS[index.id]}: điểm xuất phát, mục tiêu, tối đa`;
  return `${what} (${numberPlan(first.plan)})`;
}

const sayAim = ({ target }: DrawnScore): string =>
  spellThreshold(target.comparator, stringifyScore(target.value));

/** "từ 4,64 lên trên 5,64" */
const sayMove = (score: DrawnScore): string =>
  score.start === null ? sayAim(score) : `${stringifyScore(score.start)} → ${sayAim(score)}`;

function composeRow(score: DrawnScore): ChartRow {
  const { start, maximum, target, name } = score;
  const rise = start !== null && target.value > start;
  return {
    group: null,
    label: name,
    bars: [
      ...(rise ? [{ colour: 'promise' as const, from: start, to: target.value }] : []),
      ...(start === null ? [] : [{ colour: 'start' as const, from: 0, to: start }]),
    ],
    track: maximum,
    ticks: [
      { at: maximum, colour: 'edge' },
      { at: target.value, colour: 'ink' },
    ],
    value: sayMove(score),
    detail: `tối đa ${stringifyNumber(maximum)} điểm`,
  };
}

function composeKey(drawn: readonly DrawnScore[]): Key {
  const start = getCommonYear(
    drawn.filter((score) => score.start !== null),
    'startYear',
  );
  const end = getCommonYear(drawn, 'targetYear');
  return [
    { colour: 'start', text: start === null ? 'điểm xuất phát' : `điểm năm ${start}` },
    { colour: 'promise', text: end === null ? 'phần tăng theo mục tiêu' : `phần tăng theo mục tiêu ${end}` },
    { colour: 'track', text: 'phần còn lại đến tối đa' },
  ];
}

/** How many rows have a target, which is to rise most, and which would still be farthest from its maximum. */
function sayFinding(scores: readonly Score[], drawn: readonly DrawnScore[], rowWord: string): string {
  const wholes = scores.filter(({ whole }) => whole);
  const head =
    drawn.length === wholes.length
      ? `${wholes.length} ${rowWord} có mục tiêu bằng điểm.`
      : `${drawn.length} trong ${wholes.length} ${rowWord} có đủ số liệu để vẽ.`;
  const rising = drawn.filter(({ start, target }) => start !== null && target.value > start);
  const most = listHighest(rising, ({ start, target }) => target.value - (start ?? 0));
  const farthest = listHighest(drawn, ({ maximum, target }) => maximum - target.value);
  const room = farthest[0] === undefined ? 0 : farthest[0].maximum - farthest[0].target.value;
  return [
    head,
    ...(most.length === 0
      ? []
      : [`Tăng nhiều nhất: ${most.map((score) => `${stripNumber(score)} (${sayMove(score)})`).join('; ')}.`]),
    ...(room <= 0
      ? []
      : [
          `Nếu đạt, còn xa điểm tối đa nhất: ${farthest.map(stripNumber).join('; ')} (${stringifyScore(room)} điểm).`,
        ]),
  ].join(' ');
}

/** A component's name in a sentence, without the number that orders the rows. */
const stripNumber = ({ name }: Score): string => name.replace(/^\d+\. /, '');

/** All that share the highest measure, to a hundredth: plans state no finer. */
function listHighest(scores: readonly DrawnScore[], measure: (score: DrawnScore) => number): DrawnScore[] {
  const highest = Math.max(...scores.map(measure));
  return scores.filter((score) => highest - measure(score) < 0.005);
}

function listNotes(scores: readonly Score[], drawn: readonly DrawnScore[]): string[] {
  const parts = scores.filter(({ whole }) => !whole).length;
  const doubted = scores.filter(({ doubt }) => doubt !== null).length;
  const without =
    scores.length -
    parts -
    drawn.length -
    scores.filter(({ whole, doubt }) => whole && doubt !== null).length;
  return [
    ...(drawn.length === 0 ? [] : ['Đơn vị: điểm, trục bắt đầu từ 0.']),
    ...(parts === 0 ? [] : [`${parts} dòng thành phần chỉ nêu trong bảng.`]),
    ...(without === 0 ? [] : [`${without} dòng thiếu số liệu để vẽ, chỉ nêu trong bảng.`]),
    ...(doubted === 0 ? [] : [`${doubted} dòng có số liệu cần kiểm tra, không vẽ.`]),
  ];
}
