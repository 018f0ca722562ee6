import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPlanText } from '../../src/rendering/read.ts';
import { readPlanContent } from '../../src/source/content.ts';
import { printOutline } from '../support/print-outline.ts';
import { root, seedIds } from '../support/seeds.ts';

/**
 * What a reader of Vietnamese reviews: each plan's units, one below the other, as indented as they are nested. A change is
 * written only on purpose (GOLDEN=write npx vitest run test/golden), and read with the source open.
 */
describe('golden outlines', () => {
  test.each(seedIds)('%s', (id) => {
    const file = `test/golden/${id.replace('/', '-')}.txt`;
    const content = readPlanContent(root, id);
    const printed = printOutline(readPlanText(content.mdx, content.file));
    if (process.env.GOLDEN === 'write') writeFileSync(file, printed);
    expect(existsSync(file), `${file} is missing`).toBe(true);
    expect(printed).toBe(readFileSync(file, 'utf8'));
  });
});
