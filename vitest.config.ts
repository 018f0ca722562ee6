import { defineConfig } from 'vitest/config';

const builtSite = ['test/site/**/*.test.ts', 'test/browser/**/*.test.ts', 'test/search/queries.test.ts'];

/** Rooms are tested alone; the built site is built once, by `test/support/built-site.ts`, for all that looks at it. */
export default defineConfig({
  test: {
    projects: [
      // No test is about time: a slow machine only takes longer.
      { test: { name: 'rooms', include: ['test/**/*.test.ts'], exclude: builtSite, testTimeout: 120_000 } },
      {
        test: {
          name: 'site',
          include: builtSite,
          globalSetup: 'test/support/built-site.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
