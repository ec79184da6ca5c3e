/** The list that a reader came from, so that a paper's page can lead on within it. */
import { storageKey } from '../site.ts';

interface Stop {
  href: string;
  title: string;
}

interface List {
  name: string;
  /** Its address, filters and all. */
  href: string;
  stops: Stop[];
}

const key = storageKey('came-from');

/** Keeps the list whose paper is followed, as it stands at that moment: filtered papers are not in it. */
export function rememberLists(): void {
  const remember = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('[data-list] :is(h2, h3) a') : null;
    const list = link?.closest<HTMLElement>('[data-list]');
    if (list) keep({ name: list.dataset.list ?? '', href: location.href, stops: stopsOf(list) });
  };
  document.addEventListener('click', remember);
  // The middle and the right button, by which a paper is opened in another tab.
  document.addEventListener('auxclick', remember);
}

/** Turns a paper's previous and next into those of the list that the reader came from. */
export function leadOn(nav: HTMLElement): void {
  const list = ownList() ?? listOfOpener();
  if (!list) return;
  const at = placeIn(list);
  setStop(nav, 'prev', list.stops[at - 1]);
  setStop(nav, 'next', list.stops[at + 1]);
  const back = nav.querySelector<HTMLAnchorElement>('[data-back]');
  if (!back) return;
  back.href = list.href;
  back.textContent = list.name;
}

function stopsOf(list: HTMLElement): Stop[] {
  const links = [...list.querySelectorAll<HTMLAnchorElement>(':is(h2, h3) a')];
  return links
    .filter((link) => !link.closest('[hidden]'))
    .map(({ href, textContent }) => ({ href, title: textContent.trim() }));
}

function setStop(nav: HTMLElement, rel: string, stop: Stop | undefined): void {
  const link = nav.querySelector<HTMLAnchorElement>(`[data-stop="${rel}"]`);
  const title = link?.querySelector('[data-title]');
  if (!link || !title) return;
  link.hidden = !stop;
  if (!stop) return;
  link.rel = rel;
  link.href = stop.href;
  title.textContent = stop.title;
}

/** The list that this tab came from, where this paper is in it. */
function ownList(): List | undefined {
  const list = kept(() => sessionStorage);
  return list && placeIn(list) >= 0 ? list : undefined;
}

/** A tab that was opened from a list has no memory of its own: the referrer says whether it is the one left last. */
function listOfOpener(): List | undefined {
  const list = kept(() => localStorage);
  if (!list || list.href.replace(/#.*/, '') !== document.referrer || placeIn(list) < 0) return;
  write(() => sessionStorage, list);
  return list;
}

function placeIn({ stops }: List): number {
  return stops.findIndex(({ href }) => new URL(href).pathname === location.pathname);
}

function keep(list: List): void {
  write(() => sessionStorage, list);
  write(() => localStorage, list);
}

function write(storage: () => Storage, list: List): void {
  try {
    storage().setItem(key, JSON.stringify(list));
  } catch {
    // Storage is off or full: the edition's own order serves.
  }
}

function kept(storage: () => Storage): List | null {
  try {
    return JSON.parse(storage().getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
