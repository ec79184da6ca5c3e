/** The list that the reader came from: a paper's page links to the previous and next paper of that list. */
import { titleText } from './row.ts';
import { keep, kept, objectIn } from './storage.ts';

interface Stop {
  href: string;
  title: string;
}

export interface List {
  name: string;
  href: string;
  stops: Stop[];
  /** The hashes of the ids of the papers that follow these; what was stored is read by list/draw-rows.ts. */
  further: unknown;
}

/** The papers of search's answer that follow the drawn ones: list/use-page-list.ts. */
export const undrawn: { papers: number[] } = { papers: [] };

/** At most so many of them are stored. */
const most = 2000;

/** Stores the list, as it is shown and filtered, when one of its papers is opened. */
export function rememberLists(): void {
  const remember = ({ target }: Event) => {
    const list =
      target instanceof Element &&
      target.closest(':is(h2, h3) a')?.closest<HTMLElement>('[data-list]');
    if (!list) return;
    const further = list.closest('.list-answer') ? undrawn.papers.slice(0, most) : [];
    const name = list.dataset.list ?? '';
    const text = JSON.stringify({ name, href: location.href, stops: stopsOf(list), further });
    keep('came-from', text, 'sessionStorage');
    keep('came-from', text);
  };
  document.addEventListener('click', remember);
  // The middle button opens a paper in another tab.
  document.addEventListener('auxclick', remember);
}

/** Replaces the paper's previous and next links by those of the list that the reader came from. */
export function leadOn(nav: HTMLElement): void {
  const list = listHere();
  if (!list) return;
  const at = placeIn(list);
  const [previous, next] = nav.querySelectorAll<HTMLAnchorElement>(':scope > a');
  setStop(previous, list.stops[at - 1]);
  setStop(next, list.stops[at + 1]);
  const back = nav.querySelector<HTMLAnchorElement>('p a');
  if (!back) return;
  back.href = list.href;
  // Otherwise the translation would restore the former text.
  back.removeAttribute('data-say');
  back.textContent = list.name;
}

function stopsOf(list: HTMLElement): Stop[] {
  const links = list.querySelectorAll<HTMLAnchorElement>(':is(h2, h3) a:not([hidden] *)');
  return [...links].map((link) => ({ href: link.href, title: titleText(link) }));
}

function setStop(link: HTMLAnchorElement | undefined, stop: Stop | undefined): void {
  const title = link?.querySelector('b');
  if (!link || !title) return;
  link.hidden = !stop;
  if (!stop) return;
  link.href = stop.href;
  title.textContent = stop.title;
}

/** This tab's list; in a tab that was opened from a list, the last stored one. Null without storage. */
export function listHere(): List | null {
  const own = listIn(kept('came-from', 'sessionStorage'));
  if (own && placeIn(own) >= 0) return own;
  const last = listIn(kept('came-from'));
  if (last?.href.replace(/#.*/, '') !== document.referrer || placeIn(last) < 0) return null;
  keep('came-from', JSON.stringify(last), 'sessionStorage');
  return last;
}

function placeIn({ stops }: List): number {
  return stops.findIndex(({ href }) => new URL(href).pathname === location.pathname);
}

/** Reads a list that `rememberLists` stored; null if it is damaged. */
export function listIn(text: string): List | null {
  const { name, href, stops, further } = objectIn(text);
  if (typeof name !== 'string' || typeof href !== 'string' || !Array.isArray(stops)) return null;
  return { name, href, stops: stops.filter(isStop), further };
}

function isStop(stop: unknown): stop is Stop {
  const { href, title } = Object(stop);
  return typeof title === 'string' && typeof href === 'string' && URL.canParse(href);
}
