import type { Commitment, Provision } from '../schema/plan.ts';
import { holdsAction, startsWithAction } from '../vocabulary/actions.ts';
import { isTiming } from './agency-cells.ts';
import { parseAgencyList } from './agency-lists.ts';
import { isAssigned, isBodies, readAssignment } from './assignments.ts';
import type { PlanContext } from './context.ts';
import { parseTiming } from './deadlines.ts';
import { splitRoles } from './role-cells.ts';

/** What one line of a task says when the plan writes its tasks as fields. */
export interface TaskField {
  field: 'task' | 'lead' | 'coordinating' | 'timing' | 'product';
  value: string;
}

/** "Thanh tra Sở", "Thanh tra tỉnh" is a body, nothing to do. */
const inspection = /^Thanh tra\s+(?=Sở|Ban|Bộ|tỉnh|thành phố|huyện|quận)/u;

/** Labels that bodies or doing may follow: "Thực hiện: Văn phòng Sở"; "Thực hiện: rà soát thủ tục" is no field. */
const bearers = /^(?:trách nhiệm(?: thực hiện| chính)?|thực hiện)$/iu;

const labels: readonly (readonly [RegExp, TaskField['field']])[] = [
  // Cơ quan phối hợp: · Đơn vị phối hợp thực hiện:
  [
    /^(?:cơ quan|đơn vị|phòng|bộ phận)[^:;.]{0,20}\sphối hợp[^:;.]{0,20}$|^phối hợp(?: thực hiện)?$/iu,
    'coordinating',
  ],
  // Cơ quan chủ trì: · Đơn vị chủ trì, tham mưu: · Cơ quan thực hiện:
  [
    /^(?:cơ quan|đơn vị|phòng|bộ phận)[^:;.]{0,20}\s(?:chủ trì|thực hiện|chịu trách nhiệm|đầu mối|tham mưu)[^:;.]{0,20}$|^chủ trì(?: thực hiện)?$/iu,
    'lead',
  ],
  // Trách nhiệm: Sở Nội vụ. · Trách nhiệm thực hiện: các sở, ban, ngành; not "Trách nhiệm: Sở Nội vụ chủ trì theo dõi …"
  [bearers, 'lead'],
  // Thời gian hoàn thành: · Thời hạn: · Tiến độ thực hiện:
  [/^(?:thời gian|thời hạn|tiến độ|thời điểm)[^:;.]{0,25}$|^hoàn thành$/iu, 'timing'],
  [/^(?:sản phẩm|kết quả)[^:;.]{0,25}$/iu, 'product'],
  // Giải pháp: · Giải pháp khắc phục:
  [/^(?:nội dung )?(?:nhiệm vụ|công việc|nội dung|giải pháp)[^:;.]{0,20}$/iu, 'task'],
];

/**
 * Reads "Cơ quan chủ trì: Sở Nội vụ" as a field; null for what is none.
 * @param label the heading, where the outline has parted it from the text
 */
export function parseTaskField(text: string, label: string | null): TaskField | null {
  const colon = text.indexOf(':');
  const name = (label ?? text.slice(0, Math.max(colon, 0))).replace(/[\s:]+$/u, '').trim();
  const value = (label === null ? text.slice(colon + 1) : text).trim();
  const field = labels.find(([pattern]) => pattern.test(name))?.[1];
  if (field === undefined || (label === null && colon < 0) || value === '') return null;
  const done = value.replace(inspection, '');
  if (bearers.test(name) && (holdsAction(done) || startsWithAction(done))) return null;
  return { field, value: value.replace(/[\s.;]+$/u, '') };
}

/**
 * The parts of words that hold several fields: "Chủ trì: Sở Nội vụ; phối hợp: các sở; thời gian: Quý I", or "Cơ quan chủ trì:
 * Sở Nội vụ Thời gian thực hiện: Quý I" from lines of their own.
 */
const splitFields = (words: string): string[] =>
  words.split(
    /[;.]\s+(?=\p{Lu}?[\p{Ll}\s,]{3,40}:)|\s+(?=(?:(?:Cơ quan|Đơn vị)\s(?:chủ trì|phối hợp)|Thời (?:gian|hạn)\s(?:thực hiện|hoàn thành))[^:;.]{0,20}:)/u,
  );

/** "Thanh tra Sở - Quý II, Quý III", "Văn phòng; thường xuyên": who does it, and when. Not: "Sở Nội vụ", "Văn phòng Sở, Thanh tra Sở". */
function readBodyAndTime(words: string, ctx: PlanContext): TaskField[] {
  for (const mark of words.matchAll(/\s+[-–]\s+|;\s+/gu)) {
    const [lead, timing] = [words.slice(0, mark.index), words.slice(mark.index + mark[0].length)];
    if (!isTiming(timing) || !isBodies(lead, ctx)) continue;
    return [
      { field: 'lead', value: lead },
      { field: 'timing', value: timing },
    ];
  }
  return [];
}

/** Fields in a bracket at the end of a task: "(Chủ trì: Sở Nội vụ; hoàn thành: Quý I/2026)"; [] where it holds none. */
export function readBracketFields(text: string, ctx: PlanContext): TaskField[] {
  const inner = /\(([^()]+)\)[\s.]*$/u.exec(text)?.[1] ?? '';
  if (!inner.includes(':')) return readBodyAndTime(inner, ctx);
  return splitFields(inner).flatMap((part) => {
    const field = parseTaskField(part, null);
    return field === null || field.field === 'task' ? [] : [field];
  });
}

