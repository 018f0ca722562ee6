import { Casing } from './casing.ts';
import { everydayWords } from './everyday-words.ts';
import { LanguageModel } from './language-model.ts';
import { SpellingTree } from './spelling-tree.ts';
import { buildSyllableStock } from './syllable-stock.ts';
import { END, FIGURE_WORD, listWording } from './wording.ts';

/** What the project knows of the language of plans. */
export interface Wording {
  model: LanguageModel;
  tree: SpellingTree;
  casing: Casing;
}

/** Learns from texts, each line of which stands alone, and from everyday words; a text given twice counts twice. */
export function learnWording(known: readonly string[]): Wording {
  const texts = [...known, everydayWords];
  const sentences = texts.flatMap((text) =>
    text
      .normalize('NFC')
      .split('\n')
      .map((line) => [END, ...listWording(line), END]),
  );
  const words = [...new Set(sentences.flat())].filter((word) => word !== END && word !== FIGURE_WORD);
  const stock = buildSyllableStock(words);
  return {
    model: new LanguageModel(sentences, stock.likelihood),
    tree: new SpellingTree(new Set([...words, ...stock.syllables])),
    casing: new Casing(texts),
  };
}
