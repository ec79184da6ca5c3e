/** Which keys there are in lists; none while typing. */
import { firstKeys, keysNow } from './own-keys.ts';

/** Listens for keys on the page's lists; list-keys.ts is loaded with the first key, or a press on `[data-keys]`. */
export function offerKeys(): void {
  addEventListener('keydown', (event) => {
    const action = actionOf(event);
    if (!action) return;
    event.preventDefault();
    void act(action);
  });
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-keys]')) void act('?');
  });
}

let keys: Promise<typeof import('./list-keys.ts')> | undefined;

/** One import for all keys: of several, a later one may end first. */
async function act(action: string): Promise<void> {
  keys ??= import('./list-keys.ts');
  keys.catch(() => {
    keys = undefined;
  });
  (await keys).act(action);
}

/** The action of a pressed key; `''` for other keys, while typing, and where keys are off. */
export function actionOf(event: KeyboardEvent): string {
  const at = keysNow().indexOf(event.key);
  return event.key.length === 1 && at >= 0 && !isTyping(event) ? (firstKeys[at] ?? '') : '';
}

function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || !(target instanceof Element)) return true;
  return (
    target.closest('input:not([type="checkbox"]), textarea, select, dialog, [contenteditable]') !==
    null
  );
}
