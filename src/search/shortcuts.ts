import { type SearchState, stringifyState } from './address.ts';
import type { Counts } from './counts.ts';
import { type Reading, WHOLE } from './scope.ts';
import type { Suggestion } from './suggestions.ts';

/** Links above the hits: pages that exist, the same search within one index, within a place that it names or everywhere. */

function createLink(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.append(text);
  return link;
}

/** Shows the suggestions by kind, each kind under its name; nothing for none. */
export function showSuggestions(place: HTMLElement, suggestions: readonly Suggestion[]): void {
  const kinds = [...Map.groupBy(suggestions, ({ title }) => title)];
  place.replaceChildren(...kinds.flatMap(([title, pages], at) => createKind(`goi-y-${at}`, title, pages)));
  place.hidden = suggestions.length === 0;
}

function createKind(id: string, title: string, pages: readonly Suggestion[]): Node[] {
  const name = document.createElement('h2');
  name.id = id;
  name.append(title);
  const list = document.createElement('ul');
  list.setAttribute('aria-labelledby', id);
  list.append(...pages.map(createItem));
  return [name, list];
}

function createItem({ name, url }: Suggestion): Node {
  const item = document.createElement('li');
  item.append(createLink(url, name));
  return item;
}

/** "Theo chỉ số: PAPI (12), SIPAS (3)" while none is chosen. */
export function showIndexCounts(
  place: HTMLElement,
  form: HTMLFormElement,
  counts: Counts,
  state: SearchState,
): void {
  const options = [...form.querySelectorAll<HTMLOptionElement>('select[name=chi-so] option[data-title]')];
  const links = options.flatMap(({ value, dataset }) => {
    const count = counts['chi-so']?.[value] ?? 0;
    const address = stringifyState({ ...state, filters: { ...state.filters, 'chi-so': value } });
    return count === 0 ? [] : [createLink(address, `${dataset.title} (${count.toLocaleString('vi-VN')})`)];
  });
  place.hidden = links.length === 0 || Boolean(state.filters['chi-so']);
  place.replaceChildren('Theo chỉ số: ', ...links.flatMap((link, at) => (at === 0 ? [link] : [', ', link])));
}

/** Says how a place in the query was taken, with the way to the other reading; nothing where none is named. */
export function showPlace(line: HTMLElement, { scope, place }: Reading, state: SearchState): void {
  line.hidden = place === null;
  if (place === null) return;
  const linkTo = (wanted: string, text: string): Node =>
    createLink(stringifyState({ ...state, scope: wanted }), text);
  const whole = linkTo(WHOLE, 'tìm cả câu thay vì vậy');
  if (scope) line.replaceChildren(`Trong ${place.within} · `, whole);
  else if (place.within) line.replaceChildren(linkTo(place.id, `Chỉ tìm trong ${place.within}`));
  else {
    line.replaceChildren(`Chưa có kế hoạch nào của ${place.name}`);
    if (state.scope !== WHOLE) line.append(' · ', whole);
  }
}
