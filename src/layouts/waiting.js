// Buttons and fields stand in the page before the scripts that answer them have come: a slow phone may
// take seconds. What is pressed, typed or chosen meanwhile is done again once its island has woken.
(() => {
  const waiting = new Map();
  let ready = false;
  addEventListener('DOMContentLoaded', () => {
    ready = true;
  });

  /** The island that is still asleep around an element; what only lies in a slot of it is not the island's. */
  const asleep = (element) => {
    const around = element?.closest('astro-slot, astro-static-slot, astro-island');
    return around?.matches('astro-island[ssr]') ? around : null;
  };
  /** One after the other, for each may change what the next one finds. */
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
      // Marks are the page's own buttons, in no island: the module that answers them has run by then.
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
        // A file is still there; the server's text has taken the place of what was typed.
        if (target.type !== 'file') target.value = value;
        target.dispatchEvent(new Event(type, { bubbles: true }));
      });
    });
})();
