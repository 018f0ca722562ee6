import type { AgencyRef } from '../schema/plan.ts';
import type { Registry } from '../schema/registry.ts';
import { getAgency, getProvince } from '../vocabulary/agencies.ts';
import { normaliseToneMarks } from '../vocabulary/fold.ts';
import { measureCommaWords, measureJoinedWords, measureSmallWords } from '../vocabulary/name-words.ts';
import { GROUP_PATTERN, INTERNAL_PATTERN, OPEN_PATTERN, PROPER_NAME_PATTERN } from './agency-grammar.ts';
import { type FoundName, findKnownNames, hasTierOf } from './agency-names.ts';
import type { AgencyMention } from './context.ts';

/** What a name is read against: "Sở Nội vụ" is another agency in each province. */
export interface AgencyContext {
  /** Slug of the province. */
  province: string;
  registry: Registry;
  /** Who issued the plan: what a commune's plan names without "tỉnh" is the commune's. */
  issuer?: AgencyRef;
}

const GROUP = new RegExp(GROUP_PATTERN, 'giu');
const OPEN = new RegExp(OPEN_PATTERN, 'gu');
const INTERNAL = new RegExp(INTERNAL_PATTERN, 'gu');
const PROPER_NAME = new RegExp(PROPER_NAME_PATTERN, 'u');

/** A name has a capital: "báo Cao Bằng" in "thông báo Cao Bằng biết" is none, nor is VPCP in 79/TB-VPCP (004:98). */
const isNamelike = (text: string, start: number, end: number): boolean =>
  /^(\p{Lu}|(sở|ban|văn phòng)\s+\p{Lu})/u.test(text.slice(start, end)) &&
  !/[-/]$/.test(text.slice(0, start)) &&
  !/^[-/]\p{Lu}/u.test(text.slice(end));

// Chủ tịch UBND tỉnh (004:25) · Chánh Thanh tra tỉnh · Giám đốc Sở Nội vụ · Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh
const TITLE_BEFORE =
  /(?<![\p{L}\d])(?:Chủ tịch|Phó Chủ tịch|Giám đốc|Thủ trưởng|Chánh|Cục trưởng|Bí thư|(?:Ban\s+)?Thường trực)\s+$/u;

// Ủy ban nhân dân xã Tân Sơn · UBND phường Thanh Miếu · Đảng ủy xã Sơn Dương; not "Phòng Nội vụ", "UBND tỉnh Cao Bằng"
const BELOW_PROVINCE = /(?<!\p{L})(?:xã|phường|đặc khu|thị trấn|huyện|quận|thị xã)\s+\p{Lu}/u;

/** Whether a body that every level has, named without its level, is that of the commune that issued the plan. */
const isLocalOne = ({ agency, tier, province }: FoundName, { issuer }: AgencyContext): boolean =>
  tier === null &&
  province === null &&
  agency.name.endsWith('{tier}') &&
  issuer?.id === null &&
  BELOW_PROVINCE.test(issuer.name);

/** How far the proper name of a management board or a school goes on after its common one. */
const measureProperName = (text: string, { start, end }: FoundName): number =>
  /^(?:Ban|BQL|Trường)(?!\p{L})/u.test(text.slice(start))
    ? (PROPER_NAME.exec(text.slice(end))?.[0].length ?? 0)
    : 0;

// Kho bạc Nhà nước khu vực VII · Bảo hiểm xã hội khu vực IX: a body that serves several provinces
const REGION = /^\s+khu vực\s+(?:[IVX]+|\d{1,2})(?![\p{L}\d])/u;
const measureRegion = (text: string, { end }: FoundName): number =>
  REGION.exec(text.slice(end))?.[0].length ?? 0;

/** The mention of a name that was found, with the title before it; none where it is of another tier or no name. */
function composeKnownMention(found: FoundName, text: string, ctx: AgencyContext): AgencyMention[] {
  const { agency } = found;
  const end = found.end + (measureProperName(text, found) || measureRegion(text, found));
  const province = getProvince(ctx.registry, found.province ?? ctx.province);
  if (!isNamelike(text, found.start, end) || isLocalOne(found, ctx)) return [];
  const start = found.start - (TITLE_BEFORE.exec(text.slice(0, found.start))?.[0].length ?? 0);
  const mention = { name: text.slice(start, end), kind: 'agency' as const, start, end };
  if (!agency.everyProvince) return [{ ...mention, id: agency.id }];
  if (province === null || !hasTierOf(province, found.tier)) return [];
  return [{ ...mention, id: `${province.id}/${agency.id}` }];
}

// Giám đốc Sở Nội vụ, thủ trưởng các sở, ban, ngành · giao chủ tịch UBND các xã; not "trách nhiệm của giám đốc các sở"
const isOffice = (mention: AgencyMention, text: string): boolean =>
  /^(?:chủ tịch|bí thư)\s+(?!các\s)/u.test(mention.name) ||
  (/^(?:thủ trưởng|giám đốc|chủ tịch|trưởng|bí thư)\s/u.test(mention.name) &&
    /(?:[,;]|\svà)\s+$/u.test(text.slice(0, mention.start)));

/**
 * A group without a small-lettered title: "người đứng đầu các phòng" names the rooms, not their heads. The title of one body,
 * or of a member of a list, stays.
 */
