import { showTip } from './tip.ts';

/** A paper as the drawn map and the list beside it show it. */
export interface DrawnPaper {
  link: SVGAElement;
  entry: HTMLAnchorElement | null;
  title: string;
  x: number;
  y: number;
  topics: string[];
  near: number[];
}

export interface DrawnMap {
  svg: SVGSVGElement;
  papers: DrawnPaper[];
}

export function drawnMap(svg: SVGSVGElement): DrawnMap {
  const links = [...svg.querySelectorAll<SVGAElement>('[data-point]')];
  return { svg, papers: links.map(readPaper) };
}

/** Marks one paper in map and list, names it and draws lines to its related papers; or unmarks all. */
export function show({ svg, papers }: DrawnMap, paper?: DrawnPaper): void {
  for (const { link, entry } of papers) {
    link.toggleAttribute('data-on', link === paper?.link);
    entry?.toggleAttribute('data-on', link === paper?.link);
  }
  const ties = paper?.near.flatMap((at) => papers[at] ?? []) ?? [];
  svg
    .querySelector('.ties')
    ?.setAttribute('d', ties.map(({ x, y }) => `M${paper?.x} ${paper?.y}L${x} ${y}`).join(''));
  const { width, height } = svg.viewBox.baseVal;
  showTip(
    svg,
    paper && {
      ...paper,
      left: (paper.x / width) * svg.clientWidth,
      top: (paper.y / height) * svg.clientHeight,
    },
  );
}

export function shown({ papers }: DrawnMap): DrawnPaper | undefined {
  return papers.find(({ link }) => link.hasAttribute('data-on'));
}

export function isLit({ link }: DrawnPaper): boolean {
  return !link.hasAttribute('data-dim');
}

function readPaper(link: SVGAElement, at: number): DrawnPaper {
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
