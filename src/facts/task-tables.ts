import type { Commitment, Table } from '../schema/plan.ts';
import { foldCase } from '../vocabulary/fold.ts';
import { NUMBER_HEAD } from '../vocabulary/number-heads.ts';
import { parseAgencyList } from './agency-lists.ts';
import { matchColumns, readCell } from './columns.ts';
import type { PlanContext } from './context.ts';
import { parseTiming } from './deadlines.ts';
import { type RoleCell, splitRoles } from './role-cells.ts';
import { composeRowKey, separateIds } from './row-ids.ts';
import { placeFact, type Scope } from './scope.ts';

/** Which column holds what; null for a column that the table does not have. */
type TaskColumns = Record<'coordinating' | 'lead' | 'timing' | 'number' | 'task', number | null>;

const heads: Readonly<Record<keyof TaskColumns, RegExp>> = {
  // Cơ quan phối hợp (004:400) · Đơn vị phối hợp thực hiện · Cơ quan tham gia · Đơn vị liên quan; not "Sự tham gia của người dân"
  coordinating: /phối hợp|^(?:cơ quan|đơn vị).*(?:tham gia|liên quan)/u,
  // Cơ quan chủ trì (004:400) · Cơ quan, đơn vị thực hiện · Phân công thực hiện · Công chức phụ trách · Trách nhiệm thực hiện · Đơn vị đầu mối theo dõi · Phòng, ban phụ trách · Phòng chuyên môn · Cơ quan, đơn vị · Ai làm; not "Thực hiện", which may head results
  lead: /chủ trì|(?:cơ quan|đơn vị|phòng|bộ phận|phân công|đầu mối|người|cán bộ|công chức).*(?:thực hiện|tham mưu|phụ trách|trách nhiệm|soạn thảo)|^(?:cơ quan|đơn vị)(?:\s+đầu mối.*|,\s+(?:đơn vị|địa phương))?$|^phòng chuyên môn$|^phân công|^trách nhiệm|^tổ chức thực hiện$|^ai (?:làm|thực hiện|chủ trì|phụ trách)/u,
  // Thời gian hoàn thành (004:401) · Thời hạn · Tiến độ · Hoàn thành trước · Dự kiến hoàn thành · TG thực hiện · Khi nào xong; not "Thời gian bắt đầu"
  timing:
    /^(?!.*bắt đầu).*(?:thời gian|thời hạn|thời điểm|tiến độ|hạn hoàn thành|kết thúc)|^(?:(?:dự kiến|ngày|tháng|quý|năm) )?hoàn thành(?: trước.*)?$|^tg (?:thực hiện|hoàn thành)|^(?:khi nào|bao giờ)(?: (?:xong|làm|hoàn thành))?$/u,
  number: NUMBER_HEAD,
  // Nhiệm vụ (004:400) · Nội dung công việc · Nhiệm vụ, giải pháp · Tên nhiệm vụ · Tên văn bản · Việc · Biện pháp thực hiện
  task: /nhiệm vụ|nội dung|công việc|giải pháp|hoạt động|biện pháp|hành động|^việc|^danh mục|^tên (?:văn bản|đề án)/u,
};

/**
 * A head that names tasks outright, whatever names the groups of their rows before it: "Nhiệm vụ" beside "Nội dung thành
 * phần", "Nhiệm vụ, giải pháp" beside "Nội dung".
 */
const NAMES_TASKS = /^(?:các )?(?:nhiệm vụ|công việc|giải pháp|hoạt động)/u;

/** The columns of a task table in any wording and order; null for a table that is none. */
export function readTaskColumns(columns: readonly string[]): TaskColumns | null {
  const named = matchColumns(columns, { ...heads, task: NAMES_TASKS });
  const at = named.task === null ? matchColumns(columns, heads) : named;
  return at.task === null || (at.lead === null && at.timing === null) ? null : at;
}

