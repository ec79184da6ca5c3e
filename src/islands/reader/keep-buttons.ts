import { pathTo } from '../../site.ts';
import { closeNotice, showNotice } from '../notice.ts';
import { isLeftUnread, leaveUnread } from './left-unread.ts';
import { has, put, type Reader, remove } from './reader.ts';
import { changeReader, currentReader, onReader } from './reader-store.ts';

const listPath = pathTo('saved/');

const names = {
  saved: { on: 'Saved', off: 'Save' },
  read: { on: 'Read', off: 'Mark as read' },
};

let told = false;

/** Makes every `[data-keep]` of the page show and change what the reader keeps of the paper that it stands in. */
export function wireKeeping(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-keep]');
    if (button) toggle(button);
  });
  onReader(showKept);
  showKept(currentReader());
}

/** To open a paper's page is to read it; its button takes that back. */
export function keepAsRead(id: string): void {
  if (!isLeftUnread(id)) changeReader((reader) => put(reader, 'read', id));
}

function toggle(button: HTMLElement): void {
  const { id, list } = listOf(button);
  if (list === 'read' && has(currentReader(), list, id)) leaveUnread(id);
  changeReader((reader) => (has(reader, list, id) ? remove : put)(reader, list, id));
  if (list === 'saved') tellOfList(id);
}

/** Where to find again what was saved, told once a page. */
function tellOfList(id: string): void {
  if (!has(currentReader(), 'saved', id)) closeNotice();
  else if (!told) {
    told = true;
    showNotice('Saved.', { href: listPath, text: 'See your reading list' });
  }
}

function showKept(reader: Reader): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-keep]')) {
    const { id, list } = listOf(button);
    const on = has(reader, list, id);
    button.setAttribute('aria-pressed', String(on));
    button.textContent = names[list][on ? 'on' : 'off'];
  }
}

function listOf(button: HTMLElement): { id: string; list: 'saved' | 'read' } {
  const { paper = '' } = button.closest<HTMLElement>('[data-paper]')?.dataset ?? {};
  return { id: paper, list: button.dataset.keep === 'saved' ? 'saved' : 'read' };
}
