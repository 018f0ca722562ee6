import { expect } from 'vitest';
import type { Conversion } from '../../src/convert.ts';
import type { Plan } from '../../src/schema/plan.ts';
import type { DocumentText } from '../../src/source/document-text.ts';
import { convertText } from './seeds.ts';

/** What a document says, whatever the form that it came in: all but the numbers of its lines. */
const listSaid = ({ title, number, date, signer, recipients, provisions, tables, footnotes }: Plan) => ({
  title,
  number,
  date,
  signer,
  recipients,
  provisions: provisions.map((provision) => ({ ...provision, lines: null })),
  tables,
  footnotes,
});

/** Expects of a document in another form what the seed's own text gave. */
export function expectSameOutline({ rawLines, received }: DocumentText, seed: Conversion): void {
  expect(listSaid(convertText(received, { rawLines }).plan)).toEqual(listSaid(seed.plan));
}
