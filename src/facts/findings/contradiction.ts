import type { Target } from '../../schema/plan.ts';
import { foldCase } from '../../vocabulary/fold.ts';
import { stringifyNumber } from '../../vocabulary/numbers.ts';
import { stringifyPlace } from './place.ts';
import type { Rule } from './rule.ts';

/** Words that say how much or how it is said, not what is measured. */
const unsaying = new Set(
  'tỷ lệ tỉ được đạt các những là của và trên theo tại có phải đều bảo đảm'.split(' '),
);
/** Two wordings of one measure share this much of their words; "hồ sơ … trực tuyến" and "kết quả … đồng bộ" share less than half. */
const alike = 0.75;

const listWords = (text: string): Set<string> =>
  new Set((foldCase(text).match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !unsaying.has(word)));

/** The whole wording and its beginnings up to each comma: what follows a comma often only adds how. */
function listWordings(subject: string): Set<string>[] {
  const cuts = [...subject.matchAll(/,/gu)].map(({ index }) => index);
  return [...cuts, subject.length]
    .map((cut) => listWords(subject.slice(0, cut)))
    .filter(({ size }) => size >= 4);
}

/** Share (0–1) of the words of both that they have in common. */
function likeness(a: Set<string>, b: Set<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common);
}

const isSameMeasure = (a: Target, b: Target): boolean =>
  listWordings(a.subject).some((one) =>
    listWordings(b.subject).some((other) => likeness(one, other) >= alike),
  );

const isFigure = ({ comparator, value, gain }: Target): boolean =>
  value !== null && gain == null && /^[<>=]/u.test(comparator);

/** Whether both can be reached: "từ 40% trở lên" and "100%" can, "80%" and "100%" cannot. */
function areCompatible(a: Target, b: Target): boolean {
  if (a.comparator === b.comparator) return a.value === b.value;
  const [low, high] = (a.value ?? 0) < (b.value ?? 0) ? [a, b] : [b, a];
  return a.value === b.value || low.comparator.startsWith('>') || high.comparator.startsWith('<');
}

/** "đạt lần lượt 70% và 60%": each figure has a thing of its own. */
const arePaired = (a: Target, b: Target): boolean =>
  a.provision === b.provision && /lần lượt/iu.test(a.quote + b.quote);

/** The same thing measured in the same way for the same time, with figures that cannot both be meant. */
function contradicts(a: Target, b: Target): boolean {
  const isSameTime = a.deadline === null || b.deadline === null || a.deadline === b.deadline;
  return (
    isFigure(a) &&
    isFigure(b) &&
    a.unit === b.unit &&
    isSameTime &&
    !arePaired(a, b) &&
    !areCompatible(a, b) &&
    isSameMeasure(a, b)
  );
}

const signs: Partial<Record<Target['comparator'], string>> = {
  '>': 'trên ',
  '>=': 'ít nhất ',
  '<': 'dưới ',
  '<=': 'không quá ',
};

const stringifyFigure = ({ comparator, value, unit }: Target): string =>
  `${signs[comparator] ?? ''}${stringifyNumber(value ?? 0)}${unit === '%' ? '%' : ` ${unit ?? ''}`}`.trim();

/** One measure with two figures in one plan: 80% in II.2.1, 100% in II.6.1 (003:168, 003:558). */
export const findContradictions: Rule = ({ ctx, targets }) =>
  targets.flatMap((later, i) =>
    targets.slice(0, i).flatMap((earlier) => {
      if (!contradicts(earlier, later)) return [];
      const [first, second] = [earlier, later].map(
        (target) =>
          `“${target.quote}” (${stringifyFigure(target)}, ${stringifyPlace(target.provision, ctx.provisions)})`,
      );
      const message = `Nội dung gần như nhau có hai mức: ${first} và ${second}.`;
      return [{ kind: 'contradiction', provision: later.provision, message }];
    }),
  );
