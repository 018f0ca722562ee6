import { readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../src/schema/plan.ts';
import type { DocumentText } from '../../src/source/document-text.ts';
import { readScan } from '../../src/source/forms/scan/index.ts';
import { type Block, composeScanPdf, damagePage, drawPages, listBlocks } from '../support/scan.ts';
import { convertText, root } from '../support/seeds.ts';

const seed = joinPath(root, 'seeds/cao-bang/114-kh-svhttdl-2025/source.txt');
const { plan } = convertText(readFileSync(seed, 'utf8'));
const blocks = listBlocks(plan);

const listBlockWords = (block: Block): string[] => {
  if (block.kind === 'columns') return [...block.left, ...block.right].flatMap((line) => line.split(' '));
  if (block.kind === 'table') return block.rows.flat().flatMap((cell) => cell.split(' '));
  return block.text.split(' ');
};

const listWords = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');
const join = ({ rawLines }: DocumentText): string => rawLines.map(({ raw }) => raw).join('\n');

/** Share (0–1) of the words that are read as printed, in order. */
function measureRight(printed: readonly string[], read: readonly string[]): number {
  let row = new Uint16Array(read.length + 1);
  for (const word of printed) {
    const next = new Uint16Array(read.length + 1);
    for (let j = 1; j <= read.length; j += 1)
      next[j] = word === read[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0);
    row = next;
  }
  return (row.at(-1) ?? 0) / printed.length;
}

const fetched: unknown[] = [];
const ownFetch = globalThis.fetch;
beforeAll(() => {
  globalThis.fetch = async (address) => {
    fetched.push(address);
    throw new Error('no network in this test');
  };
});
afterAll(() => {
  globalThis.fetch = ownFetch;
});

describe('a clean scan of a plan at 200 dpi', () => {
  let text: DocumentText;
  const pages: number[] = [];
  beforeAll(async () => {
    const pdf = await composeScanPdf(drawPages(blocks, 200));
    text = await readScan(pdf, 'plan.pdf', (page) => pages.push(page));
  });

  it('gives 99 % of its words', () => {
    const printed = blocks.flatMap(listBlockWords).filter((word) => word !== '');
    expect(measureRight(printed, listWords(join(text)))).toBeGreaterThan(0.99);
  });

  it('gives the outline of the text', () => {
    const outline = ({ provisions }: Plan) =>
      provisions.map(({ id, label, parent }) => ({ id, label, parent }));
    const scanned = convertText(text.received, { rawLines: text.rawLines }).plan;
    expect(outline(scanned)).toEqual(outline(plan));
  });

  it('leaves page numbers out and names them', () => {
    expect(text.leftOut.map(({ rule, text: found }) => `${rule} ${found}`)).toContain('page-number 2');
  });

  it('tells of each page and fetches nothing', () => {
    expect(pages).toEqual([1, 2, 3, 4, 5]);
    expect(fetched).toEqual([]);
  });

  it('waits for a person to look at its figures', () => {
    expect(text.figuresUnreviewed).toBe(true);
    for (const { line, read } of text.doubts ?? []) {
      expect(line).toBeGreaterThan(0);
      expect(read).not.toBe('');
    }
  });
});

describe('a soiled page', () => {
  it('survives a slant of 1.5 degrees, specks, grain and a red seal', async () => {
    const part = blocks.slice(7, 12);
    const [page] = drawPages(part, 200);
    if (!page) throw new Error('the part fills a page');
    const damaged = damagePage(page, { skew: 1.5, specks: 0.004, grain: 30, stamp: true });
    const { rawLines } = await readScan(damaged.toBuffer('image/jpeg', 85), 'trang.jpg');
    const read = listWords(rawLines.map(({ raw }) => raw).join('\n'));
    expect(measureRight(part.flatMap(listBlockWords), read)).toBeGreaterThan(0.97);
  });
});

describe('a ruled table', () => {
  const head = ['STT', 'Nhiệm vụ, giải pháp', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'];
  const task = (n: number, words: string): string[] => [
    String(n),
    words,
    'Văn phòng UBND tỉnh',
    'Các sở, ban, ngành',
    'Thường xuyên',
  ];
  const rows = [
    task(1, 'Tiếp tục tuyên truyền, phổ biến các quy định về cải cách hành chính đến người dân'),
    task(2, 'Công khai kết quả giải quyết hồ sơ thủ tục hành chính'),
    task(3, 'Nâng cao chất lượng cung cấp dịch vụ công trực tuyến'),
  ];

  it('is read cell by cell, over two pages as one', async () => {
    const draw = (part: string[][]) =>
      drawPages([{ kind: 'table', widths: [0.08, 0.42, 0.18, 0.16, 0.16], rows: [head, ...part] }], 200);
    const pdf = await composeScanPdf([...draw(rows.slice(0, 2)), ...draw(rows.slice(2))]);
    const text = await readScan(pdf, 'bang.pdf');
    expect(text.leftOut.map(({ rule }) => rule)).toEqual(['repeated-table-head']);
    const cells = text.rawLines.map(({ raw }) => raw.trim()).filter((raw) => raw.startsWith('|'));
    expect(cells).toEqual([head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`));
  });
});

describe('pages that cannot be read', () => {
  const [first] = drawPages(blocks.slice(0, 5), 200);
  const [coarse] = drawPages(blocks, 90);
  const [blank] = drawPages([], 200);
  const [worn] = drawPages(blocks.slice(0, 5), 130);

  it('are named, and none of their words is text', async () => {
    if (!first || !coarse || !blank || !worn) throw new Error('four pages');
    const ruined = damagePage(worn, { specks: 0.25, grain: 120 });
    const pdf = await composeScanPdf([first, coarse, blank, ruined]);
    const text = await readScan(pdf, 'kho-doc.pdf');
    expect(text.unreadablePages?.map(({ page }) => page)).toEqual([2, 3, 4]);
    expect(text.messages.map(({ id, line }) => `${id} ${line}`)).toEqual(
      [2, 3, 4].map((page) => `scan/page-unreadable ${page}`),
    );
    expect(new Set(text.rawLines.map(({ n }) => n))).toEqual(new Set([1]));
  });

  it('are refused where there is no other', async () => {
    const picture = blank?.toBuffer('image/png') ?? new Uint8Array();
    await expect(readScan(picture, 'trang.png')).rejects.toThrow(/scan\/unreadable/);
  });
});
