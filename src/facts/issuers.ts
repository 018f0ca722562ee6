import type { Outline } from '../outline/index.ts';
import type { AgencyRef } from '../schema/plan.ts';
import type { Registry } from '../schema/registry.ts';
import { getAgency, getProvince } from '../vocabulary/agencies.ts';
import { extractAgencyMentions, resolveAgency } from './agencies.ts';
import { preambleText } from './outline-texts.ts';
import { capitaliseWords, lowerCapitals } from './printed-names.ts';
import { findNamedProvince } from './provinces.ts';

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

/** A body of a district or a commune, above the one that issued: "UBND XÃ HƯNG NGUYÊN" / "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG". */
const LOCAL_PARENT =
  /^(?:UBND|[ỦU][ỶY] BAN NHÂN DÂN|ĐẢNG [ỦU][ỶY]|ĐẢNG BỘ|CÔNG AN)\s+(?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ)\s/u;

/** The body that a head prints last. */
function resolvePrinted(
  printed: string,
  place: string | null,
  context: { province: string; registry: Registry },
): AgencyRef {
  const known = [printed, capitaliseWords(printed), `${printed} tỉnh`]
    .map((name) => resolveAgency(name, context))
    .find(({ id }) => id !== null);
  if (known && !BARE_COMMITTEE.test(printed)) return known;
  const isHere = place === null || findNamedProvince(`tỉnh ${place}`, context.registry) === context.province;
  const committee = getAgency(context.registry, `${context.province}/ubnd-tinh`);
  if (BARE_COMMITTEE.test(printed) && isHere && committee) return { id: committee.id, name: committee.name };
  return {
    id: null,
    name: lowerCapitals(printed, getProvince(context.registry, context.province)?.name ?? ''),
  };
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

/** Shown where the document does not say who issued it; never a guess. */
const UNKNOWN_ISSUER: AgencyRef = { id: null, name: 'Không rõ cơ quan ban hành' };

/** Who issued the document: the last body of its head, the one that says it makes the plan, or the province's committee. */
export function findIssuer(outline: Outline, province: string | null, registry: Registry): AgencyRef {
  const printed = outline.header.bodies.at(-1);
  const context = { province: province ?? '', registry };
  const authority = printed && BARE_COMMITTEE.test(printed) ? findAuthority(outline) : null;
  if (authority) return resolvePrinted(authority, null, context);
  const above = outline.header.bodies.at(-2) ?? '';
  const ownProvince = getProvince(registry, context.province)?.name ?? '';
  if (printed && LOCAL_PARENT.test(above)) return { id: null, name: lowerCapitals(printed, ownProvince) };
  // "UBND TỈNH NGHỆ AN" / "VĂN PHÒNG"
  const office = printed === 'VĂN PHÒNG' ? resolveAgency(`Văn phòng ${above}`, context) : null;
  if (office?.id) return office;
  if (printed) return resolvePrinted(printed, outline.header.place, context);
  const maker = findMaker(outline, province ?? '', registry) ?? findAttacher(outline.attachedTo, context);
  if (maker) return maker;
  const isCommittee = /CHỦ TỊCH|ỦY BAN NHÂN DÂN|UBND/u.test(outline.tail.signer?.title ?? '');
  const committee = isCommittee && province ? getAgency(registry, `${province}/ubnd-tinh`) : null;
  return committee ? { id: committee.id, name: committee.name } : UNKNOWN_ISSUER;
}

/** The body above the issuer: as the head prints it, else as the registry knows it. */
export function findParentBody(
  outline: Outline,
  issuer: AgencyRef,
  province: string | null,
  registry: Registry,
): AgencyRef | null {
  const [printed] = outline.header.bodies.length > 1 ? outline.header.bodies : [];
  const named = printed ? resolveAgency(printed, { province: province ?? '', registry }) : null;
  if (named)
    return named.id === null
      ? { id: null, name: lowerCapitals(named.name, getProvince(registry, province ?? '')?.name ?? '') }
      : named;
  const parent = issuer.id ? getAgency(registry, issuer.id)?.parent : null;
  const known = parent ? getAgency(registry, parent) : null;
  return known && known.level !== 'central' ? { id: known.id, name: known.name } : null;
}
