import { joinLines } from '../../../lines/index.ts';
import { SAID_OF_EACH } from '../grid.ts';
import { findGrids, type Grid, hasWall } from './grids.ts';
import { composeLines } from './lines.ts';
import { centre, type PageTable, type Rule, type Word } from './shapes.ts';
import { partUndivided } from './undivided-rows.ts';

interface Cell {
  row: number;
  column: number;
}

/** For each cell of the grid the one that it is merged into: the first, from the left and the top, of its kin. */
function findOwners(grid: Grid): Cell[][] {
  const { xs, ys } = grid;
  const owners: Cell[][] = [];
  for (let row = 0; row < ys.length - 1; row += 1) {
    const [top = 0, bottom = 0] = ys.slice(row);
    owners.push([]);
    for (let column = 0; column < xs.length - 1; column += 1) {
      const [left = 0, right = 0] = xs.slice(column);
      const above = row > 0 && !hasWall(grid, 'h', top, left, right) ? owners[row - 1]?.[column] : undefined;
      const before =
        column > 0 && !hasWall(grid, 'v', left, top, bottom) ? owners[row]?.[column - 1] : undefined;
      owners[row]?.push(above ?? before ?? { row, column });
    }
  }
  return owners;
}

const findPlace = (edges: readonly number[], at: number): number =>
  Math.min(
    Math.max(
      edges.findLastIndex((edge) => edge <= at),
      0,
    ),
    edges.length - 2,
  );

/** The lines of a cell as one text. */
export const readCell = (page: number, words: readonly Word[]): string =>
  joinLines(composeLines(page, words).map(({ text }) => text));

const middleOf = ({ y, size }: Word): number => y - size / 3;

/** A word's cell, by its middle; a word that a rule runs through was painted as one and belongs where it begins. */
const isWithin = ({ xs, ys }: Grid, word: Word): boolean =>
  centre(word) > (xs[0] ?? 0) - 1 &&
  centre(word) < (xs.at(-1) ?? 0) + 1 &&
  middleOf(word) > (ys[0] ?? 0) &&
  middleOf(word) < (ys.at(-1) ?? 0);

/** The rows of the head: those that the cells of its first row reach down to. */
const countHeads = (owners: readonly Cell[][], rows: readonly string[][]): number => {
  const reach = owners.findLastIndex((row) => row.some((owner) => owner.row === 0));
  const columns = owners[0]?.length ?? 0;
  const isWide = rows[0]?.filter((cell) => cell !== '').length === 1 && columns > 2;
  return isWide ? 1 : Math.min(reach + 1, 3, rows.length);
};

/** A cell merged down the rows of who and when is said of each of them. */
function repeatMerged(rows: string[][], owners: readonly Cell[][], heads: number): void {
  rows.forEach((row, r) => {
    owners[r]?.forEach((owner, c) => {
      const head = rows
        .slice(0, heads)
        .map((cells) => cells[c])
        .join(' ')
        .trim();
      const goesOn = r > heads && owner.row < r && owner.row >= heads && owner.column === c;
      if (goesOn && SAID_OF_EACH.test(head)) row[c] = rows[owner.row]?.[c] ?? '';
    });
  });
}

function readGrid(page: number, grid: Grid, words: readonly Word[]): PageTable {
  const owners = findOwners(grid);
  const held = new Map<Cell, Word[]>();
  for (const word of words) {
    const owner = owners[findPlace(grid.ys, middleOf(word))]?.[findPlace(grid.xs, centre(word))];
    if (owner) held.set(owner, [...(held.get(owner) ?? []), word]);
  }
  const rows = owners.map((row, r) =>
    row.map((owner, c) =>
      owner.row === r && owner.column === c ? readCell(page, held.get(owner) ?? []) : '',
    ),
  );
  const heads = countHeads(owners, rows);
  repeatMerged(rows, owners, heads);
  const undivided = owners.map((row, r) => {
    const cells = row.flatMap((owner) => held.get(owner) ?? []);
    const isPlain = row.every((owner, c) => owner.row === r && owner.column === c);
    return isPlain ? partUndivided(page, cells, grid.xs, r < heads ? null : (rows[0]?.[0] ?? '')) : null;
  });
  const parted = rows.flatMap((row, r) => undivided[r]?.rows ?? [row]);
  const kept = parted.filter((row) => row.some((cell) => cell !== ''));
  const [y0 = 0] = grid.ys;
  return {
    page,
    y0,
    y1: grid.ys.at(-1) ?? 0,
    edges: grid.xs,
    rows: kept,
    heads: undivided[0]?.heads ?? heads,
    ruled: true,
  };
}

/** Takes the tables that are drawn with rules out of a page's words. */
export function takeRuledTables(
  page: number,
  words: readonly Word[],
  rules: readonly Rule[],
): { tables: PageTable[]; rest: Word[] } {
  const taken = new Set<Word>();
  const tables = findGrids(rules).map((grid) => {
    const inside = words.filter((word) => !taken.has(word) && isWithin(grid, word));
    for (const word of inside) taken.add(word);
    return readGrid(page, grid, inside);
  });
  return {
    tables: tables.filter(({ rows }) => rows.length > 0),
    rest: words.filter((word) => !taken.has(word)),
  };
}
