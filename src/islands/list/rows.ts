/** Completes rows that come near the screen: lines get their data from the index, cut abstracts the whole text from the papers' pages. */
import { idHash } from '../../text/id-hash.ts';
import { idOf } from '../row.ts';

/** How far below the screen: about two screens of a phone. */
const near = '1200px';
let observer: IntersectionObserver | undefined;
/** Lines that the next fetch will fill. */
const lines = new Set<HTMLElement>();

export function watchRows(items: Iterable<HTMLElement>): void {
  observer ??= newObserver();
  for (const item of items) {
    idOf(item);
    if (lacks(item)) observer.observe(item);
  }
}

/** `data-line`: a title and a day alone. `data-cut`: the beginning of an abstract. */
function lacks(item: HTMLElement): boolean {
  return 'line' in item.dataset || item.querySelector('[data-cut]') !== null;
}

function newObserver(): IntersectionObserver {
  const view = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting && target instanceof HTMLElement) complete(target);
    },
    { rootMargin: near },
  );
  const again = () => {
    view.disconnect();
    for (const item of document.querySelectorAll<HTMLElement>('[data-list] > li'))
      if (lacks(item)) view.observe(item);
  };
  new MutationObserver(again).observe(document.documentElement, {
    attributeFilter: ['data-density'],
  });
  document.addEventListener('change', ({ target }) => {
    const item = target instanceof Element && target.closest('.more')?.closest('li');
    if (item) void completeAbstract(item);
  });
  return view;
}

function complete(item: HTMLElement): void {
  if ('line' in item.dataset) {
    if (lines.size === 0) setTimeout(fillLines);
    lines.add(item);
  } else if (document.documentElement.dataset.density === 'abstracts') void completeAbstract(item);
}

/** If the index cannot be fetched, lines stay lines. */
async function fillLines(): Promise<void> {
  const wanted = new Map([...lines].map((item) => [idHash(idOf(item)), item]));
  lines.clear();
  const { drawLines } = await import('./draw-rows.tsx');
  await drawLines(wanted);
  if (document.documentElement.dataset.density === 'abstracts')
    for (const item of wanted.values()) void completeAbstract(item);
}

/** The whole abstract comes from the paper's page; offline it stays cut. */
async function completeAbstract(item: HTMLElement): Promise<void> {
  const abstract = item.querySelector<HTMLElement>('[data-cut]');
  if (!abstract) return;
  delete abstract.dataset.cut;
  const page = await import('../reader/known-papers.ts')
    .then(({ paperPage }) => paperPage(idOf(item)))
    .catch(() => null);
  if (page) abstract.innerHTML = page.abstract;
  else abstract.dataset.cut = '';
}
