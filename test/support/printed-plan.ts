import type { Conversion } from '../../src/convert.ts';
import type { Unit } from '../../src/outline/unit.ts';
import { parseEnumerator } from '../../src/vocabulary/enumerators.ts';

/** A unit as it is typed: its label, and the automatic list that can print that label. */
export interface PrintedUnit {
  /** With its punctuation: "II.", "a)", "-"; '' for none. */
  label: string;
  list: { name: 'outline' | 'bullets'; level: number } | null;
  /** Marks of footnotes as "[^1]". */
  paragraphs: string[];
}

export interface PrintedTable {
  columns: string[];
  rows: (string | null)[][];
}

/** A plan as an office types it, whatever the program: made from a seed's wording. */
export interface PrintedPlan {
  /** Rows of the table at the head: issuer and number left, motto and date right. */
  head: string[][][];
  title: string[];
  body: (PrintedUnit | PrintedTable)[];
  /** Recipients left, signature right. */
  foot: string[][];
  annexes: (PrintedUnit | PrintedTable)[];
  footnotes: string[];
}

const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];

const printLabel = ({ label, mark }: Unit): string => (mark === '()' ? `(${label})` : `${label}${mark}`);

/** The text of each paragraph with its marks put back, last first so that offsets hold. */
const printMarks = ({ paragraphs, markers }: Unit): string[] =>
  paragraphs.map((text, i) =>
    markers
      .filter(({ paragraph }) => paragraph === i)
      .toReversed()
      .reduce((all, { n, offset }) => `${all.slice(0, offset)}[^${n}]${all.slice(offset)}`, text),
  );

function printParagraphs(unit: Unit): string[] {
  const texts = printMarks(unit);
  if (unit.heading === null) return texts;
  const head = `${unit.heading}${unit.headingMark}`;
  return unit.headingMark === ':' && texts.length > 0
    ? [`${head} ${texts[0]}`, ...texts.slice(1)]
    : [head, ...texts];
}

/** Counts as Word does, and says which list would print this very label. */
function createListChooser(): (label: string) => PrintedUnit['list'] {
  const counts = [0, 0, 0];
  return (label) => {
    const found = parseEnumerator(`${label} Ấy`);
    if (found?.style === 'bullet') return { name: 'bullets', level: label === '+' ? 1 : 0 };
    const level = found ? ['roman', 'number', 'decimal'].indexOf(found.style) : -1;
    if (!found || level < 0 || found.mark !== '.') return null;
    const next = counts.map((count, i) => (i === level ? count + 1 : i > level ? 0 : count));
    const expected = level === 2 ? [next[1], next[2]] : [next[level]];
    if (found.path.join() !== expected.join()) return null;
    counts.splice(0, 3, ...next);
    return { name: 'outline', level };
  };
}

/** The plan of a conversion, typed anew. Its head and foot say what the plan says of itself, as far as it does. */
export function printPlan({ plan, units }: Conversion): PrintedPlan {
  const choose = createListChooser();
  const firstAnnex = units.findIndex(({ kind }) => kind === 'annex');
  const print = (some: readonly Unit[]): (PrintedUnit | PrintedTable)[] =>
    some.flatMap((unit) => [
      unit.kind === 'annex'
        ? { label: '', list: null, paragraphs: [printLabel(unit), ...printParagraphs(unit)] }
        : { label: printLabel(unit), list: choose(printLabel(unit)), paragraphs: printParagraphs(unit) },
      ...plan.tables.filter(({ provision }) => provision === unit.id),
    ]);
  const [year, month, day] = (plan.date ?? `${plan.year}--`).split('-');
  const bodies = [plan.parentBody?.name, plan.issuer.name].flatMap((name) => name?.toUpperCase() ?? []);
  return {
    head: [
      [bodies, MOTTO],
      [[`Số: ${plan.number ?? '/KH-UBND'}`], [`Cao Bằng, ngày ${day} tháng ${month} năm ${year}`]],
    ],
    title: ['KẾ HOẠCH', plan.title],
    body: print(firstAnnex < 0 ? units : units.slice(0, firstAnnex)),
    foot: [
      ['Nơi nhận:', ...plan.recipients.map((one) => `- ${one};`)],
      plan.signer ? [...plan.signer.title.split(', '), '', plan.signer.name] : ['TM. ỦY BAN NHÂN DÂN'],
    ],
    annexes: firstAnnex < 0 ? [] : print(units.slice(firstAnnex)),
    footnotes: plan.footnotes.map(({ text }) => text),
  };
}
