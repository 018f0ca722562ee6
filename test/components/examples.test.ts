import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  listComponents,
  listExamples,
  listSources,
  type Shown,
  type Unseen,
} from '../../src/examples/index.ts';
import { slugify } from '../../src/vocabulary/fold.ts';

const FOLDER = 'src/components';
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
const nameEnding = (ending: string): string[] =>
  files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));
const documented = nameEnding('.examples.ts');
const modules = import.meta.glob<{ default: Shown | Unseen }>('../../src/components/**/*.examples.ts', {
  eager: true,
});
const components = listComponents(modules);

test('every component has its examples beside it', () => {
  expect(nameEnding('.astro').filter((path) => !documented.includes(path))).toEqual([]);
});

test('examples lie beside a component', () => {
  expect(documented.filter((path) => !existsSync(join(FOLDER, `${path}.astro`)))).toEqual([]);
});

test('no two components have one address', () => {
  const slugs = components.map(({ slug }) => slug);
  expect(slugs.filter((slug, at) => slugs.indexOf(slug) !== at)).toEqual([]);
});

test('what is heard of each component is on record, and nothing else', () => {
  const recorded = readdirSync('test/components').filter((file) => file.endsWith('.yaml'));
  expect(recorded.sort()).toEqual(components.map(({ slug }) => `${slug}.yaml`).sort());
});

describe.each(components)('$path', ({ path, about }) => {
  const examples = listExamples(about);

  test('shows an example, or says why there is nothing to see', () => {
    expect(examples.length > 0 || ('unseen' in about && about.unseen.length > 20)).toBe(true);
  });

  test('says in whole sentences what it is for and why each example is worth a look', () => {
    for (const sentence of [about.purpose, ...examples.map(({ why }) => why)]) {
      expect(sentence).toMatch(/^[\p{Lu}“].*\.$/u);
      expect(sentence).toBe(sentence.normalize('NFC'));
    }
  });

  test('has an anchor of its own for each example', () => {
    const anchors = examples.map(({ name }) => slugify(name));
    expect(new Set(anchors).size).toBe(examples.length);
  });

  test('shows the props of each example as they are written', () => {
    const sources = listSources(readFileSync(`${FOLDER}/${path}.examples.ts`, 'utf8'));
    expect(sources.length).toBe(examples.length);
    for (const source of sources) expect(source).toMatch(/^props: /);
  });
});
