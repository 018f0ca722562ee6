import { loadGlossary } from '../source/glossary.ts';
import { loadRegistry } from '../source/registry.ts';
import { listTerms, type Term } from './glossary.ts';

let gathered: readonly Term[] | undefined;

/** The terms of the site, read once a build; read anew at each call while a page is being worked on. */
export function getTerms(): readonly Term[] {
  if (import.meta.env.DEV || gathered === undefined) {
    const root = process.cwd();
    gathered = listTerms(loadGlossary(root), loadRegistry(root).indexes);
  }
  return gathered;
}
