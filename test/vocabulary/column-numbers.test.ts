import { expect, test } from 'vitest';
import { isColumnNumbers } from '../../src/vocabulary/column-numbers.ts';

test.each([
  ['(1) | (2) | (3)', true],
  ['A | B | 1 | 2', true],
  ['1 | 2 | 3=1+2', true],

  ['1 | 2 | 9,5', false],
  ['1 | Sở Nội vụ | 3', false],
  ['2 | 3 | 4', false],
  ['1 |  | 3', false],
  ['(1) | (2)', false],
])('%s numbers the columns: %s', (row, expected) => {
  expect(isColumnNumbers(row.split('|'))).toBe(expected);
});
