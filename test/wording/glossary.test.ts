import { describe, expect, it } from 'vitest';
import { loadGlossary } from '../../src/source/glossary.ts';
import { loadRegistry } from '../../src/source/registry.ts';
import { listTerms } from '../../src/wording/glossary.ts';

describe('terms', () => {
  const terms = listTerms(loadGlossary(process.cwd()), loadRegistry(process.cwd()).indexes);
  const find = (name: string) => terms.find((term) => term.name === name);

  it('explain abbreviations with what they stand for', () => {
    expect(find('TTHC')).toMatchObject({ id: 'tthc', long: 'thủ tục hành chính', href: null });
  });

  it('explain every index and component, with its page', () => {
    expect(find('PAPI')).toMatchObject({ kind: 'index', href: '/chi-so/papi/' });
    expect(find('PAPI 2')).toMatchObject({ kind: 'component', href: '/chi-so/papi/2/' });
    expect(terms.filter(({ kind }) => kind === 'component')).toHaveLength(21);
  });

  it('know a component by its name only where that is no everyday word', () => {
    expect(find('PAPI 7')?.forms).toEqual(['PAPI 7', 'Quản trị môi trường']);
    expect(find('SIPAS 2')?.forms).toEqual(['SIPAS 2']);
  });

  it('have an address each', () => {
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
  });
});
