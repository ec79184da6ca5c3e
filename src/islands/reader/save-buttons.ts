import { pathTo, storageKey } from '../../site.ts';
import { closeNotice, showNotice } from '../notice.ts';
import { has, put, type Reader, remove } from './reader.ts';
import { changeReader, currentReader, onReader } from './reader-store.ts';

const readingList = { href: pathTo('saved/'), text: 'See your reading list' };
const labels = {
  saved: { on: 'Saved', off: 'Save' },
  read: { on: 'Read', off: 'Mark as read' },
};
let hasSaid = false;
let isWired = false;

/** Makes every `[data-keep]` of the page show and change the marks of the `[data-paper]` around it. */
export function wireSaveButtons(): void {
  if (isWired) return;
  isWired = true;
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-keep]');
    if (button) toggle(button);
  });
  onReader(showMarks);
  // More buttons have come.
  document.addEventListener('completed', () => showMarks(currentReader()));
  showMarks(currentReader());
}

/** Opening a paper's page marks it as read, unless the reader took that back in this tab. */
export function markAsRead(id: string): void {
  if (!unreadHere().includes(id)) changeReader((reader) => put(reader, 'read', id));
}

function toggle(button: HTMLElement): void {
  const { id, list } = markOf(button);
  const wasOn = has(currentReader(), list, id);
  if (list === 'read' && wasOn) keepUnreadHere(id);
  const isStored = changeReader((reader) => (wasOn ? remove : put)(reader, list, id));
  if (!isStored)
    showNotice('Not stored: this browser keeps your marks only while the page is open.');
  else if (list === 'saved') sayWhere(!wasOn);
}

/** Says where saved papers are, once a page. */
function sayWhere(isSaved: boolean): void {
  if (!isSaved) closeNotice();
  else if (!hasSaid) showNotice('Saved.', readingList);
  hasSaid ||= isSaved;
}

function showMarks(reader: Reader): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-keep]')) {
    const { id, list } = markOf(button);
    const on = has(reader, list, id);
    button.setAttribute('aria-pressed', String(on));
    button.textContent = labels[list][on ? 'on' : 'off'];
  }
}

function markOf(button: HTMLElement): { id: string; list: 'saved' | 'read' } {
  const { paper = '' } = button.closest<HTMLElement>('[data-paper]')?.dataset ?? {};
  return { id: paper, list: button.dataset.keep === 'saved' ? 'saved' : 'read' };
}

const unreadKey = storageKey('left-unread');

/** Papers that the reader marked as unread in this tab. */
function unreadHere(): string[] {
  try {
    return sessionStorage.getItem(unreadKey)?.split(' ') ?? [];
  } catch {
    return [];
  }
}

function keepUnreadHere(id: string): void {
  try {
    sessionStorage.setItem(unreadKey, [...unreadHere(), id].join(' '));
  } catch {
    // Full or blocked: the paper counts as read when it is opened again.
  }
}
