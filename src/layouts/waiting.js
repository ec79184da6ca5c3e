// What a reader presses, types or chooses before an island is hydrated, seconds on a slow phone, is repeated then.
const waiting = new Map();
let ready = false;
addEventListener('DOMContentLoaded', () => {
  ready = true;
});

/** The island around an element, if it is not hydrated yet; what is in a slot does not belong to the island. */
const asleep = (element) => {
  const around = element?.closest('astro-slot, astro-static-slot, astro-island');
  return around?.matches('astro-island[ssr]') ? around : null;
};
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
    island.addEventListener('astro:hydrate', wake, { once: true });
  }
  waiting.get(island).set(of, act);
};

addEventListener(
  'click',
  (event) => {
    const pressed = event.target.closest?.('button, label, [type="checkbox"]');
    // The buttons for marks are in no island; their module has run by then.
    if (!ready && pressed?.matches('[data-keep]')) {
      event.stopPropagation();
      addEventListener('DOMContentLoaded', () => pressed.click(), { once: true });
      return;
    }
    const island = asleep(pressed);
    if (!island) return;
    event.preventDefault();
    later(island, event, () => pressed.click());
  },
  { capture: true },
);
for (const type of ['input', 'change'])
  addEventListener(type, ({ target }) => {
    const island = asleep(target);
    if (!island) return;
    const { value } = target;
    later(island, target, () => {
      // Hydration keeps a chosen file, but puts the server's text in place of what was typed.
      if (target.type !== 'file') target.value = value;
      target.dispatchEvent(new Event(type, { bubbles: true }));
    });
  });
