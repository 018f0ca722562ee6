import { describe, expect, it } from 'vitest';
import { examplePlan } from '../../src/examples/plan.ts';
import { listFormerNames, listTiles } from '../../src/queries/province-map.ts';
import { listProvinceViews } from '../../src/queries/provinces.ts';
import { loadRegistry } from '../../src/source/registry.ts';

describe('the map of provinces', () => {
  const { provinces } = loadRegistry(process.cwd());
  const plans = [examplePlan({ province: { id: 'bac-giang', name: 'Bắc Giang' } })];
  const views = listProvinceViews(provinces, plans, [], []);
  const tiles = listTiles(views);
  const find = (id: string) => tiles.find(({ view }) => view.province.id === id);

  it('has a place for each of the 34, none shared', () => {
    expect(tiles).toHaveLength(34);
    expect(new Set(tiles.map(({ row, column }) => `${row} ${column}`)).size).toBe(34);
    expect(Math.max(...tiles.map(({ row }) => row))).toBe(16);
  });

  it('is read from north to south', () => {
    expect(tiles[0]?.view.province.name).toBe('Lai Châu');
    expect(tiles.at(-1)?.view.province.name).toBe('Cà Mau');
  });

  it('counts the plans of a former province where it lies today', () => {
    expect(find('bac-ninh')?.plans).toHaveLength(1);
    expect(find('cao-bang')?.plans).toHaveLength(0);
  });

  it('finds each of the former 63 by name', () => {
    const names = listFormerNames(views);
    expect(names).toHaveLength(63);
    expect(names.slice(0, 2).map(({ province }) => province.name)).toEqual(['An Giang', 'Bà Rịa - Vũng Tàu']);
  });
});
