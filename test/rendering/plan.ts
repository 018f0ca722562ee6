import { examplePlan, exampleProvision } from '../../src/examples/plan.ts';
import type { PublishedPlan, PublishedProvision } from '../../src/schema/published-plan.ts';

/** A unit labelled “1.” that says nothing but what the test gives it. */
export const makeUnit = (unit: Partial<PublishedProvision> & { id: string }): PublishedProvision =>
  exampleProvision({
    label: '1',
    heading: null,
    text: (unit.paragraphs ?? []).join(' '),
    paragraphs: [],
    component: null,
    lines: null,
    ...unit,
  });

/** A plan of the province that says nothing but what the test gives it. */
export const makePlan = (plan: Partial<PublishedPlan> = {}): PublishedPlan =>
  examplePlan({
    id: 'cao-bang/1-kh-ubnd-2025',
    number: '1/KH-UBND',
    issuer: { id: 'cao-bang/ubnd-tinh', name: 'UBND tỉnh Cao Bằng' },
    parentBody: null,
    signer: null,
    recipients: [],
    provisions: [],
    targets: [],
    commitments: [],
    ...plan,
  });
