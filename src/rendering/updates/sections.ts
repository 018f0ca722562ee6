import type { List, Nodes, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { cleanText } from '../../lines/index.ts';

/** A line of a report as typed, with its place in the file (1-based) and the paragraph that it belongs to. */
export interface TypedLine {
  text: string;
  line: number;
  paragraph: number;
}

/** What stands below one heading of a report. */
export interface Section {
  /** The heading; null for what stands before the first. */
  about: string | null;
  line: number;
  lines: TypedLine[];
  /** What is no plain words (a table, a link, a picture): kind and line. */
  strange: { kind: string; line: number }[];
}

/**
 * The blocks of a report by the heading that they stand below. An entry of a list keeps its dash or number.
 * @param firstLine lines of the file before the blocks
 */
export function listSections(nodes: readonly RootContent[], firstLine: number): Section[] {
  const sections: Section[] = [];
  for (const node of nodes) {
    const line = getLine(node) + firstLine;
    const about = node.type === 'heading' ? cleanText(readText(node)) : null;
    const current = sections.at(-1);
    const section = about === null && current ? current : { about, line, lines: [], strange: [] };
    if (section !== current) sections.push(section);
    if (about !== null) continue;
    addLines(section, node, firstLine);
    section.strange.push(...listStrange(node, firstLine));
  }
  return sections;
}

const getLine = (node: Nodes): number => node.position?.start.line ?? 1;

/** Text of a node, with the line breaks as typed. */
function readText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(readText).join('') : '';
}

function addLines(section: Section, node: RootContent, firstLine: number): void {
  const paragraph = (section.lines.at(-1)?.paragraph ?? -1) + 1;
  for (const { text, line, at } of listParagraphs(node).flatMap(splitLines))
    section.lines.push({ text, line: line + firstLine, paragraph: paragraph + at });
}

interface Typed {
  text: string;
  line: number;
}

const splitLines = ({ text, line }: Typed, at: number): (Typed & { at: number })[] =>
  text.split('\n').map((one, i) => ({ text: one, line: line + i, at }));

/** The paragraphs of a block, those of lists and quotes included. */
function listParagraphs(node: RootContent): Typed[] {
  if (node.type === 'paragraph') return [{ text: readText(node), line: getLine(node) }];
  if (node.type === 'blockquote') return node.children.flatMap(listParagraphs);
  return node.type === 'list' ? listEntries(node) : [];
}

const listEntries = ({ ordered, start, children }: List): Typed[] =>
  children.flatMap((item, at) => {
    const [first, ...others] = item.children.flatMap(listParagraphs);
    const label = ordered ? `${(start ?? 1) + at}.` : '-';
    return first ? [{ ...first, text: `${label} ${first.text}` }, ...others] : [];
  });

const PLAIN = ['paragraph', 'text', 'emphasis', 'strong', 'break', 'inlineCode', 'list', 'listItem'];
const KNOWN = new Set([...PLAIN, 'blockquote', 'thematicBreak']);

function listStrange(node: RootContent, firstLine: number): Section['strange'] {
  const strange: Section['strange'] = [];
  visit(node, (one) => {
    if (KNOWN.has(one.type)) return;
    strange.push({ kind: one.type, line: getLine(one) + firstLine });
    return SKIP;
  });
  return strange;
}
