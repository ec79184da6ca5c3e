// Repeats what a reader pressed, typed or chose before its part of the page was alive, which takes seconds on a slow phone.
import { storageKeyUnder } from '../storage-key.ts';
import { page } from './reader.js';

const waiting = new Map();

/** The part around an element that no script has taken over yet: islands/island.ts. */
const asleep = (element) => element?.closest('[data-asleep]');
/** One after the other, since each may change the page for the next. */
const wake = async ({ target }) => {
  const acts = waiting.get(target).values();
  waiting.delete(target);
  for (const act of acts) {
    act();
    await new Promise((done) => setTimeout(done));
  }
};
const later = (island, of, act) => {
  if (!waiting.has(island)) {
    waiting.set(island, new Map());
    island.addEventListener('awake', wake, { once: true });
  }
  waiting.get(island).set(of, act);
};

// What the script of the marks answers, and what is loaded with it.
const ofMarks = '[data-keep], [data-menu], [data-keys], .cite';

addEventListener(
  'click',
  (event) => {
    const pressed = event.target.closest?.('button, label, [type="checkbox"]');
    if (pressed?.matches(ofMarks) && page.dataset.marks === undefined) {
      event.stopPropagation();
      if (pressed.dataset.keep) marked.set(pressed, !(marked.get(pressed) ?? isOn(pressed)));
      else menu = pressed;
      return;
    }
    const island = asleep(pressed);
    if (!island) return;
    event.preventDefault();
    later(island, event, () => pressed.click());
  },
  true,
);
for (const type of ['input', 'change'])
  addEventListener(type, ({ target }) => {
    const island = asleep(target);
    if (!island) return;
    const { value } = target;
    later(island, target, () => {
      // A chosen file stays, but the build's text comes in place of what was typed.
      if (target.type !== 'file') target.value = value;
      target.dispatchEvent(new Event(type, { bubbles: true }));
    });
  });

// Where the page's scripts cannot be had, it becomes what it is without JavaScript: nothing looks alive that is dead.
addEventListener(
  'error',
  ({ target }) => {
    if (target.type === 'module') delete page.dataset.js;
  },
  true,
);

// Buttons for marks that were pressed before their script had read the marks (islands/reader/page-marks.ts) → whether they are to be on.
const marked = new Map();
/** A paper's menu, Cite, or the list of keys that was pressed, too. */
let menu;
const isOn = (button) => button.ariaPressed === 'true';
document.addEventListener('marks', () => {
  for (const [button, shallBeOn] of marked) if (isOn(button) !== shallBeOn) button.click();
  marked.clear();
  menu?.click();
});

// If the page is left before that, the next page stores these marks (islands/reader/database.ts), without the paper's title.
const journal = storageKeyUnder(page.dataset.base, `unstored:early-${Math.random()}`);
const paperOf = (button) =>
  button.closest('[data-paper]')?.dataset.paper ??
  (button.closest('li')?.querySelector('a') ?? location).pathname.split('/').at(-2);
const keepMarked = () => {
  const edits = [...marked].map(([button, value]) => {
    return { id: paperOf(button), field: button.dataset.keep, value, at: Date.now() };
  });
  try {
    if (marked.size > 0) localStorage.setItem(journal, JSON.stringify(edits));
  } catch {
    // Storage is blocked or full; no message, since the reader leaves the page.
  }
};
addEventListener('pagehide', keepMarked);
// A phone may close a page in the background without `pagehide`.
document.addEventListener('visibilitychange', keepMarked);
