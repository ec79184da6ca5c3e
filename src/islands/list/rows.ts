/** Items of lists: those of other pages, and the missing parts of lines and cut abstracts, fetched near the screen. */
import { pathTo } from '../../site.ts';
import { mapConcurrent } from '../map-concurrent.ts';
import { elementIn, textAt } from '../other-page.ts';

/** How far below the screen: about two screens of a phone. */
const near = '1200px';
let observer: IntersectionObserver | undefined;

export function watchRows(items: Iterable<HTMLElement>): void {
  observer ??= newObserver();
  for (const item of items) {
    idOf(item);
    if (lacks(item)) observer.observe(item);
  }
}

export function itemsOf(list: Element): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > li')];
}

/** The items of a list's other pages, in their order. Throws where a page cannot be fetched. */
export async function fetchItems(paths: string[]): Promise<HTMLElement[]> {
  const lists = await mapConcurrent(paths, async (path) => {
    const response = await fetch(pathTo(path));
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    const list = elementIn(await response.text(), paperList);
    return list ? itemsOf(list) : [];
  });
  return lists.flat();
}

/** From its link: thousands of items go without the attribute. */
export function idOf(item: HTMLElement): string {
  item.dataset.paper ??= item.querySelector('a')?.pathname.split('/').at(-2) ?? '';
  return item.dataset.paper;
}

/** `data-line`: a title and a day alone. `data-cut`: the beginning of an abstract. */
function lacks(item: HTMLElement): boolean {
  return 'line' in item.dataset || item.querySelector('[data-cut]') !== null;
}

function newObserver(): IntersectionObserver {
  const view = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting && target instanceof HTMLElement) void complete(target);
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
    const item = target instanceof Element ? target.closest('li') : null;
    if (item && target instanceof Element && target.closest('.more')) void completeAbstract(item);
  });
  return view;
}

async function complete(item: HTMLElement): Promise<void> {
  if ('line' in item.dataset) await completeLine(item);
  if (document.documentElement.dataset.density === 'abstracts') await completeAbstract(item);
}

/** From the page of its edition; offline, the line stays. */
async function completeLine(item: HTMLElement): Promise<void> {
  const { edition = '' } = item.dataset;
  const link = item.querySelector('a');
  if (!link) return;
  delete item.dataset.line;
  const whole = await itemAt(link.pathname, pathTo(`editions/${edition}/`));
  if (whole) item.replaceChildren(...whole.childNodes);
  else item.dataset.line = '';
  item.dispatchEvent(new Event('completed', { bubbles: true }));
}

/** Address of a page → its papers' items by the paths of their pages, and the address of the next page. */
const pages = new Map<string, Promise<{ items: Map<string, Element>; next: string | null }>>();

async function itemAt(paper: string, address: string): Promise<Element | undefined> {
  const known = pages.get(address) ?? readPage(address);
  pages.set(address, known);
  const { items, next } = await known;
  // To be asked again once it can be had.
  if (items.size === 0) pages.delete(address);
  return items.get(paper) ?? (next === null ? undefined : itemAt(paper, next));
}

async function readPage(address: string) {
  const html = (await textAt(address)) ?? '';
  const items = [...(elementIn(html, paperList)?.children ?? [])];
  const pager = elementIn(html, /<nav class="?pager.*?<\/nav>/s);
  const next = pager?.querySelector('[rel="next"]')?.getAttribute('href') ?? null;
  const path = (item: Element) => item.querySelector<HTMLAnchorElement>('h3 a')?.pathname ?? '';
  return { items: new Map(items.map((item) => [path(item), item])), next };
}

const paperList = /<ol class="?papers.*?<\/ol>/s;

/** From the paper's own page; offline, it stays cut. */
async function completeAbstract(item: Element): Promise<void> {
  const abstract = item.querySelector<HTMLElement>('[data-cut]');
  const link = item.querySelector<HTMLAnchorElement>('h3 a');
  if (!abstract || !link) return;
  delete abstract.dataset.cut;
  const whole = elementIn((await textAt(link.href)) ?? '', /<p class="?abstract.*?<\/(?:p|div)>/s);
  if (whole) abstract.replaceChildren(...whole.childNodes);
  else abstract.dataset.cut = '';
}
