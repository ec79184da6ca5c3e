/** Shows the marks of the papers on a page and answers its mark buttons; marks papers that were scrolled past as seen; leads on within a list beyond its drawn rows. Loaded by `every-page.ts`, with the keys of toolbars and skip links. */
import { coinsOfRow } from '../../publish/machine-readable/coins-of-row.ts';
import { isSince } from '../../search/types.ts';
import { listHere } from '../came-from.ts';
import { element } from '../element.ts';
import '../keys/toolbars.ts';
import { rememberPaper, rememberSearch } from '../recent/recent.ts';
import { idOf } from '../row.ts';
import { keep, kept } from '../storage.ts';
import { markLabel } from './mark-labels.ts';
import { paperChange } from './marks.ts';
import { authorsOf, titleOf } from './paper-rows.ts';
import { noMarks, type Reader } from './reader.ts';
import { readerStore } from './reader-store.ts';
import './row-focus.ts';
import { type SaidSet, toggleMark } from './undo.ts';

readerStore.listen(() => showMarks());
// The page's list may have loaded the marks already.
showMarks();
// Rows that scripts draw get their buttons later.
document.addEventListener('save-buttons', ({ target }) => {
  if (target instanceof Element) showMarks(target);
});
document.addEventListener('completed', () => {
  completeRows();
  watchNew();
});
completeRows();
void readerStore.load().then(() => {
  document.addEventListener('click', press);
  // layouts/waiting.js has kept earlier presses, and repeats them now.
  document.documentElement.dataset.marks = '';
  document.dispatchEvent(new Event('marks'));
  watchNew();
  // Once a day, and not before anything is marked.
  const today = new Date().toDateString();
  if (readerStore.reader !== noMarks && kept('moved') !== today)
    void import('./new-ids.ts').then(async ({ moveMarks }) => {
      if (await moveMarks()) keep('moved', today);
    });
});

// On a phone, a swipe to the right saves, one to the left hides.
if (matchMedia('(pointer: coarse)').matches)
  void import('../swipe.ts').then(({ onSwipe }) =>
    onSwipe(':is(.papers, .hit-list, .hits tbody) > [data-paper]', (paper, to) => {
      void toggleOf(paper, to === 'right' ? 'saved' : 'hidden');
    }),
  );

async function press({ target }: MouseEvent): Promise<void> {
  if (!(target instanceof Element)) return;
  const row = rowOf(target.closest('[data-menu]'));
  if (row) return void (await import('./row-menu.tsx')).showRowMenu(row);
  const button = target.closest<HTMLElement>('[data-keep]');
  const paper = rowOf(button);
  const set = button && markOf(button);
  if (paper && set) await toggleOf(paper, set);
}

function toggleOf(paper: HTMLElement, set: SaidSet): Promise<void> {
  return toggleMark(set, idOf(paper), titleOf(paper));
}

/** Milliseconds that a paper's page must be visible before the paper counts as read. */
const readAfter = 45_000;

/** Marks an opened paper as seen, and as read once the reader has stayed; a mark that the reader has set is never changed. */
export async function watchReading(id: string): Promise<void> {
  rememberPaper(id, titleOf(document.body));
  if (location.hash.startsWith('#q='))
    rememberSearch(new URLSearchParams(location.hash.slice(1)).get('q') ?? '');
  // Counted from here, however late the database answers.
  const step = 1000;
  let stayed = 0;
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') stayed += step;
    if (stayed < readAfter) return;
    clearInterval(timer);
    void markOpened(id, 'read');
  }, step);
  leadFurther();
  await markOpened(id, 'seen');
}

