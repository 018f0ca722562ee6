import type { MeasuredIndex } from '../schema/registry.ts';
import { formatNumber } from '../wording/format.ts';
import type { Standing } from './standing-rows.ts';
import { formatScore } from './wording.ts';

interface Scored extends Standing {
  score: number;
}
const isScored = (standing: Standing): standing is Scored => standing.score !== null;

/** Which component stands highest and which lowest, how many have a target, and which has farthest to go to it. */
export function sayStandingFinding(
  standings: readonly Standing[],
  year: number,
  aimYear: number | null,
  maximum: number,
): string {
  const sorted = standings.filter(isScored).sort((a, b) => b.score - a.score);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (highest === undefined || lowest === undefined) return '';
  const say = (standing: Scored) => `${stripNumber(standing)} (${formatScore(standing.score)})`;
  const head = `Điểm công bố năm ${year} trên thang ${formatNumber(maximum)}: cao nhất ${say(highest)}`;
  const span = highest === lowest ? `${head}.` : `${head}, thấp nhất ${say(lowest)}.`;
  return [span, ...(aimYear === null ? [] : sayAims(standings, aimYear))].join(' ');
}

function sayAims(standings: readonly Standing[], aimYear: number): string[] {
  const aimed = standings.filter(({ aim }) => aim !== null);
  const rises = aimed
    .filter(isScored)
    .flatMap((one) =>
      one.drawn === null || one.doubt !== null ? [] : [{ one, rise: one.drawn - one.score }],
    );
  const most = Math.max(0, ...rises.map(({ rise }) => rise));
  const names = rises
    .filter(({ rise }) => most > 0 && most - rise < 0.005)
    .map(({ one }) => `${stripNumber(one)} (${formatScore(most)} điểm)`);
  return [
    `${aimed.length} trong ${standings.length} thành phần có mục tiêu năm ${aimYear}.`,
    ...(names.length === 0 ? [] : [`Cách mục tiêu xa nhất: ${names.join('; ')}.`]),
  ];
}

const stripNumber = ({ name }: Standing): string => name.replace(/^\d+\. /, '');

export function listStandingNotes(
  standings: readonly Standing[],
  { min, max, unit }: NonNullable<MeasuredIndex['componentScale']>,
): string[] {
  const withheld = standings.filter(({ score }) => score === null).length;
  const doubted = standings.filter(({ doubt }) => doubt !== null).length;
  const lowest = min > 0 ? ` (điểm thấp nhất có thể là ${formatNumber(min)})` : '';
  return [
    `Đơn vị: ${unit}, trục từ 0 đến ${formatNumber(max)}${lowest}.`,
    ...(withheld === 0 ? [] : [`${withheld} thành phần không công bố: không vẽ, trang này không điền thay.`]),
    ...(doubted === 0 ? [] : [`${doubted} mục tiêu có con số cần kiểm tra, bảng nói rõ.`]),
  ];
}
