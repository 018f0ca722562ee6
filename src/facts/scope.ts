import type { IndexId, Provision } from '../schema/plan.ts';
import type { MeasuredIndex } from '../schema/registry.ts';
import { startsWithAction } from '../vocabulary/actions.ts';
import { foldCase } from '../vocabulary/fold.ts';
import { findAmended } from './amendments.ts';
import type { PlanContext } from './context.ts';

/** What a section of a plan is for; the nearest heading that says so decides. */
export type Section =
  | 'preamble'
  | 'closing'
  | 'purpose'
  | 'results'
  | 'goals'
  | 'tasks'
  | 'organisation'
  | 'means';

/** Where a provision stands: what its section is for, and the units above it, itself first. */
export interface Scope {
  section: Section;
  lineage: readonly Provision[];
}

const sections: readonly (readonly [RegExp, Section])[] = [
  // TỔ CHỨC THỰC HIỆN (000:327) · PHÂN CÔNG NHIỆM VỤ (000:319) · Trách nhiệm thực hiện (004:70); not "Cải cách tổ chức bộ máy"
  [
    /^(?:công tác )?tổ chức (?:triển khai )?thực hiện|^phân công|^trách nhiệm|^chế độ (?:thông tin|báo cáo)/u,
    'organisation',
  ],
  // NHIỆM VỤ, GIẢI PHÁP CẢI THIỆN (000:89) · MỤC TIÊU, NHIỆM VỤ CỤ THỂ (003:65) · NỘI DUNG, GIẢI PHÁP (004:60)
  [/nhiệm vụ|giải pháp|^nội dung|^công việc/u, 'tasks'],
  // MỤC ĐÍCH, YÊU CẦU (000:37) · Yêu cầu (000:69)
  [/^mục đích|^yêu cầu|^quan điểm|^căn cứ|^phạm vi|^đối tượng/u, 'purpose'],
  // Mục tiêu (003:69) · a) Mục tiêu (004:65) · Chỉ tiêu cụ thể
  [/^(?:các |một số )?(?:mục tiêu|chỉ tiêu)/u, 'goals'],
  // KINH PHÍ THỰC HIỆN (000:321)
  [/^(?:nguồn )?kinh phí|^dự toán|^nguồn lực/u, 'means'],
  // Kết quả đạt được · Tồn tại, hạn chế; not "Cải thiện “mức độ hài lòng về kết quả …”" (000:211)
  [
    /^(?:các |những )?(?:tiêu chí|nội dung|chỉ số)(?: thành phần)?(?: bị| còn)? (?:trừ|mất|giảm|chưa đạt)|^(?:đánh giá |một số )?(?:kết quả|tình hình|thực trạng|tồn tại|hạn chế|khó khăn|nguyên nhân|đặc điểm|bối cảnh|sự cần thiết)/u,
    'results',
  ],
];

/** Id of the closing, as the outline gives it. */
const CLOSING_ID = 'ket';

const classify = (heading: string): Section | null =>
  sections.find(([pattern]) => pattern.test(foldCase(heading).trim()))?.[1] ?? null;

// Hạn chế: còn 02 nhiệm vụ quá hạn · Nguyên nhân: thiếu nhân lực; not "Kết quả: 100% hồ sơ được số hóa"
const toldLabel =
  /^(?:tồn tại|hạn chế|khó khăn|nguyên nhân|thực trạng)(?:\s*,\s*(?:hạn chế|tồn tại|khó khăn|nguyên nhân))*\s*:/iu;

// Mục tiêu năm 2022: 5,30 điểm · Chỉ tiêu: 95% hồ sơ
const goalLabel =
  /^(?:mục tiêu|chỉ tiêu)(?:\s+(?:phấn đấu|cụ thể|chung))?(?:\s+(?:đến\s+)?(?:hết\s+)?năm 20\d\d)?\s*:/iu;

/** Words that amend another plan's promise: “2. Chỉ số PAR INDEX đạt từ 89 điểm trở lên.”; not “d) Rà soát thủ tục.” */
function amendsGoal(text: string): boolean {
  const amended = findAmended(text);
  return amended !== null && !startsWithAction(text.slice(amended.start, amended.end));
}

/** The preamble and the closing are the outermost unlabelled units at either end. */
function readEnds(provisions: readonly Provision[]): Map<string, Section> {
  const ends = new Map<string, Section>();
  const [first] = provisions;
  if (first?.label === '' && first.parent === null) ends.set(first.id, 'preamble');
  for (const { id, label, parent, text } of provisions) {
    if (label === '' && parent === null && (id === CLOSING_ID || /^Trên đây là/u.test(text)))
      ends.set(id, 'closing');
  }
  return ends;
}

/** The scope of every provision by id. */
export function readScopes(provisions: readonly Provision[]): Map<string, Scope> {
  const scopes = new Map<string, Scope>();
  const ends = readEnds(provisions);
  for (const provision of provisions) {
    const above = provision.parent === null ? undefined : scopes.get(provision.parent);
    const isGoal = goalLabel.test(provision.text) || amendsGoal(provision.text);
    const told = toldLabel.test(provision.text) ? 'results' : isGoal ? 'goals' : null;
    const own = ends.get(provision.id) ?? classify(provision.heading ?? '') ?? told;
    scopes.set(provision.id, {
      section: own ?? above?.section ?? 'tasks',
      lineage: [provision, ...(above?.lineage ?? [])],
    });
  }
  return scopes;
}

const foldedNames = new WeakMap<MeasuredIndex, readonly string[]>();

/** The names of an index as texts are read: the same for every text, so written once. */
function namesOf(index: MeasuredIndex): readonly string[] {
  const { name, shortName, spellings } = index;
  const names =
    foldedNames.get(index) ??
    [name, shortName, ...spellings].map((one) => foldCase(one).replaceAll('-', ' '));
  foldedNames.set(index, names);
  return names;
}

/** The indexes that a text names, by any of their names. */
export function findIndexes(text: string, indexes: readonly MeasuredIndex[]): IndexId[] {
  const folded = foldCase(text).replaceAll('-', ' ');
  return indexes.filter((index) => namesOf(index).some((name) => folded.includes(name))).map(({ id }) => id);
}

const only = <T>(items: readonly T[]): T | null => (items.length === 1 ? (items[0] ?? null) : null);
const isIndexId = (id: string): id is IndexId => id === 'par-index' || id === 'sipas' || id === 'papi';

/** Index and component of a fact. */
export interface FactPlace {
  index: IndexId | null;
  component: string | null;
}

/** Of a commitment: those of its provision, else the index that its words, or the nearest heading that names any, name. */
export function placeFact(words: string, { lineage }: Scope, { registry }: PlanContext): FactPlace {
  const component = lineage[0]?.component ?? null;
  const own = component?.split('/')[0] ?? '';
  if (isIndexId(own)) return { index: own, component };
  const texts = [words, ...lineage.map(({ heading }) => heading ?? '')];
  const named = texts.map((text) => findIndexes(text, registry.indexes)).find((found) => found.length > 0);
  return { index: only(named ?? []), component: null };
}

/** Of a target: as of a commitment, unless its own words measure another index: "trong đó, Chỉ số SIPAS …" (004:255). */
export function placeMeasure(words: string, scope: Scope, ctx: PlanContext): FactPlace {
  const place = placeFact(words, scope, ctx);
  const named = findIndexes(words, ctx.registry.indexes);
  const isOther = named.length > 0 && place.index !== null && !named.includes(place.index);
  return isOther ? { index: only(named), component: null } : place;
}
