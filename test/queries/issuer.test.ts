import { expect, it } from 'vitest';
import { examplePlan } from '../../src/examples/plan.ts';
import { formatIssuer, formatPlanAnywhere } from '../../src/queries/issuer.ts';

it('says the province of an issuer once', () => {
  expect(formatIssuer(examplePlan())).toBe('Sở Văn hóa, Thể thao và Du lịch (Cao Bằng)');
  const issuer = { id: 'cao-bang/ubnd-tinh', name: 'UBND tỉnh Cao Bằng' };
  expect(formatIssuer(examplePlan({ issuer }))).toBe('UBND tỉnh Cao Bằng');
});

it('names a plan without a number by its issuer and province', () => {
  expect(formatPlanAnywhere(examplePlan())).toBe('Kế hoạch 114/KH-SVHTTDL');
  expect(formatPlanAnywhere(examplePlan({ number: null }))).toBe(
    'Kế hoạch năm 2025 của Sở Văn hóa, Thể thao và Du lịch (Cao Bằng)',
  );
});
