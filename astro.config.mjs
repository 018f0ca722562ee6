import mdx from '@astrojs/mdx';
import { defineConfig, logHandlers } from 'astro/config';
import { getPart, ownPages } from './src/rendering/page-parts.ts';

/**
 * The site is static. Plans do not go through Astro's MDX pipeline: the content loader renders each one once and
 * keeps the result by digest (src/rendering); `mdx` serves pages that are written as prose.
 */
export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  output: 'static',
  trailingSlash: 'always',
  // Several pages at a time: while one waits for its drawings (src/charts/draw-beside.ts), the next is made.
  build: { format: 'directory', concurrency: 4 },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx(), ownPages()],
  // A build makes thousands of pages, and says what is wrong and how many there are (src/cli/site.ts), not each.
  ...(process.env.SITE_DRAFT && { logger: logHandlers.node({ level: 'warn' }) }),
  // Processes that make pages side by side (src/cli/site.ts) keep nothing in one place.
  cacheDir: `node_modules/.astro/${getPart()}`,
  // The site is made upon the last one, and what is left over of that is removed in the end (src/cli/draft.ts).
  // What only the pages of plans are dressed with (5 kB) stands in them: they wait for one file less.
  vite: { build: { emptyOutDir: false, assetsInlineLimit: 6144 } },
});
