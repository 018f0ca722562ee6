import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { composePublishedPlan } from '../../src/rendering/publish.ts';
import { gatherUpdates } from '../../src/rendering/updates/index.ts';
import { loadRegistry } from '../../src/source/registry.ts';
import { makeRoot } from '../support/updates.ts';

test('the report that CONTRIBUTING.md shows fits the plan that it shows', () => {
  const guide = readFileSync('CONTRIBUTING.md', 'utf8');
  const [mdx = '', report = ''] = [...guide.matchAll(/```mdx\n([\s\S]*?)```/g)].map(([, text]) => text);
  const file = /content\/updates\/\S+\.mdx(?=`:)/.exec(guide)?.[0] ?? '';
  const registry = loadRegistry(process.cwd());
  const content = { id: 'cao-bang/12-kh-ubnd-2026', file: 'index.mdx', mdx, facts: null };
  const plan = composePublishedPlan(content, null, '', { registry, knownPlans: [] });
  const root = makeRoot({ [file]: report });
  const { placed, messages } = gatherUpdates(root, { plans: [plan], registry, today: '2026-12-31' });
  expect(messages).toEqual([]);
  expect(placed.map(({ fact }) => fact)).toEqual(['ii.1.a-1', 'i.p1-t1']);
});
