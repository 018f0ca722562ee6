import { isFiltered, isSearch, readState, type SearchState, stringifyState } from './address.ts';
import { createEngine, type Engine, type Outcome, type Pagefind } from './engine.ts';
import { parseLexicon } from './lexicon.ts';
import { createHit, describeMissing, describeOutcome, getElement, showCounts, showFilters } from './view.ts';

/** The search page: the address is the state; the form writes it, every change of it is answered. */

const BUNDLE = '/pagefind/';
const AT_ONCE = 10;
const TYPING_PAUSE = 150;

const form = getElement('tim', HTMLFormElement);
const input = getElement('q', HTMLInputElement);
const status = getElement('trang-thai', HTMLElement);
const missing = getElement('thieu', HTMLElement);
const hits = getElement('ket-qua', HTMLOListElement);
const more = getElement('xem-them', HTMLButtonElement);
const browse = getElement('duyet', HTMLElement);
const clear = getElement('bo-loc', HTMLButtonElement);

let engine: Promise<Engine> | undefined;
/** What the list shows now; a newer search makes an older answer void. */
let shown: Outcome | undefined;
let asked = 0;
let typing: ReturnType<typeof setTimeout> | undefined;
/** Whether the newest entry of the history is one that typing may overwrite. */
let isDraft = false;

/** Fetches Pagefind and the index when first needed; after a failure the next search tries again. */
function getEngine(): Promise<Engine> {
  engine ??= loadEngine().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function loadEngine(): Promise<Engine> {
  const [{ createInstance }, words] = await Promise.all([
    import(/* @vite-ignore */ `${BUNDLE}pagefind.js`),
    fetch(`${BUNDLE}words.txt`).then((response) => response.text()),
  ]);
  const instance: Pagefind = createInstance({ noWorker: true });
  return createEngine(instance, parseLexicon(words));
}

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
  if (!searching) return show(undefined, state);
  try {
    const outcome = await (await getEngine()).search(state.text, state.filters);
    if (ticket === asked) await show(outcome, state);
  } catch {
    if (ticket !== asked) return;
    await show(undefined, state);
    browse.hidden = false;
    status.textContent = 'Không tải được phần tìm kiếm. Hãy thử lại, hoặc dùng các danh sách dưới đây.';
  }
}

async function show(outcome: Outcome | undefined, state: SearchState): Promise<void> {
  const first = outcome ? await createHits(outcome, 0) : [];
  shown = outcome;
  hits.replaceChildren(...first);
  status.textContent = outcome ? describeOutcome(state, outcome) : '';
  missing.textContent = outcome ? describeMissing(outcome) : '';
  missing.hidden = missing.textContent === '';
  more.hidden = !outcome || outcome.matches.length <= AT_ONCE;
  if (outcome) showCounts(form, outcome.counts);
}

const createHits = (outcome: Outcome, from: number): Promise<Node[]> =>
  Promise.all(
    outcome.matches
      .slice(from, from + AT_ONCE)
      .map(async (match) => createHit(await match.data(), match.words)),
  );

/** Adds the next hits and takes the reader to the first of them. */
async function showMore(): Promise<void> {
  const outcome = shown;
  const from = hits.children.length;
  if (!outcome) return;
  const added = await createHits(outcome, from);
  if (shown !== outcome) return;
  hits.append(...added);
  more.hidden = hits.children.length >= outcome.matches.length;
  hits.children[from]?.querySelector('a')?.focus();
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
input.addEventListener('focus', () => void getEngine().catch(() => undefined), { once: true });
form.addEventListener('change', (event) => {
  if (event.target !== input) commit(false);
});
clear.addEventListener('click', clearFilters);
more.addEventListener('click', () => void showMore());
addEventListener('popstate', restore);

restore();
