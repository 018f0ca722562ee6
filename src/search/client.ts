import { isFiltered, isSearch, readState, type SearchState, stringifyState } from './address.ts';
import type { Counts } from './counts.ts';
import type { Outcome } from './engine.ts';
import { getEngine, getNames } from './loading.ts';
import { createGroups, type FoundRecord, showPlanCounts } from './plan-groups.ts';
import { showIndexCounts, showSuggestions } from './shortcuts.ts';
import { listSuggestions } from './suggestions.ts';
import { listVariants } from './variants.ts';
import { describeMissing, describeOutcome, getElement, showCounts, showFilters } from './view.ts';

/** The search page: the address is the state; the form writes it, every change of it is answered. */

const AT_ONCE = 10;
const TYPING_PAUSE = 150;

const form = getElement('tim', HTMLFormElement);
const input = getElement('q', HTMLInputElement);
const status = getElement('trang-thai', HTMLElement);
const missing = getElement('thieu', HTMLElement);
const hits = getElement('ket-qua', HTMLOListElement);
const more = getElement('xem-them', HTMLButtonElement);
const suggestions = getElement('goi-y', HTMLElement);
const byIndex = getElement('theo-chi-so', HTMLElement);
const browse = getElement('duyet', HTMLElement);
const clear = getElement('bo-loc', HTMLButtonElement);

/** What the list shows now; a newer search makes an older answer void. */
let shown: Outcome | undefined;
let counted: Counts | undefined;
let asked = 0;
let typing: ReturnType<typeof setTimeout> | undefined;
/** Whether the newest entry of the history is one that typing may overwrite. */
let isDraft = false;

const readForm = (): SearchState => {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return readState(new URLSearchParams(fields));
};

/** Writes the form's state into the address and answers it. */
function commit(draft: boolean): void {
  clearTimeout(typing);
  const address = location.pathname + stringifyState(readForm());
  const isNew = address !== location.pathname + location.search;
  if (isNew && !isDraft) history.pushState(null, '', address);
  else if (isNew) history.replaceState(null, '', address);
  isDraft = draft;
  void answer(readForm());
}

async function answer(state: SearchState): Promise<void> {
  const ticket = ++asked;
  const searching = isSearch(state);
  document.title = [state.text, 'Tìm kiếm', 'Kế hoạch mở'].filter(Boolean).join(' – ');
  browse.hidden = searching;
  clear.hidden = !isFiltered(state.filters);
  if (!searching) {
    showSuggestions(suggestions, []);
    return show(undefined, state);
  }
  try {
    const [ready, { groups, pairs }] = await Promise.all([getEngine(), getNames()]);
    const variants = listVariants(state.text, pairs);
    const wordings = [state.text, ...variants.map(({ text }) => text)];
    const outcome = await ready.search(state.text, state.filters, variants);
    if (ticket !== asked) return;
    showSuggestions(suggestions, listSuggestions(groups, wordings));
    await show(outcome, state);
    if (ticket === asked) await showAllCounts(outcome, state, ticket);
  } catch {
    if (ticket !== asked) return;
    await show(undefined, state);
    browse.hidden = false;
    status.textContent = 'Không tải được phần tìm kiếm. Hãy thử lại, hoặc dùng các danh sách dưới đây.';
  }
}

async function show(outcome: Outcome | undefined, state: SearchState): Promise<void> {
  const first = outcome ? await fetchRecords(outcome, 0) : [];
  shown = outcome;
  counted = undefined;
  byIndex.hidden = true;
  hits.replaceChildren(...createGroups(first));
  status.textContent = outcome ? describeOutcome(state, outcome) : '';
  missing.textContent = outcome ? describeMissing(outcome) : '';
  missing.hidden = missing.textContent === '';
  more.hidden = !outcome || outcome.matches.length <= AT_ONCE;
}

/** Counts what the choices would give, once the first hits are there to read. */
async function showAllCounts(outcome: Outcome, state: SearchState, ticket: number): Promise<void> {
  const counts = await outcome.count();
  if (ticket !== asked) return;
  counted = counts;
  showCounts(form, counts);
  showIndexCounts(byIndex, form, counts, state);
  showPlanCounts(hits, counts, state);
}

const fetchRecords = (outcome: Outcome, from: number): Promise<FoundRecord[]> =>
  Promise.all(
    outcome.matches
      .slice(from, from + AT_ONCE)
      .map(async (match) => ({ record: await match.data(), words: match.words })),
  );

const countShown = (): number => hits.querySelectorAll('.hit').length;

/** Adds the next hits and takes the reader to the first of them. */
async function showMore(): Promise<void> {
  const outcome = shown;
  const from = countShown();
  if (!outcome) return;
  const added = await fetchRecords(outcome, from);
  if (shown !== outcome) return;
  hits.append(...createGroups(added));
  more.hidden = countShown() >= outcome.matches.length;
  if (counted) showPlanCounts(hits, counted, readForm());
  hits.querySelectorAll('.hit')[from]?.querySelector('a')?.focus();
}

function clearFilters(): void {
  for (const select of form.querySelectorAll('select')) select.value = '';
  input.focus();
  commit(false);
}

/** Shows what the address says. */
function restore(): void {
  const state = readState(new URLSearchParams(location.search));
  isDraft = false;
  input.value = state.text;
  showFilters(form, state.filters);
  void answer(state);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  commit(false);
});
input.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => commit(true), TYPING_PAUSE);
});
input.addEventListener(
  'focus',
  () => {
    void getEngine().catch(() => undefined);
    void getNames();
  },
  { once: true },
);
form.addEventListener('change', (event) => {
  if (event.target !== input) commit(false);
});
clear.addEventListener('click', clearFilters);
more.addEventListener('click', () => void showMore());
addEventListener('popstate', restore);

restore();
