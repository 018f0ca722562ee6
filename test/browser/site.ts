import { afterAll } from 'vitest';
import { openSite, type Site } from './support.ts';

/** The built site and a browser, for the tests of one file: both are closed after them. */
export async function openTestedSite(): Promise<Site> {
  const site = await openSite();
  afterAll(() => site.close());
  return site;
}
