import { keep, kept } from '../storage.ts';

/** What each key does is named by the letter that it has at first. */
export const firstKeys = 'jkosxrue/?n';

/** Lets the keys of `list-keys.ts` act on the lists of the page. They are loaded when one is first pressed, or the button `[data-keys]`. */
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

async function act(action: string): Promise<void> {
  (await import('./list-keys.ts')).act(action);
}

/** The first letter of what the pressed key stands for; `''` for other keys, while typing, and where keys are off. */
export function actionOf(event: KeyboardEvent): string {
  const at = keysNow().indexOf(event.key);
  return event.key.length === 1 && at >= 0 && !isTyping(event) ? (firstKeys[at] ?? '') : '';
}

/** The letters that act now, in the order of `firstKeys`; `''`: keys are off. */
export function keysNow(): string {
  const { keys, areOn } = ownKeys();
  return areOn ? keys : '';
}

/** The reader's own letters, which stay while keys are off; actions that came after the choice have their first letters, or free ones. */
export function ownKeys(): { keys: string; areOn: boolean } {
  const written = kept('keys');
  let keys = written.replace(/^off/, '');
  const free = [...'abcdfghilmpqtvwyz'].filter((letter) => !keys.includes(letter));
  for (const letter of firstKeys.slice(keys.length))
    keys += keys.includes(letter) ? free.shift() : letter;
  return { keys, areOn: !written.startsWith('off') };
}

/** A letter for each action. Speech input and some keyboards press single keys by mistake (WCAG 2.1.4), so they can be off. */
export function setKeys(keys: string, areOn: boolean): void {
  // No two actions have one letter, so keys cannot begin with "off".
  keep('keys', areOn ? keys : `off${keys}`);
}

function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || !(target instanceof Element)) return true;
  return (
    target.closest('input:not([type="checkbox"]), textarea, select, dialog, [contenteditable]') !==
    null
  );
}
