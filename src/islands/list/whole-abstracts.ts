import { elementIn, textAt } from '../other-page.ts';

/** Old papers stand in long lists with the beginning of their abstracts; the rest is fetched when it is asked for. */
export function fetchWholeAbstracts(): void {
  const cut = document.querySelectorAll<HTMLElement>('[data-cut]');
  if (!cut.length) return;
  document.addEventListener('change', ({ target }) => {
    const asked = target instanceof Element ? target.closest('.paper') : null;
    const abstract = asked?.querySelector<HTMLElement>('[data-cut]');
    if (abstract) void complete(abstract);
  });
  completeInSight(cut);
}

/** Where whole abstracts are shown, those that come into sight are. */
function completeInSight(cut: NodeListOf<HTMLElement>): void {
  const root = document.documentElement;
  const sight = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting && target instanceof HTMLElement) void complete(target);
    }
  });
  const watch = () => {
    sight.disconnect();
    if (root.dataset.density !== 'abstracts') return;
    for (const abstract of cut) sight.observe(abstract);
  };
  new MutationObserver(watch).observe(root, { attributeFilter: ['data-density'] });
  watch();
}

/** Takes the abstract from the paper's own page, typeset as it is there; without a network the link stays. */
async function complete(abstract: HTMLElement): Promise<void> {
  const page = abstract.querySelector<HTMLAnchorElement>('a:last-child');
  if (!page || !('cut' in abstract.dataset)) return;
  delete abstract.dataset.cut;
  const whole = elementIn((await textAt(page.href)) ?? '', /<p class="abstract".*?<\/p>/s);
  if (whole) abstract.replaceChildren(...whole.childNodes);
  else abstract.dataset.cut = '';
}
