import type { IndexId, Provision } from '../schema/plan.ts';
import type { Component, MeasuredIndex, Registry } from '../schema/registry.ts';
import { foldCase } from '../vocabulary/fold.ts';
import { findIndexes } from './scope.ts';

export interface ComponentContext {
  registry: Registry;
  /** The indexes that the heading can be about; empty where nothing limits it. */
  indexes: readonly IndexId[];
}

/** What headings shorten, as the registry writes it. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})cchc(?!\p{L})/gu, 'cải cách hành chính'],
  [/(?<!\p{L})tthc(?!\p{L})/gu, 'thủ tục hành chính'],
  [/(?<!\p{L})kt\s*-?\s*xh(?!\p{L})/gu, 'kinh tế xã hội'],
  [/(?<!\p{L})pakn(?!\p{L})/gu, 'phản ánh kiến nghị'],
  [/(?<!\p{L})dvc(?!\p{L})/gu, 'dịch vụ công'],
  [/(?<!\p{L})vbqppl(?!\p{L})/gu, 'văn bản quy phạm pháp luật'],
  [/(?<!\p{L})qppl(?!\p{L})/gu, 'quy phạm pháp luật'],
  [/(?<!\p{L})cbccvc(?!\p{L})/gu, 'cán bộ công chức viên chức'],
  // Dịch vụ công trực tuyến belongs to no component named after dịch vụ công
  [/dịch vụ công trực tuyến/gu, 'dvctt'],
];

/** Words alone, abbreviations written out, brackets gone: "Cải cách TTHC (TTHC)" is "cải cách thủ tục hành chính". */
function plain(text: string): string {
  const bare = foldCase(text).replace(/\([^)]*\)/g, ' ');
  const written = ABBREVIATIONS.reduce((words, [short, long]) => words.replace(short, long), bare);
  return ` ${written.replace(/[^\p{L}\d]+/gu, ' ').trim()} `;
}

// What a heading says around the name of a component: Cải thiện “mức độ hài lòng về …” (000:185) · Lĩnh vực … của tỉnh
// (004:248) · Cải thiện Chỉ số nội dung “…” (002:247) · Nâng cao mức độ hài lòng về việc … (002:234)
const AROUND =
  / (?:cải thiện|nâng cao|duy trì|tăng cường|đẩy mạnh|thực hiện|triển khai|hoàn thiện|tiếp tục|đối với|chỉ số|thành phần|nội dung|lĩnh vực|trục|yếu tố|tiêu chí|nhóm|mức độ|sự|hài lòng|của|người dân|tổ chức|doanh nghiệp|về|việc|công tác|nhiệm vụ|giải pháp|các|nhà nước|hành chính|cải cách hành chính|trong|ở|địa phương|tỉnh|cấp tỉnh|điểm số|thứ hạng|năm|\d+|và|là|chất lượng|hiệu quả|chỉ tiêu|đến|tính|chuyển đổi số)(?= )/gu;

/** How many words of a heading are neither the component's name nor what headings say around one. */
function countOtherWords(heading: string, name: string): number {
  const around = heading.replace(name, ' ').replace(AROUND, '').replace(AROUND, '');
  return around.split(' ').filter((word) => word !== '').length;
}

/** More other words than this beside a component's name, and the heading is about something else. */
const MOST_OTHER_WORDS = 2;
/** A heading that begins with a long name may go on: "Tác động của CCHC đến … và các chỉ tiêu phát triển …". */
const MOST_WORDS_AFTER = 8;
const LONG_NAME = 4;

function isAbout(heading: string, name: string): boolean {
  const [before = ''] = heading.split(name);
  const begins = countOtherWords(before, name) === 0 && name.trim().split(' ').length >= LONG_NAME;
  return countOtherWords(heading, name) <= (begins ? MOST_WORDS_AFTER : MOST_OTHER_WORDS);
}

interface Candidate {
  id: string;
  length: number;
}

const plainNames = new WeakMap<Component, readonly string[]>();

/** The names of a component as headings are read: the same for every heading, so written once. */
function listPlainNames(component: Component): readonly string[] {
  const names = plainNames.get(component) ?? [component.name, ...component.spellings].map(plain);
  plainNames.set(component, names);
  return names;
}

function listCandidates(heading: string, component: Component): Candidate[] {
  return listPlainNames(component)
    .filter((name) => heading.includes(name) && isAbout(heading, name))
    .map((name) => ({ id: component.id, length: name.length }));
}

