import { showTip } from './tip.ts';

/** How far from a paper, on screen, a finger still means it. */
const reach = 30;

/** The map that the server drew: a paper as it and the list beside it show it. */
export interface SvgPaper {
  link: SVGAElement;
  entry: HTMLAnchorElement | null;
  title: string;
  x: number;
  y: number;
  topics: string[];
  near: number[];
}

export interface SvgMap {
  svg: SVGSVGElement;
  papers: SvgPaper[];
}

export function svgMap(svg: SVGSVGElement): SvgMap {
  const links = [...svg.querySelectorAll<SVGAElement>('[data-point]')];
  return { svg, papers: links.map(readPaper) };
}

/** Points out one paper in map and list, names it and draws lines to its related papers; or takes all that back. */
export function show({ svg, papers }: SvgMap, paper?: SvgPaper): void {
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

export function shown({ papers }: SvgMap): SvgPaper | undefined {
  return papers.find(({ link }) => link.hasAttribute('data-on'));
}

export function isLit({ link }: SvgPaper): boolean {
  return !link.hasAttribute('data-dim');
}

/** The lit paper nearest to where a finger taps. Signs are small, and fingers are not. */
export function paperUnder(
  { svg, papers }: SvgMap,
  { clientX, clientY }: MouseEvent,
): SvgPaper | undefined {
  const { left, top, width } = svg.getBoundingClientRect();
  const unit = svg.viewBox.baseVal.width / width;
  const [x, y] = [(clientX - left) * unit, (clientY - top) * unit];
  const apart = (paper: SvgPaper) => Math.hypot(paper.x - x, paper.y - y);
  return papers
    .filter((paper) => isLit(paper) && apart(paper) <= reach * unit)
    .sort((a, b) => apart(a) - apart(b))[0];
}

function readPaper(link: SVGAElement, at: number): SvgPaper {
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
