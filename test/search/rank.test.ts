import { expect, test } from 'vitest';
import { rankMatches } from '../../src/search/rank.ts';

const none = new Set<string>();
const matches = [
  { id: 'loose', score: 9 },
  { id: 'phrase', score: 1 },
  { id: 'exact', score: 2 },
  { id: 'exact-phrase', score: 0.1 },
  { id: 'exact-phrase-better', score: 0.2 },
];

test('exact phrase, then exact words, then phrase, then the rest; within each by score', () => {
  const both = ['exact-phrase', 'exact-phrase-better'];
  const tiers = {
    exactPhrase: new Set(both),
    exact: new Set(['exact', ...both]),
    phrase: new Set(['phrase', ...both]),
  };
  const ranked = rankMatches(matches, tiers).map(({ id }) => id);
  expect(ranked).toEqual(['exact-phrase-better', 'exact-phrase', 'exact', 'phrase', 'loose']);
});

test('without stricter tiers the score decides, and what was given is not changed', () => {
  const given = [...matches].reverse();
  const ranked = rankMatches(given, { exactPhrase: none, exact: none, phrase: none });
  expect(ranked[0]?.id).toBe('loose');
  expect(given[0]?.id).toBe('exact-phrase-better');
});
