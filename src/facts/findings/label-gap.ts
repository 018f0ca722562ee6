import type { Rule } from './rule.ts';

/** Labels that the printed sequence skips: "d)", then "g)" (003:665–673). */
export const findLabelGaps: Rule = ({ ctx, document }) =>
  document.gaps.flatMap((id) => {
    const at = ctx.provisions.findIndex((one) => one.id === id);
    const unit = ctx.provisions[at];
    if (unit === undefined) return [];
    const before = ctx.provisions
      .slice(0, at)
      .findLast(({ parent, label }) => parent === unit.parent && label !== '');
    const after = before ? `ngay sau “${before.label}”` : 'ở đầu danh sách';
    const message = `Thứ tự đánh số không liền: “${unit.label}” đứng ${after}. Có thể văn bản được công bố thiếu nội dung ở giữa.`;
    return [{ kind: 'label-gap', provision: id, message }];
  });
