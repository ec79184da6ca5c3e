/** Small texts that the browser keeps beside the marks, by name: `kept('keys')` → `"jkosxrue/?nm"`. */
import { storageKey } from '../site.ts';

/** Permanent, or for as long as the tab is open. */
type Place = 'localStorage' | 'sessionStorage';

/** `''` if nothing is stored, or storage is blocked. */
export function kept(name: string, place: Place = 'localStorage'): string {
  try {
    return window[place].getItem(storageKey(name)) ?? '';
  } catch {
    return '';
  }
}

/** Answers whether it was stored: storage may be blocked or full. */
export function keep(name: string, text: string, place: Place = 'localStorage'): boolean {
  try {
    window[place].setItem(storageKey(name), text);
    return true;
  } catch {
    return false;
  }
}
