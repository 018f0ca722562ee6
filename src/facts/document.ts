import type { Outline } from '../outline/index.ts';
import { type AgencyRef, type IndexId, indexId } from '../schema/plan.ts';
import type { Registry } from '../schema/registry.ts';
import { getAgency, getProvince } from '../vocabulary/agencies.ts';
import { findDocumentNumbers } from '../vocabulary/document-numbers.ts';
import { fold } from '../vocabulary/fold.ts';
import { extractAgencyMentions, resolveAgency } from './agencies.ts';
import { findIndexes } from './scope.ts';

/** What the document says of itself, resolved to the registries. */
export interface DocumentFacts {
  docType: string;
  title: string;
  number: string | null;
  date: string | null;
  place: string | null;
  year: number;
  /** The first year of the period that it is for. */
  since: number;
  issuer: AgencyRef;
  parentBody: AgencyRef | null;
  province: AgencyRef;
  amends: boolean;
}

/** Shown where the document does not say who issued it; never a guess. */
const UNKNOWN_ISSUER: AgencyRef = { id: null, name: 'Không rõ cơ quan ban hành' };
const UNKNOWN_PROVINCE: AgencyRef = { id: null, name: 'Không rõ tỉnh' };

const bodyText = (outline: Outline): string =>
  outline.units.flatMap(({ paragraphs }) => paragraphs).join(' ');
const preambleText = (outline: Outline): string =>
  outline.units
    .filter(({ kind }) => kind === 'preamble')
    .flatMap(({ paragraphs }) => paragraphs)
    .join(' ');

const countIn = (text: string, name: string): number => text.split(name).length - 1;

/** What stands before a province's name, folded. */
const TIERS = ['tinh', 'thanh pho', 'tp', 'tp.', 'tinh uy', 'thanh uy', 'tu'];

/**
 * The province that a text names most often, after "tỉnh" or "thành phố" or in an agency's name; null for none.
 * Matches: "UBND TỈNH CAO BẰNG" (000:2), "tỉnh Bắc Giang năm 2024" (004:5).
 */
export function findNamedProvince(text: string, registry: Registry): string | null {
  const folded = ` ${fold(text)} `;
  const counts = registry.provinces.map((province) => {
    const names = [province.name, ...province.spellings].map(fold);
    const titled = names.flatMap((name) => TIERS.map((tier) => countIn(folded, ` ${tier} ${name}`)));
    return { id: province.id, count: titled.reduce((sum, count) => sum + count, 0) };
  });
  const best = counts.reduce((most, one) => (one.count > most.count ? one : most), { id: '', count: 0 });
  return best.count > 0 ? best.id : null;
}

/** The first of header, title, preamble, place, body and recipients that names a province decides. */
function findProvince(outline: Outline, registry: Registry): string | null {
  const { bodies, place } = outline.header;
  const texts = [
    bodies.join(' '),
    outline.title,
    preambleText(outline),
    place ? `tỉnh ${place}` : '',
    bodyText(outline),
    outline.tail.recipients.join('; '),
  ];
  for (const text of texts) {
    const found = findNamedProvince(text, registry);
    if (found) return found;
  }
  return null;
}

/**
 * Words between an agency and the plan that it makes.
 * Matches: "Thanh tra tỉnh xây dựng kế hoạch" (002:36), "Sở Văn hóa, Thể thao và Du lịch (VHTTDL) xây dựng Kế hoạch" (003:11),
 * "UBND tỉnh Cao Bằng ban hành Kế hoạch" (001:22). Not: "Kế hoạch số 2163/KH-UBND … của UBND tỉnh" (000:27).
 */
const MAKES =
  /^(?:\s*\([^)]*\))?[^.;]{0,60}?\s(?:xây dựng|ban hành)\s+(?:và\s+\S+\s+\S+\s+)?(?:Kế hoạch|kế hoạch|Chương trình|chương trình)/u;

