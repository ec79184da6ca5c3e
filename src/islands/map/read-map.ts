import { inDirection } from './in-direction.ts';
import { showTip } from './tip.ts';

interface Shown {
  link: SVGAElement;
  entry: HTMLAnchorElement | null;
  title: string;
  x: number;
  y: number;
  topics: string[];
  near: number[];
}

/** Brings map and list together: to point at a paper in one shows it in both; a chosen topic lights its papers. */
export function readMap(): void {
  const map = document.querySelector<SVGSVGElement>('.map');
  if (map === null) return;
  const points = [...map.querySelectorAll<SVGAElement>('[data-point]')].map(readPoint);
  followPointer(map, points);
  followKeys(map, points);
  followTopic(map, points);
}

function readPoint(link: SVGAElement, at: number): Shown {
  const place = link.transform.baseVal.consolidate()?.matrix;
  const name = link.querySelector('title');
  const title = name?.textContent ?? '';
  // The browser's own tip would stand over ours.
  name?.remove();
  link.setAttribute('aria-label', title);
  return {
    link,
    entry: document.querySelector<HTMLAnchorElement>(`[data-at="${at}"]`),
    title,
    x: place?.e ?? 0,
    y: place?.f ?? 0,
    topics: words(link.dataset.topics),
    near: words(link.dataset.near).map(Number),
  };
}

function words(text = ''): string[] {
  return text.split(' ').filter(Boolean);
}

function followPointer(map: SVGSVGElement, points: Shown[]): void {
  points.forEach((point) => {
    for (const element of [point.link, point.entry]) {
      element?.addEventListener('pointerenter', () => show(map, points, point));
      element?.addEventListener('pointerleave', () => show(map, points));
      element?.addEventListener('focus', () => show(map, points, point));
      element?.addEventListener('blur', () => show(map, points));
    }
  });
}

/** Marks one paper in map and list, names it and draws lines to its related papers; or unmarks all. */
function show(map: SVGSVGElement, points: Shown[], point?: Shown): void {
  for (const { link, entry } of points) {
    link.toggleAttribute('data-on', link === point?.link);
    entry?.toggleAttribute('data-on', link === point?.link);
  }
  const ties = point?.near.flatMap((at) => points[at] ?? []) ?? [];
  map
    .querySelector('.ties')
    ?.setAttribute('d', ties.map(({ x, y }) => `M${point?.x} ${point?.y}L${x} ${y}`).join(''));
  const { width, height } = map.viewBox.baseVal;
  showTip(
    map,
    point && {
      ...point,
      left: (point.x / width) * map.clientWidth,
      top: (point.y / height) * map.clientHeight,
    },
  );
}

/** One stop for Tab; from there arrows go to the nearest paper that way. */
function followKeys(map: SVGSVGElement, points: Shown[]): void {
  points[0]?.link.setAttribute('tabindex', '0');
  map.addEventListener('keydown', (event) => {
    const from = points.find(({ link }) => link === document.activeElement);
    const to =
      from &&
      inDirection(
        event.key,
        from,
        points.filter(({ link }) => !link.hasAttribute('data-dim')),
      );
    if (from === undefined || to === undefined) return;
    event.preventDefault();
    from.link.setAttribute('tabindex', '-1');
    to.link.setAttribute('tabindex', '0');
    to.link.focus();
  });
}

/** The chosen topic is in the address, so that a lit map can be shared. */
function followTopic(map: SVGSVGElement, points: Shown[]): void {
  const choice = document.querySelector<HTMLSelectElement>('#lit');
  if (choice === null) return;
  const read = () => {
    choice.value = new URLSearchParams(location.search).get('topic') ?? '';
    light(map, points, choice.value);
  };
  choice.addEventListener('change', () => {
    history.pushState(null, '', choice.value ? `?topic=${choice.value}` : location.pathname);
    light(map, points, choice.value);
  });
  addEventListener('popstate', read);
  read();
}

function light(map: SVGSVGElement, points: Shown[], topic: string): void {
  let lit = 0;
  for (const { link, entry, topics } of points) {
    const dark = topic !== '' && !topics.includes(topic);
    lit += dark ? 0 : 1;
    link.toggleAttribute('data-dim', dark);
    entry?.parentElement?.toggleAttribute('hidden', dark);
  }
  for (const name of map.querySelectorAll<SVGElement>('[data-region]')) {
    const own = name.dataset.region === topic;
    name.toggleAttribute('data-lit', own);
    name.toggleAttribute('data-dim', topic !== '' && !own);
  }
  for (const group of document.querySelectorAll('.groups section')) {
    group.toggleAttribute('hidden', group.querySelector('li:not([hidden])') === null);
  }
  const status = document.querySelector('#map-status');
  if (status) status.textContent = topic ? `${lit} of ${points.length} papers lit` : '';
}
