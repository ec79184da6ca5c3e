/** The keys of lists, as the reader has set them: the action of a pressed key; none while typing. Whether an input method composes what is typed. */
import { keep, kept } from '../storage.ts';

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

/** Each action, named by its default key. */
export const firstKeys = 'jkosxrue/?nmfl';

/** The keys in use, in the order of `firstKeys`; `''` where keys are off. */
export function keysNow(): string {
  const { keys, areOn } = ownKeys();
  return areOn ? keys : '';
}

/** The reader's keys, even while keys are off. An action added since they were set has its default key, or a free one. */
export function ownKeys(): { keys: string; areOn: boolean } {
  const written = kept('keys');
  let keys = written.replace(/^off/, '');
  const free = [...'abcdghipqtvwyz'].filter((letter) => !keys.includes(letter));
  for (const letter of firstKeys.slice(keys.length))
    keys += keys.includes(letter) ? free.shift() : letter;
  return { keys, areOn: !written.startsWith('off') };
}

/** Stores the keys. Single-letter keys can be turned off (WCAG 2.1.4): speech input presses them by mistake. */
export function setKeys(keys: string, areOn: boolean): void {
  // No two actions share a key, so keys cannot begin with "off".
  keep('keys', areOn ? keys : `off${keys}`);
}

/** Android composes every word, so there each letter counts. */
export function isHalfWritten(
  event: Event | Pick<InputEvent, 'isComposing'>,
  { userAgent }: Pick<Navigator, 'userAgent'> = navigator,
): boolean {
  return 'isComposing' in event && event.isComposing && !userAgent.includes('Android');
}
