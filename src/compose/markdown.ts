import type { Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';

declare module 'mdast' {
  interface ListItemData {
    /** The sign or number that the document prints before the item: '-', '+', '3.' */
    label?: string;
  }
}

/** A list is its items, each with the label that the document prints: numbers are never counted anew. */
const list: Handle = (node, _, state, info) => {
  const exit = state.enter('list');
  const written = state.containerFlow(node, info);
  exit();
  return written;
};

const listItem: Handle = (node, _, state, info) => {
  const label: string = node.data?.label ?? '-';
  const tracker = state.createTracker(info);
  tracker.move(`${label} `);
  tracker.shift(label.length + 1);
  const exit = state.enter('listItem');
  const flow = state.containerFlow(node, tracker.current());
  exit();
  const indent = ' '.repeat(label.length + 1);
  return state.indentLines(flow, (line, index, blank) =>
    index === 0 ? `${label} ${line}` : blank ? line : indent + line,
  );
};

/** MDX takes a paragraph that begins with "import " or "export " for code: the first letter is written as a reference. */
const codeWords: Options = {
  unsafe: [
    { atBreak: true, character: 'i', after: 'mport[ \\t\\r\\n]', inConstruct: 'phrasing' },
    { atBreak: true, character: 'e', after: 'xport[ \\t\\r\\n]', inConstruct: 'phrasing' },
  ],
};

/** Writes a tree as Markdown that reads back as MDX: `<`, `{` and whatever else could be syntax is escaped. */
export const stringifyMarkdown = (root: Root): string =>
  toMarkdown(root, {
    handlers: { list, listItem },
    extensions: [
      mdxToMarkdown(),
      codeWords,
      gfmTableToMarkdown({ tablePipeAlign: false }),
      gfmFootnoteToMarkdown(),
    ],
  });
