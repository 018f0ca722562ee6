/**
 * In: the bytes of a Markdown file, written by hand or saved from a web page. Out: the document's lines without signs of
 * Markdown, each with its number in the file. Guaranteed: the words of every line are among the lines or in `leftOut`.
 */
import type { RawLine } from '../../../lines/index.ts';
import type { DocumentReader } from '../../document-text.ts';
import { decodeText } from '../../read-file.ts';
import { flattenBlocks, tidy } from '../block.ts';
import { isLayout } from '../layout.ts';
import { type PagePiece, trimPage } from '../page-trim.ts';
import { listColumnBlocks } from '../raw-lines.ts';
import { createLineReader } from './lines.ts';
import { composeRows, countTableLines, readGrid } from './tables.ts';

/** A line or a table, with its lines in the file. */
interface Piece extends PagePiece {
  rawLines: RawLine[];
}

/** A layout table becomes its columns' lines, a table of data its rows. */
function readTable(lines: readonly string[], first: number): Piece {
  const grid = readGrid(lines);
  const text = tidy(
    grid.map(({ cells }) => cells.map((cell) => flattenBlocks(cell.blocks)).join(' ')).join(' '),
  );
  const rawLines = isLayout(grid)
    ? listColumnBlocks(grid).map((block) => ({ n: first, raw: flattenBlocks([block]) }))
    : composeRows(lines).map(({ line, raw }) => ({ n: first + line, raw }));
  return { text, linkShare: 0, rawLines };
}

function listPieces(lines: readonly string[]): Piece[] {
  const read = createLineReader();
  const pieces: Piece[] = [];
  for (let i = 0; i < lines.length; ) {
    const size = countTableLines(lines, i);
    if (size > 0) {
      pieces.push(readTable(lines.slice(i, i + size), i + 1));
    } else {
      const line = lines[i] ?? '';
      const { text, linkShare } = read(line);
      const plain = tidy(text) === tidy(line) ? [line] : text.split('\n').map((part) => part.trim());
      const rawLines = plain.map((raw) => ({ n: i + 1, raw }));
      pieces.push({ text: tidy(text), linkShare, rawLines });
    }
    i += Math.max(1, size);
  }
  return pieces;
}

/** Front matter: facts for a site's program between two rules at the head of the file. */
const FRONT_MATTER = /^---\n[\s\S]*?\n---(?=\n|$)/;

/** The text with front matter emptied line by line, so that numbers stay. */
function splitFrontMatter(text: string): { text: string; front: string } {
  const front = FRONT_MATTER.exec(text)?.[0] ?? '';
  return { text: front.replace(/[^\n]/g, '') + text.slice(front.length), front };
}

/** Reads a Markdown file. Throws a `Refusal` for bytes that are no UTF-8 text. */
export const readMarkdown: DocumentReader = async (bytes, file) => {
  const { text, front } = splitFrontMatter(decodeText(file, bytes).replace(/\r\n?/g, '\n'));
  const { kept, leftOut } = trimPage(listPieces(text.split('\n')));
  const rawLines = kept.flatMap((piece) => piece.rawLines);
  const left = leftOut.map((piece) => ({ rule: 'site-chrome', page: 0, text: piece.text }));
  return {
    kind: 'md',
    rawLines,
    received: rawLines.map(({ raw }) => raw).join('\n'),
    leftOut: front === '' ? left : [{ rule: 'front-matter', page: 0, text: tidy(front) }, ...left],
    messages: [],
  };
};
