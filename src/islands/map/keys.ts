/** What keys do on the map; to which paper an arrow leads. */
import { mapWords } from '#words';
import { type MapState, type Place, shownPoints, startOf } from './map-state.ts';

interface KeyActions {
  point(at: number): void;
  hide(): void;
  open(): void;
  /** About the mouse, or where keys go on from. */
  zoom(by: number): void;
}

export const zoomStep = 1.6;

/** One stop for Tab: arrows go to the nearest paper that way, Enter opens it, + and − zoom, 0 shows the whole map. */
export function followKeys(canvas: HTMLCanvasElement, map: MapState, actions: KeyActions): void {
  // Until now it was a picture.
  Object.assign(canvas, { tabIndex: 0, role: 'application', ariaRoleDescription: mapWords.isMap });
  canvas.addEventListener('blur', actions.hide);
  canvas.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') return actions.open();
    if (event.key === '+' || event.key === '=') return actions.zoom(zoomStep);
    if (event.key === '-') return actions.zoom(1 / zoomStep);
    if (event.key === '0') return actions.zoom(0);
    const to = inDirection(event.key, startOf(map), shownPoints(map));
    if (to === undefined) return;
    event.preventDefault();
    actions.point(to.at);
  });
  // Whatever has the focus: a mouse names papers without it.
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') actions.hide();
  });
}

const ways: Record<string, [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The nearest place that an arrow key leads to; distance to the side counts twice. */
export function inDirection<P extends Place>(key: string, from: Place, places: P[]): P | undefined {
  const way = ways[key];
  if (way === undefined) return undefined;
  let best: P | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const ahead = dx * way[0] + dy * way[1];
    const aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
    if (ahead <= 0 || aside > ahead * 2) continue;
    if (ahead + 2 * aside < least) [best, least] = [place, ahead + 2 * aside];
  }
  return best;
}
