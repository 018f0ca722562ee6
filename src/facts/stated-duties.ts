import type { AgencyRef, Provision } from '../schema/plan.ts';
import { parseAgencyList } from './agency-lists.ts';
import { readAssignment } from './assignments.ts';
import type { PlanContext } from './context.ts';
import { readBracketFields, readTaskFields, readUnitFields, type TaskField } from './task-fields.ts';

/** Who acts where a clause names nobody, and with whom. */
export interface Duty {
  lead: AgencyRef[];
  coordinating: AgencyRef[];
}

/** "1. Gia nhập thị trường (do Phòng Đăng ký kinh doanh thực hiện)": who does all that stands below. */
function readDoneBy(heading: string, ctx: PlanContext): TaskField[] {
  const inner = /\((?:do\s+)?([^():]+)\)$/u.exec(heading)?.[1] ?? '';
  return readAssignment(inner.replace(/\s(?:thực hiện|tham mưu|phụ trách)$/u, ' chủ trì'), ctx);
}

function composeDuty(fields: readonly TaskField[], ctx: PlanContext): Duty | null {
  const listBodies = (kind: TaskField['field']): AgencyRef[] =>
    fields.filter(({ field }) => field === kind).flatMap(({ value }) => parseAgencyList(value, ctx));
  const lead = listBodies('lead');
  return lead.length === 0 ? null : { lead, coordinating: listBodies('coordinating') };
}

/**
 * The duty that a unit states for all that stands in it: in its heading's bracket ("… (Chủ trì: Phòng Nội vụ; phối hợp: Văn phòng)"),
 * in lines of its own ("Cơ quan chủ trì: Sở Nội vụ"), or in a unit in it ("b) Phân công thực hiện: Sở Nội vụ chủ trì",
 * "c) Cơ quan đầu mối: Sở Nội vụ").
 */
export function readStatedDuty(unit: Provision, ctx: PlanContext): Duty | null {
  return composeDuty(
    [
      ...readBracketFields(unit.heading ?? '', ctx),
      ...readDoneBy(unit.heading ?? '', ctx),
      ...readUnitFields(unit.text, null, ctx),
      ...(readTaskFields(ctx).fieldsUnder.get(unit.id) ?? []),
    ],
    ctx,
  );
}
