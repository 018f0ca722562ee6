import { type DocumentNumber, findDocumentNumbers } from '../../vocabulary/document-numbers.ts';
import type { Rule } from './rule.ts';

const partyIssuers = new Set(['TW', 'TU', 'HU', 'ĐU']);

/** The number in its prescribed form: 99/NQ-CP of the State, 50-KL/TW of the Party. */
function composeForm({ number }: DocumentNumber): string | null {
  const [digits, type, issuer, ...more] = number.split(/[-/]/u);
  if (digits === undefined || type === undefined || issuer === undefined || more.length > 0) return null;
  return partyIssuers.has(issuer) ? `${digits}-${type}/${issuer}` : `${digits}/${type}-${issuer}`;
}

function composeMessage(found: DocumentNumber): string {
  const form = composeForm(found);
  const known = form === null || form === found.number ? '' : ` Theo mẫu quy định thì viết là “${form}”.`;
  return `Số, ký hiệu “${found.number}” viết khác mẫu quy định, nên khó tra cứu văn bản này.${known}`;
}

/** Numbers of cited documents in no prescribed form: "99/NQ/CP" (003:314), "04-NQ-CP" (003:358). */
export const findReferenceForms: Rule = ({ ctx }) =>
  ctx.provisions.flatMap(({ id, text }) => {
    const irregular = findDocumentNumbers(text).filter(({ isRegular }) => !isRegular);
    const once = irregular.filter(
      ({ number }, i) => irregular.findIndex((one) => one.number === number) === i,
    );
    return once.map((found) => ({ kind: 'reference-form', provision: id, message: composeMessage(found) }));
  });
