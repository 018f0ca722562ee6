import type { Outline } from '../outline/index.ts';
import type { Registry } from '../schema/registry.ts';
import { fold } from '../vocabulary/fold.ts';
import { bodyText, preambleText } from './outline-texts.ts';

const countIn = (text: string, name: string): number => text.split(name).length - 1;

/** What stands before a province's name, folded. */
const TIERS = ['tinh', 'thanh pho', 'tp', 'tp.', 'tinh uy', 'thanh uy', 'tu'];

/**
 * The province that a text names most often, after "tỉnh" or "thành phố" or in an agency's name; null for none.
 * Matches: "UBND TỈNH CAO BẰNG" (000:2), "tỉnh Bắc Giang năm 2024" (004:5).
 */
export function findNamedProvince(text: string, registry: Registry): string | null {
  const folded = ` ${fold(text)} `;
  const counts = registry.provinces.map((province) => {
    const names = [province.name, ...province.spellings].map(fold);
    const titled = names.flatMap((name) => TIERS.map((tier) => countIn(folded, ` ${tier} ${name}`)));
    return { id: province.id, count: titled.reduce((sum, count) => sum + count, 0) };
  });
  const best = counts.reduce((most, one) => (one.count > most.count ? one : most), { id: '', count: 0 });
  return best.count > 0 ? best.id : null;
}

/** The first of header, title, preamble, place, body and recipients that names a province decides. */
export function findProvince(outline: Outline, registry: Registry): string | null {
  const { bodies, place } = outline.header;
  const texts = [
    bodies.join(' '),
    outline.title,
    preambleText(outline),
    place ? `tỉnh ${place}` : '',
    bodyText(outline),
    outline.tail.recipients.join('; '),
  ];
  for (const text of texts) {
    const found = findNamedProvince(text, registry);
    if (found) return found;
  }
  return null;
}
