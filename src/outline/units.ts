import { composeIdSegment, type Enumerator } from '../vocabulary/enumerators.ts';
import { findBareHeadings } from './bare-headings.ts';
import { type Headed, hasRunIn, isAnnexRemark, splitHeading, splitMark } from './headings.ts';
import { isField, type Paragraph } from './paragraphs.ts';
import { placeEnumerator, startTracker, type Tracker } from './tracker.ts';
import { claimId, type Unit } from './unit.ts';

/** A unit under construction: its own paragraphs, and where it hangs. */
interface Draft {
  id: string;
  enumerator: Enumerator | null;
  kind: Unit['kind'];
  parent: string | null;
  paragraphs: Paragraph[];
  hasChildren: boolean;
  /** A label was skipped right before this one. */
  gap: boolean;
  /** A title without a label heads it. */
  isSection?: boolean;
}

interface Nesting {
  drafts: Draft[];
  tracker: Tracker;
  /** Ids of the open units, outermost first, one for each list of the tracker. */
  open: string[];
  /** Bullets and unlabelled units counted under each parent. */
  counts: Map<string, number>;
  ids: Set<string>;
  /** The last of the labels that count through a document, whatever stands between: "Nhiệm vụ 3" after Mục 2. */
  running: Map<string, number>;
  /** Titles in capitals that head sections without a label. */
  headings: ReadonlySet<Paragraph>;
}

/** Ids that are no label. */
export const PREAMBLE_ID = 'mo-dau';
export const CLOSING_ID = 'ket';

const take = (nesting: Nesting, parent: string | null, kind: string): number => {
  const key = `${parent ?? ''} ${kind}`;
  const count = (nesting.counts.get(key) ?? 0) + 1;
  nesting.counts.set(key, count);
  return count;
};

/** II / 2 / 2.4 is ii.2.4: a decimal repeats the labels above it, so only its last part is its own. */
function composeId(
  parent: string | null,
  enumerator: Enumerator,
  count: number,
  root: string | null,
): string {
  const segment = composeIdSegment(enumerator, count);
  const above = parent ?? root;
  if (above === null) return segment;
  const prefix = segment.split('.').slice(0, -1).join('.');
  const repeats =
    enumerator.style === 'decimal' &&
    prefix !== '' &&
    (above === prefix || above.endsWith(`.${prefix}`) || above.endsWith(`-${prefix}`));
  return `${above}.${repeats ? segment.split('.').at(-1) : segment}`;
}

function addLabelled(
  nesting: Nesting,
  paragraph: Paragraph,
  enumerator: Enumerator,
  root: string | null,
): void {
  const { tracker, depth, fit } = placeEnumerator(nesting.tracker, enumerator);
  const parent = nesting.open[depth - 1] ?? root;
  const count = enumerator.style === 'bullet' ? take(nesting, parent, 'bullet') : 0;
  const id = claimId(nesting.ids, composeId(parent, enumerator, count, root));
  nesting.tracker = tracker;
  nesting.open = [...nesting.open.slice(0, depth), id];
  const above = nesting.drafts.find((draft) => draft.id === parent);
  if (above) above.hasChildren = true;
  const isExpected = goesOn(nesting, enumerator);
  nesting.drafts.push({
    id,
    enumerator,
    kind: 'labelled',
    parent,
    paragraphs: [paragraph],
    hasChildren: false,
    gap: fit === 'gap' && !isExpected,
  });
}

/** Whether a label that counts through the document comes next in it; it is the last one from now on. */
function goesOn({ running }: Nesting, { style, label, path: [place = 0] }: Enumerator): boolean {
  if (style !== 'topic' && style !== 'article') return false;
  const kind = label.replace(/\s+\S+$/u, '').toLowerCase();
  const last = running.get(kind) ?? 0;
  running.set(kind, place);
  return place === last + 1;
}

/** The innermost open unit that is no bullet. */
function findUnbulleted(nesting: Nesting, root: string | null): string | null {
  const bullet = nesting.tracker.findIndex((list) => list.style === 'bullet');
  return nesting.open[(bullet >= 0 ? bullet : nesting.tracker.length) - 1] ?? root;
}

/** Whether the unit already has text of its own, so that a remark after it is not that text. */
const hasText = ({ paragraphs: [first, ...rest] }: Draft): boolean =>
  rest.length > 0 || (first?.isHeading !== true && /[.;…/]$/.test(first?.text ?? ''));

/** An unlabelled unit closes what hangs below the labels beside it; what follows cannot hang there any more. */
function standAmong(nesting: Nesting, parent: string | null, id: string): void {
  const depth = nesting.open.indexOf(parent ?? '') + 1;
  if (depth >= nesting.open.length) return;
  nesting.open = [...nesting.open.slice(0, depth), id];
  nesting.tracker = nesting.tracker.slice(0, depth + 1);
}

/** Whether a field of a task stands below a list of which no bullet before the last has one: it speaks for all of them. */
function endsList({ drafts }: Nesting, paragraph: Paragraph): boolean {
  const [before, last] = drafts.slice(-2);
  const isList = before?.enumerator?.style === 'bullet' && before.parent === last?.parent;
  return isList && isField(paragraph) && !before.paragraphs.some(isField);
}

/**
 * An unlabelled paragraph goes on the unit before it, but for a remark on an annex and a paragraph typed outside the
 * list before it, which are units of their own; before the first label it is the preamble.
 */
