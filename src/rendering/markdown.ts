import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFileMessage } from 'vfile-message';
import { composeMessage, type Message, Refusal } from '../messages/index.ts';

/** Footnotes of GitHub's Markdown. */
function footnotes(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(gfmFootnote());
  data.fromMarkdownExtensions ??= [];
  data.fromMarkdownExtensions.push(gfmFootnoteFromMarkdown());
}

/** Tables of GitHub's Markdown. */
function tables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions?.push(gfmTable());
  data.fromMarkdownExtensions?.push(gfmTableFromMarkdown());
}

/** No more of GitHub's Markdown than that: "~" and addresses stay text. */
const processor = remark().use(remarkMdx).use(footnotes).freeze();
/** Every line may begin a table, and is read twice to see that it does not: only where there is one. */
const tableProcessor = processor().use(tables).freeze();

const CODE = new Set([
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'html',
]);

/** Messages for every node that is code: content is text, nothing in it is run or becomes markup. */
function checkCode(root: Root, file: string, firstLine: number): Message[] {
  const messages: Message[] = [];
  visit(root, (node) => {
    if (!CODE.has(node.type)) return;
    const line = (node.position?.start.line ?? 1) + firstLine;
    const name =
      'name' in node && typeof node.name === 'string'
        ? `<${node.name}>`
        : 'value' in node
          ? String(node.value).slice(0, 60)
          : node.type;
    messages.push(composeMessage('content/script', { file, line }, 'plain text', name));
  });
  return messages;
}

/**
 * Parses the body of a plan. Throws a `Refusal` for a body that is no MDX, or that holds code.
 * @param firstLine lines of the file before the body, so that messages point into the file
 */
export function parseMarkdown(body: string, file: string, firstLine: number): Root {
  let root: Root;
  try {
    root = (body.includes('|') ? tableProcessor : processor).parse(body) as Root;
  } catch (error) {
    const { reason, line } = error as VFileMessage;
    throw new Refusal([
      composeMessage('content/mdx', { file, line: (line ?? 1) + firstLine }, 'MDX', reason ?? String(error)),
    ]);
  }
  const messages = checkCode(root, file, firstLine);
  if (messages.length > 0) throw new Refusal(messages);
  return root;
}
