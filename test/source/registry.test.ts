import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../src/messages/index.ts';
import { loadRegistry, loadResults } from '../../src/source/registry.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'registry-'));
  for (const folder of ['agencies', 'provinces', 'indexes', 'results'])
    cpSync(`content/${folder}`, join(root, 'content', folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Puts one more file of agencies beside the true ones and returns what loading then says. */
function refusalWith(yaml: string): string {
  writeFileSync(join(root, 'content/agencies/zz.yaml'), yaml);
  try {
    loadRegistry(root);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('the registries as committed', () => {
  const registry = loadRegistry('.');

  it('hold 63 provinces, 34 of today, each other one with its successor among the 34', () => {
    const current = new Set(registry.provinces.filter((province) => province.current).map(({ id }) => id));
    expect(registry.provinces).toHaveLength(63);
    expect(current.size).toBe(34);
    for (const { current: isCurrent, successor } of registry.provinces) {
      if (isCurrent) expect(successor).toBeNull();
      else expect(current).toContain(successor?.id);
    }
  });

  it('hold the components of the three indexes', () => {
    expect(registry.indexes.map(({ id, components }) => [id, components.length])).toEqual([
      ['papi', 8],
      ['par-index', 8],
      ['sipas', 5],
    ]);
  });

  it('hold results whose withheld scores stay empty and whose sums agree', () => {
    for (const { years } of loadResults('.'))
      for (const { total, scores, dimensions } of years) {
        const known = Object.values(scores).filter((score) => score !== null);
        expect(known).toHaveLength(dimensions ?? -1);
        if (total !== null)
          expect(Math.abs(known.reduce((sum, score) => sum + score, 0) - total)).toBeLessThan(0.02);
      }
  });

  it('are in NFC', () => expect(JSON.stringify(registry)).toBe(JSON.stringify(registry).normalize('NFC')));
});

describe('a faulty registry is refused with file, line and field', () => {
  it.each([
    [
      'an id used twice',
      '- { id: so-noi-vu, name: Sở, level: department, everyProvince: true }',
      'a second time',
    ],
    [
      'a successor that does not exist',
      '- { id: a, name: A, level: other, successor: { id: b, on: "2025" } }',
      '"b"',
    ],
    ['a parent that does not exist', '- { id: a, name: A, level: other, parent: b }', '"b"'],
    ['a wrong field', '- { id: a, name: A, level: sở }', '0.level'],
    ['an unknown field', '- { id: a, name: A, level: other, nmae: A }', 'nmae'],
    ['no list', 'id: a', 'array'],
    ['no YAML', '- { id: a, id: b }', 'DUPLICATE_KEY'],
  ])('%s', (_, yaml, said) => {
    const message = refusalWith(`# one\n${yaml}\n`);
    expect(message).toContain('content/agencies/zz.yaml:2  registry/entry');
    expect(message).toContain(said);
  });
});
