import type { Target } from '../schema/plan.ts';
import type { PublishedPlan } from '../schema/published-plan.ts';
import type { MeasuredIndex } from '../schema/registry.ts';
import { parseNumber } from '../vocabulary/numbers.ts';
import { capitalise, quote } from '../wording/format.ts';
import type { TargetRow } from './rows.ts';

/** A score as a plan has it: where it starts, where it is to go, how far the scale reaches. Points. */
export interface Headroom extends TargetRow {
  /** A part of a component (“Điểm thực hiện”), not the component itself. */
  part: boolean;
  start: number | null;
  maximum: number | null;
  /** From start to maximum; null where one is unknown or doubted. */
  room: number | null;
  /**
   * From start to target, reckoned here: the gain that a plan prints beside them is its own and may differ. null where
   * it is unknown or doubted.
   */
  rise: number | null;
  /** The rise as a share of the room, 0–100; null where either is unknown, or there is no room. */
  share: number | null;
  /** What the plan's findings say of the figures; [] where nothing speaks against them. */
  doubts: string[];
}

/** What a reader calls these measures, one name each wherever they stand. */
export const headroomTerms = {
  room: 'Khoảng còn lại',
  rise: 'Từ xuất phát đến mục tiêu',
  share: 'So với khoảng còn lại',
  explains:
    '“Khoảng còn lại” là điểm tối đa trừ điểm xuất phát; “từ xuất phát đến mục tiêu” là mục tiêu trừ điểm xuất phát. ' +
    'Mức “dự kiến tăng” do kế hoạch tự ghi có thể hơi khác.',
} as const;

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
    const rise = sound ? readRise(target, start) : null;
    const share = room !== null && room > 0 && rise !== null ? (rise / room) * 100 : null;
    return { plan, target, part, start, maximum, room, rise, share, doubts };
  });
}

const isScore = ({ target }: TargetRow): boolean =>
  target.unit === 'điểm' &&
  target.component !== null &&
  (typeof target.baseline?.value === 'number' || typeof target.maximum === 'number');

/** What a level is above its start, or the growth itself; without a level what the plan says that it is to gain. */
function readRise({ comparator, value, gain }: Target, start: number | null): number | null {
  if (comparator === 'increase') return value ?? gain ?? null;
  return value !== null && start !== null ? value - start : (gain ?? null);
}

/** What findings at the target's place say of its row, which they name no more: “4,21 điểm cộng mức tăng …”. */
export const listDoubts = ({ findings }: PublishedPlan, { provision, subject }: Target): string[] =>
  findings
    .filter(
      ({ kind, provision: at, message }) =>
        kind === 'arithmetic' && at === provision && message.includes(quote(subject)),
    )
    .map(({ message }) => capitalise(message.replace(`Dòng ${quote(subject)}: `, '')));

/** Whether one of the doubts names this very figure, with however many zeros: “>13,50” is 13.5. */
export const isDoubted = (doubts: readonly string[], figure: number | null | undefined): boolean =>
  doubts.some((doubt) =>
    (doubt.match(/\d+(?:[.,]\d+)*/g) ?? []).some((printed) => parseNumber(printed) === figure),
  );
