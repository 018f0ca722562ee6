import type { AgencyRef } from '../schema/plan.ts';
import {
  type AgencyContext,
  composeAgencyRef,
  extractAgencyMentions,
  resolveAgency,
} from './agency-mentions.ts';
import type { AgencyMention } from './context.ts';

/** A body of a list with its place: what the list names between two separators. */
interface Item {
  refs: AgencyRef[];
  /** Named by the registry or by its form: no guess from commas. */
  known: boolean;
  start: number;
  end: number;
}

// UBND cấp huyện, cấp xã (004:812) · UBND cấp huyện và cấp xã · Bệnh viện tuyến tỉnh, tuyến huyện (004:507)
const TWO_LEVELS =
  /^(?<body>.*?)\s+(?<first>(?:cấp|tuyến)\s+\p{L}+)(?<more>(?:(?:\s*,\s*|\s+và\s+)(?:cấp|tuyến)\s+\p{L}+)+)$/u;

/** "UBND cấp huyện, cấp xã" is the UBND of either level. */
function splitLevels(name: string): string[] {
  const { body = '', first = '', more = '' } = TWO_LEVELS.exec(name)?.groups ?? {};
  if (body === '') return [name];
  return [first, ...more.split(/\s*,\s*|\s+và\s+/).filter((level) => level !== '')].map(
    (level) => `${body} ${level}`,
  );
}

/** Where words go on after a body without a separator, they belong to its name ("… có liên quan"). */
const measureRest = (gap: string): number =>
  /^[^,;\n]*?(?=\s*(?:[,;\n]|\s(?:và|cùng)\s|$))/u.exec(gap)?.[0].length ?? 0;

// Phòng Phổ biến, giáo dục pháp luật · Phòng Xây dựng và kiểm tra văn bản · Phòng Kế hoạch, tài chính và đầu tư; not "Phòng Nội vụ và
// cán bộ", "Phòng Kinh tế, các xã", "Phòng Nội vụ, công chức"
const OF_ROOM =
  /^(?:(?:\s*,\s*|\s+và\s+)(?!(?:các|những|toàn|cán bộ|công chức|viên chức|đơn vị|cơ quan|địa phương|phòng|ban|sở|ngành|xã|phường|huyện|cấp|trưởng|lãnh đạo|bộ phận|tổ|doanh nghiệp|nhân dân|người dân|thôn|văn phòng|thanh tra|kế toán|thủ trưởng|chuyên viên)(?!\p{L}))\p{Ll}+(?:\s\p{Ll}+)*)+(?=\s*(?:[;.\n]|(?:,|\svà)?\s*$|(?:,|\svà)\s*\p{Lu}))/u;

/** How far the name of a room goes on in small letters behind a comma or "và". */
const measureRoom = (mention: AgencyMention, gap: string): number =>
  mention.kind === 'internal' && /^phòng\s/iu.test(mention.name) ? (OF_ROOM.exec(gap)?.[0].length ?? 0) : 0;

const isSeparator = (gap: string): boolean => /^[\s,;.]*(?:(?:và|cùng|cùng với|với)\s+)?$/u.test(gap);

/** The items of a gap that no pattern knows: what stands between separators, under the name as printed. */
function readUnknown(gap: string, offset: number, ctx: AgencyContext): Item[] {
  if (/^\s*các sở[^:]*:\s*$/iu.test(gap)) return [];
  return [...gap.matchAll(/[^,;\n]+/gu)].flatMap(({ 0: part, index }) => {
    const name = part.replace(/^\s*(?:và|cùng với|cùng|với)\s+|[\s.:]+$/gu, '').trim();
    if (!/\p{L}/u.test(name)) return [];
    return [
      {
        refs: [resolveAgency(name, ctx)],
        known: false,
        start: offset + index,
        end: offset + index + part.length,
      },
    ];
  });
}

/** Every item of a list, in order. */
function readItems(text: string, ctx: AgencyContext): Item[] {
  const mentions = extractAgencyMentions(text, ctx);
  const items: Item[] = [];
  let at = 0;
  for (const [place, mention] of mentions.entries()) {
    if (!isSeparator(text.slice(at, mention.start)))
      items.push(...readUnknown(text.slice(at, mention.start), at, ctx));
    const gap = text.slice(mention.end, mentions[place + 1]?.start ?? text.length);
    const rest = isSeparator(gap) ? 0 : measureRoom(mention, gap) || measureRest(gap);
    const name = text.slice(mention.start, mention.end + (mention.id === null ? rest : 0)).trim();
    const refs =
      mention.id === null
        ? splitLevels(name).map((printed) => ({ id: null, name: printed.replace(/\s+/g, ' ') }))
        : [composeAgencyRef(mention, ctx)];
    at = mention.end + rest;
    items.push({ refs, known: true, start: mention.start, end: at });
  }
  return isSeparator(text.slice(at)) ? items : [...items, ...readUnknown(text.slice(at), at, ctx)];
}

// Cơ quan phối hợp: Đề nghị Ủy ban MTTQ Việt Nam tỉnh
const request = /^\s*(?:kính\s+)?(?:đề nghị|mời)\s+/iu;

/**
 * The bodies that a table cell or an enumeration names, in order: split at ';' and at a ',' or "và" between bodies
 * only ("Các sở, ban, ngành" is one). A body that no registry holds keeps its name as printed; the same one is not
 * given twice.
 */
export function parseAgencyList(text: string, ctx: AgencyContext): AgencyRef[] {
  const refs = readItems(text.normalize('NFC').replace(request, ''), ctx).flatMap((item) => item.refs);
  return refs.filter(
    (ref, at) => refs.findIndex((same) => same.id === ref.id && same.name === ref.name) === at,
  );
}
