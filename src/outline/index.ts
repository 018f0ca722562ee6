/**
 * In: lines. Out: the header, the title, units with ids from their printed labels, tables, footnotes, recipients, signer.
 * Guaranteed: total (any lines give an outline); every line given is in a zone, and every character of the body's lines
 * is in a unit or a table.
 */
import { joinLines, type Lines } from '../lines/index.ts';
import type { LeftOut, Line } from '../lines/line.ts';
import type { Footnote, Table } from '../schema/plan.ts';
import { parseAnnexHead } from './annex.ts';
import { assembleUnits, type TableAnchor } from './assemble.ts';
import { readTypeLine } from './doc-types.ts';
import type { TableReader } from './flat-table.ts';
import { type Header, parseHeader } from './header.ts';
import { takeFootnoteMarkers } from './marks.ts';
import { measureSetting, type Paragraph, splitParagraphs } from './paragraphs.ts';
import { parseTables } from './tables.ts';
import { parseTail, type Tail } from './tail.ts';
import type { Unit } from './unit.ts';
import { splitZones } from './zones.ts';

export interface Outline {
  header: Header;
  docType: string | null;
  title: string;
  /** What the bracket below the title says it came with: "Kèm theo Quyết định số 12/QĐ-UBND … của UBND tỉnh …". */
  attachedTo: string | null;
  units: Unit[];
  tables: Table[];
  footnotes: Footnote[];
  tail: Tail;
  leftOut: LeftOut[];
  /** Ids of units before which a label was skipped. */
  gaps: string[];
  /** Lines of header, title, tail, repeated heads and rules of tables: in no unit, but accounted for. */
  zoneLines: Line[];
}

/**
 * Whether a text was received without its head: nobody can tell what number and date the document itself bears. What a
 * decision brings with it has no head of its own.
 */
export function isHeadless({ header, attachedTo }: Pick<Outline, 'header' | 'attachedTo'>): boolean {
  const { bodies, ...printed } = header;
  return attachedTo === null && bodies.length === 0 && Object.values(printed).every((part) => part === null);
}

interface Section {
  units: Unit[];
  tables: Table[];
  dropped: Line[];
  leftOut: LeftOut[];
  gaps: string[];
}

/** Units and tables of a run of lines; tables hang on the unit before them. */
function parseSection(lines: readonly Line[], root: string | null, read: TableReader): Section {
  const { pieces, dropped, leftOut } = parseTables(lines, read);
  const setting = measureSetting(pieces.flatMap((piece) => ('lines' in piece ? piece.lines : [])));
  const paragraphs: Paragraph[] = [];
  const anchors: TableAnchor[] = [];
  for (const piece of pieces) {
    if ('lines' in piece) paragraphs.push(...splitParagraphs(piece.lines, setting));
    else anchors.push({ table: piece.table, after: paragraphs.length });
  }
  const { units, tables, gaps } = assembleUnits(paragraphs, anchors, root);
  return { units, tables, gaps, dropped, leftOut };
}

/** An annex: its head is a unit, and all below it hangs on that unit. */
function parseAnnex(lines: readonly Line[], taken: Set<string>, read: TableReader): Section {
  const { unit, rest } = parseAnnexHead(lines, taken);
  const section = parseSection(rest, unit.id, read);
  return { ...section, units: [unit, ...section.units] };
}

/** "(Ban hành kèm theo Quyết định số 12/QĐ-UBND …)" below a title says what it came with, not what it is about. */
const ATTACHED_REMARK = /\s*\((?:ban hành )?kèm theo [^()]*\)\s*$/iu;

/** The title on one line, without the type word that may stand on its first line. */
function composeTitle(lines: readonly Line[]): Pick<Outline, 'title' | 'attachedTo'> {
  const [first = '', ...others] = lines.map(({ text }) => text.replace(/^[\s|]+|[\s|]+$/g, ''));
  const title = joinLines([readTypeLine(first, undefined)?.rest || first, ...others]);
  const bare = title.replace(ATTACHED_REMARK, '');
  if (bare === '' || bare === title) return { title, attachedTo: null };
  return { title: bare, attachedTo: title.slice(bare.length).replace(/^[\s(]+|[\s)]+$/g, '') };
}

/** Reads the outline of a document. */
export function parseOutline({ lines, footnotes, leftOut }: Lines, read: TableReader): Outline {
  const zones = splitZones(lines);
  const taken = new Set<string>();
  const sections = [
    parseSection(zones.body, null, read),
    ...zones.annexes.map((annex) => parseAnnex(annex, taken, read)),
  ];
  const units = sections.flatMap((section) => section.units);
  return {
    header: parseHeader(zones.header),
    docType: zones.docType,
    ...composeTitle(zones.title),
    units: takeFootnoteMarkers(units, footnotes.length),
    tables: sections.flatMap((section) => section.tables),
    footnotes: footnotes.map((note) => ({ n: note.n, text: joinLines(note.lines.map(({ text }) => text)) })),
    tail: parseTail(zones.tail),
    leftOut: [...leftOut, ...sections.flatMap((section) => section.leftOut)].sort(
      (a, b) => a.lines[0] - b.lines[0],
    ),
    gaps: sections.flatMap((section) => section.gaps),
    zoneLines: [
      ...zones.header,
      ...zones.typeLine,
      ...zones.title,
      ...zones.tail,
      ...sections.flatMap((section) => section.dropped),
    ],
  };
}
