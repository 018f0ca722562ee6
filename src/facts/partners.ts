import type { AgencyRef } from '../schema/plan.ts';
import { startsWithAction } from '../vocabulary/actions.ts';
import { parseAgencyList } from './agency-lists.ts';
import { composeRefs, readRun } from './agency-runs.ts';
import type { AgencyMention, PlanContext } from './context.ts';

// phối hợp với các phòng (000:329) · phối hợp chặt chẽ với (002:344) · phối hợp các cơ quan báo chí (003:736);
// not "Phối hợp tuyên truyền người dân" (000:301)
const together =
  /phối hợp(?:\s+(?:chặt chẽ|hiệu quả|thường xuyên|tốt))?(?<linked>\s+(?:với|cùng(?:\s+với)?))?\s+/giu;

// (Phòng Kế hoạch chủ trì, các đơn vị trực thuộc phối hợp) · Sở Tài chính phối hợp thực hiện; not "Sở Tài chính phối hợp với"
const isHelping = /^\s+(?:cùng\s+)?phối hợp(?:\s+thực hiện)?(?=\s*(?:[;,.)]|$))/iu;

/** Words after "phối hợp với" up to the next verb, where they name no agency by rule: "cơ quan, đơn vị" (003:699). */
function readUnnamed(rest: string): string | null {
  const words = rest.split(' ');
  for (let count = 1; count <= Math.min(8, words.length - 1); count += 1) {
    if (/^\p{Lu}/u.test(words[count] ?? '') || !startsWithAction(words.slice(count).join(' '))) continue;
    const name = words
      .slice(0, count)
      .join(' ')
      .replace(/[,;.:]+$/u, '');
    return /^(?:các |những )?(?:cơ quan|đơn vị|sở|ngành|phòng|địa phương|ban|chi nhánh|doanh nghiệp|tổ chức|tổ dân phố|thôn|khu phố|đoàn thể|trường|hội)/iu.test(
      name,
    )
      ? name
      : null;
  }
  return null;
}

/** Names in capitals up to the next verb, where no rule names a body: "phối hợp Viettel Hòa Bình, VNPT Hòa Bình phủ sóng". */
function readCapitalised(rest: string): string | null {
  const names = /^\p{Lu}[\p{L}\d]*(?:,?\s\p{Lu}[\p{L}\d]*)*(?=\s\p{Ll})/u.exec(rest)?.[0] ?? '';
  return names !== '' && startsWithAction(rest.slice(names.length)) ? names : null;
}

/** The lists of bodies before a "phối hợp" that ends their clause: "Thanh tra Sở và UBND cấp huyện phối hợp". */
function findHelpers(clause: string, mentions: readonly AgencyMention[]): AgencyMention[][] {
  const helping = mentions.filter(({ end }) => isHelping.test(clause.slice(end)));
  return helping.map((last) => {
    const first = mentions.find(({ start }) => readRun(clause, mentions, start).includes(last)) ?? last;
    return readRun(clause, mentions, first.start);
  });
}

/** Who takes part, by what follows each "phối hợp". */
export function findPartners(
  clause: string,
  mentions: readonly AgencyMention[],
  ctx: PlanContext,
): AgencyRef[] {
  const named = [...clause.matchAll(together)].flatMap((match) => {
    const from = match.index + match[0].length;
    const list = readRun(clause, mentions, from);
    if (list.length > 0) return composeRefs(clause, list, ctx);
    const capitalised = readCapitalised(clause.slice(from));
    if (capitalised !== null) return parseAgencyList(capitalised, ctx);
    const name = match.groups?.linked === undefined ? null : readUnnamed(clause.slice(from));
    return name === null ? [] : [{ id: null, name }];
  });
  return [...named, ...findHelpers(clause, mentions).flatMap((list) => composeRefs(clause, list, ctx))];
}