/** A mark for what stands above: "nt", "-nt-", "Như trên", "-//-". Not: "Sở Nội vụ nt", an empty cell. */
const DITTO = /^[\s–-]*(?:n\.?t\.?|như trên|\/\/|["”″]|,,)[\s–-]*$/iu;

/** The rows with what marks of repetition stand for, which the tables print as they are. */
function fillDittos(rows: Table['rows']): Table['rows'] {
  const above: (string | null)[] = [];
  return rows.map((row) =>
    row.map((cell, i) => {
      const said = cell !== null && DITTO.test(cell) ? (above[i] ?? cell) : cell;
      if (said !== null && said.trim() !== '') above[i] = said;
      return said;
    }),
  );
}

/** Who leads and who takes part: each in a column, or both in one by their roles. */
function readWho(row: readonly (string | null)[], at: TaskColumns): RoleCell {
  const lead = readCell(row, at.lead);
  const coordinating = readCell(row, at.coordinating);
  return (coordinating === '' ? splitRoles(lead) : null) ?? { lead, coordinating };
}

function composeFromRow(
  table: Table,
  row: readonly (string | null)[],
  at: TaskColumns,
  i: number,
  ctx: PlanContext,
  scope: Scope | undefined,
): Commitment[] {
  const text = readCell(row, at.task);
  const timing = readCell(row, at.timing);
  const { lead, coordinating } = readWho(row, at);
  const isTitle = lead === '' && coordinating === '' && timing === '';
  if (text === '' || isTitle) return [];
  const words = `${table.caption ?? ''}`;
  return [
    {
      id: `${table.id}-${composeRowKey(readCell(row, at.number), i + 1)}`,
      provision: table.provision ?? table.id,
      text,
      lead: parseAgencyList(lead, ctx),
      coordinating: parseAgencyList(coordinating, ctx),
      timing: timing || null,
      deadline: parseTiming(timing),
      ...placeFact(words, scope ?? { section: 'tasks', lineage: [] }, ctx),
    },
  ];
}

/**
 * The column of tasks. Where the cells of the one that is named so are merged over rows that have owners or times of their
 * own, it names groups, and another column the tasks: "Nhiệm vụ" beside "Công việc cụ thể".
 */
function findTasks({ rows, columns }: Table, at: TaskColumns): number | null {
  const isOwned = (row: readonly (string | null)[]): boolean =>
    readCell(row, at.lead) !== '' || readCell(row, at.timing) !== '';
  const unnamed = rows.filter((row) => readCell(row, at.task) === '' && isOwned(row));
  const taken = new Set(Object.values(at));
  const steps = columns.findIndex(
    (head, i) =>
      !taken.has(i) && heads.task.test(foldCase(head)) && unnamed.every((row) => readCell(row, i) !== ''),
  );
  return unnamed.length > 0 && steps >= 0 ? steps : at.task;
}

/**
 * Rows with the task from above where several bodies share one: its cell and its number's are merged over rows that each
 * name an owner and a time of their own.
 */
function shareTasks(rows: Table['rows'], at: TaskColumns): Table['rows'] {
  let above: string | null = null;
  return rows.map((row) => {
    const shares =
      readCell(row, at.number) === '' &&
      /^[\p{Lu}–-]/u.test(readCell(row, at.lead)) &&
      readCell(row, at.timing) !== '';
    if (readCell(row, at.task) !== '') above = readCell(row, at.task);
    else if (shares) return row.map((cell, i) => (i === at.task ? above : cell));
    return row;
  });
}

/** One commitment for each row of each task table; a row without owner and time is a title. */
export function extractTableCommitments(ctx: PlanContext, scopes: ReadonlyMap<string, Scope>): Commitment[] {
  return ctx.tables.flatMap((table) => {
    const named = readTaskColumns(table.columns);
    if (named === null) return [];
    const columns = { ...named, task: findTasks(table, named) };
    const scope = scopes.get(table.provision ?? '');
    return separateIds(
      shareTasks(fillDittos(table.rows), columns).flatMap((row, i) =>
        composeFromRow(table, row, columns, i, ctx, scope),
      ),
    );
  });
}
