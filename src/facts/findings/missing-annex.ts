import type { Provision } from '../../schema/plan.ts';
import { foldCase } from '../../vocabulary/fold.ts';
import type { Rule } from './rule.ts';

// (chi tiết tại phụ lục 01, 02 kèm theo) (000:319) · (Chi tiết tại Phụ lục I kèm theo Kế hoạch này) (002:194)
// (có phụ lục chi tiết kèm theo) (003:677) · (Gửi kèm Kế hoạch: Phụ lục các nhiệm vụ …) (003:750)
// not "(Kèm theo Kế hoạch số …)" (004:396), "theo Phụ lục III Nghị định số 30/2020/NĐ-CP"
const announced =
  /(?:chi tiết|nội dung|cụ thể)?\s*(?:tại|theo|có)\s+(?:các\s+)?(?<name>phụ lục[^.;()]{0,60}?kèm theo)|(?:gửi|đính|ban hành)\s+kèm[^.;()]{0,40}?(?<sent>phụ lục(?:\s+(?:số\s+)?(?:\d+|[IVX]+)(?![\p{L}]))?)/iu;

const isAnnex = ({ id, label, heading, parent }: Provision): boolean =>
  parent === null &&
  (foldCase(label).startsWith('phụ lục') ||
    foldCase(heading ?? '').startsWith('phụ lục') ||
    /^(?:pl|phu-luc)/u.test(id));

/** Annexes that the plan announces while the published document has none. */
export const findMissingAnnexes: Rule = ({ ctx, document }) => {
  if (ctx.provisions.some(isAnnex)) return [];
  return ctx.provisions.flatMap(({ id, heading, text }) => {
    const match = announced.exec(`${heading ?? ''} ${text}`);
    const name = match?.groups?.['name'] ?? (match?.groups?.['sent'] && `${match.groups['sent']} gửi kèm`);
    if (name === undefined) return [];
    const annex = name.charAt(0).toLowerCase() + name.slice(1);
    const message = `${document.docType} dẫn chiếu ${annex} nhưng văn bản được công bố không có phụ lục.`;
    return [{ kind: 'missing-annex', provision: id, message }];
  });
};
