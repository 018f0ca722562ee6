import type { Headroom } from '../queries/headroom.ts';
import type { MeasuredIndex } from '../schema/registry.ts';
import type { DrawnHeadroom } from './headroom.ts';
import { formatScore } from './wording.ts';

const whole = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });

/** 0–100 as “19%”; “dưới 1%” for what rounds to nothing and is not. */
export const sayPercent = (share: number): string =>
  share > 0 && share < 0.5 ? 'dưới 1%' : `${whole.format(share)}%`;

interface Sure extends DrawnHeadroom {
  gain: number;
  room: number;
  share: number;
}
const isSure = (row: DrawnHeadroom): row is Sure =>
  row.gain !== null && row.room !== null && row.share !== null;

/** What all components together lack and are to gain, and which are to close most and least of what they lack. */
export function sayHeadroomFinding(drawn: readonly DrawnHeadroom[], { components }: MeasuredIndex): string {
  const sure = drawn.filter(isSure).sort((a, b) => b.share - a.share);
  const [most, least] = [sure[0], sure.at(-1)];
  if (most === undefined || least === undefined)
    return 'Không thành phần nào có đủ số liệu chắc chắn để tính.';
  const sum = (read: (row: Sure) => number) => sure.reduce((total, row) => total + read(row), 0);
  const [gain, room] = [sum((row) => row.gain), sum((row) => row.room)];
  const all =
    `${sure.length} thành phần rõ số liệu còn thiếu ${formatScore(room)} điểm; ` +
    `kế hoạch định tăng ${formatScore(gain)} điểm, tức ${sayPercent((gain / room) * 100)}.`;
  const say = ({ target, share }: Sure) =>
    `${components.find(({ id }) => id === target.component)?.name ?? target.subject} (${sayPercent(share)})`;
  return most === least ? all : `${all} Định lấp nhiều nhất: ${say(most)}; ít nhất: ${say(least)}.`;
}

export function listHeadroomNotes(rows: readonly Headroom[], drawn: readonly DrawnHeadroom[]): string[] {
  const undrawn = rows.length - drawn.length;
  const doubted = drawn.filter((row) => !isSure(row) && row.doubts.length > 0).length;
  return [
    'Đơn vị: % điểm tối đa của chính thành phần đó, trục từ 0 đến 100.',
    ...(undrawn === 0 ? [] : [`${undrawn} dòng không đủ số liệu đúng để vẽ, chỉ nêu trong bảng.`]),
    ...(doubted === 0 ? [] : [`${doubted} dòng có các con số không khớp nhau: vẽ kẻ ô, bảng nói rõ.`]),
  ];
}
