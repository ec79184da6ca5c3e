import { type DrawnMap, drawnMap, isLit, show } from './drawn-map.ts';
import { followTouch } from './follow-touch.ts';
import { inDirection } from './in-direction.ts';

/** Brings map and list together: to point at a paper in one shows it in both; a chosen topic lights its papers. */
export function readMap(): void {
  const svg = document.querySelector<SVGSVGElement>('.map');
  if (svg === null) return;
  const map = drawnMap(svg);
  followPointer(map);
  followTouch(map);
  followKeys(map);
  followTopic(map);
}

function followPointer(map: DrawnMap): void {
  for (const paper of map.papers) {
    const ends: (GlobalEventHandlers | null)[] = [paper.link, paper.entry];
    for (const end of ends) {
      end?.addEventListener('pointerenter', ({ pointerType }) => {
        if (pointerType === 'mouse') show(map, paper);
      });
      end?.addEventListener('pointerleave', ({ pointerType }) => {
        if (pointerType === 'mouse') show(map);
      });
      end?.addEventListener('focus', () => show(map, paper));
      end?.addEventListener('blur', () => show(map));
    }
  }
}

/** One stop for Tab; from there arrows go to the nearest paper that way. */
function followKeys({ svg, papers }: DrawnMap): void {
  papers[0]?.link.setAttribute('tabindex', '0');
  svg.addEventListener('keydown', (event) => {
    const from = papers.find(({ link }) => link === document.activeElement);
    const to = from && inDirection(event.key, from, papers.filter(isLit));
    if (from === undefined || to === undefined) return;
    event.preventDefault();
    from.link.setAttribute('tabindex', '-1');
    to.link.setAttribute('tabindex', '0');
    to.link.focus();
  });
}

/** The chosen topic is in the address, so that a lit map can be shared. */
function followTopic(map: DrawnMap): void {
  const choice = document.querySelector<HTMLSelectElement>('#lit');
  if (choice === null) return;
  const read = () => {
    choice.value = new URLSearchParams(location.search).get('topic') ?? '';
    light(map, choice.value);
  };
  choice.addEventListener('change', () => {
    history.pushState(null, '', choice.value ? `?topic=${choice.value}` : location.pathname);
    light(map, choice.value);
  });
  addEventListener('popstate', read);
  read();
}

function light({ svg, papers }: DrawnMap, topic: string): void {
  let lit = 0;
  for (const { link, entry, topics } of papers) {
    const dark = topic !== '' && !topics.includes(topic);
    lit += dark ? 0 : 1;
    link.toggleAttribute('data-dim', dark);
    entry?.parentElement?.toggleAttribute('hidden', dark);
  }
  for (const name of svg.querySelectorAll<SVGElement>('[data-region]')) {
    const own = name.dataset.region === topic;
    name.toggleAttribute('data-lit', own);
    name.toggleAttribute('data-dim', topic !== '' && !own);
  }
  for (const group of document.querySelectorAll('.groups section')) {
    group.toggleAttribute('hidden', group.querySelector('li:not([hidden])') === null);
  }
  const status = document.querySelector('#map-status');
  if (status) status.textContent = topic ? `${lit} of ${papers.length} papers lit` : '';
}
