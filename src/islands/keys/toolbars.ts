/** A toolbar is one tab stop, and arrow keys lead through it: the pattern “toolbar” of WAI-ARIA's practices, by roving tabindex. Links that skip to a part of the page. */

if (!import.meta.env.SSR) {
  document.addEventListener('focusin', ({ target }) => rove(target));
  document.addEventListener('keydown', step);
  document.addEventListener('click', skip);
}

/** Leaves the address alone, whose fragment may hold a list. */
function skip(event: MouseEvent): void {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.skip');
  const part = link && document.querySelector<HTMLElement>(link.hash);
  if (!part) return;
  event.preventDefault();
  part.focus();
  part.scrollIntoView();
}

/** While the focus is in a bar, its other tools are no tab stops; otherwise all are, so that a tool that is added later can be reached. */
function rove(focused: EventTarget | null): void {
  for (const bar of document.querySelectorAll('[role="toolbar"]')) {
    const isInside = focused instanceof Node && bar.contains(focused);
    for (const tool of toolsIn(bar))
      if (isInside && tool !== focused) tool.tabIndex = -1;
      else tool.removeAttribute('tabindex');
  }
}

function step(event: KeyboardEvent): void {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  if (!(target instanceof HTMLElement)) return;
  const bar = target.closest('[role="toolbar"]');
  if (!bar || altKey || ctrlKey || metaKey) return;
  const tools = toolsIn(bar).filter((tool) => tool.checkVisibility({ visibilityProperty: true }));
  const at = tools.indexOf(target);
  const forward = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const to = { Home: 0, End: -1, ArrowLeft: at - 1, ArrowRight: at - 1, [forward]: at + 1 }[key];
  if (to === undefined || at < 0) return;
  // Left and right would change a menu's choice; up and down still do.
  event.preventDefault();
  tools.at(to % tools.length)?.focus();
}

function toolsIn(bar: Element): HTMLElement[] {
  return [...bar.querySelectorAll<HTMLElement>(':is(a, :enabled):not(option)')];
}