/** After the last paper whose row the list had drawn. Offline, the walk ends there. */
function leadFurther(): void {
  const list = listHere();
  const nav = document.querySelector<HTMLElement>('.stops');
  const isLast = list?.stops.at(-1)?.href === location.href.replace(/#.*/, '');
  if (Array.isArray(list?.further) && list.further.length > 0 && nav && isLast)
    import('../list/draw-rows.ts').then(({ walkOn }) => walkOn(list, nav)).catch(() => {});
}

async function markOpened(id: string, set: 'seen' | 'read'): Promise<void> {
  await readerStore.load();
  if (!readerStore.isKnown(id, set)) await readerStore.change([paperChange(set, id, true)]);
}

/**
 * Adds to each row what its HTML would only repeat: COinS, where the build knows no more than the row says. Zotero's
 * connector is told to look again.
 */
function completeRows(): void {
  const rows = document.querySelectorAll<HTMLElement>('.paper:not(:has(.Z3988)):has(save-buttons)');
  for (const row of rows) {
    const url = row.querySelector<HTMLAnchorElement>(':is(h2, h3) a')?.href ?? '';
    const facts = coinsOfRow({ ...row.dataset, title: titleOf(row), url, authors: authorsOf(row) });
    row.append(element('span', { className: 'Z3988', title: facts, hidden: true }));
  }
  if (rows.length > 0) document.dispatchEvent(new Event('ZoteroItemUpdated'));
}

/** Watches listed papers of editions that are newer than the last one the reader has seen completely. */
function watchNew(): void {
  const { since } = readerStore.reader;
  if (since === '') return;
  const listed = document.querySelectorAll<HTMLElement>('[data-list] > li');
  const papers = [...listed].filter(({ dataset: { edition = '' } }) => isSince(since, edition));
  watchSeen(papers, readerStore.reader);
}

function showMarks(within: ParentNode = document): void {
  const { reader } = readerStore;
  for (const button of within.querySelectorAll<HTMLElement>('save-buttons [data-keep]')) {
    const row = rowOf(button);
    const paper = row ? idOf(row) : '';
    const set = markOf(button) ?? 'saved';
    row?.toggleAttribute('data-starred', reader.starred.has(paper));
    const isOn = reader[set].has(paper);
    button.setAttribute('aria-pressed', String(isOn));
    const text = markLabel(set, isOn);
    // WebKit loses a click whose text is replaced between press and release.
    if (button.textContent !== text) button.textContent = text;
  }
}

/** Rows get `data-paper` from the list's script, which may run later. */
function rowOf(part: Element | null): HTMLElement | null {
  return part?.closest<HTMLElement>('[data-paper]') ?? part?.closest('li') ?? null;
}

function markOf({ dataset: { keep } }: HTMLElement): SaidSet | undefined {
  return (['saved', 'read', 'hidden', 'starred', 'reading'] as const).find((set) => set === keep);
}

/** Milliseconds on screen after which a paper that is scrolled past counts as seen. */
const lookedAt = 1500;

export function isSeeingOn(): boolean {
  return kept('seeing') !== 'off';
}

export function switchSeeing(isOn: boolean): void {
  keep('seeing', isOn ? 'on' : 'off');
}

const entered = new Map<Element, number>();
let observer: IntersectionObserver | undefined;

/** May be called with the same papers again. */
function watchSeen(papers: HTMLElement[], { seen }: Reader): void {
  observer ??= new IntersectionObserver(lookPast);
  for (const paper of papers) if (!seen.has(idOf(paper))) observer.observe(paper);
}

function lookPast(entries: IntersectionObserverEntry[]): void {
  const past = entries.filter(({ target, isIntersecting, time, boundingClientRect }) => {
    const from = entered.get(target);
    if (isIntersecting) entered.set(target, from ?? time);
    else entered.delete(target);
    const isPast =
      !isIntersecting && boundingClientRect.bottom <= 0 && boundingClientRect.height > 0;
    return isPast && from !== undefined && time - from >= lookedAt;
  });
  for (const { target } of past) observer?.unobserve(target);
  const ids = past.flatMap(({ target }) => (target instanceof HTMLElement ? idOf(target) : []));
  if (ids.length > 0 && isSeeingOn())
    void readerStore.change(ids.map((id) => paperChange('seen', id, true)));
}
