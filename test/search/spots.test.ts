import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bindColumns, packColumns } from '../../src/search/columns.ts';
import { layOut, listPlaces, unpackStanding } from '../../src/search/spots.ts';

const places = fc.uniqueArray(fc.nat(300_000), { minLength: 1 }).map((all) => all.toSorted((a, b) => a - b));
const standing = fc
  .uniqueArray(fc.tuple(fc.nat(40), places), { selector: ([record]) => record })
  .map((all) =>
    all.map(([record, own]) => ({ record, places: own })).toSorted((a, b) => a.record - b.record),
  );

test('where a word stands is the same once packed, bound in two volumes and unpacked', () => {
  fc.assert(
    fc.property(standing, fc.nat(41), (placed, start) => {
      const layout = layOut(Array.from({ length: 41 }, (_, record) => record * 10));
      const volumes = [
        { start: 0, own: placed.filter(({ record }) => record < start) },
        { start, own: placed.filter(({ record }) => record >= start) },
      ];
      const bound = volumes.flatMap(({ start: from, own }) => {
        const counted = own.map(({ record, places }) => ({ record: record - from, places }));
        return own.length === 0 ? [] : [{ columns: packColumns(counted), start: from }];
      });
      const unpacked = unpackStanding(bindColumns(bound), layout);
      const read = [...unpacked.records].map((record) => ({
        record,
        places: listPlaces(unpacked, record, layout),
      }));
      expect(read).toEqual(placed);
    }),
  );
});