/** A committee below the province, which no registry holds: "UBND xã Tân Sơn", "Ủy ban nhân dân huyện Mai Sơn". */
const LOCAL_COMMITTEE =
  /(?:UBND|[ỦU][ỷy] ban nhân dân)\s+(?:xã|phường|đặc khu|thị trấn|huyện|quận|thị xã)\s+\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,3}(?!\p{L})/gu;

/** The local committee that says it makes the plan; null where none does. */
function findLocalMaker(text: string): AgencyRef | null {
  const name = [...text.matchAll(LOCAL_COMMITTEE)].findLast(({ 0: found, index }) =>
    MAKES.test(text.slice(index + found.length)),
  )?.[0];
  return name === undefined ? null : { id: null, name };
}

function findMaker(outline: Outline, province: string, registry: Registry): AgencyRef | null {
  const texts = [
    preambleText(outline),
    ...outline.units.filter(({ kind }) => kind === 'closing').flatMap(({ paragraphs }) => paragraphs),
  ];
  for (const text of texts) {
    const mentions = extractAgencyMentions(text, { province, registry });
    const maker = mentions.findLast(({ kind, end }) => kind === 'agency' && MAKES.test(text.slice(end)));
    if (maker) return resolveAgency(maker.name, { province, registry });
    const local = findLocalMaker(text);
    if (local) return local;
  }
  return null;
}

/** "UBND" without a place, as portals leave it of a head: of the province, unless the head was dated elsewhere. */
const BARE_COMMITTEE = /^(?:UBND|[ỦU][ỶY] BAN NHÂN DÂN)$/u;

/** Names in capitals as running text has them: "ỦY BAN NHÂN DÂN HUYỆN MAI SƠN" is "Ủy ban nhân dân huyện Mai Sơn". */
function lowerCapitals(name: string): string {
  if (name !== name.toUpperCase()) return name;
  const committee =
    /^([ỦU][ỶY] BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|ĐẢNG [ỦU][ỶY]|ĐẢNG BỘ)\s+(HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|TỈNH)\s+(.+)$/u.exec(
      name,
    );
  const sentence = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase();
  const [, head = '', tier = '', place = ''] = committee ?? [];
  if (!committee) return /\s/.test(name) ? sentence(name) : name;
  const written = head === 'UBND' ? head : sentence(head);
  return `${written} ${tier.toLowerCase()} ${place.split(' ').map(sentence).join(' ')}`;
}

/** The body that a head prints last. */
function resolvePrinted(
  printed: string,
  place: string | null,
  context: { province: string; registry: Registry },
): AgencyRef {
  const known = [printed, `${printed} tỉnh`]
    .map((name) => resolveAgency(name, context))
    .find(({ id }) => id !== null);
  if (known && !BARE_COMMITTEE.test(printed)) return known;
  const isHere = place === null || findNamedProvince(`tỉnh ${place}`, context.registry) === context.province;
  const committee = getAgency(context.registry, `${context.province}/ubnd-tinh`);
  if (BARE_COMMITTEE.test(printed) && isHere && committee) return { id: committee.id, name: committee.name };
  return { id: null, name: lowerCapitals(printed) };
}

/** "… của Ủy ban nhân dân tỉnh Hòa Bình" in the bracket of an attached plan: who issued what it came with. */
function findAttacher(
  attachedTo: string | null,
  context: { province: string; registry: Registry },
): AgencyRef | null {
  const name = /\scủa\s+(?:Chủ tịch\s+|Giám đốc\s+)?(\p{Lu}.*)$/u.exec(attachedTo ?? '')?.[1];
  const found = name ? resolveAgency(name, context) : null;
  return found?.id ? found : null;
}

/** Who decides, in capitals above the grounds of a decision: "ỦY BAN NHÂN DÂN TỈNH NINH THUẬN" / "Căn cứ …"; null where nobody is printed. */
const findAuthority = (outline: Outline): string | null =>
  /^(?:CHỦ TỊCH\s+)?((?:[ỦU][ỶY] BAN NHÂN DÂN|UBND)\s[^\p{Ll}]+?)(?=\s+Căn cứ|$)/u.exec(
    preambleText(outline),
  )?.[1] ?? null;

