import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadGlossary } from '../../src/source/glossary.ts';

describe('the glossary', () => {
  const root = mkdtempSync(join(tmpdir(), 'glossary-'));
  mkdirSync(join(root, 'content'));
  const write = (text: string) => writeFileSync(join(root, 'content/glossary.yaml'), text);
  afterAll(() => rmSync(root, { recursive: true }));

  it('of the site explains what plans abbreviate', () => {
    const terms = loadGlossary(process.cwd()).map(({ term }) => term);
    expect(terms).toEqual(expect.arrayContaining(['CCHC', 'TTHC', 'UBND', 'VBQPPL', 'PAKN', 'KT-XH']));
  });

  it('is refused when two entries claim one spelling', () => {
    write('- { term: DVC, explains: a }\n- { term: CNTT, forms: [DVC], explains: b }\n');
    expect(() => loadGlossary(root)).toThrow();
  });

  it('is refused when an entry explains nothing', () => {
    write('- { term: DVC }\n');
    expect(() => loadGlossary(root)).toThrow();
  });
});
