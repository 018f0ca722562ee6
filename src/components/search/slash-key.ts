/** Keeps on the reader's device whether the key / opens the search: what the switch of `SlashKey.astro` says. */

const KEY = 'phim-tat';
const box = document.getElementById(KEY);

if (box instanceof HTMLInputElement) {
  box.checked = localStorage.getItem(KEY) !== 'tat';
  box.addEventListener('change', () =>
    box.checked ? localStorage.removeItem(KEY) : localStorage.setItem(KEY, 'tat'),
  );
}
