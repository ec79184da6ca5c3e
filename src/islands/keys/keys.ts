/** The keys of lists: the action of a pressed key; none while typing, and where the reader has turned them off. Whether an input method composes what is typed. */
import { keep, kept } from '../storage.ts';

/** What each does: list-keys.ts. */
const listKeys = 'jkosxrue/?nmfl';

export type ListKey = Letters<typeof listKeys>;
type Letters<Text> = Text extends `${infer One}${infer Rest}` ? One | Letters<Rest> : never;

/** The action of a pressed key; `''` for other keys, while typing, and where keys are off. */
export function actionOf(event: KeyboardEvent): string {
  const { key, code, shiftKey } = event;
  const [, letter = ''] = /^Key(.)$/.exec(code) ?? [];
  const slash = shiftKey ? '?' : '/';
  // Of a keyboard whose letters are not Latin, the key that is there on others; its "/" may write a full stop or comma.
  const isOther = /^[^ -~\p{sc=Latin}]$/u.test(key) || (code === 'Slash' && /^[.,]$/.test(key));
  const pressed = isOther ? (code === 'Slash' ? slash : letter.toLowerCase()) : key;
  const isOfList = pressed.length === 1 && listKeys.includes(pressed);
  return isOfList && !isTyping(event) && areKeysOn() ? pressed : '';
}

function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || !(target instanceof Element)) return true;
  const fields = 'input:not([type="checkbox"]), textarea, select, dialog, [contenteditable]';
  return target.closest(fields) !== null;
}

export function areKeysOn(): boolean {
  return !kept('keys').startsWith('off');
}

/** Single-letter keys can be turned off (WCAG 2.1.4): speech input presses them by mistake. */
export function switchKeys(areOn: boolean): void {
  keep('keys', areOn ? '' : 'off');
}

/** Android composes every word, so there each letter counts. */
export function isHalfWritten(
  event: Event | Pick<InputEvent, 'isComposing'>,
  { userAgent }: Pick<Navigator, 'userAgent'> = navigator,
): boolean {
  return 'isComposing' in event && event.isComposing && !userAgent.includes('Android');
}
