import { describeStart } from '../queries/facts.ts';
import type { DrawnScore, Score } from './scores.ts';
import { formatScore, sayFigure, sayScore } from './wording.ts';

/** “4,64 › trên 5,64”; the target alone where the start is not known. */
export const sayMove = ({ start, value, target: { comparator } }: DrawnScore): string => {
  const aim = sayScore({ comparator, value });
  return start === null ? aim : `${formatScore(start)} › ${aim}`;
};

/** The score as the plan states it, whole figures, what it does not state left out. */
export const listStatements = ({ target }: Score): string[] => [
  `Mục tiêu: ${sayFigure(target)}`,
  ...describeStart(target),
];

/**
 * How many rows have a target, which is to rise most, and which would still be farthest from its maximum; of one row
 * alone, its way. Doubtful figures are counted and not reckoned with.
 */
export function sayScoreFinding(
  scores: readonly Score[],
  drawn: readonly DrawnScore[],
  rowWord: string,
): string {
  const wholes = scores.filter(({ whole }) => whole).length;
  const [first] = drawn;
  if (first !== undefined && drawn.length === 1 && wholes === 1) return sayOnly(first);
  const sound = drawn.filter(({ doubtful }) => !doubtful);
  const [only] = sound;
  const all =
    drawn.length === wholes
      ? `${wholes} ${rowWord} có mục tiêu bằng điểm`
      : `${drawn.length} trong ${wholes} ${rowWord} có đủ số liệu để vẽ`;
  const doubtful = drawn.length - sound.length;
  const head = doubtful === 0 ? `${all}.` : `${all}, ${doubtful} có con số cần kiểm tra nên không đem tính.`;
  if (only !== undefined && sound.length === 1) return `${head} ${sayOnly(only)}`;
  return [head, ...sayRise(sound, rowWord), ...sayRoom(sound)].join(' ');
}

/** One row is not the most or the least of anything: “Kế hoạch 114/KH-SVHTTDL: từ 5,13 lên trên 5,43 điểm. …”. */
function sayOnly(score: DrawnScore): string {
  const { start, value, maximum, doubtful, target } = score;
  const aim = `${sayScore({ comparator: target.comparator, value })} điểm`;
  if (doubtful) return `${stripNumber(score)}: mục tiêu ${aim}, con số cần kiểm tra.`;
  const move = start !== null && start < value ? `từ ${formatScore(start)} lên ${aim}` : `mục tiêu ${aim}`;
  const room = maximum - value;
  const left = room > 0 ? ` Nếu đạt, còn cách điểm tối đa ${formatScore(room)} điểm.` : '';
  return `${stripNumber(score)}: ${move}.${left}`;
}

function sayRise(sound: readonly DrawnScore[], rowWord: string): string[] {
  const known = sound.filter(({ start }) => start !== null);
  const getRise = ({ start, value }: DrawnScore) => value - (start ?? value);
  const most = listHighest(known, getRise).filter((score) => getRise(score) > 0);
  if (most.length === 0) return [];
  const among = known.length === sound.length ? 'Tăng' : `Trong ${known.length} ${rowWord} rõ số liệu, tăng`;
  return [
    `${among} nhiều nhất: ${most.map((score) => `${stripNumber(score)} (${sayMove(score)})`).join('; ')}.`,
  ];
}

function sayRoom(sound: readonly DrawnScore[]): string[] {
  const getRoom = ({ maximum, value }: DrawnScore) => maximum - value;
  const farthest = listHighest(sound, getRoom);
  const [first] = farthest;
  if (first === undefined || getRoom(first) <= 0) return [];
  const names = farthest.map(stripNumber).join('; ');
  return [`Nếu đạt, còn xa điểm tối đa nhất: ${names} (${formatScore(getRoom(first))} điểm).`];
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
  const doubted = scores.filter(({ over }) => over.start || over.target).length;
  const unsure = drawn.filter(({ doubtful }) => doubtful).length;
  const undrawn = scores.length - parts - drawn.length;
  return [
    ...(drawn.length === 0 ? [] : ['Đơn vị: điểm, trục bắt đầu từ 0.']),
    ...(parts === 0 ? [] : [`${parts} dòng thành phần chỉ nêu trong bảng.`]),
    ...(undrawn === 0 ? [] : [`${undrawn} dòng không đủ số liệu để vẽ, chỉ nêu trong bảng.`]),
    ...(doubted === 0
      ? []
      : [`${doubted} dòng có con số không thể đúng như đọc được: con số đó không vẽ, bảng nói rõ.`]),
    ...(unsure === 0 ? [] : [`${unsure} dòng có con số cần kiểm tra: vẽ kẻ ô, không đem tính, bảng nói rõ.`]),
  ];
}
