import type { Target } from '../schema/plan.ts';
import type { PublishedPlan } from '../schema/published-plan.ts';
import type { MeasuredIndex } from '../schema/registry.ts';
import type { TargetRow } from './rows.ts';

/** A score as a plan has it: where it starts, where it is to go, how far the scale reaches. Points. */
export interface Headroom extends TargetRow {
  /** A part of a component (“Điểm thực hiện”), not the component itself. */
  part: boolean;
  start: number | null;
  maximum: number | null;
  /** From start to maximum; null where one is unknown or doubted. */
  room: number | null;
  /** What the plan means to gain; null where it is unknown or doubted. */
  gain: number | null;
  /** The gain as a share of the room, 0–100; null where either is unknown, or there is no room. */
  share: number | null;
  /** What the plan's findings say of the figures; [] where nothing speaks against them. */
  doubts: string[];
}

/**
 * The targets in points that state a starting point or a maximum, in the order given. A figure that a finding doubts is
 * shown and not reckoned with.
 */
export function listHeadroom(rows: readonly TargetRow[], index: MeasuredIndex): Headroom[] {
  return rows.filter(isScore).map(({ plan, target }) => {
    const part = target.subject.includes(': ');
    const start = target.baseline?.value ?? null;
    const maximum = target.maximum ?? (part ? null : (index.componentScale?.max ?? null));
    const doubts = listDoubts(plan, target);
    const sound = doubts.length === 0;
    const room = sound && start !== null && maximum !== null ? maximum - start : null;
    const gain = sound ? readGain(target, start) : null;
    const share = room !== null && room > 0 && gain !== null ? (gain / room) * 100 : null;
    return { plan, target, part, start, maximum, room, gain, share, doubts };
  });
}

const isScore = ({ target }: TargetRow): boolean =>
  target.unit === 'điểm' &&
  target.component !== null &&
  (typeof target.baseline?.value === 'number' || typeof target.maximum === 'number');

/** What a level is above its start, or the growth itself. */
function readGain({ comparator, value, gain }: Target, start: number | null): number | null {
  if (comparator === 'increase') return value ?? gain ?? null;
  return value !== null && start !== null ? value - start : (gain ?? null);
}

/** What findings at the target's place say of its row: “Dòng “Cải cách chế độ công vụ”: …”. */
export const listDoubts = ({ findings }: PublishedPlan, { provision, subject }: Target): string[] =>
  findings
    .filter(
      ({ kind, provision: at, message }) =>
        kind === 'arithmetic' && at === provision && message.includes(`“${subject}”`),
    )
    .map(({ message }) => message);
