/** What each key does in a list, and the dialog that shows the keys and turns them off. */
import { filterWords, headWords, keyWords, listWords, noticeWords } from '#words';
import { pathTo } from '../../site.ts';
import { openDialog } from '../dialog.ts';
import { element } from '../element.ts';
import { showNotice } from '../notice.ts';
import { isSeeingOn, switchSeeing } from '../reader/page-marks.ts';
import { shownPapers, titleOf } from '../reader/paper-rows.ts';
import { type SaidSet, toggleMark, undo } from '../reader/undo.ts';
import { areKeysOn, type ListKey, switchKeys } from './keys.ts';

/** In the order of the dialog: key → meaning, what it does. */
const keys: Record<ListKey, [meaning: string, act: () => unknown]> = {
  j: [keyWords.j, () => step(1)],
  k: [keyWords.k, () => step(-1)],
  o: [keyWords.o, onPaper((paper) => linkOf(paper)?.click())],
  s: [headWords.save, onPaper((paper) => mark(paper, 'saved'))],
  x: [headWords.hide, onPaper((paper) => mark(paper, 'hidden'))],
  r: [headWords.markAsRead, onPaper((paper) => mark(paper, 'read'))],
  u: [noticeWords.undo, undo],
  e: [headWords.abstract, onPaper(openAbstract)],
  '/': [headWords.search, focusSearch],
  '?': [listWords.keys, showKeys],
  n: [keyWords.n, onPaper(writeNote)],
  m: [listWords.onMap, onPaper(({ dataset: { paper } }) => go(`map/?paper=${paper}`))],
  f: [filterWords.filters, focusFilters],
  l: [noticeWords.seeLibrary, () => go('library/')],
};

export function act(key: string): void {
  Object.entries(keys).find(([one]) => one === key)?.[1][1]();
}

/** On the focused paper, or else on the first one on screen, or on the paper whose page this is. */
function onPaper(act: (paper: HTMLElement) => unknown): () => void {
  return () => {
    const ofPage = document.querySelector<HTMLElement>('.paper-page[data-paper]');
    const paper = focused() ?? firstOnScreen() ?? ofPage;
    if (paper) act(paper);
  };
}

function go(path: string): void {
  location.assign(pathTo(path));
}

function focused(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-list] [data-paper]') ?? null;
}

function firstOnScreen(): HTMLElement | undefined {
  return shownPapers().find((paper) => paper.getBoundingClientRect().bottom > 0);
}

function linkOf(paper: Element): HTMLElement | null {
  return paper.querySelector(':is(h1, h2, h3) a');
}

function step(by: 1 | -1): void {
  const all = shownPapers();
  const from = focused();
  const next = from ? all[all.indexOf(from) + by] : firstOnScreen();
  if (next) focus(next);
  // None while they are searched for.
  else if (all.length > 0) showNotice(by > 0 ? keyWords.last : keyWords.first);
}

function focus(paper: HTMLElement): void {
  linkOf(paper)?.focus({ preventScroll: true });
  paper.scrollIntoView({ block: 'nearest' });
}

/** When the paper leaves the list, the focus goes on from it: reader/row-focus.ts. */
function mark(paper: HTMLElement, set: SaidSet): void {
  if (!focused() && linkOf(paper)) focus(paper);
  void toggleMark(set, paper.dataset.paper ?? '', titleOf(paper));
}

function writeNote(paper: HTMLElement): void {
  const field = paper.querySelector<HTMLElement>('.note textarea');
  if (field) field.focus();
  else paper.querySelector<HTMLElement>('[data-note]')?.click();
}

function openAbstract(paper: HTMLElement): void {
  const box = paper.querySelector<HTMLInputElement>('.more input');
  if (!box) return;
  box.click();
  focus(paper);
}

/** On a narrow screen, a button opens them. */
function focusFilters(): void {
  const button = document.querySelector<HTMLElement>('.disclose[aria-expanded="false"]');
  if (button?.checkVisibility()) button.click();
  else document.getElementById('filters')?.focus();
}

/** Focuses the page's search field, or the masthead's; Escape empties the field, then returns to the list. */
function focusSearch(): void {
  const field =
    document.querySelector<HTMLElement>('main input[type="search"]') ??
    document.querySelector<HTMLElement>('[data-search] input');
  field?.focus();
  field?.addEventListener('keydown', leaveEmpty);
}

function leaveEmpty({ key, target }: KeyboardEvent): void {
  if (key === 'Escape' && target instanceof HTMLInputElement && target.value === '') target.blur();
}

function showKeys(): void {
  const list = element('dl', {});
  for (const [key, [meaning]] of Object.entries(keys))
    list.append(element('dt', {}, element('kbd', {}, key)), element('dd', {}, meaning));
  openDialog(
    listWords.keys,
    'keys',
    list,
    newSwitch(keyWords.on, areKeysOn(), switchKeys),
    newSwitch(keyWords.seeing, isSeeingOn(), switchSeeing),
  );
}

function newSwitch(text: string, checked: boolean, change: (isOn: boolean) => void): HTMLElement {
  const box = element('input', { type: 'checkbox', checked, onchange: () => change(box.checked) });
  return element('label', { className: 'tick' }, box, text);
}
