import { HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { getSiteFolder } from '../../src/cli/site.ts';
import { readSite } from '../support/crawl.ts';

/** Works the rules out once: they are the same for every page, and take as long to work out as a page to read. */
class OneConfigLoader extends StaticConfigLoader {
  #config: ResolvedConfig | Promise<ResolvedConfig> | null = null;

  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.#config ??= super.getConfigFor(handle);
    return this.#config;
  }
}

/** Everything that html-validate recommends, but for what the site has a reason to do otherwise. */
const validator = new HtmlValidate(
  new OneConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // Provisions bear the ids that the document prints: ii.2.4. HTML allows the dot, and lasting links hold it.
      'valid-id': ['error', { relaxed: true }],
      // The page of a promise bears the promise's words, place and plan as its title; HTML sets no limit.
      'long-title': 'off',
      // The filter of the plans works as one chooses, by style alone: there is nothing to submit.
      'wcag/h32': 'off',
      // A line of a template may end in a space that stands between two words; readers see one space.
      'no-trailing-whitespace': 'off',
    },
  }),
);

test('every page is valid HTML', async () => {
  const wrong: string[] = [];
  for (const { address, html } of readSite(getSiteFolder()).values()) {
    const { results } = await validator.validateString(html, address);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages))
      wrong.push(`${address} ${ruleId}: ${message} (${selector})`);
  }
  expect(wrong).toEqual([]);
});
