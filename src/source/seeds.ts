import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'astro/zod';
import { composeMessage, Refusal } from '../messages/index.ts';
import { type Correction, correction, type Doubt, doubt, type Origin, origin } from '../schema/origin.ts';
import { readSourceFile, type SourceFile } from './read-file.ts';
import { parseYaml } from './yaml.ts';

/** A seed folder, read: the document as received and what stands beside it. */
export interface Seed {
  /** Plan id; the folder's path below `seeds/`. */
  id: string;
  source: SourceFile;
  origin: Origin;
  /** Proofread transcription, each line led by the number of the source line that it transcribes; null where none is needed. */
  transcription: string | null;
  corrections: Correction[];
  doubts: Doubt[];
}

/** Ids of all seed folders below `<root>/seeds`, in order. */
export function listSeedIds(root: string): string[] {
  const seeds = join(root, 'seeds');
  if (!existsSync(seeds)) return [];
  return readdirSync(seeds, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'origin.yaml')
    .map((entry) => relative(seeds, entry.parentPath).split(sep).join('/'))
    .sort();
}

const readOptional = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);

function readList<T>(path: string, file: string, schema: z.ZodType<T[]>): T[] {
  const text = readOptional(path);
  return text === null ? [] : parseYaml(text, schema, 'source/origin', file);
}

/** Reads a seed folder; throws a `Refusal` where a file is wrong or the source is not the one that was received. */
export function readSeed(root: string, id: string): Seed {
  const folder = `seeds/${id}`;
  const at = (name: string): string => join(root, folder, name);
  const described = parseYaml(
    readFileSync(at('origin.yaml'), 'utf8'),
    origin,
    'source/origin',
    `${folder}/origin.yaml`,
  );
  const source = { ...readSourceFile(at(described.file)), file: `${folder}/${described.file}` };
  if (source.sha256 !== described.sha256) {
    const place = { file: source.file };
    throw new Refusal([composeMessage('source/changed', place, `sha256 ${described.sha256}`, source.sha256)]);
  }
  return {
    id,
    source,
    origin: described,
    transcription: readOptional(at('text.txt')),
    corrections: readList(at('corrections.yaml'), `${folder}/corrections.yaml`, z.array(correction)),
    doubts: readList(at('doubts.yaml'), `${folder}/doubts.yaml`, z.array(doubt)),
  };
}

/** The seed whose source has these bytes, so that a document is known again however its file is named. */
export function findSeedByHash(root: string, sha256: string): Seed | null {
  for (const id of listSeedIds(root)) {
    const seed = readSeed(root, id);
    if (seed.source.sha256 === sha256) return seed;
  }
  return null;
}
