import type { Enumerator, EnumeratorStyle } from '../vocabulary/enumerators.ts';

/**
 * Follows the numbering of a document: which lists are open, and what must come next in each. It tells a true enumerator
 * from a line that only begins like one, and says below which unit a label stands.
 */
export interface OpenList {
  style: EnumeratorStyle;
  /** Labels of one list share it: style, punctuation, for bullets the sign. */
  key: string;
  /** Path of its last label. */
  path: number[];
}

/** The open lists, outermost first. A label's depth is the index of its list. */
export type Tracker = readonly OpenList[];

export interface Placement {
  tracker: Tracker;
  depth: number;
  /** How sure the numbering makes it that the label is one. */
  fit: 'next' | 'first' | 'gap' | 'bullet';
}

export const startTracker: Tracker = [];

/** Containers of a whole document, in the order in which they nest. */
const CONTAINERS: EnumeratorStyle[] = ['annex', 'part', 'chapter', 'section', 'article', 'capital'];

const keyOf = ({ style, mark, label }: Enumerator): string =>
  style === 'bullet'
    ? `bullet ${label === '–' ? '-' : label}`
    : style === 'number' || style === 'letter'
      ? `${style} ${mark}`
      : style === 'topic'
        ? `topic ${label.replace(/\s+\S+$/u, '').toLowerCase()}`
        : style;

const samePrefix = (a: readonly number[], b: readonly number[], length: number): boolean =>
  a.slice(0, length).every((value, i) => value === b[i]);

const pushAt = (tracker: Tracker, depth: number, enumerator: Enumerator): Tracker => [
  ...tracker.slice(0, depth),
  { style: enumerator.style, key: keyOf(enumerator), path: enumerator.path },
];

/** Steps from the list's last label to this one; 1 is "comes next". NaN where the two cannot be compared. */
function countSteps(list: OpenList, enumerator: Enumerator): number {
  const last = enumerator.path.length - 1;
  if (list.path.length !== enumerator.path.length || !samePrefix(list.path, enumerator.path, last))
    return Number.NaN;
  return (enumerator.path[last] ?? 0) - (list.path[last] ?? 0);
}

/** The open list that a decimal label hangs below: the one whose last label is its prefix (2 for 2.4, 2.4 for 2.4.1). */
function findDecimalParent(tracker: Tracker, path: readonly number[]): number {
  const prefix = path.slice(0, -1);
  return tracker.findLastIndex(
    (list) =>
      list.style !== 'bullet' &&
      list.style !== 'paren' &&
      list.path.length === prefix.length &&
      samePrefix(list.path, prefix, prefix.length),
  );
}

function placeDecimal(tracker: Tracker, enumerator: Enumerator): Placement {
  const isSibling = (list: OpenList): boolean =>
    list.style === 'decimal' && list.path.length === enumerator.path.length;
  const sibling = tracker.findLastIndex((list) => isSibling(list) && countSteps(list, enumerator) >= 1);
  const sibling1 = tracker[sibling];
  if (sibling1) {
    const fit = countSteps(sibling1, enumerator) === 1 ? 'next' : 'gap';
    return { tracker: pushAt(tracker, sibling, enumerator), depth: sibling, fit };
  }
  const parent = findDecimalParent(tracker, enumerator.path);
  const anySibling = tracker.findIndex(isSibling);
  const outermost = tracker.findIndex(
    (list) => list.style === 'decimal' && list.path.length > enumerator.path.length,
  );
  const depth =
    parent >= 0 ? parent + 1 : anySibling >= 0 ? anySibling : outermost >= 0 ? outermost : tracker.length;
  const isFirst = enumerator.path.at(-1) === 1;
  return {
    tracker: pushAt(tracker, depth, enumerator),
    depth,
    fit: isFirst && parent >= 0 ? 'first' : 'gap',
  };
}

/** A first letter parts the Roman section that is open: "IV. NHIỆM VỤ" / "A. CHỈ SỐ PAR INDEX" / "B. CHỈ SỐ PAPI" / "V. TỔ CHỨC THỰC HIỆN". */
const isAbove = (list: OpenList, { style, path }: Enumerator): boolean =>
  style === 'capital' && path[0] === 1 && list.style === 'roman';

