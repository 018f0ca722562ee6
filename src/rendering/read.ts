/**
 * In: the text of an `index.mdx`. Out: its front matter, units, tables and footnotes, with the ids of its printed labels.
 * Guaranteed: a plan typed by hand gets the ids that an imported one gets; content that is code, or that does not
 * compile, is refused with its line.
 */
import { composeMessage, Refusal } from '../messages/index.ts';
import { ATTACHED_ID, IS_ATTACHED } from '../outline/annex.ts';
import { assembleUnits } from '../outline/assemble.ts';
import { splitTypeWord } from '../outline/doc-types.ts';
import type { Paragraph } from '../outline/paragraphs.ts';
import { claimId, type FootnoteMarker, type Unit } from '../outline/unit.ts';
import { type FrontMatter, frontMatter } from '../schema/front-matter.ts';
import type { Footnote, Table } from '../schema/plan.ts';
import { parseYaml } from '../source/yaml.ts';
import { composeIdSegment } from '../vocabulary/enumerators.ts';
import { type Blocks, readBlocks } from './blocks.ts';
import { parseMarkdown } from './markdown.ts';

export interface PlanText {
  frontMatter: FrontMatter;
  units: Unit[];
  tables: Table[];
  footnotes: Footnote[];
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * Label and title of a heading that begins an annex ("Phụ lục I …") or an attached document ("KẾ HOẠCH …", or any title
 * above a bracket that says what it came with).
 */
function readAnnexLabel(
  { isHeading, enumerator, text }: Paragraph,
  next: Paragraph | undefined,
): { label: string; mark: string; rest: string } | null {
  if (!isHeading) return null;
  if (enumerator?.style === 'annex') return { label: enumerator.label, mark: enumerator.mark, rest: text };
  const typed = enumerator === null ? splitTypeWord(text) : null;
  if (typed) return { ...typed, mark: '' };
  const isAttached = enumerator === null && next?.enumerator === null && IS_ATTACHED.test(next.text);
  return isAttached ? { label: '', mark: '', rest: text } : null;
}

/** Parts of the blocks: the body, then each annex from its heading on. `from` counts the paragraphs before the part. */
function splitAnnexes(blocks: Blocks): { from: number; blocks: Pick<Blocks, 'paragraphs' | 'tables'> }[] {
  const { paragraphs, tables } = blocks;
  const heads = paragraphs.flatMap((paragraph, i) =>
    readAnnexLabel(paragraph, paragraphs[i + 1]) ? [i] : [],
  );
  return [0, ...heads].map((from, k) => {
    const to = heads[k] ?? paragraphs.length;
    const inside = ({ after }: { after: number }): boolean =>
      after > from ? after <= to : k === 0 && after === 0;
    return { from, blocks: { paragraphs: paragraphs.slice(from, to), tables: tables.filter(inside) } };
  });
}

/** The head of an annex as a unit: heading, and the remark in brackets below it. */
function composeAnnex(paragraphs: Blocks['paragraphs'], taken: Set<string>): { unit: Unit; size: number } {
  const [head, remark] = paragraphs;
  const hasRemark = remark?.enumerator === null && /^\(/.test(remark.text);
  const { label, mark, rest } = (head && readAnnexLabel(head, remark)) ?? { label: '', mark: '', rest: '' };
  return {
    size: hasRemark ? 2 : 1,
    unit: {
      id: claimId(taken, composeIdSegment({ style: 'annex', label }, 1) || ATTACHED_ID),
      kind: 'annex',
      label,
      mark,
      parent: null,
      heading: rest || null,
      headingMark: '',
      paragraphs: hasRemark ? [remark.text] : [],
      lines: head?.lines ?? null,
      markers: [],
    },
  };
}

interface Part {
  units: Unit[];
  tables: Table[];
  /** Unit of each paragraph of the part. */
  owners: string[];
}

/** @param taken ids of the annexes before this one; null for the body */
function readPart(
  blocks: Pick<Blocks, 'paragraphs' | 'tables'>,
  from: number,
  taken: Set<string> | null,
): Part {
  const annex = taken ? composeAnnex(blocks.paragraphs, taken) : null;
  const size = annex?.size ?? 0;
  const anchors = blocks.tables.map(({ table, after }) => ({
    table,
    after: Math.max(after - from - size, 0),
  }));
  const { units, tables, owners } = assembleUnits(
    blocks.paragraphs.slice(size),
    anchors,
    annex?.unit.id ?? null,
  );
  const heads = Array.from({ length: size }, () => annex?.unit.id ?? '');
  return { units: annex ? [annex.unit, ...units] : units, tables, owners: [...heads, ...owners] };
}

/** Gives footnote marks, known by paragraph of the file, to the units that the paragraphs went to. */
function placeMarkers(units: readonly Unit[], owners: readonly string[], markers: Blocks['markers']): Unit[] {
  return units.map((unit) => {
    const own = owners.flatMap((owner, i) => (owner === unit.id ? [i] : []));
    const titled = unit.heading === null ? 0 : 1;
    const placed = markers.flatMap(({ n, paragraph, offset }): FootnoteMarker[] => {
      const at = own.indexOf(paragraph);
      return at < 0 ? [] : [{ n, paragraph: Math.max(at - titled, 0), offset: at < titled ? 0 : offset }];
    });
    return { ...unit, markers: placed };
  });
}

/** Refuses, in a plan typed here, an id that two units would share: a link could mean either. */
function checkIds(units: readonly Unit[], file: string, firstLine: number): void {
  const twice = units.filter(
    ({ id }) => /-\d+$/.test(id) && units.some((other) => other.id === id.replace(/-\d+$/, '')),
  );
  const messages = twice.map(({ id, lines }) => {
    const place = { file, line: (lines?.[0] ?? 1) + firstLine };
    return composeMessage(
      'outline/duplicate-id',
      place,
      'a label of its own',
      `“${id.replace(/-\d+$/, '')}” a second time`,
    );
  });
  if (messages.length > 0) throw new Refusal(messages);
}

/** A file parted at its front matter. */
interface Parted {
  /** YAML between the two lines of ---; it begins on line 2. */
  head: string;
  body: string;
  /** Lines of the file before the body, so that messages point into the file. */
  firstLine: number;
}

/** Parts a file at its front matter; throws a `Refusal` for a file without. */
export function partFrontMatter(mdx: string, file: string): Parted {
  const head = FRONT_MATTER.exec(mdx);
  if (!head) {
    throw new Refusal([
      composeMessage(
        'content/front-matter',
        { file, line: 1 },
        'front matter between two lines of ---',
        'none',
      ),
    ]);
  }
  return {
    head: head[1] ?? '',
    body: mdx.slice(head[0].length),
    firstLine: head[0].split('\n').length - 1,
  };
}

/** Reads the text of a plan; throws a `Refusal` for wrong front matter, code, MDX that does not compile. */
export function readPlanText(mdx: string, file: string): PlanText {
  const { head, body, firstLine } = partFrontMatter(mdx, file);
  const blocks = readBlocks(parseMarkdown(body, file, firstLine), body);
  const taken = new Set<string>();
  const parts = splitAnnexes(blocks).map(({ from, blocks: part }, k) =>
    readPart(part, from, k > 0 ? taken : null),
  );
  const units = parts.flatMap((part) => part.units);
  const facts = parseYaml(head, frontMatter, 'content/front-matter', file, 1);
  if (facts.source === null) checkIds(units, file, firstLine);
  return {
    frontMatter: facts,
    units: placeMarkers(
      units,
      parts.flatMap(({ owners }) => owners),
      blocks.markers,
    ),
    tables: parts.flatMap(({ tables }) => tables),
    footnotes: blocks.footnotes,
  };
}
