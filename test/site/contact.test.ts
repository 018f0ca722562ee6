import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getSiteFolder } from '../../src/cli/site.ts';
import { siteContact } from '../../src/wording/contact.ts';
import { readPage, readText } from '../support/crawl.ts';

test('the page about the site says how to reach its operator, or plainly that it does not', () => {
  const words = readText(readPage(join('.', getSiteFolder()), 'gioi-thieu/index.html').tree);
  expect(words).toContain(
    siteContact ? `qua ${siteContact.text}:` : 'Bản này của trang web không nêu nơi liên hệ.',
  );
});
