import {
  BorderStyle,
  Document,
  FootnoteReferenceRun,
  type ILevelsOptions,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import type { PrintedPlan, PrintedTable, PrintedUnit } from './printed-plan.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const root = (name: string, inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} xmlns:w="${MAIN}">${inner}</w:${name}>`;

/** A DOCX of hand-written XML: the body, and further parts by name ("numbering", "styles", "footnotes"). */
export const zipDocx = (body: string, parts: Record<string, string> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(root('document', `<w:body>${body}</w:body>`)),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, inner]) => [
        `word/${name}.xml`,
        strToU8(root(name.replace(/\d/g, ''), inner)),
      ]),
    ),
  });

/** A paragraph of one run. */
export const p = (text: string, pPr = '', rPr = ''): string =>
  `<w:p>${pPr && `<w:pPr>${pPr}</w:pPr>`}<w:r>${rPr && `<w:rPr>${rPr}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export const numbered = (numId: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;

const LEVELS: ILevelsOptions[] = [
  { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.' },
  { level: 1, format: LevelFormat.DECIMAL, text: '%2.' },
  { level: 2, format: LevelFormat.DECIMAL, text: '%2.%3.' },
];
const BULLETS: ILevelsOptions[] = ['-', '+'].map((text, level) => ({
  level,
  format: LevelFormat.BULLET,
  text,
}));

/** "Chính phủ[^1]" as runs, the mark as a footnote of Word. */
const composeRuns = (text: string): ParagraphChild[] =>
  text
    .split(/\[\^(\d+)\]/)
    .map((part, i) => (i % 2 === 1 ? new FootnoteReferenceRun(Number(part)) : new TextRun(part)));

/** A unit's label comes from an automatic list where Word can count it, else it is typed. */
const composeParagraphs = ({ label, list, paragraphs }: PrintedUnit): Paragraph[] =>
  paragraphs.map((text, i) => {
    const isFirst = i === 0 && label !== '';
    const numbering = isFirst && list ? { reference: list.name, level: list.level } : undefined;
    const typed = isFirst && !list ? `${label} ${text}` : text;
    return new Paragraph({ children: composeRuns(typed), ...(numbering && { numbering }) });
  });

const composeCell = (texts: readonly string[]): TableCell =>
  new TableCell({ children: texts.map((text) => new Paragraph({ children: composeRuns(text) })) });

const composeDataTable = ({ columns, rows }: PrintedTable): Table =>
  new Table({
    rows: [
      new TableRow({ tableHeader: true, children: columns.map((column) => composeCell([column])) }),
      ...rows.map((row) => new TableRow({ children: row.map((cell) => composeCell([cell ?? ''])) })),
    ],
  });

const composePart = (part: PrintedUnit | PrintedTable): (Paragraph | Table)[] =>
  'rows' in part ? [composeDataTable(part)] : composeParagraphs(part);

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const UNRULED = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

/** Two columns side by side without rules: the head and the foot of a plan. */
const composeColumns = (rows: readonly (readonly string[])[][]): Table =>
  new Table({
    borders: UNRULED,
    rows: rows.map((cells) => new TableRow({ children: cells.map((texts) => composeCell(texts)) })),
  });

/** A whole plan as an office types it: head and foot in tables without rules, lists numbered by Word, notes at the foot. */
export async function composePlanDocx(plan: PrintedPlan): Promise<Uint8Array> {
  const document = new Document({
    numbering: {
      config: [
        { reference: 'outline', levels: LEVELS },
        { reference: 'bullets', levels: BULLETS },
      ],
    },
    footnotes: Object.fromEntries(
      plan.footnotes.map((text, i) => [
        i + 1,
        { children: [new Paragraph({ children: [new TextRun(text)] })] },
      ]),
    ),
    sections: [
      {
        children: [
          composeColumns(plan.head),
          ...plan.title.map((text) => new Paragraph({ children: [new TextRun(text)] })),
          ...plan.body.flatMap(composePart),
          composeColumns([plan.foot]),
          ...plan.annexes.flatMap(composePart),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