/** Who issued the document: the last body of its head, the one that says it makes the plan, or the province's committee. */
function findIssuer(outline: Outline, province: string | null, registry: Registry): AgencyRef {
  const printed = outline.header.bodies.at(-1);
  const context = { province: province ?? '', registry };
  const authority = printed && BARE_COMMITTEE.test(printed) ? findAuthority(outline) : null;
  if (authority) return resolvePrinted(authority, null, context);
  if (printed) return resolvePrinted(printed, outline.header.place, context);
  const maker = findMaker(outline, province ?? '', registry) ?? findAttacher(outline.attachedTo, context);
  if (maker) return maker;
  const isCommittee = /CHỦ TỊCH|ỦY BAN NHÂN DÂN|UBND/u.test(outline.tail.signer?.title ?? '');
  const committee = isCommittee && province ? getAgency(registry, `${province}/ubnd-tinh`) : null;
  return committee ? { id: committee.id, name: committee.name } : UNKNOWN_ISSUER;
}

/** The body above the issuer: as the head prints it, else as the registry knows it. */
function findParentBody(
  outline: Outline,
  issuer: AgencyRef,
  province: string | null,
  registry: Registry,
): AgencyRef | null {
  const [printed] = outline.header.bodies.length > 1 ? outline.header.bodies : [];
  const named = printed ? resolveAgency(printed, { province: province ?? '', registry }) : null;
  if (named) return named.id === null ? { id: null, name: lowerCapitals(named.name) } : named;
  const parent = issuer.id ? getAgency(registry, issuer.id)?.parent : null;
  const known = parent ? getAgency(registry, parent) : null;
  return known && known.level !== 'central' ? { id: known.id, name: known.name } : null;
}

const YEAR = /năm\s+(20\d{2})/giu;
/** A day that a title cites: "Nghị quyết số 12-NQ/TW ngày 05 tháng 3 năm 2024", "… ngày 5/3/2024". */
const CITED_DAY = /ngày\s+\d{1,2}(?:\s+tháng\s+\d{1,2}\s+năm\s+|\s?[/.-]\s?\d{1,2}\s?[/.-]\s?)20\d{2}/giu;

/** The year the plan is for: the last one its title names, else that of its date, else the first that it names. */
function findYear(outline: Outline, printed: string): number {
  const title = printed.replace(CITED_DAY, '');
  const inTitle = [...title.matchAll(YEAR)].at(-1)?.[1] ?? /(20\d{2})(?!.*20\d{2})/.exec(title)?.[1];
  const year = inTitle ?? outline.header.date?.slice(0, 4) ?? [...bodyText(outline).matchAll(YEAR)][0]?.[1];
  return Number(year ?? 0);
}

/**
 * The first year of a plan's period: "giai đoạn 2021 - 2025", "năm 2025 và năm 2026" in its title say so; a plan to a year far ahead ("đến năm
 * 2030") begins when it is made.
 */
function findFirstYear({ header }: Outline, title: string, year: number): number {
  const printed = /(20\d{2})\s*(?:[-–]|và\s+năm)\s*20\d{2}/u.exec(title)?.[1];
  const made = Number(header.date?.slice(0, 4) ?? year);
  return printed === undefined ? (year - made >= 2 ? made : year) : Math.min(Number(printed), year);
}

/**
 * A document's subject as its text gives it, where the title was lost: "ban hành Kế hoạch nâng cao … năm 2022, cụ thể như
 * sau:", "Ban hành kèm theo Quyết định này Chương trình hành động …", "Trên đây là Kế hoạch …".
 */
const STATED =
  /(?:ban hành|xây dựng|đề ra|[Tt]rên đây là|Quyết định này)\s+(?:và\s+\p{L}+(?:\s\p{L}+)?\s+)?(?:Kế hoạch|kế hoạch|Chương trình|chương trình|Đề án)\s+(?!này|như sau|cụ thể|với|của|gồm)(.+?)(?=,?\s*(?:với (?:các |một số )?nội dung|cụ thể|như sau|gồm (?:các )?nội dung|bao gồm|yêu cầu|đề nghị)|[:;]|\.(?:\s|\/|$)|$)/gu;

