import { isFiltered, isSearch, readState, type SearchState } from './address.ts';
import type { Counts } from './counts.ts';
import type { Hit, Outcome } from './engine.ts';
import { completeEntry, openEntry, writeEntry } from './history.ts';
import { getEngine, getNames, NoConnection } from './loading.ts';
import { createGroups, showPlanCounts } from './plan-groups.ts';
import { type Reading, searchReadings, WHOLE } from './scope.ts';
import { showIndexCounts, showPlace, showSuggestions } from './shortcuts.ts';
import { listSuggestions } from './suggestions.ts';
import { listVariants } from './variants.ts';
import {
  describeFailure,
  describeMissing,
  describeOutcome,
  getElement,
  nameFilters,
  showCounts,
  showFilters,
} from './view.ts';

/** The search page: the address is the state; the form writes it, every change of it is answered. */

/** How many hits are shown at once, as many as a phone's screen holds; and how many more as the reader rests or asks for them. */
const AT_ONCE = 3;
const MORE_AT_REST = 7;
const MORE = 10;
/** How long a reader rests before there are more hits, and what the choices would give is counted; milliseconds. */
const REST = 300;
/** How often a search must run before a browser has compiled it. */
const REHEARSALS = 12;

const form = getElement('tim', HTMLFormElement);
const input = getElement('q', HTMLInputElement);
const status = getElement('trang-thai', HTMLElement);
const missing = getElement('thieu', HTMLElement);
const place = getElement('dia-danh', HTMLElement);
const hits = getElement('ket-qua', HTMLOListElement);
const more = getElement('xem-them', HTMLButtonElement);
const suggestions = getElement('goi-y', HTMLElement);
const byIndex = getElement('theo-chi-so', HTMLElement);
const browse = getElement('duyet', HTMLElement);
const clear = getElement('bo-loc', HTMLButtonElement);

/** What the list shows now; a newer search makes an older answer void. */
let shown: Outcome | undefined;
let loaded: readonly Hit[] = [];
let counted: Counts | undefined;
let asked = 0;
let resting: ReturnType<typeof setTimeout> | undefined;
let rehearsed = 0;
/** Whether what is typed is being answered, and whether more was typed since. */
let answering = false;
let behind = false;
/** The scope that the address gave; the form has no control for it. It lasts until the text is cleared. */
let scope: string | undefined;

const readForm = (): SearchState => {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  const state = readState(new URLSearchParams(fields));
  if (state.text === '') scope = undefined;
  return { ...state, scope };
};

/** Answers the form's state and writes it into the address, which takes a browser a while: once the answer stands. */
async function commit(draft: boolean): Promise<void> {
  const state = await answer(readForm());
  setTimeout(() => state && writeEntry(state, draft));
}

/** Answers each keystroke at once; while an answer is on its way, only the newest wish waits for its turn. */
async function follow(): Promise<void> {
  behind = true;
  if (answering) return;
  answering = true;
  while (behind) {
    behind = false;
    await commit(true);
  }
  answering = false;
}

/** Shows what is found. Returns the state with the scope that was settled on; undefined where a newer one is answered. */
async function answer(state: SearchState): Promise<SearchState | undefined> {
  const ticket = ++asked;
  clearTimeout(resting);
  const searching = isSearch(state);
  document.title = [state.text, 'Tìm kiếm', 'Kế hoạch mở'].filter(Boolean).join(' – ');
  browse.hidden = searching;
  clear.hidden = !isFiltered(state.filters);
  nameFilters(form);
  if (!searching) {
    showSuggestions(suggestions, []);
    show(undefined, [], state);
    return state;
  }
  try {
    return await answerSearch(state, ticket);
  } catch (error) {
    if (ticket !== asked) return undefined;
    show(undefined, [], state);
    browse.hidden = false;
    fail(error, state, ticket);
    return state;
  }
}

async function answerSearch(state: SearchState, ticket: number): Promise<SearchState | undefined> {
  const [ready, { groups, pairs }] = await Promise.all([getEngine(), getNames()]);
  const searching = searchReadings(ready, state, { groups, pairs });
  const wordings = [state.text, ...listVariants(state.text, pairs).map(({ text }) => text)];
  const pages = listSuggestions(groups, wordings); // while the index is fetched
  const { reading, outcome } = await searching;
  const first = ticket === asked ? await outcome.load(0, AT_ONCE) : [];
  if (ticket !== asked) return undefined;
  const settled = settle(state, reading);
  showSuggestions(suggestions, pages);
  show(outcome, first, settled);
  showPlace(place, reading, settled);
  resting = setTimeout(() => {
    showRest(outcome, settled, ticket).catch((error: unknown) => fail(error, settled, ticket));
  }, REST);
  return settled;
}

