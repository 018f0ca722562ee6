import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeAddress, getLanding, readDetails } from '../../src/search/record-address.ts';

const PLAN = '/ke-hoach/cao-bang/114/';
const details = {
  shown: { title: 'II. “Nhiệm vụ” #1:~:{"a"}', plan: 'https://x//y' },
  heading: 2,
  parts: [],
};

test('a record’s address leads to its provision, or to the top of its page', () => {
  expect(getLanding(composeAddress(`${PLAN}#ii.2`, 7, details))).toBe(`${PLAN}#ii.2`);
  expect(getLanding(composeAddress(PLAN, 0, details))).toBe(PLAN);
});

test('details come back as they were, whatever they say', () => {
  expect(readDetails(composeAddress(PLAN, 3, details))).toEqual(details);
  fc.assert(
    fc.property(fc.string(), fc.nat(), (title, heading) => {
      const parts = [{ from: heading, anchor: 'ii.1', title, values: ['muc'] }];
      const given = { shown: { title }, heading, parts };
      expect(readDetails(composeAddress(`${PLAN}#ii`, heading, given))).toEqual(given);
    }),
  );
});
