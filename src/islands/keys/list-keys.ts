/** What each key does in a list, and the dialog that shows the keys and turns them off. */
import { filterWords, headWords, keyWords, listWords, noticeWords } from '#words';
import { pathTo } from '../../site.ts';
import { openDialog } from '../dialog.ts';
import { element } from '../element.ts';
import { showNotice } from '../notice.ts';
import { isSeeingOn, switchSeeing } from '../reader/page-marks.ts';
import { shownPapers, titleOf } from '../reader/paper-rows.ts';
import { type SaidSet, toggleMark, undo } from '../reader/undo.ts';
import { areKeysOn, listKeys, switchKeys } from './keys.ts';

const marks: Record<string, SaidSet> = { s: 'saved', x: 'hidden', r: 'read' };

/** Acts on the focused paper, or else on the first one on screen, or on the paper whose page this is. */
export function act(key: string): void {
  if (key === '?') showKeys();
  if (key === '/') focusSearch();
  if (key === 'f') focusFilters();
  if (key === 'l') location.assign(pathTo('library/'));
  if (key === 'u') void undo();
  if (key === 'j' || key === 'k') step(key === 'j' ? 1 : -1);
  const paper =
    focused() ?? firstOnScreen() ?? document.querySelector<HTMLElement>('.paper-page[data-paper]');
  if (!paper) return;
  if (key === 'o') linkOf(paper)?.click();
  if (key === 'e') openAbstract(paper);
  if (key === 'n') writeNote(paper);
  if (key === 'm') location.assign(pathTo(`map/?paper=${paper.dataset.paper}`));
  const set = marks[key];
  if (set) mark(paper, set);
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

/** Of `listKeys`, in their order. */
const meanings = [
  keyWords.j,
  keyWords.k,
  keyWords.o,
  headWords.save,
  headWords.hide,
  headWords.markAsRead,
  noticeWords.undo,
  headWords.abstract,
  headWords.search,
  listWords.keys,
  keyWords.n,
  listWords.onMap,
  filterWords.filters,
  noticeWords.seeLibrary,
];

function showKeys(): void {
  const list = element('dl', {});
  for (const [at, meaning] of meanings.entries())
    list.append(
      element('dt', {}, element('kbd', {}, listKeys[at] ?? '')),
      element('dd', {}, meaning),
    );
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
