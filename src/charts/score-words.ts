import { describeStart } from '../queries/facts.ts';
import type { DrawnScore, Score } from './scores.ts';
import { formatScore, sayFigure, sayScore } from './wording.ts';

/** “4,64 → trên 5,64”; the target alone where the start is not known. */
export const sayMove = ({ start, target: { comparator, value } }: DrawnScore): string => {
  const aim = sayScore({ comparator, value });
  return start === null ? aim : `${formatScore(start)} → ${aim}`;
};

/** The score as the plan states it, whole figures, what it does not state left out. */
export const listStatements = ({ target }: Score): string[] => [
  `Mục tiêu: ${sayFigure(target)}`,
  ...describeStart(target),
];

/** How many rows have a target, which is to rise most, and which would still be farthest from its maximum. */
export function sayScoreFinding(
  scores: readonly Score[],
  drawn: readonly DrawnScore[],
  rowWord: string,
): string {
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
          `Nếu đạt, còn xa điểm tối đa nhất: ${farthest.map(stripNumber).join('; ')} (${formatScore(room)} điểm).`,
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

export function listScoreNotes(scores: readonly Score[], drawn: readonly DrawnScore[]): string[] {
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
