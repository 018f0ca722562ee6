import { openBundle } from './bundle.ts';
import { createEngine, type Engine } from './engine.ts';
import { parseLexicon } from './lexicon.ts';
import type { Names } from './names.ts';
import { isPacked } from './packed.ts';

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

/** Nothing of the site can be reached, and what is wanted of it is not kept. */
export class NoConnection extends Error {}

/** A file of the index. Pagefind packs its own, whatever the server does; those kept on the device are not packed. */
async function fetchFile(path: string): Promise<Uint8Array> {
  const fetched = Promise.all([fetch(BUNDLE + path), import('./unpack.ts')]);
  const [response, { unpack }] = await fetched.catch(() => {
    throw new NoConnection(path);
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // At once: a browser's own stream goes through many hands, and files are small.
  return isPacked(bytes) ? unpack(bytes) : bytes;
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