/** A subject that says nothing: "ban hành Kế hoạch triển khai như sau". */
const EMPTY_SUBJECT = /^(?:triển khai|tổ chức|thực hiện|hành động)(?:\s+thực hiện)?$/iu;
/** What is carried out or aimed at instead: "Thực hiện Nghị định …, UBND tỉnh ban hành", "Nhằm khảo sát …, Sở Nội vụ xây dựng". */
const AIM = /^(?:(?:Nhằm|Để)\s+)?(.+?),\s+\p{Lu}[^,;]{3,80}?\s(?:ban hành|xây dựng)\s/u;

/** The last subject that a text states: what stands before it is carried out, not made. */
function readStated(text: string): string | null {
  const stated = [...text.matchAll(STATED)].at(-1)?.[1]?.trim();
  const subject = stated && EMPTY_SUBJECT.test(stated) ? AIM.exec(text.trim())?.[1] : stated;
  return subject ? subject.charAt(0).toUpperCase() + subject.slice(1) : null;
}

function findStatedTitle({ units }: Outline): string | null {
  const textOf = (test: (unit: Outline['units'][number]) => boolean): string =>
    units
      .filter(test)
      .flatMap(({ heading, paragraphs }) => [heading ?? '', ...paragraphs])
      .filter((text) => !/^(?:Căn cứ|Theo đề nghị|Xét đề nghị)\s.*;$/u.test(text))
      .join(' ');
  const decided = /^Ban hành kèm theo Quyết định này\s+(.+?)[.;]?$/u.exec(
    textOf(({ label }) => label === 'Điều 1').trim(),
  )?.[1];
  if (decided) return `Ban hành ${decided}`;
  return (
    readStated(textOf(({ label }) => label === 'Điều 1')) ??
    readStated(textOf(({ kind }) => kind === 'preamble')) ??
    readStated(textOf(({ kind }) => kind === 'closing'))
  );
}

/** The type by the document's own number: 12/KH-UBND is a plan; null without one. */
function findTypeInNumber({ number, blankNumber }: Outline['header']): string | null {
  const printed = number ?? (blankNumber ? `1${blankNumber}` : null);
  return printed ? (findDocumentNumbers(printed)[0]?.type ?? null) : null;
}

/** Reads who issued the document, where, when and for which year. */
export function extractDocument(outline: Outline, registry: Registry, docType: string | null): DocumentFacts {
  const id = findProvince(outline, registry);
  const issuer = findIssuer(outline, id, registry);
  // A ministry signs in Hà Nội and is of no province.
  const province = id && !issuer.id?.startsWith('trung-uong/') ? getProvince(registry, id) : null;
  const type = outline.docType ?? docType ?? findTypeInNumber(outline.header) ?? 'Kế hoạch';
  const title = outline.title || (findStatedTitle(outline) ?? type);
  const year = findYear(outline, title);
  return {
    docType: type,
    title,
    number: outline.header.number,
    date: outline.header.date,
    place: outline.header.place,
    year,
    since: findFirstYear(outline, title, year),
    issuer,
    parentBody: findParentBody(outline, issuer, id, registry),
    province: province ? { id: province.id, name: province.name } : UNKNOWN_PROVINCE,
    amends: /sửa đổi|bổ sung/iu.test(title),
  };
}

/** The indexes that the plan is about: those its title names, else those its components belong to. */
export function extractIndexes(
  title: string,
  components: Iterable<string | null>,
  registry: Registry,
): IndexId[] {
  const named = findIndexes(title, registry.indexes);
  const used = new Set([...components].flatMap((component) => (component ? [component.split('/')[0]] : [])));
  return indexId.options.filter((id) => (named.length > 0 ? named.includes(id) : used.has(id)));
}
