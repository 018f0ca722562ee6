import { type Filters, type SearchState, stringifyState } from './address.ts';
import type { Counts } from './counts.ts';
import type { Hit } from './engine.ts';
import { getLanding, readDetails } from './record-address.ts';
import { createHit, getElement } from './view.ts';

/** `/ke-hoach/cao-bang/114-kh-2025/` of a record's address. */
const getPlanPage = (url: string): string => getLanding(url).replace(/#.*/, '');

/** `cao-bang/114-kh-2025` of `/ke-hoach/cao-bang/114-kh-2025/`. */
const getPlanId = (page: string): string => page.split('/').slice(2, -1).join('/');

/** The hits by plan as list items: the plan of the best hit first, the hits of a plan in the order given. */
export const createGroups = (found: readonly Hit[], filters: Filters): Node[] =>
  [...Map.groupBy(found, ({ record }) => getPlanPage(record.url))].map(([page, hits]) =>
    createGroup(page, hits, filters),
  );

function createGroup(page: string, found: readonly Hit[], filters: Filters): Node {
  const group = getElement('mau-ke-hoach', HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
  const [first] = found;
  const { plan = '', about = '' } = first ? readDetails(first.record.url).shown : {};
  const title = group.querySelector('[data-part=plan]');
  title?.setAttribute('href', page);
  title?.replaceChildren(plan);
  group.querySelector('[data-part=about]')?.append(about);
  group.querySelector('[data-part=count]')?.setAttribute('data-plan', getPlanId(page));
  group.querySelector('ol')?.append(...found.map(({ record, words }) => createHit(record, words, filters)));
  return group;
}

/** Says how many hits each plan has, with the way to all of them where some are not in its group. */
export function showPlanCounts(list: Element, counts: Counts, state: SearchState): void {
  for (const place of list.querySelectorAll<HTMLElement>('[data-plan]')) {
    const plan = place.dataset.plan ?? '';
    const count = counts['ke-hoach']?.[plan] ?? 0;
    const here = place.closest('li')?.querySelectorAll('.hit').length ?? 0;
    const text = `${count.toLocaleString('vi-VN')}\u00a0kết quả`;
    const more = count > here && !state.filters['ke-hoach'];
    const isFirst = !place.previousElementSibling?.textContent;
    place.replaceChildren(
      isFirst ? '' : ' · ',
      more ? linkToPlan(plan, `${isFirst ? 'Xem' : 'xem'} cả ${text}`, state) : text,
    );
  }
}

function linkToPlan(plan: string, text: string, state: SearchState): Node {
  const link = document.createElement('a');
  link.href = stringifyState({ ...state, filters: { ...state.filters, 'ke-hoach': plan } });
  link.append(text);
  return link;
}