function addUnlabelled(nesting: Nesting, paragraph: Paragraph, root: string | null): void {
  const last = nesting.drafts.at(-1);
  if (nesting.headings.has(paragraph)) {
    addHeading(nesting, paragraph, root);
    return;
  }
  const remark = last?.kind === 'labelled' && hasText(last) && isAnnexRemark(paragraph);
  const outside =
    last?.enumerator?.style === 'bullet' && (paragraph.afterList === true || endsList(nesting, paragraph));
  if (last && !remark && !outside) {
    last.paragraphs.push(paragraph);
    return;
  }
  const parent = remark ? last.parent : outside ? findUnbulleted(nesting, root) : root;
  const isPreamble = last === undefined && root === null;
  const own = `u${take(nesting, parent, 'unlabelled')}`;
  const id = claimId(nesting.ids, isPreamble ? PREAMBLE_ID : parent === null ? own : `${parent}.${own}`);
  standAmong(nesting, parent, id);
  nesting.drafts.push({
    id,
    enumerator: null,
    kind: isPreamble ? 'preamble' : 'unlabelled',
    parent,
    paragraphs: [paragraph],
    hasChildren: false,
    gap: false,
  });
}

/** A section headed by a title without a label: what follows hangs below it, up to the next one. */
function addHeading(nesting: Nesting, paragraph: Paragraph, root: string | null): void {
  const count = take(nesting, root, 'section');
  const id = claimId(nesting.ids, root === null ? `u${count}` : `${root}.u${count}`);
  nesting.tracker = [{ style: 'part', key: 'part', path: [count] }];
  nesting.open = [id];
  nesting.drafts.push({
    id,
    enumerator: null,
    kind: 'unlabelled',
    parent: root,
    paragraphs: [{ ...paragraph, isHeading: true }],
    hasChildren: false,
    gap: false,
    isSection: true,
  });
}

/** Whether most of a draft's siblings begin with a title and a colon. */
function areTitled(siblings: readonly Draft[]): boolean {
  const labelled = siblings.filter(({ enumerator }) => enumerator !== null && enumerator.style !== 'bullet');
  const titled = labelled.filter(({ paragraphs }) => hasRunIn(paragraphs[0]?.text ?? ''));
  return labelled.length > 1 && titled.length > labelled.length / 2;
}

/** Heading and text: as Markdown says, else by the form of the text. Bullets never have headings. */
function composeText(
  { enumerator, paragraphs, hasChildren, isSection }: Draft,
  siblingsTitled: boolean,
): Headed {
  const texts = paragraphs.map(({ text }) => text);
  const isHeading = paragraphs[0]?.isHeading;
  const titled = enumerator === null ? isSection === true : enumerator.style !== 'bullet';
  if (isHeading === false || !titled) return { heading: null, headingMark: '', paragraphs: texts };
  const leads = hasChildren || paragraphs[0]?.leadsTable === true;
  if (isHeading === undefined) return splitHeading(texts, { leads, siblingsTitled });
  const [first = '', ...rest] = texts;
  return { ...splitMark(first), paragraphs: rest };
}

function composeUnit(draft: Draft, siblingsTitled: boolean): Unit {
  const numbers = draft.paragraphs.flatMap(({ lines }) => lines);
  return {
    id: draft.id,
    kind: draft.kind,
    label: draft.enumerator?.label ?? '',
    mark: draft.enumerator?.mark ?? '',
    parent: draft.parent,
    ...composeText(draft, siblingsTitled),
    lines: [Math.min(...numbers), Math.max(...numbers)],
    markers: [],
  };
}

const isLetter = ({ enumerator }: Draft, label: string): boolean =>
  enumerator?.style === 'letter' && enumerator.label === label;

/** Units before which a label was skipped; a writer who goes from d) to e) more than once has no đ) to lose. */
function listGaps(drafts: readonly Draft[]): string[] {
  const skips = drafts.filter((draft) => draft.gap && isLetter(draft, 'e'));
  const isAlphabet = skips.length > 1 && !drafts.some((draft) => isLetter(draft, 'đ'));
  return drafts.filter((draft) => draft.gap && !(isAlphabet && skips.includes(draft))).map(({ id }) => id);
}

/**
 * Nests paragraphs into units by their labels.
 * @param root the unit that all hang below (an annex), or null for the body
 */
export function nestParagraphs(
  paragraphs: readonly Paragraph[],
  root: string | null,
): {
  units: Unit[];
  gaps: string[];
  /** The unit that each paragraph went to. */
  owners: string[];
} {
  const nesting: Nesting = {
    drafts: [],
    tracker: startTracker,
    open: [],
    counts: new Map(),
    ids: new Set(),
    running: new Map(),
    headings: findBareHeadings(paragraphs),
  };
  const owners = paragraphs.map((paragraph) => {
    if (paragraph.enumerator) addLabelled(nesting, paragraph, paragraph.enumerator, root);
    else addUnlabelled(nesting, paragraph, root);
    return nesting.drafts.at(-1)?.id ?? '';
  });
  const siblings = Map.groupBy(nesting.drafts, ({ parent }) => parent);
  const titled = new Map([...siblings].map(([parent, drafts]) => [parent, areTitled(drafts)]));
  return {
    units: nesting.drafts.map((draft) => composeUnit(draft, titled.get(draft.parent) === true)),
    owners,
    gaps: listGaps(nesting.drafts),
  };
}
