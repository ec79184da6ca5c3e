import { elementIn, textAt } from '../other-page.ts';

/** Long lists hold only the beginning of older abstracts (`data-cut`); the rest is fetched when it is opened. */
export function fetchWholeAbstracts(): void {
  const cut = document.querySelectorAll<HTMLElement>('[data-cut]');
  if (!cut.length) return;
  document.addEventListener('change', ({ target }) => {
    const paper = target instanceof Element ? target.closest('.paper') : null;
    const abstract = paper?.querySelector<HTMLElement>('[data-cut]');
    if (abstract) void complete(abstract);
  });
  completeInView(cut);
}

/** Where the list shows whole abstracts, those that scroll into view are fetched. */
function completeInView(cut: NodeListOf<HTMLElement>): void {
  const root = document.documentElement;
  const view = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting && target instanceof HTMLElement) void complete(target);
    }
  });
  const observe = () => {
    view.disconnect();
    if (root.dataset.density !== 'abstracts') return;
    for (const abstract of cut) view.observe(abstract);
  };
  new MutationObserver(observe).observe(root, { attributeFilter: ['data-density'] });
  observe();
}

/** Takes the abstract from the paper's own page; offline, the link to that page stays. */
async function complete(abstract: HTMLElement): Promise<void> {
  const page = abstract.querySelector<HTMLAnchorElement>('a:last-child');
  if (!page || !('cut' in abstract.dataset)) return;
  delete abstract.dataset.cut;
  const whole = elementIn((await textAt(page.href)) ?? '', /<p class="abstract".*?<\/p>/s);
  if (whole) abstract.replaceChildren(...whole.childNodes);
  else abstract.dataset.cut = '';
}
