import { type DrawnMap, type DrawnPaper, isLit, show, shown } from './drawn-map.ts';

/** How far from a paper, on screen, a finger still means it: marks are small, and fingers are not. */
const reach = 30;

/** A finger cannot hover: its first tap names the nearest paper, one more opens it, and one beside all takes the name away. */
export function followTouch(map: DrawnMap): void {
  let touched = false;
  let named: DrawnPaper | undefined;
  map.svg.addEventListener('pointerdown', (event) => {
    touched = event.pointerType !== 'mouse';
    named = shown(map);
  });
  map.svg.addEventListener('click', (event) => {
    // Enter clicks too, at no place.
    if (!touched || event.detail === 0) return;
    event.preventDefault();
    const paper = nearest(map, event);
    if (paper && paper === named) location.assign(paper.link.href.baseVal);
    else show(map, paper);
  });
}

function nearest({ svg, papers }: DrawnMap, { clientX, clientY }: MouseEvent) {
  const { left, top, width } = svg.getBoundingClientRect();
  const unit = svg.viewBox.baseVal.width / width;
  const [x, y] = [(clientX - left) * unit, (clientY - top) * unit];
  const apart = (paper: DrawnPaper) => Math.hypot(paper.x - x, paper.y - y);
  return papers
    .filter((paper) => isLit(paper) && apart(paper) <= reach * unit)
    .sort((a, b) => apart(a) - apart(b))[0];
}
