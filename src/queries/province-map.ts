import type { PublishedPlan } from '../schema/published-plan.ts';
import { compareVietnamese } from '../vocabulary/collate.ts';
import type { ProvinceView } from './provinces.ts';

/** A province of today as a tile of equal size, about where it lies. */
export interface Tile {
  view: ProvinceView;
  /** From 1, north to south. */
  row: number;
  /** From 1, west to east. */
  column: number;
  /** Its own plans and those of the provinces that were joined to it. */
  plans: PublishedPlan[];
}

/**
 * [row, column] of the 34 provinces since 1 July 2025. A tile keeps each on its right side of its neighbours; distances
 * and shapes are given up, so that a small province is as easy to find and to hit as a large one.
 */
const PLACES: Readonly<Record<string, readonly [number, number]>> = {
  'lai-chau': [1, 1],
  'lao-cai': [1, 2],
  'tuyen-quang': [1, 3],
  'cao-bang': [1, 4],
  'dien-bien': [2, 1],
  'son-la': [2, 2],
  'phu-tho': [2, 3],
  'thai-nguyen': [2, 4],
  'lang-son': [2, 5],
  'ha-noi': [3, 3],
  'bac-ninh': [3, 4],
  'quang-ninh': [3, 5],
  'ninh-binh': [4, 3],
  'hung-yen': [4, 4],
  'hai-phong': [4, 5],
  'thanh-hoa': [5, 3],
  'nghe-an': [6, 3],
  'ha-tinh': [7, 3],
  'quang-tri': [8, 4],
  hue: [9, 4],
  'da-nang': [9, 5],
  'quang-ngai': [10, 5],
  'gia-lai': [11, 5],
  'dak-lak': [12, 5],
  'tay-ninh': [13, 2],
  'dong-nai': [13, 3],
  'lam-dong': [13, 4],
  'khanh-hoa': [13, 5],
  'an-giang': [14, 1],
  'dong-thap': [14, 2],
  'ho-chi-minh': [14, 3],
  'can-tho': [15, 1],
  'vinh-long': [15, 2],
  'ca-mau': [16, 1],
};

/** The provinces of today as tiles, north to south and west to east; one that has no place yet comes last. */
export function listTiles(views: readonly ProvinceView[]): Tile[] {
  const current = views.filter(({ province }) => province.current);
  const lost = current.filter(({ province }) => PLACES[province.id] === undefined);
  return current
    .map((view) => {
      const [row, column] = PLACES[view.province.id] ?? [17 + lost.indexOf(view), 1];
      const joined = view.predecessors.flatMap(({ plans }) => plans);
      return { view, row, column, plans: [...view.plans, ...joined] };
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Every province that there was until 30 June 2025, by name, with what it is today. */
export const listFormerNames = (views: readonly ProvinceView[]): ProvinceView[] =>
  views
    .filter(({ province }) => province.codeUntil2025 !== null)
    .toSorted((a, b) => compareVietnamese(a.province.name, b.province.name));
