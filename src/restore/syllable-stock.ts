import { isVietnameseSyllable } from '../vocabulary/syllables.ts';

const ONSET = /^(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdđghklmnprstvx])?/u;

const splitSyllable = (syllable: string): { onset: string; rhyme: string } => {
  const onset = ONSET.exec(syllable)?.[0] ?? '';
  return { onset, rhyme: syllable.slice(onset.length) };
};

/** Syllables that were met, and those that their onsets and rhymes make. */
export interface SyllableStock {
  syllables: string[];
  /** Probability (0–1) of a syllable by its onset and its rhyme, whether it was met or not; tiny for what is none. */
  likelihood: (word: string) => number;
}

function countParts(syllables: readonly string[]): {
  onsets: Map<string, number>;
  rhymes: Map<string, number>;
} {
  const onsets = new Map<string, number>();
  const rhymes = new Map<string, number>();
  for (const syllable of syllables) {
    const { onset, rhyme } = splitSyllable(syllable);
    onsets.set(onset, (onsets.get(onset) ?? 0) + 1);
    rhymes.set(rhyme, (rhymes.get(rhyme) ?? 0) + 1);
  }
  return { onsets, rhymes };
}

/** A word that is no syllable (a name, a code) is rarer than any syllable. */
const NO_SYLLABLE = 1e-7;

/** Builds the stock from words in small letters; those that are no syllables are left out. */
export function buildSyllableStock(words: readonly string[]): SyllableStock {
  const met = words.filter(isVietnameseSyllable);
  const { onsets, rhymes } = countParts(met);
  const made = [...onsets.keys()].flatMap((onset) => [...rhymes.keys()].map((rhyme) => onset + rhyme));
  const share = (counts: Map<string, number>, part: string): number =>
    (counts.get(part) ?? 0) / Math.max(1, met.length);
  return {
    syllables: [...new Set([...met, ...made.filter(isVietnameseSyllable)])],
    likelihood: (word) => {
      const { onset, rhyme } = splitSyllable(word);
      return Math.max(NO_SYLLABLE, share(onsets, onset) * share(rhymes, rhyme));
    },
  };
}
