import { openBundle } from './bundle.ts';
import { createEngine, type Engine } from './engine.ts';
import { parseLexicon } from './lexicon.ts';
import type { Names } from './names.ts';

const BUNDLE = '/pagefind/';
const NAMES = '/tim-kiem/ten.json';

let engine: Promise<Engine> | undefined;
let names: Promise<Names> | undefined;

/** Opens the index when first needed; after a failure the next search tries again. */
export function getEngine(): Promise<Engine> {
  engine ??= loadEngine().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function loadEngine(): Promise<Engine> {
  const [bundle, words] = await Promise.all([
    openBundle(fetchFile, document.documentElement.lang),
    fetchFile('words.txt').then((bytes) => new TextDecoder().decode(bytes)),
  ]);
  return createEngine(bundle, parseLexicon(words));
}

/** A file of the index; Pagefind packs its own, whatever the server does. */
async function fetchFile(path: string): Promise<Uint8Array> {
  const [response, { unpack }] = await Promise.all([fetch(BUNDLE + path), import('./unpack.ts')]);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // At once: a browser's own stream goes through many hands, and files are small.
  return /\.pf_\w+$/.test(path) ? unpack(bytes) : bytes;
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
