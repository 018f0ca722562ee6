import { createEngine, type Engine, type Pagefind } from './engine.ts';
import { parseLexicon } from './lexicon.ts';
import type { Names } from './names.ts';

const BUNDLE = '/pagefind/';
const NAMES = '/tim-kiem/ten.json';

let engine: Promise<Engine> | undefined;
let names: Promise<Names> | undefined;

/** Fetches Pagefind and the index when first needed; after a failure the next search tries again. */
export function getEngine(): Promise<Engine> {
  engine ??= loadEngine().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function loadEngine(): Promise<Engine> {
  const [{ createInstance }, words] = await Promise.all([
    import(/* @vite-ignore */ `${BUNDLE}pagefind.js`),
    fetch(`${BUNDLE}words.txt`).then((response) => response.text()),
  ]);
  const instance: Pagefind = createInstance({ noWorker: true });
  return createEngine(instance, parseLexicon(words));
}

/** The names of what exists; where they cannot be fetched there are none, and still the text to search. */
export function getNames(): Promise<Names> {
  names ??= fetch(NAMES)
    .then((response) => response.json())
    .catch(() => {
      names = undefined;
      return { groups: [], pairs: [] };
    });
  return names;
}
