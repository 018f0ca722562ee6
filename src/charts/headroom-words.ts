import { type Headroom, headroomTerms } from '../queries/headroom.ts';
import type { MeasuredIndex } from '../schema/registry.ts';
import { formatShare } from '../wording/format.ts';
import type { DrawnHeadroom } from './headroom.ts';
import { formatScore } from './wording.ts';

interface Sure extends DrawnHeadroom {
  rise: number;
  room: number;
  share: number;
}
const isSure = (row: DrawnHeadroom): row is Sure =>
  row.rise !== null && row.room !== null && row.share !== null;

/** How far all targets together lie above their starts, of what is left to the maximum, and which go most and least of it. */
export function sayHeadroomFinding(drawn: readonly DrawnHeadroom[], { components }: MeasuredIndex): string {
  const sure = drawn.filter(isSure).sort((a, b) => b.share - a.share);
  const [most, least] = [sure[0], sure.at(-1)];
  if (most === undefined || least === undefined)
    return 'Không thành phần nào có đủ số liệu chắc chắn để tính.';
  const sum = (read: (row: Sure) => number) => sure.reduce((total, row) => total + read(row), 0);
  const [rise, room] = [sum((row) => row.rise), sum((row) => row.room)];
  const all =
    `${sure.length} thành phần rõ số liệu: mục tiêu cao hơn xuất phát tổng cộng ${formatScore(rise)} điểm, ` +
    `bằng ${formatShare((rise / room) * 100)} khoảng còn lại (${formatScore(room)} điểm).`;
  const say = ({ target, share }: Sure) =>
    `${components.find(({ id }) => id === target.component)?.name ?? target.subject} (${formatShare(share)})`;
  return most === least
    ? all
    : `${all} So với khoảng còn lại, nhiều nhất: ${say(most)}; ít nhất: ${say(least)}.`;
}

export function listHeadroomNotes(rows: readonly Headroom[], drawn: readonly DrawnHeadroom[]): string[] {
  const undrawn = rows.length - drawn.length;
  const doubted = drawn.filter((row) => !isSure(row) && row.doubts.length > 0).length;
  return [
    'Đơn vị: % điểm tối đa của chính thành phần đó, trục từ 0 đến 100.',
    headroomTerms.explains,
    ...(undrawn === 0 ? [] : [`${undrawn} dòng không đủ số liệu đúng để vẽ, chỉ nêu trong bảng.`]),
    ...(doubted === 0
      ? []
      : [`${doubted} dòng có con số cần kiểm tra: vẽ kẻ ô, không đem tính, bảng nói rõ.`]),
  ];
}
