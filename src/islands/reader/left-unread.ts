/** Papers that the reader turned back to unread in this tab: to reload a page does not read them again. */
import { storageKey } from '../../site.ts';

const key = storageKey('left-unread');

export function isLeftUnread(id: string): boolean {
  return kept().split(' ').includes(id);
}

export function leaveUnread(id: string): void {
  try {
    sessionStorage.setItem(key, `${kept()} ${id}`);
  } catch {
    // Full or forbidden: the paper counts as read again when it is opened again.
  }
}

function kept(): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
