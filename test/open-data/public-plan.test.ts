import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { examplePlan } from '../../src/examples/plan.ts';
import { listPlanEntries, toPublicPlan } from '../../src/open-data/index.ts';
import { plan } from '../../src/schema/plan.ts';

const schema: object = JSON.parse(readFileSync('public/du-lieu/ke-hoach.schema.json', 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);

describe('a plan as open data', () => {
  it('keeps to the public schema', () => {
    const published: unknown = JSON.parse(JSON.stringify(toPublicPlan(examplePlan())));
    expect(validate(published), JSON.stringify(validate.errors)).toBe(true);
  });

  it('leaves out what only the pages need', () => {
    const published = toPublicPlan(examplePlan());
    expect(published).not.toHaveProperty('origin');
    expect(published).not.toHaveProperty('leftOut');
    expect(published.provisions[0]).not.toHaveProperty('paragraphs');
  });

  it('loses nothing of the public shape', () => {
    const published = examplePlan();
    const { provisions, ...rest } = toPublicPlan(published);
    expect(published).toMatchObject(rest);
    expect(Object.keys(rest).length + 1).toBe(Object.keys(plan.shape).length);
    expect(provisions[0]?.text).toBe(published.provisions[0]?.text);
  });

  it('refuses a figure that is no number', () => {
    const published = examplePlan();
    Object.assign(published.targets[0] ?? {}, { value: '90' });
    expect(() => toPublicPlan(published)).toThrow();
  });
});

describe('the list of plans', () => {
  it('gives each plan its page and its file, whole addresses', () => {
    expect(listPlanEntries([examplePlan()], new URL('https://example.org/'))).toEqual([
      {
        id: 'cao-bang/114-kh-svhttdl-2025',
        title: 'Cải thiện, nâng cao các Chỉ số PAR-INDEX, SIPAS, PAPI năm 2025',
        address: 'https://example.org/ke-hoach/cao-bang/114-kh-svhttdl-2025/',
        file: 'https://example.org/du-lieu/ke-hoach/cao-bang/114-kh-svhttdl-2025.json',
      },
    ]);
  });
});
