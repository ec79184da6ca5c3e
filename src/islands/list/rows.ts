/** Completes cut abstracts from the papers' pages: one that a reader opens, and near the screen all, where the reader has chosen whole abstracts. */
import { idOf } from '../row.ts';

/** How far below the screen: about two screens of a phone. */
const near = '1200px';
let observer: IntersectionObserver | undefined;

/** Call it again when rows are added. */
export function watchRows(): void {
  observer ??= newObserver();
  observer.disconnect();
  const areWhole = document.documentElement.dataset.density === 'abstracts';
  for (const item of document.querySelectorAll<HTMLElement>('[data-list] > li')) {
    idOf(item);
    if (areWhole && item.querySelector('[data-cut]')) observer.observe(item);
  }
}

function newObserver(): IntersectionObserver {
  // Of the choice of density, which layouts/reader.js has applied before, or of a row's “Abstract”.
  document.addEventListener('change', ({ target }) => {
    const item = target instanceof Element && target.closest('.more')?.closest('li');
    if (item) void complete(item);
    else watchRows();
  });
  return new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting && target instanceof HTMLElement) void complete(target);
    },
    { rootMargin: near },
  );
}

/** Offline it stays cut. */
async function complete(item: HTMLElement): Promise<void> {
  const abstract = item.querySelector<HTMLElement>('[data-cut]');
  if (!abstract) return;
  delete abstract.dataset.cut;
  const page = await import('../reader/known-papers.ts')
    .then(({ paperPage }) => paperPage(idOf(item)))
    .catch(() => null);
  if (page) abstract.innerHTML = page.abstract;
  else abstract.dataset.cut = '';
}
