import type { Provision } from '../../schema/plan.ts';

/** Labels from the outermost down; of "2" and "2.1" only the second is said, bullets are not. */
function listLabels(id: string, provisions: readonly Provision[]): string[] {
  const unit = provisions.find((one) => one.id === id);
  if (unit === undefined) return [];
  const above = unit.parent === null ? [] : listLabels(unit.parent, provisions);
  if (!/[\p{L}\d]/u.test(unit.label)) return above;
  const kept = unit.label.startsWith(`${above.at(-1)}.`) ? above.slice(0, -1) : above;
  return [...kept, unit.label];
}

/** Where a provision stands, as a reader finds it in the document: "mục II.2.1"; "văn bản" for one without labels. */
export function stringifyPlace(id: string, provisions: readonly Provision[]): string {
  const labels = listLabels(id, provisions);
  return labels.length === 0 ? 'văn bản' : `mục ${labels.join('.')}`;
}
