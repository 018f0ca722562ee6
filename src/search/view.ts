import { type Facet, type Filters, isFiltered, type SearchState } from './address.ts';
import type { RecordData } from './bundle.ts';
import type { Counts } from './counts.ts';
import type { Outcome } from './engine.ts';
import { composeExcerpt, type Segment } from './excerpt.ts';
import { focusPart } from './parts.ts';
import { getLanding, readDetails } from './record-address.ts';

/** What the search page shows. Everything that comes from documents goes in as text, never as markup. */

export function getElement<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new TypeError(`The page has no #${id}`);
}

/** One hit within the filters as a list item. `found` are the places of the words found. */
export function createHit(record: RecordData, found: readonly number[], filters: Filters): Node {
  const { url: address, content } = record;
  const hit = getElement('mau-ket-qua', HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
  const landing = getLanding(address);
  const { shown, heading: headingLength, parts } = readDetails(address);
  const focus = focusPart(content, found, parts, filters);
  const { heading, text } = composeExcerpt(focus?.content ?? content, focus?.places ?? found, headingLength);
  const part = (of: string): HTMLElement | null => hit.querySelector<HTMLElement>(`[data-part=${of}]`);
  const title = part('title');
  title?.setAttribute(
    'href',
    focus ? landing.replace(/#.*|$/, focus.part.anchor && `#${focus.part.anchor}`) : landing,
  );
  title?.replaceChildren(
    focus?.part.title ?? shown.title ?? '',
    heading.length > 0 ? ' ' : '',
    ...heading.map(createSegment),
  );
  part('text')?.append(...text.map(createSegment));
  part('place')?.append(shown.place ?? '');
  part('note')?.append(shown.note ?? '');
  part('page')
    ?.querySelector('a')
    ?.setAttribute('href', shown.page ?? '');
  if (text.length === 0) part('text')?.remove();
  for (const of of ['place', 'note', 'page'] as const) if (!shown[of]) part(of)?.remove();
  return hit;
}

function createSegment({ text, marked }: Segment): Node | string {
  if (!marked) return text;
  const mark = document.createElement('mark');
  mark.append(text);
  return mark;
}

/**
 * Says what was found, or what to do where nothing was: "12 kết quả cho “TTHC” (cũng tìm “thủ tục hành chính”)", "12 kết
 * quả cho “công khai t” (chưa tìm “t” vì còn ngắn)".
 */
export function describeOutcome({ text, filters }: SearchState, { query, total, variants }: Outcome): string {
  const notes = [
    variants.length > 0 &&
      `cũng tìm ${quote(
        variants.map(({ name }) => name),
        ' và ',
      )}`,
    query.short.length > 0 && `chưa tìm ${quote(query.short, ', ')} vì còn ngắn`,
  ].filter(Boolean);
  const asked = text === '' ? '' : ` cho “${text}”${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
  const within = isFiltered(filters) ? ' trong điều kiện đã chọn' : '';
  if (total > 0) return `${total.toLocaleString('vi-VN')} kết quả${asked}${within}`;
  const next = isFiltered(filters) ? 'bỏ bớt điều kiện' : 'thử ít từ hơn hoặc từ khác';
  return `Không có kết quả nào${asked}${within}. Hãy ${next}, hoặc dùng các danh sách dưới đây.`;
}

const quote = (words: readonly string[], between: string): string =>
  words.map((word) => `“${word}”`).join(between);

/** Says why there is no answer, and what to do next. */
export function describeFailure({ text }: SearchState, isOffline: boolean): string {
  if (!isOffline) return 'Không tải được phần tìm kiếm. Hãy thử lại, hoặc dùng các danh sách dưới đây.';
  const asked = text === '' ? '' : ` “${text}”`;
  return `Không có kết nối nên chưa tìm được${asked}. Hãy thử lại khi có mạng.`;
}

/** Says which words no plan has, and what the list below then is; '' where there are none. */
export function describeMissing({ query, total }: Outcome): string {
  if (query.missing.length === 0) return '';
  const rest = total > 0 ? ' Kết quả dưới đây là cho các từ còn lại.' : '';
  return `Không có từ ${quote(query.missing, ', ')} ở bất cứ kế hoạch nào.${rest}`;
}

/** Writes how many hits each choice would give; a choice that would give none cannot be made. */
export function showCounts(form: HTMLFormElement, counts: Counts): void {
  for (const option of form.querySelectorAll<HTMLOptionElement>('option[data-title]')) {
    const facet = option.parentElement?.getAttribute('name') ?? '';
    const count = counts[facet]?.[option.value] ?? 0;
    option.textContent = `${option.dataset.title} (${count})`;
    option.disabled = count === 0 && !option.selected;
    option.hidden = option.disabled;
  }
  for (const label of form.querySelectorAll<HTMLElement>('[data-facet]')) {
    const count = counts[label.dataset.facet ?? '']?.[label.dataset.value ?? ''] ?? 0;
    label.textContent = `(${count})`;
  }
}

/** Says in the summary of the folded filters which are chosen: they are never out of sight, and hits stay near. */
export function nameFilters(form: HTMLFormElement): void {
  const summary = form.querySelector('summary');
  const chosen = [...form.querySelectorAll('select')].flatMap(
    ({ selectedOptions: [option] }) => (option?.value && option.dataset.title) || [],
  );
  if (summary) summary.textContent = ['Lọc kết quả', chosen.join(', ')].filter(Boolean).join(': ');
}

/** Puts the form's controls where the state says. */
export function showFilters(form: HTMLFormElement, filters: Filters): void {
  for (const select of form.querySelectorAll('select')) select.value = filters[select.name as Facet] ?? '';
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[type=radio]'))
    radio.checked = radio.value === filters.loai;
}