/** Words by which headings say whose component they name, where no section does. */
const HINTS: readonly (readonly [string, IndexId])[] = [
  ['hài lòng', 'sipas'],
  ['chỉ số nội dung', 'papi'],
  ['trục nội dung', 'papi'],
  ['lĩnh vực', 'par-index'],
];

/** The indexes whose components a heading may name: those of its section that its own words do not rule out. */
function limitIndexes(heading: string, { registry, indexes }: ComponentContext): MeasuredIndex[] {
  const allowed = registry.indexes.filter(({ id }) => indexes.length === 0 || indexes.includes(id));
  const hinted = HINTS.filter(([words]) => heading.includes(words)).map(([, id]) => id);
  const narrowed = allowed.filter(({ id }) => hinted.includes(id));
  return narrowed.length > 0 ? narrowed : allowed;
}

/**
 * The component that a heading names, by its name and never by its number; the longest name decides ("Thủ tục hành
 * chính công" is papi/5, not sipas/2). null for a heading about something else, or that two components share.
 */
export function matchComponent(heading: string, ctx: ComponentContext): string | null {
  const words = plain(heading);
  const candidates = limitIndexes(words, ctx).flatMap(({ components }) =>
    components.flatMap((component) => listCandidates(words, component)),
  );
  const [best, ...others] = candidates.sort((a, b) => b.length - a.length);
  const isUndecided = others.some(({ id, length }) => id !== best?.id && length === best?.length);
  return best && !isUndecided ? best.id : null;
}

/** The indexes that a plan's title limits it to; a plan on cải cách hành chính as such follows PAR INDEX's fields. */
function readTitle(title: string, registry: Registry): IndexId[] {
  const named = findIndexes(title, registry.indexes);
  const isReform = plain(title).includes(' cải cách hành chính ');
  return named.length === 0 && isReform ? ['par-index'] : named;
}

interface Assigned {
  component: string | null;
  indexes: readonly IndexId[];
}

/**
 * The title of a unit: its heading, else the sentence that its text begins with and that is no more than one. "1.1. Chỉ số nội dung “Tham
 * gia của người dân ở cấp cơ sở”." Bullets have none.
 */
const readUnitTitle = ({ heading, label, text }: Provision): string | null =>
  heading ??
  (/^[\p{L}\d]/u.test(label) ? (/^([^.:;]{8,90})\.(?=\s+\p{Lu}|$)/u.exec(text)?.[1] ?? null) : null);

function assignOne(provision: Provision, above: Assigned, registry: Registry): Assigned {
  const heading = readUnitTitle(provision);
  const named = heading === null ? [] : findIndexes(heading, registry.indexes);
  const indexes = named.length > 0 ? named : above.indexes;
  const own = heading === null ? null : matchComponent(heading, { registry, indexes });
  return { component: own ?? (named.length > 0 ? null : above.component), indexes };
}

function assignAll(
  provisions: readonly Provision[],
  title: string,
  registry: Registry,
): Map<string, Assigned> {
  const assigned = new Map<string, Assigned>();
  const root: Assigned = { component: null, indexes: readTitle(title, registry) };
  for (const provision of provisions) {
    const above = provision.parent === null ? root : (assigned.get(provision.parent) ?? root);
    assigned.set(provision.id, assignOne(provision, above, registry));
  }
  return assigned;
}

/** The component of every provision: by its heading, else its parent's; a section on one index limits what is below it. */
export function assignComponents(
  provisions: readonly Provision[],
  { title, registry }: { title: string; registry: Registry },
): Map<string, string | null> {
  const all = assignAll(provisions, title, registry);
  return new Map([...all].map(([id, { component }]) => [id, component]));
}

/** The index of every provision: its component's, else the only one that its section or the title names. */
export function assignIndex(
  provisions: readonly Provision[],
  { title, registry }: { title: string; registry: Registry },
): Map<string, IndexId | null> {
  const all = assignAll(provisions, title, registry);
  const pick = ({ component, indexes }: Assigned): IndexId | null =>
    registry.indexes.find(({ id }) => component?.startsWith(`${id}/`))?.id ??
    (indexes.length === 1 ? (indexes[0] ?? null) : null);
  return new Map([...all].map(([id, one]) => [id, pick(one)]));
}
