import { storageKey } from '../../site.ts';

/** What each key does is named by the letter that it has at first. */
export const firstKeys = 'jkosxrue/?';
const stored = storageKey('keys');

/** Lets the keys of `list-keys.ts` act on the lists of the page. They are loaded when one is first pressed, or the button `[data-keys]`. */
export function offerKeys(): void {
  addEventListener('keydown', async (event) => {
    const action = actionOf(event);
    if (!action) return;
    event.preventDefault();
    (await import('./list-keys.ts')).act(action);
  });
  addEventListener('click', async ({ target }) => {
    if (target instanceof Element && target.closest('[data-keys]'))
      (await import('./list-keys.ts')).act('?');
  });
}

/** The first letter of what the pressed key stands for; `''` for other keys, while typing, and where keys are off. */
export function actionOf(event: KeyboardEvent): string {
  const at = keysNow().indexOf(event.key);
  return event.key.length === 1 && at >= 0 && !isTyping(event) ? (firstKeys[at] ?? '') : '';
}

/** The reader's own letters, in the order of `firstKeys`; `''`: keys are off. */
export function keysNow(): string {
  try {
    const keys = localStorage.getItem(stored) ?? 'on';
    if (keys === 'off') return '';
    return keys.length === firstKeys.length ? keys : firstKeys;
  } catch {
    return firstKeys;
  }
}

/** `'on'`, `'off'`, or a letter for each action. Speech input and some keyboards press single keys by mistake (WCAG 2.1.4). */
export function setKeys(keys: string): void {
  try {
    localStorage.setItem(stored, keys);
  } catch {
    // Blocked: the keys stay as they are.
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