/** "Phân công: Đồng chí Nguyễn Thị Hoa, chuyên viên": a person, without the office. */
const PERSON =
  /:\s+((?:đồng chí|ông|bà)\s\p{Lu}[^;:.]*?)(?:,\s(?:chuyên viên|công chức|viên chức|cán bộ|phó|trưởng|chánh|giám đốc|chủ tịch)\s?[^;:.,]*)?[\s.;]*$/iu;

/** What a unit that begins "Phân công thực hiện:" says of those who act, a person ("Phân công: Đồng chí …") or bodies, where it says nothing else; [] for any other. */
function readAssigned(text: string, heading: string | null, ctx: PlanContext): TaskField[] {
  const words = heading === null ? text : `${heading}: ${text}`;
  if (!isAssigned(words)) return [];
  const person = PERSON.exec(words)?.[1];
  if (person !== undefined && !holdsAction(person)) return [{ field: 'lead', value: person }];
  return readAssignment(words.replace(/[\s.;]+$/u, ''), ctx);
}

/** "Đơn vị thực hiện: Phòng Nội vụ chủ trì, Công an xã phối hợp": a field of bodies may say who leads and who helps. */
function readLead(field: TaskField): TaskField[] {
  if (field.field !== 'lead') return [field];
  const roles = splitRoles(field.value);
  if (roles === null) return [{ ...field, value: field.value.replace(/\s+chủ trì(?:\s+thực hiện)?$/iu, '') }];
  if (holdsAction(roles.lead) || holdsAction(roles.coordinating)) return [field];
  return [
    { field: 'lead', value: roles.lead },
    { field: 'coordinating', value: roles.coordinating },
  ];
}

/** The fields that a unit is, one or several; [] for one that is none. */
export function readUnitFields(text: string, heading: string | null, ctx: PlanContext): TaskField[] {
  const assigned = readAssigned(text, heading, ctx);
  if (assigned.length > 0) return assigned;
  const [first = '', ...others] = splitFields(text);
  const fields = [parseTaskField(first, heading), ...others.map((part) => parseTaskField(part, null))];
  const known = fields.filter((field) => field !== null);
  return fields[0] === null ? [] : known.flatMap(readLead);
}

/** The fields of the plan's tasks: by their own provision, and together under the unit that they belong to. */
export interface TaskFields {
  fieldOf: ReadonlyMap<string, TaskField>;
  fieldsUnder: ReadonlyMap<string, TaskField[]>;
  /** Units that have more below them than fields: their tasks stand there ("- Rà soát …; - Công khai …; * Đơn vị thực hiện: …"). */
  leading: ReadonlySet<string>;
}

const isBullet = ({ id }: Provision): boolean => /\.p\d+$/.test(id);

/** The units below a unit that speak for all of it: those right below, and those under another sign below the last bullet of a list that has none else. */
function listSpeaking(
  inner: readonly Provision[],
  below: ReadonlyMap<string | null, Provision[]>,
): Provision[] {
  const bullets = inner.filter(isBullet);
  const [last, ...earlier] = bullets.toReversed();
  const isList = last !== undefined && earlier.length > 0 && !earlier.some(({ id }) => below.has(id));
  return isList ? [...inner, ...(below.get(last.id) ?? [])] : [...inner];
}

const namesBody = ({ field }: TaskField): boolean => field === 'lead' || field === 'coordinating';

function collectTaskFields(ctx: PlanContext): TaskFields {
  const below = Map.groupBy(ctx.provisions, ({ parent }) => parent);
  const read = new Map(
    ctx.provisions.map(({ id, heading, text }) => [id, readUnitFields(text, heading, ctx)] as const),
  );
  const fieldOf = new Map<string, TaskField>();
  const fieldsUnder = new Map<string, TaskField[]>();
  const leading = new Set<string>();
  for (const [parent, inner] of below) {
    if (parent === null) continue;
    if (inner.some(({ id }) => read.get(id)?.length === 0)) leading.add(parent);
    const fields = listSpeaking(inner, below).flatMap(({ id }) => read.get(id) ?? []);
    if (!fields.some(namesBody)) continue;
    fieldsUnder.set(parent, fields);
    for (const { id } of inner) {
      const [first] = read.get(id) ?? [];
      if (first) fieldOf.set(id, first);
    }
  }
  return { fieldOf, fieldsUnder, leading };
}

const collected = new WeakMap<readonly Provision[], TaskFields>();

/** Finds tasks written as fields: units with a child that names who leads or takes part. A plan's are read once. */
export function readTaskFields(ctx: PlanContext): TaskFields {
  const fields = collected.get(ctx.provisions) ?? collectTaskFields(ctx);
  collected.set(ctx.provisions, fields);
  return fields;
}

/** The commitment with what the fields say of it; a field overrules the running text. */
export function applyFields<T extends Pick<Commitment, 'lead' | 'coordinating' | 'timing' | 'deadline'>>(
  commitment: T,
  fields: readonly TaskField[],
  ctx: PlanContext,
): T {
  const applied = { ...commitment };
  for (const { field, value } of fields) {
    if (field === 'lead') applied.lead = parseAgencyList(value, ctx);
    if (field === 'coordinating') applied.coordinating = parseAgencyList(value, ctx);
    if (field === 'timing') Object.assign(applied, { timing: value, deadline: parseTiming(value) });
  }
  return applied;
}
