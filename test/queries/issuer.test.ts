import { expect, it } from 'vitest';
import { formatIssuer } from '../../src/queries/issuer.ts';
import { examplePlan } from '../examples/plan.ts';

it('says the province of an issuer once', () => {
  expect(formatIssuer(examplePlan())).toBe('Sở Văn hóa, Thể thao và Du lịch (Cao Bằng)');
  const issuer = { id: 'cao-bang/ubnd-tinh', name: 'UBND tỉnh Cao Bằng' };
  expect(formatIssuer(examplePlan({ issuer }))).toBe('UBND tỉnh Cao Bằng');
});
