import { storageKey } from '../../site.ts';

const keys = ['j', 'k', 'o', 's', 'x', 'r', 'u', 'e', '/', '?'];
const stored = storageKey('keys');

/** Lets the keys of `list-keys.ts` act on the lists of the page. They are loaded when one is first pressed, or the button `[data-keys]`. */
export function offerKeys(): void {
  addEventListener('keydown', async (event) => {
    if (!keys.includes(event.key) || !areKeysOn() || isTyping(event)) return;
    event.preventDefault();
    (await import('./list-keys.ts')).act(event.key);
  });
  addEventListener('click', async ({ target }) => {
    if (target instanceof Element && target.closest('[data-keys]'))
      (await import('./list-keys.ts')).act('?');
  });
}

export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(stored) !== 'off';
  } catch {
    return true;
  }
}

/** Speech input and some keyboards press single keys by mistake (WCAG 2.1.4). */
export function switchKeys(areOn: boolean): void {
  try {
    localStorage.setItem(stored, areOn ? 'on' : 'off');
  } catch {
    // Blocked: the keys stay on.
  }
}

export function isTyping({
  target,
  ctrlKey,
  metaKey,
  altKey,
  isComposing,
}: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || isComposing || !(target instanceof Element)) return true;
  return (
    target.closest('input:not([type="checkbox"]), textarea, select, dialog, [contenteditable]') !==
    null
  );
}
