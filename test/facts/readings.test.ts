import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractCommitments } from '../../src/facts/commitments.ts';
import { extractTableTargets } from '../../src/facts/table-targets.ts';
import { extractTargets } from '../../src/facts/targets.ts';
import { type AgencyRef, type Plan, plan } from '../../src/schema/plan.ts';
import { exampleContext } from './example-context.ts';

/** Plans as people read them before the code ran: what the rules must find in the same provisions. */
const readings = readdirSync('test/readings')
  .filter((name) => name.endsWith('.json'))
  .map((name) => plan.parse(JSON.parse(readFileSync(`test/readings/${name}`, 'utf8'))));

const contextOf = ({ provisions, tables, issuer, province, year }: Plan) =>
  exampleContext({ provisions, tables, issuer, province: province.id ?? '', year });

/** Share of `wanted` among `found`, and of `found` among `wanted`; each counts once. */
function measure(found: readonly string[], wanted: readonly string[]): { recall: number; precision: number } {
  const left = [...wanted];
  const right = found.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return {
    recall: wanted.length === 0 ? 1 : right / wanted.length,
    precision: found.length === 0 ? 1 : right / found.length,
  };
}

const stringifyAgencies = (agencies: readonly AgencyRef[]): string =>
  agencies
    .map(({ id, name }) => id ?? name)
    .sort()
    .join(' + ');

describe.each(readings)('$id', (reading) => {
  test('targets: provision, comparator, value, unit, deadline', () => {
    const ctx = contextOf(reading);
    const stringify = ({ provision, comparator, value, unit, deadline }: Plan['targets'][number]): string =>
      [provision, comparator, value, unit, deadline].join(' ');
    const found = [...extractTargets(ctx), ...extractTableTargets(ctx)].map(stringify);
    const { recall, precision } = measure(found, reading.targets.map(stringify));
    expect(recall).toBeGreaterThanOrEqual(0.97);
    expect(precision).toBeGreaterThanOrEqual(0.97);
  });

  test('commitments: provision, text, lead, coordinating, timing', () => {
    const stringify = ({
      provision,
      text,
      lead,
      coordinating,
      timing,
    }: Plan['commitments'][number]): string =>
      [provision, text, stringifyAgencies(lead), stringifyAgencies(coordinating), timing].join(' | ');
    const found = extractCommitments(contextOf(reading)).map(stringify);
    const { recall, precision } = measure(found, reading.commitments.map(stringify));
    expect(recall).toBeGreaterThanOrEqual(0.97);
    expect(precision).toBeGreaterThanOrEqual(0.97);
  });
});
