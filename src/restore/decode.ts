import { CandidateFinder, listSigns } from './candidates.ts';
import { Channel, type Confusions } from './channel.ts';
import type { LanguageModel } from './language-model.ts';
import { type Choice, chooseWords, type Place } from './lattice.ts';
import type { Layout } from './layout.ts';
import type { Piece } from './pieces.ts';
import { alignReading, type SpellingTree } from './spelling-tree.ts';
import { FIGURE_WORD } from './wording.ts';

/** Words this certain teach how the document was misread. */
const SURE = 0.8;

/** Counts what letters were read as, in the words that are sure. */
function countConfusions(places: Layout['places'], choices: readonly Choice[], channel: Channel): Confusions {
  const confusions = new Map<string, Map<string, number>>();
  places.forEach((place, at) => {
    const choice = choices[at];
    if (typeof place === 'string' || place.kind === 'figure' || !choice || choice.certainty < SURE) return;
    for (const { letter, read } of alignReading(choice.word, listSigns(place.text), channel)) {
      const counts = confusions.get(letter) ?? new Map<string, number>();
      counts.set(read, (counts.get(read) ?? 0) + 1);
      confusions.set(letter, counts);
    }
  });
  return confusions;
}

/** What may stand at a place; a figure that is looked at may be one, or a word. */
function listCandidates(place: string | Piece, finder: CandidateFinder): Place {
  if (typeof place === 'string') return [{ word: place, cost: 0 }];
  const spellings = finder.find(place.text);
  if (place.kind !== 'figure') return spellings;
  const words = spellings.filter(({ word }) => /^\p{L}+$/u.test(word));
  return [{ word: FIGURE_WORD, cost: 0 }, ...words];
}

/** Chooses words with this channel. */
function choose(
  places: Layout['places'],
  model: LanguageModel,
  tree: SpellingTree,
  channel: Channel,
): Choice[] {
  const finder = new CandidateFinder(tree, channel, (word) => model.probability(model.start, word));
  return chooseWords(
    places.map((place) => listCandidates(place, finder)),
    model,
  );
}

/** Reads every place twice: first with a guess of how letters are misread, then with what the sure words showed. */
export function decode({ places }: Layout, model: LanguageModel, tree: SpellingTree): Choice[] {
  const guess = new Channel();
  const first = choose(places, model, tree, guess);
  return choose(places, model, tree, new Channel(countConfusions(places, first, guess)));
}
