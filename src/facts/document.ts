import type { Outline } from '../outline/index.ts';
import { type AgencyRef, type IndexId, indexId } from '../schema/plan.ts';
import type { Registry } from '../schema/registry.ts';
import { getProvince } from '../vocabulary/agencies.ts';
import { findDocumentNumbers } from '../vocabulary/document-numbers.ts';
import { findIssuer, findParentBody } from './issuers.ts';
import { bodyText } from './outline-texts.ts';
import { findProvince } from './provinces.ts';
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

/** Shown where the document names no province; never a guess. */
const UNKNOWN_PROVINCE: AgencyRef = { id: null, name: 'Không rõ tỉnh' };

const YEAR = /năm\s+(20\d{2})/giu;
/** A day that a title cites: "Nghị quyết số 12-NQ/TW ngày 05 tháng 3 năm 2024", "… ngày 5/3/2024". */
const CITED_DAY = /ngày\s+\d{1,2}(?:\s+tháng\s+\d{1,2}\s+năm\s+|\s?[/.-]\s?\d{1,2}\s?[/.-]\s?)20\d{2}/giu;

/** What a title looks out to beyond its plan: "giai đoạn 2021 - 2025, định hướng đến năm 2030". */
const OUTLOOK = /,?\s+(?:và\s+)?(?:định hướng|tầm nhìn)\s.*$/iu;

/** The year the plan is for: the last one its title names, but for those that it looks out to, else that of its date, else the first that it names. */
function findYear(outline: Outline, printed: string): number {
  const title = printed.replace(CITED_DAY, '').replace(OUTLOOK, '');
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
