import type { Provision } from '../schema/plan.ts';

type Placed = Pick<Provision, 'id' | 'label' | 'parent'>;

/** The unit with all above it, outermost first. A parent that is not there ends the path. */
export function listPath<Unit extends Placed>(unit: Unit, byId: ReadonlyMap<string, Unit>): Unit[] {
  const path: Unit[] = [];
  for (let at: Unit | undefined = unit; at && !path.includes(at); at = byId.get(at.parent ?? ''))
    path.unshift(at);
  return path;
}

/**
 * Where a unit stands, as one would say it: “mục II.2.4”, “mục II.6, điểm đ”, “mục I, gạch đầu dòng 3”,
 * “Phụ lục 01, mục I”; a unit without a label is “phần mở đầu”, “phần kết” or “đoạn 2”, by its id.
 */
export function formatPlace(path: readonly Placed[]): string {
  const first = path.findIndex(hasNumber);
  const [above, below] = first < 0 ? [path, []] : [path.slice(0, first), path.slice(first)];
  const numbers = below.filter(hasNumber).reduce<string[]>(joinNumber, []);
  return [
    ...above.map(nameUnit),
    ...(numbers.length > 0 ? [`mục ${numbers.join('.')}`] : []),
    ...below.filter((unit) => !hasNumber(unit)).map(nameUnit),
  ].join(', ');
}

/** Roman or Arabic, dotted or not: II, A, 2, 2.4, 1a; not đ, not “Điều 5”. */
const hasNumber = ({ label }: Placed): boolean => /^(?:[IVXLC]+|[A-Z]|\d+[a-zđ]?)(?:\.\d+)*$/u.test(label);

/** II, 2 and then 2.4 is II.2.4: a label that repeats the one above it replaces it. */
const joinNumber = (numbers: string[], { label }: Placed): string[] => [
  ...numbers.filter((number) => !label.startsWith(`${number}.`)),
  label,
];

function nameUnit({ id, label }: Placed): string {
  if (/^\p{Ll}$/u.test(label)) return `điểm ${label}`;
  if (/[\p{L}\d]/u.test(label)) return label;
  if (id === 'mo-dau') return 'phần mở đầu';
  if (id === 'ket') return 'phần kết';
  const count = /[pu](\d+)$/.exec(id)?.[1] ?? '';
  return `${label === '' ? 'đoạn' : 'gạch đầu dòng'} ${count}`.trim();
}