function placeContainer(tracker: Tracker, enumerator: Enumerator): Placement {
  const rank = CONTAINERS.indexOf(enumerator.style);
  const own = tracker.findIndex((list) => list.style === enumerator.style);
  const inner = tracker.findIndex(
    (list) =>
      CONTAINERS.indexOf(list.style) > rank ||
      !(CONTAINERS.includes(list.style) || isAbove(list, enumerator)),
  );
  const depth = own >= 0 ? own : inner >= 0 ? inner : tracker.length;
  const list = tracker[own];
  const fit = list
    ? countSteps(list, enumerator) === 1
      ? 'next'
      : 'gap'
    : enumerator.path[0] === 1
      ? 'first'
      : 'gap';
  return { tracker: pushAt(tracker, depth, enumerator), depth, fit };
}

function placeBullet(tracker: Tracker, enumerator: Enumerator): Placement {
  const own = tracker.findLastIndex((list) => list.key === keyOf(enumerator));
  // "+" items hang below "-" items: after a "+" list a "-" goes on with its own list or begins one beside it.
  const depth = own >= 0 ? own : tracker.length;
  return { tracker: pushAt(tracker, depth, enumerator), depth, fit: 'bullet' };
}

/**
 * Where a label stands: in the innermost open list that it continues by one; else at the head of a new list (first
 * label); else, with a gap, in a list of its own kind.
 */
export function placeEnumerator(tracker: Tracker, enumerator: Enumerator): Placement {
  if (enumerator.style === 'bullet') return placeBullet(tracker, enumerator);
  if (enumerator.style === 'decimal') return placeDecimal(tracker, enumerator);
  if (CONTAINERS.includes(enumerator.style)) return placeContainer(tracker, enumerator);
  const matches = (test: (list: OpenList) => boolean): number =>
    Math.max(
      tracker.findLastIndex((list) => list.key === keyOf(enumerator) && test(list)),
      -1,
    );
  const continued = matches((list) => countSteps(list, enumerator) === 1);
  const loose = tracker.findLastIndex(
    (list) => list.style === enumerator.style && countSteps(list, enumerator) === 1,
  );
  const own = continued >= 0 ? continued : loose;
  if (own >= 0) return { tracker: pushAt(tracker, own, enumerator), depth: own, fit: 'next' };
  if (enumerator.path[0] === 1) {
    // A list that begins again stands beside the one before it: the heading between the two was lost.
    const again = matches(() => true);
    if (again < 0) return placeFirst(tracker, enumerator);
    return { tracker: pushAt(tracker, again, enumerator), depth: again, fit: 'first' };
  }
  const gapped = matches((list) => countSteps(list, enumerator) > 1);
  const depth =
    gapped >= 0 ? gapped : enumerator.style === 'roman' ? findRomanDepth(tracker) : tracker.length;
  return { tracker: pushAt(tracker, depth, enumerator), depth, fit: 'gap' };
}

/** A Roman number never hangs below a smaller sign, be it "I" or a "II" whose "I" was lost. */
const findRomanDepth = (tracker: Tracker): number =>
  tracker.findLastIndex((list) => CONTAINERS.includes(list.style)) + 1;

/**
 * The head of a new list hangs below the unit that is open; after bullets a new "1." or "a)" leaves them.
 */
function placeFirst(tracker: Tracker, enumerator: Enumerator): Placement {
  const innermost = tracker.at(-1);
  if (innermost?.key === keyOf(enumerator) && innermost.path[0] === 1) {
    // The very label of the unit before it, printed again: a sibling, not a list of one below it.
    return { tracker, depth: tracker.length - 1, fit: 'gap' };
  }
  const bullet = tracker.findIndex((list) => list.style === 'bullet');
  const below = bullet >= 0 ? bullet : tracker.length;
  const depth = enumerator.style === 'roman' ? findRomanDepth(tracker) : below;
  return { tracker: pushAt(tracker, depth, enumerator), depth, fit: 'first' };
}
