import { expect, test } from 'vitest';
import type { Outcome } from '../../src/search/engine.ts';
import { describeFailure, describeOutcome } from '../../src/search/view.ts';

const query = { terms: [], phrases: [], missing: [], short: [], accented: false };
const outcome: Outcome = {
  query,
  variants: [],
  total: 1206,
  load: async () => [],
  count: async () => ({}),
};
const state = { text: 'rà soát TTHC t', filters: { loai: 'muc' } };

test('the status says how many there are, what else was looked for and what was not yet', () => {
  expect(describeOutcome(state, outcome)).toBe('1.206 kết quả cho “rà soát TTHC t”');
  const variants = [{ text: '', name: 'thủ tục hành chính' }];
  expect(describeOutcome(state, { ...outcome, variants, query: { ...query, short: ['t'] } })).toBe(
    '1.206 kết quả cho “rà soát TTHC t” (cũng tìm “thủ tục hành chính”; chưa tìm “t” vì còn ngắn)',
  );
});

test('the status says that there is none, within what, and what to do next', () => {
  const within = { text: 'công khai', filters: { loai: 'muc', tinh: 'cao-bang' } };
  expect(describeOutcome(within, { ...outcome, total: 0 })).toBe(
    'Không có kết quả nào cho “công khai” trong điều kiện đã chọn. Hãy bỏ bớt điều kiện, hoặc dùng các danh sách dưới đây.',
  );
  expect(describeOutcome({ text: 'xyz', filters: {} }, { ...outcome, total: 0 })).toBe(
    'Không có kết quả nào cho “xyz”. Hãy thử ít từ hơn hoặc từ khác, hoặc dùng các danh sách dưới đây.',
  );
});

test('what cannot be found for want of a connection says so', () => {
  expect(describeFailure(state, true)).toBe(
    'Không có kết nối nên chưa tìm được “rà soát TTHC t”. Hãy thử lại khi có mạng.',
  );
  expect(describeFailure(state, false)).toContain('Không tải được phần tìm kiếm');
});
