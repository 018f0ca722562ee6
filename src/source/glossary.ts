import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { composeMessage, Refusal } from '../messages/index.ts';
import { type GlossaryEntry, glossaryEntry } from '../schema/glossary.ts';
import { parseYaml } from './yaml.ts';

const FILE = 'content/glossary.yaml';

/** The glossary of `content/`. Throws a `Refusal` for a wrong field, or a spelling that two entries claim. */
export function loadGlossary(root: string): GlossaryEntry[] {
  const text = readFileSync(join(root, FILE), 'utf8');
  const entries = parseYaml(text, z.array(glossaryEntry), 'registry/entry', FILE);
  const spellings = entries.flatMap(({ term, forms }) => [term, ...forms]);
  const twice = spellings.find((spelling, at) => spellings.indexOf(spelling) !== at);
  if (twice === undefined) return entries;
  const place = { file: FILE, line: null };
  throw new Refusal([
    composeMessage('registry/entry', place, 'each spelling once', `"${twice}" a second time`),
  ]);
}
