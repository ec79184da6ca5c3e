/** Small texts that the browser keeps beside the marks, by name: `kept('keys')` → `"jkosxrue/?nm"`; reading JSON that was kept, or comes from elsewhere. */
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

/** Parses a JSON object; returns an empty object if the text is anything else, damaged or cut. */
export function objectIn(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
}
