import { expect, it } from 'vitest';
import { stringifySitemap } from '../../src/open-data/index.ts';

it('lists whole addresses and escapes what XML keeps for itself', () => {
  const xml = stringifySitemap(['/', '/ke-hoach/', '/a&b/'], new URL('https://example.org/'));
  expect(xml).toContain('<loc>https://example.org/</loc>');
  expect(xml).toContain('<loc>https://example.org/ke-hoach/</loc>');
  expect(xml).toContain('<loc>https://example.org/a&amp;b/</loc>');
});
