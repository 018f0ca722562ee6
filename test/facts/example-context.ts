import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { PlanContext } from '../../src/facts/context.ts';
import type { Provision, Table } from '../../src/schema/plan.ts';
import { loadRegistry } from '../../src/source/registry.ts';

const registry = loadRegistry('.');

export const exampleUnit = (changes: Partial<Provision> = {}): Provision => ({
  id: 'i',
  label: 'I',
  parent: null,
  heading: null,
  text: '',
  component: null,
  lines: null,
  ...changes,
});

/** A plan of Cao Bằng's culture department for 2025 with these provisions, read with the project's registries. */
export const exampleContext = (changes: Partial<PlanContext> = {}): PlanContext => ({
  provisions: [],
  tables: [],
  footnotes: [],
  issuer: { id: 'cao-bang/so-van-hoa-the-thao-va-du-lich', name: 'Sở Văn hóa, Thể thao và Du lịch' },
  province: 'cao-bang',
  year: 2025,
  registry,
  knownPlans: [],
  ...changes,
});

export const exampleTable = (changes: Partial<Table> = {}): Table => ({
  id: 'i-b1',
  provision: 'i',
  caption: null,
  columns: [],
  rows: [],
  ...changes,
});

/** The cases of a data file in `test/cases/`. */
export const readCases = <T>(name: string): T[] => parse(readFileSync(`test/cases/${name}`, 'utf8'));
