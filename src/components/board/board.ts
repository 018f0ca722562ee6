import { pickRecords } from './csv-rows.ts';

/**
 * Narrows, groups and orders the table of targets. What is chosen stands in the address, so that it can be sent on;
 * nothing else is kept.
 */

interface Group {
  head: HTMLElement;
  rows: HTMLElement[];
}

const find = <E extends Element>(selector: string): E | null => document.querySelector<E>(selector);
function start(controls: HTMLFormElement, board: HTMLTableElement): void {
  const groups = [...board.tBodies].map(readGroup);
  const status = find<HTMLOutputElement>('#loc-ket-qua');
  const ways = find<HTMLElement>('#den-nhom');
  let shown: HTMLElement[] = [];
  const show = (): void => {
    const chosen = readChoices(controls);
    const result = arrange(groups, chosen, controls);
    shown = result.flatMap(({ rows }) => rows);
    board.tHead?.after(...renderGroups(board, result));
    board.hidden = shown.length === 0;
    const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
    if (ways) ways.hidden = chosen.size > 0;
    if (status) status.value = describe(shown.length, total);
    history.replaceState(null, '', `${chosen.size > 0 ? `?${chosen}` : location.pathname}${location.hash}`);
  };
  writeChoices(controls, new URLSearchParams(location.search));
  controls.addEventListener('change', show);
  controls.addEventListener('submit', (event) => event.preventDefault());
  controls.addEventListener('reset', () => setTimeout(show));
  find('#loc-csv')?.addEventListener('click', () => void download(controls.dataset.file ?? '', shown));
  show();
}

const readGroup = ({ rows: [head, ...rows] }: HTMLTableSectionElement): Group => {
  if (head === undefined) throw new RangeError('A group of the board begins with its title');
  return { head, rows };
};

/** What is chosen, in the order of the controls. */
const readChoices = (controls: HTMLFormElement): URLSearchParams =>
  new URLSearchParams(
    [...controls.querySelectorAll('select')].flatMap(({ name, value }) =>
      value === '' ? [] : [[name, value]],
    ),
  );

/** Sets the controls to an address; a value that no control offers chooses nothing. */
function writeChoices(controls: HTMLFormElement, chosen: URLSearchParams): void {
  for (const select of controls.querySelectorAll('select')) {
    const wanted = chosen.get(select.name) ?? '';
    select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
  }
}

const traitOf = (row: HTMLElement, facet: string): string => row.getAttribute(`data-${facet}`) ?? '';

/** The groups that have rows left, in their order. */
function arrange(groups: Group[], chosen: URLSearchParams, controls: HTMLFormElement): Group[] {
  const by = chosen.get('gom');
  const narrowing = [...chosen].filter(([name]) => name !== 'gom' && name !== 'xep');
  const fits = (row: HTMLElement) => narrowing.every(([facet, value]) => traitOf(row, facet) === value);
  const compare = orders[chosen.get('xep') ?? ''];
  const all =
    by === null
      ? groups
      : regroup(
          groups.flatMap(({ rows }) => rows),
          by,
          controls,
        );
  return all
    .map(({ head, rows }) => ({ head, rows: rows.filter(fits) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ head, rows }) => ({ head, rows: compare ? rows.toSorted(compare) : rows }));
}

/** The rows by the values of a facet, in the order in which its control lists them. */
function regroup(rows: HTMLElement[], facet: string, controls: HTMLFormElement): Group[] {
  const members = Map.groupBy(rows, (row) => traitOf(row, facet));
  const options = controls.querySelectorAll<HTMLOptionElement>(`#loc-${facet} option[data-title]`);
  return [...options].map(({ value, dataset }) => ({
    head: composeHead(dataset.title ?? value),
    rows: members.get(value) ?? [],
  }));
}

function composeHead(title: string): HTMLElement {
  const head = document.createElement('tr');
  head.className = 'group';
  const cell = document.createElement('th');
  cell.scope = 'rowgroup';
  cell.colSpan = 4;
  const count = document.createElement('span');
  count.className = 'meta';
  cell.append(`${title} `, count);
  head.append(cell);
  return head;
}

const collator = new Intl.Collator('vi', { numeric: true });
const nameOf = (row: HTMLElement): string => row.querySelector('th')?.textContent?.trim() ?? '';

/** Figures are compared within one measure only; rows that share theirs with none come last, as in the plans. */
const orders: Record<string, (a: HTMLElement, b: HTMLElement) => number> = {
  ten: (a, b) => collator.compare(nameOf(a), nameOf(b)),
  han: (a, b) => collator.compare(traitOf(a, 'han'), traitOf(b, 'han')),
  muc: (a, b) =>
    Number(isAlone(a)) - Number(isAlone(b)) ||
    (isAlone(a)
      ? 0
      : collator.compare(traitOf(a, 'thuoc-do'), traitOf(b, 'thuoc-do')) || figureOf(b) - figureOf(a)),
};
const isAlone = (row: HTMLElement): boolean => traitOf(row, 'thuoc-do') === 'khong';
const figureOf = (row: HTMLElement): number => Number(traitOf(row, 'muc') || -1);

/** Puts the groups into the table in place of what it shows. */
function renderGroups(board: HTMLTableElement, groups: Group[]): HTMLElement[] {
  for (const body of [...board.tBodies]) body.remove();
  return groups.map(({ head, rows }) => {
    const count = head.querySelector('.meta');
    if (count) count.textContent = `${rows.length}`;
    const body = document.createElement('tbody');
    body.append(head, ...rows);
    return body;
  });
}

const describe = (shown: number, total: number): string =>
  shown === 0
    ? 'Không chỉ tiêu nào hợp mọi điều kiện: hãy bỏ bớt một điều kiện.'
    : `Đang hiện ${shown} trên ${total} chỉ tiêu`;

/** The rows as CSV, taken from the open file, which has every column. */
async function download(file: string, rows: HTMLElement[]): Promise<void> {
  const answer = await fetch(file);
  const bytes = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
  const csv = pickRecords(
    bytes,
    rows.map((row) => Number(traitOf(row, 'dong'))),
  );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  link.download = 'chi-tieu.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

const form = find<HTMLFormElement>('#loc');
const table = find<HTMLTableElement>('.targets');
if (form && table) start(form, table);