function dropTitle(mention: AgencyMention, text: string): AgencyMention[] {
  const title = /^(?:thủ trưởng|giám đốc|chủ tịch|người đứng đầu|lãnh đạo|trưởng|bí thư)\s+/u.exec(
    mention.name,
  );
  if (!title || isOffice(mention, text)) return [mention];
  const name = mention.name.slice(title[0].length);
  return /^(các|những|một số)/.test(name)
    ? [{ ...mention, name, start: mention.start + title[0].length }]
    : [];
}

/** The small words behind the last capital of a name that was matched by its form. */
const LAST_SMALL = /(?<=\p{Lu}[\p{L}&]*\s)\p{Ll}+(?:\s+(?:\p{Ll}+|\d+|[IVX]+)(?!\p{L}))*$/u;

/**
 * A name by its form, without the verb that no list knows and with what it goes on with: "Phòng Nghiệp vụ soạn thảo" is "Phòng Nghiệp
 * vụ", "Phòng Quản lý nhà" goes on with "và thị trường bất động sản", "Phòng Phổ biến" with ", giáo dục pháp luật".
 */
function fitName(mention: AgencyMention, text: string): AgencyMention {
  const small = LAST_SMALL.exec(mention.name);
  const isWhole = /(?<!\p{L})Sở\s$/u.test(mention.name.slice(0, small?.index));
  const cut = small ? small.index + (isWhole ? -1 : measureSmallWords(small[0])) : mention.name.length;
  const whole = mention.start + cut;
  const after = whole === mention.end && small ? text.slice(whole) : '';
  const isRoom = /^phòng\s/iu.test(mention.name);
  const end = whole + (measureJoinedWords(after) || (isRoom ? measureCommaWords(after) : 0));
  return { ...mention, name: text.slice(mention.start, end), end };
}

/** What else the text names by its form: groups, internal units, agencies with a proper name. */
function matchGrammar(text: string): AgencyMention[] {
  const plain = normaliseToneMarks(text);
  const match = (pattern: RegExp, kind: AgencyMention['kind']): AgencyMention[] =>
    [...plain.matchAll(pattern)].map(({ index, 0: { length } }) => {
      const end = index + length;
      return { name: text.slice(index, end), id: null, kind, start: index, end };
    });
  return [
    ...match(GROUP, 'group').flatMap((mention) => dropTitle(mention, text)),
    ...[...match(INTERNAL, 'internal'), ...match(OPEN, 'agency')].map((mention) => fitName(mention, text)),
  ];
}

/** The first at each place, the longest of those that begin together; a name of the registry before a guess. */
function keepApart(mentions: readonly AgencyMention[]): AgencyMention[] {
  const rank = ({ id, kind }: AgencyMention): number => (id === null && kind !== 'group' ? 1 : 0);
  const ordered = [...mentions].sort((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end);
  const kept: AgencyMention[] = [];
  for (const mention of ordered) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  return kept;
}

/** A group of one agency ends with its name: "các phòng chuyên môn thuộc Sở" goes on to "thuộc Sở Nội vụ", "các Ban" to "của HĐND tỉnh". */
function extendGroups(mentions: readonly AgencyMention[], text: string): AgencyMention[] {
  const known = mentions.filter(({ id }) => id !== null);
  return mentions.map((mention) => {
    const owner = known.find(
      ({ start, end }) =>
        mention.start < start &&
        mention.end < end &&
        (start <= mention.end + 1 || /^\s+(?:của|thuộc)\s+$/u.test(text.slice(mention.end, start))),
    );
    const belongs = owner && /(?:thuộc|của)\s+$/u.test(text.slice(0, owner.start));
    if (mention.kind !== 'group' || !belongs) return mention;
    return { ...mention, name: text.slice(mention.start, owner.end), end: owner.end };
  });
}

/** "Các sở, cơ quan: Tài chính, Tư pháp" names the two, not a group besides. */
const isHeadOfList = (mention: AgencyMention, next: AgencyMention | undefined, text: string): boolean =>
  mention.kind === 'group' && next !== undefined && /^\s*:\s*$/.test(text.slice(mention.end, next.start));

/**
 * Every agency, group and internal unit that the text (NFC) names, in order and apart from each other. Names of the
 * registry have an id; groups, internal units and agencies that it does not hold have none.
 */
export function extractAgencyMentions(text: string, ctx: AgencyContext): AgencyMention[] {
  const known = findKnownNames(text, ctx.registry).flatMap((found) => composeKnownMention(found, text, ctx));
  const mentions = keepApart(extendGroups([...known, ...matchGrammar(text)], text));
  return mentions.filter((mention, at) => !isHeadOfList(mention, mentions[at + 1], text));
}

/** The agency under the name that the registry writes, else the name as printed and no id. */
export function composeAgencyRef(
  mention: Pick<AgencyMention, 'id' | 'name'>,
  { registry }: AgencyContext,
): AgencyRef {
  const known = mention.id === null ? null : getAgency(registry, mention.id);
  return { id: known?.id ?? null, name: known?.name ?? mention.name.replace(/\s+/g, ' ').trim() };
}

/** Reads a whole text as the name of one agency ("UBND tỉnh (b/c)", "Sở VHTTDL"). */
export function resolveAgency(name: string, ctx: AgencyContext): AgencyRef {
  // A name wholly in brackets is kept in them.
  const printed = name.replace(/\s*\([^)]*\)\s*$|[\s.;,:]+$/g, '').trim() || name.trim();
  const whole = extractAgencyMentions(printed, ctx).find(
    ({ start, end }) => start === 0 && end === printed.length,
  );
  return composeAgencyRef({ id: whole?.id ?? null, name: printed }, ctx);
}
