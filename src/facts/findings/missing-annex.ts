import type { Provision } from '../../schema/plan.ts';
import { foldCase } from '../../vocabulary/fold.ts';
import type { Rule } from './rule.ts';

// (chi tiết tại phụ lục 01, 02 kèm theo) (000:319) · (Chi tiết tại Phụ lục I kèm theo Kế hoạch này) (002:194)
// (có phụ lục chi tiết kèm theo) (003:677) · (Gửi kèm Kế hoạch: Phụ lục các nhiệm vụ …) (003:750)
// not "(Kèm theo Kế hoạch số …)" (004:396), "theo Phụ lục III ban hành kèm theo Nghị định số 30/2020/NĐ-CP"
const announced =
  /(?:(?<!\p{L})(?:tại|theo|có|xem|và)\s+|\()(?:các\s+)?(?<name>phụ lục[^.;()]{0,60}?(?:kèm theo|đính kèm|gửi kèm))(?!\s+(?:Nghị định|Nghị quyết|Thông tư|Luật|(?:Quyết định|Kế hoạch|Công văn|Hướng dẫn|Đề án)\s+số))|(?<!\p{L})(?:gửi|đính|ban hành)\s+kèm[^.;()]{0,40}?(?<sent>phụ lục(?:\s+(?:số\s+)?(?:\d+|[IVX]+)(?!\p{L}))?)/iu;

const isAnnex = ({ id, label, heading, parent }: Provision): boolean =>
  parent === null &&
  (foldCase(label).startsWith('phụ lục') ||
    foldCase(heading ?? '').startsWith('phụ lục') ||
    /^(?:pl|phu-luc)/u.test(id));

/** The annex as the text names it: "phụ lục 01, 02 kèm theo"; null where it announces none. */
function findAnnounced({ heading, text }: Provision): string | null {
  const { name, sent } = announced.exec(`${heading ?? ''} ${text}`)?.groups ?? {};
  const annex = name ?? (sent && `${sent} gửi kèm`);
  return annex ? annex.charAt(0).toLowerCase() + annex.slice(1) : null;
}

/** Annexes that the plan announces while the published document has none; one without a number is said once. */
export const findMissingAnnexes: Rule = ({ ctx, document }) => {
  if (ctx.provisions.some(isAnnex)) return [];
  const found = ctx.provisions.flatMap((unit) => {
    const annex = findAnnounced(unit);
    return annex === null
      ? []
      : [{ id: unit.id, annex, isNumbered: /phụ lục\s+(?:số\s+)?(?:\d|[IVX]+(?!\p{L}))/u.test(annex) }];
  });
  return found
    .filter(({ isNumbered }, i) => isNumbered || i === 0)
    .map(({ id, annex }) => {
      const message = `${document.docType} dẫn chiếu ${annex} nhưng văn bản được công bố không có phụ lục.`;
      return { kind: 'missing-annex', provision: id, message };
    });
};
