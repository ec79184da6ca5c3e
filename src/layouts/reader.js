// Applies the reader's theme and density before the first paint, as a part of head.js.
import { storageKeyUnder } from '../storage-key.ts';

export const page = document.documentElement;
const key = (choice) => storageKeyUnder(page.dataset.base, choice);
const choices = { theme: ['auto', 'day', 'night'], density: ['excerpts', 'titles', 'abstracts'] };

const stored = (choice) => {
  try {
    return localStorage.getItem(key(choice));
  } catch {} // Storage is switched off: the choice lasts for this page.
};
const store = (choice, value) => {
  try {
    localStorage.setItem(key(choice), value);
  } catch {}
};
const apply = (choice, value) => {
  page.dataset[choice] = choices[choice].includes(value) ? value : choices[choice][0];
};

page.dataset.js = '';
// The address may filter the list, which then is shown once it is filtered, so that nothing jumps.
if (/[?&](?!view=)/.test(location.search)) page.dataset.arriving = '';
apply('theme', stored('theme'));
apply('density', stored('density'));

// Other editions than the reader has seen, the newest first: islands/reader/NewPapers.tsx.
const since = stored('since');
const { newest } = page.dataset;
// `~` comes after all that days are written with: what only has older days behind the same ones is not newer.
if (since && newest > `${since}~`) page.dataset.new = '';
// Rows that "For you" had last; `''` where the reader follows nothing.
const rows = stored('for-you');
if (rows) {
  page.dataset.follows = rows > 3 ? 'many' : rows;
  page.style.setProperty('--rows', rows);
}

document.addEventListener('DOMContentLoaded', () => {
  for (const menu of document.querySelectorAll('[data-choose]')) {
    menu.value = page.dataset[menu.dataset.choose];
    // A list without excerpts offers none, and shows titles.
    menu.value ||= 'titles';
  }
  // Papers in the library: islands/reader/reader-store.ts.
  const toRead = document.querySelector('[data-to-read]');
  if (toRead) toRead.textContent = stored('to-read');
});
document.addEventListener('change', ({ target }) => {
  const { choose } = target.dataset;
  if (!choose) return;
  store(choose, target.value);
  apply(choose, target.value);
});
