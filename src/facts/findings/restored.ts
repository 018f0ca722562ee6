import type { Rule } from './rule.ts';

/** A text that was restored from a source that cannot be read. */
export const findRestored: Rule = ({ document: { legibility, restored } }) => {
  if (!restored) return [];
  const message = `Bản gốc khó đọc (chỉ ${Math.round(legibility * 100)}% số từ còn đúng chính tả); nội dung ở đây là bản khôi phục, cần đối chiếu với bản gốc.`;
  return [{ kind: 'restored', provision: null, message }];
};
