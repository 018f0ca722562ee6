import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut, listPlaces, packStanding, unpackStanding } from '../../src/search/spots.ts';

const places = fc.uniqueArray(fc.nat(300_000), { minLength: 1 }).map((all) => all.toSorted((a, b) => a - b));
const standing = fc
  .uniqueArray(fc.tuple(fc.nat(40), places), { selector: ([record]) => record })
  .map((all) =>
    all.map(([record, own]) => ({ record, places: own })).toSorted((a, b) => a.record - b.record),
  );

test('where a word stands is the same once packed and unpacked', () => {
  fc.assert(
    fc.property(standing, (placed) => {
      const layout = layOut(Array.from({ length: 41 }, (_, record) => record * 10));
      const unpacked = unpackStanding(packStanding(placed), layout);
      const read = [...unpacked.records].map((record) => ({
        record,
        places: listPlaces(unpacked, record, layout),
      }));
      expect(read).toEqual(placed);
    }),
  );
});
