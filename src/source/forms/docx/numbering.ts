import { composeBullet } from '../block.ts';
import type { NumberRef, Styles } from './styles.ts';
import { listChildren, readNumber, readToggle, readValue, type XmlElement } from './xml.ts';

/** One level of a list, as numbering.xml defines it (ECMA-376, part 1, 17.9). */
interface Level {
  format: string;
  /** "%1.%2." with a place for the number of each level; for bullets the sign. */
  text: string;
  start: number;
  /** The level that begins this one anew (from 1); 0 never; undefined any above it. */
  restartAfter: number | undefined;
  /** Numbers of all levels in digits. */
  isLegal: boolean;
  /** The paragraph style that this level numbers. */
  style: string | undefined;
}

interface List {
  /** Lists of one definition go on counting each other. */
  abstractId: string;
  levels: ReadonlyMap<number, Level>;
  starts: ReadonlyMap<number, number>;
}

const readLevel = (lvl: XmlElement): Level => ({
  format: readValue(lvl, 'numFmt') ?? 'decimal',
  text: readValue(lvl, 'lvlText') ?? '',
  start: readNumber(lvl, 'start') ?? 0,
  restartAfter: readNumber(lvl, 'lvlRestart'),
  isLegal: readToggle(lvl, 'isLgl') ?? false,
  style: readValue(lvl, 'pStyle'),
});

const indexOf = ({ attributes }: XmlElement): number => Number(attributes.ilvl ?? 0);

const readLevels = (element: XmlElement | undefined): Map<number, Level> =>
  new Map(listChildren(element, 'lvl').map((lvl) => [indexOf(lvl), readLevel(lvl)]));

/** The lists of numbering.xml by their number. */
function readLists(root: XmlElement | null, styles: Styles): Map<number, List> {
  const nums = listChildren(root ?? undefined, 'num');
  const definitions = new Map(
    listChildren(root ?? undefined, 'abstractNum').map((one) => [one.attributes.abstractNumId ?? '', one]),
  );
  const findDefinition = (id: string): { id: string; definition: XmlElement | undefined } => {
    const definition = definitions.get(id);
    const linked = readValue(definition, 'numStyleLink');
    const numId = linked === undefined ? undefined : styles.number(linked).numId;
    const num = nums.find(({ attributes }) => attributes.numId === String(numId));
    const target = readValue(num, 'abstractNumId');
    return target === undefined || target === id
      ? { id, definition }
      : { id: target, definition: definitions.get(target) };
  };
  return new Map(
    nums.map((num) => {
      const { id, definition } = findDefinition(readValue(num, 'abstractNumId') ?? '');
      const overrides = listChildren(num, 'lvlOverride');
      const starts = overrides.flatMap((one) => {
        const start = readNumber(one, 'startOverride');
        return start === undefined ? [] : [[indexOf(one), start] as const];
      });
      const replaced = overrides.flatMap((one) => [...readLevels(one)]);
      const levels = new Map([...readLevels(definition), ...replaced]);
      return [Number(num.attributes.numId), { abstractId: id, levels, starts: new Map(starts) }];
    }),
  );
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function toRoman(value: number): string {
  let rest = value;
  return ROMAN.map(([worth, sign]) => {
    const count = Math.floor(rest / worth);
    rest -= count * worth;
    return sign.repeat(count);
  }).join('');
}

/** As Word counts: a to z, then aa, bb. Without đ: whoever wanted it typed the letters by hand. */
const toLetter = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);

const MAX_NUMBER = 32767;

/** A number in one of Word's formats; in digits for one that Vietnamese plans have no use for. */
export function formatNumber(value: number, format: string): string {
  if (format === 'none') return '';
  if (value < 1 || value > MAX_NUMBER) return String(value);
  if (format === 'upperRoman') return toRoman(value);
  if (format === 'lowerRoman') return toRoman(value).toLowerCase();
  if (format === 'upperLetter') return toLetter(value).toUpperCase();
  if (format === 'lowerLetter') return toLetter(value);
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  return String(value);
}

function composeLabel(list: List, level: number, counts: readonly (number | undefined)[]): string {
  const own = list.levels.get(level);
  if (!own) return '';
  if (own.format === 'bullet') return composeBullet(own.text, level);
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const one = list.levels.get(at);
    const format = own.isLegal && one?.format !== 'none' ? 'decimal' : (one?.format ?? 'decimal');
    return formatNumber(counts[at] ?? one?.start ?? 1, format);
  });
}

/** Counts the lists of a document: given each paragraph in turn, it says what Word prints before it; '' for nothing. */
export type Numberer = (direct: NumberRef, styleId: string | undefined) => string;

/** Which list and level number a paragraph: its own properties, else its style's. */
function resolveNumber(
  direct: NumberRef,
  styleId: string | undefined,
  styles: Styles,
  lists: ReadonlyMap<number, List>,
) {
  const inherited = styles.number(styleId);
  const numId = direct.numId ?? inherited.numId;
  const list = numId ? lists.get(numId) : undefined;
  if (numId === undefined || !list) return null;
  const linked = [...list.levels].find(([, { style }]) => style !== undefined && style === styleId)?.[0];
  return { numId, list, level: direct.level ?? linked ?? inherited.level ?? 0 };
}

export function createNumberer(root: XmlElement | null, styles: Styles): Numberer {
  const lists = readLists(root, styles);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (direct, styleId) => {
    const found = resolveNumber(direct, styleId, styles, lists);
    if (!found) return '';
    const { numId, list, level } = found;
    const own = counts.get(list.abstractId) ?? [];
    counts.set(list.abstractId, own);
    const key = `${numId} ${level}`;
    const restart = begun.has(key) ? undefined : list.starts.get(level);
    begun.add(key);
    const last = own[level];
    own[level] = restart ?? (last === undefined ? (list.levels.get(level)?.start ?? 1) : last + 1);
    for (const [deeper, { restartAfter }] of list.levels) {
      if (deeper > level && restartAfter !== 0 && level < (restartAfter ?? deeper)) own[deeper] = undefined;
    }
    return composeLabel(list, level, own);
  };
}