/** The state with what its text was taken for, so that its address leads to the same again. */
const settle = (state: SearchState, { scope: within, place: named }: Reading): SearchState => ({
  ...state,
  scope: within ? named?.id : state.scope === WHOLE && named ? WHOLE : undefined,
});

/** Says why what was asked for does not come. */
function fail(error: unknown, state: SearchState, ticket: number): void {
  if (ticket === asked) status.textContent = describeFailure(state, error instanceof NoConnection);
}

function show(outcome: Outcome | undefined, first: readonly Hit[], state: SearchState): void {
  shown = outcome;
  loaded = first;
  counted = undefined;
  byIndex.hidden = true;
  place.hidden = true;
  hits.replaceChildren(...createGroups(loaded, state.filters));
  status.textContent = outcome ? describeOutcome(state, outcome) : '';
  missing.textContent = outcome ? describeMissing(outcome) : '';
  missing.hidden = missing.textContent === '';
  more.hidden = !outcome || outcome.total <= loaded.length;
  if (outcome?.total === 0) browse.hidden = false;
}

/** Adds what a reader who rests has time for: more hits, and what the choices would give. */
async function showRest(outcome: Outcome, state: SearchState, ticket: number): Promise<void> {
  const [added, counts] = await Promise.all([outcome.load(AT_ONCE, MORE_AT_REST), outcome.count()]);
  if (ticket !== asked) return;
  // Not while a reader is among the hits, or has asked for more of them.
  if (loaded.length <= AT_ONCE && !hits.contains(document.activeElement)) {
    loaded = [...loaded, ...added];
    hits.replaceChildren(...createGroups(loaded, state.filters));
    more.hidden = loaded.length >= outcome.total;
  }
  counted = counts;
  showCounts(form, counts);
  showIndexCounts(byIndex, form, counts, state);
  showPlanCounts(hits, counts, state);
  await rehearse(state, ticket);
}

/** Rehearses a search while the reader looks at what was found, so that the next keystroke is answered sooner. */
async function rehearse({ filters }: SearchState, ticket: number): Promise<void> {
  for (; rehearsed < REHEARSALS; rehearsed++) {
    await new Promise((idle) => (globalThis.requestIdleCallback ?? setTimeout)(idle));
    if (ticket !== asked) return;
    (await getEngine()).rehearse();
    createGroups(loaded, filters);
  }
}

/** Adds the next hits and takes the reader to the first of them. */
async function showMore(): Promise<void> {
  const outcome = shown;
  const from = loaded.length;
  if (!outcome) return;
  const added = await outcome.load(from, MORE).catch((error: unknown) => {
    fail(error, readForm(), asked);
    return [];
  });
  if (shown !== outcome || loaded.length !== from) return;
  loaded = [...loaded, ...added];
  hits.append(...createGroups(added, readForm().filters));
  more.hidden = loaded.length >= outcome.total;
  if (counted) showPlanCounts(hits, counted, readForm());
  hits.querySelectorAll('.hit')[from]?.querySelector('a')?.focus();
}

function clearFilters(): void {
  for (const select of form.querySelectorAll('select')) select.value = '';
  input.focus();
  void commit(false);
}

/** Whether the key / led here: the first search takes the entry, so that back leads away again. */
const isByKey = (): boolean => location.hash === `#${input.id}`;

/** Shows what the address says. */
function restore(): void {
  const state = readState(new URLSearchParams(location.search));
  openEntry(isByKey());
  input.value = state.text;
  scope = state.scope;
  showFilters(form, state.filters);
  void answer(state).then((settled) => {
    if (settled && settled.scope !== state.scope) completeEntry(settled);
  });
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void commit(false);
});
input.addEventListener('input', () => void follow());
input.addEventListener(
  'focus',
  () => {
    void getEngine().catch(() => undefined);
    void getNames();
  },
  { once: true },
);
form.addEventListener('change', (event) => {
  if (event.target !== input) void commit(false);
});
clear.addEventListener('click', clearFilters);
more.addEventListener('click', () => void showMore());
addEventListener('popstate', restore);

restore();
if (isByKey()) input.focus();
