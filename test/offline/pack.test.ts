import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openPack, packFiles } from '../../src/offline/pack.ts';

test('files come out of a pack as they went in', () => {
  const files = fc.uniqueArray(fc.tuple(fc.string({ unit: 'binary' }), fc.uint8Array()), {
    selector: ([path]) => path,
  });
  fc.assert(
    fc.property(files, (given) => {
      const opened = [...openPack(packFiles(new Map(given)))];
      expect(opened.map(([path, bytes]) => [path, [...bytes]])).toEqual(
        given.map(([path, bytes]) => [path, [...bytes]]),
      );
    }),
  );
});
