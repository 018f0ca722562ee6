import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const builtSite = ['test/site/**/*.test.ts', 'test/browser/**/*.test.ts', 'test/search/queries.test.ts'];

/** What takes longest, the longest first: begun late, it would keep one core busy and leave the others idle. */
const LONGEST = [
  'restore/restore',
  'browser/components',
  'source/scan',
  'source/pdf-plans',
  'browser/keyboard',
  'browser/search',
  'property/corridor',
  'browser/axe',
  'site/hostile',
  'site/again',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

/** No test is about time: a slow machine, or one with other work, only takes longer. */
const PATIENCE = {
  testTimeout: 600_000,
  hookTimeout: 600_000,
  expect: { poll: { timeout: 60_000 } },
};

/** Rooms are tested alone; the built site is built once, by `test/support/built-site.ts`, for all that looks at it. */
export default defineConfig({
  test: {
    // Of two cores, Vitest itself would use one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { name: 'rooms', include: ['test/**/*.test.ts'], exclude: builtSite, ...PATIENCE } },
      { test: { name: 'site', include: builtSite, globalSetup: 'test/support/built-site.ts', ...PATIENCE } },
    ],
  },
});
