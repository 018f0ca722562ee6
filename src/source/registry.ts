import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import { composeMessage, type Message, Refusal } from '../messages/index.ts';
import { agency, measuredIndex, province, type Registry, type Results, results } from '../schema/registry.ts';

type Path = readonly PropertyKey[];

/** A registry file that was read: its value in the asked shape, and messages that point into it. */
interface RegistryFile<T> {
  value: T;
  refuse: (path: Path, expected: string, found: string) => Message;
}

const provinceFile = z.strictObject({ source: z.string().min(1), provinces: z.array(province) });

/** Reads one YAML file in the shape of `schema`; throws a `Refusal` that names each wrong field and its line. */
function readYaml<T>(root: string, file: string, schema: z.ZodType<T>): RegistryFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(root, file), 'utf8'), { lineCounter: lines });
  const refuse = (path: Path, expected: string, found: string): Message => {
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    const line = node?.range ? lines.linePos(node.range[0]).line : null;
    return composeMessage('registry/entry', { file, line }, expected, found);
  };
  const [fault] = document.errors;
  if (fault) {
    const line = fault.linePos?.[0].line ?? null;
    throw new Refusal([composeMessage('registry/entry', { file, line }, 'YAML', fault.code)]);
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data, refuse };
  throw new Refusal(parsed.error.issues.map((issue) => composeIssue(issue, document.toJS(), refuse)));
}

/** The message for one fault of the shape: the field as `3.name`, what was asked of it, what it holds. */
function composeIssue(
  issue: z.core.$ZodIssue,
  value: unknown,
  refuse: RegistryFile<unknown>['refuse'],
): Message {
  const found = issue.path.reduce<unknown>((at, key) => Object(at)[key], value);
  return refuse(issue.path, `${issue.path.join('.')}: ${issue.message}`, JSON.stringify(found) ?? 'nothing');
}

const listFiles = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${folder}/${name}`);

/** Every entry of every file in a folder of lists, with the way to point at it. */
function readLists<T>(root: string, folder: string, schema: z.ZodType<T[]>) {
  return listFiles(root, folder).flatMap((file) => {
    const { value, refuse } = readYaml(root, file, schema);
    return value.map((entry, at) => ({
      entry,
      refuse: (field: string, expected: string, found: string) => refuse([at, field], expected, found),
    }));
  });
}

interface Listed {
  entry: { id: string; parent?: string | null; successor: { id: string } | null };
  refuse: (field: string, expected: string, found: string) => Message;
}

/** Messages for ids used twice, and for parents and successors that no entry has. */
function checkIds(listed: readonly Listed[]): Message[] {
  const ids = new Set(listed.map(({ entry }) => entry.id));
  const seen = new Set<string>();
  return listed.flatMap(({ entry, refuse }) => {
    const twice = seen.has(entry.id) ? [refuse('id', 'an id of its own', `"${entry.id}" a second time`)] : [];
    seen.add(entry.id);
    const links = { parent: entry.parent, successor: entry.successor?.id };
    const lost = Object.entries(links).filter(([, id]) => typeof id === 'string' && !ids.has(id));
    return [...twice, ...lost.map(([field, id]) => refuse(field, 'the id of an entry', `"${id}"`))];
  });
}

/**
 * The registries of `content/`, read and checked. Throws a `Refusal` for a file that is no YAML, a wrong field, an
 * id used twice, or a parent or successor that does not exist.
 */
export function loadRegistry(root: string): Registry {
  const agencies = readLists(root, 'content/agencies', z.array(agency));
  const provinces = readYaml(root, 'content/provinces/provinces.yaml', provinceFile);
  const listedProvinces = provinces.value.provinces.map((entry, at) => ({
    entry,
    refuse: (field: string, expected: string, found: string) =>
      provinces.refuse(['provinces', at, field], expected, found),
  }));
  const messages = [...checkIds(agencies), ...checkIds(listedProvinces)];
  if (messages.length > 0) throw new Refusal(messages);
  return {
    agencies: agencies.map(({ entry }) => entry),
    provinces: provinces.value.provinces,
    indexes: listFiles(root, 'content/indexes').map((file) => readYaml(root, file, measuredIndex).value),
  };
}

/** The published results in `content/results/`, one entry per province and index. Throws a `Refusal`. */
export const loadResults = (root: string): Results[] =>
  listFiles(root, 'content/results').map((file) => readYaml(root, file, results).value);
