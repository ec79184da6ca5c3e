/** Mouse, touch and keys on the map: zooming and moving it (d3-zoom: wheel, pinch, drag, buttons, but no double click), which paper is pointed at, to which one an arrow key leads, and selecting an area by a rectangle. */
import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import { mapWords } from '#words';
import { mapSheet } from '../../map-file.ts';
import { type Area, type MapState, nearestTo, type Place, type View } from './map-state.ts';

interface Actions {
  point(at: number): void;
  hide(): void;
  open(): void;
  /** Zooms about the mouse, or about the paper from which keys continue. */
  zoom(by: number): void;
}

export const zoomStep = 1.6;

/** The map is one Tab stop: arrows go to the nearest paper in that direction, Enter opens it, + and − zoom, 0 shows the whole map. */
export function followKeys(canvas: HTMLCanvasElement, map: MapState, actions: Actions): void {
  // Until this script runs, the canvas is a picture.
  Object.assign(canvas, { tabIndex: 0, role: 'application', ariaRoleDescription: mapWords.isMap });
  canvas.addEventListener('blur', actions.hide);
  canvas.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') return actions.open();
    if (event.key === '+' || event.key === '=') return actions.zoom(zoomStep);
    if (event.key === '-') return actions.zoom(1 / zoomStep);
    if (event.key === '0') return actions.zoom(0);
    const to = inDirection(event.key, map.start(), map.shownPoints());
    if (to === undefined) return;
    event.preventDefault();
    actions.point(to.at);
  });
  // On the document: the mouse shows names even if the map does not have the focus.
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

/** The nearest place in the direction of an arrow key; distance to the side counts double. */
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

/** The distance in CSS pixels at which a paper is still pointed at: a finger is less exact. */
const reach = { mouse: 24, finger: 30 };

/** The mouse shows the name of the paper it points at and opens it by a click; a finger does so by taps. Returns a function that gives the place under the mouse, if it is over the map. */
export function followPointer(
  canvas: HTMLCanvasElement,
  map: MapState,
  actions: Omit<Actions, 'zoom'>,
): () => { x: number; y: number } | undefined {
  const under = (event: MouseEvent, pixels: number): number | undefined => {
    const within = (pixels * mapSheet.width) / canvas.clientWidth / map.view.scale;
    const { x, y } = map.placeUnder(canvas, event);
    const shown = map.shownIn(map.inView());
    const near = shown.filter((one) => Math.hypot(one.x - x, one.y - y) <= within);
    return nearestTo(near, { x, y }, 1)[0]?.at;
  };
  let byFinger = false;
  let over: MouseEvent | undefined;
  /** The mouse's last position on the page; in some browsers `movementX` is 0 for a first move. */
  let rest: PointerEvent | undefined;
  document.addEventListener('pointermove', (event) => {
    rest = event;
  });
  canvas.addEventListener('pointerdown', ({ pointerType }) => {
    byFinger = pointerType !== 'mouse';
  });
  canvas.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'mouse' || event.buttons > 0) return;
    // The page moved below a resting mouse: that must not undo what keys did.
    if (event.screenX === rest?.screenX && event.screenY === rest.screenY) return;
    over = event;
    if (canvas.hasAttribute('data-selecting')) return;
    const at = under(event, reach.mouse);
    if (at === map.at) return;
    if (at === undefined) actions.hide();
    else actions.point(at);
  });
  canvas.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'mouse') return;
    over = undefined;
    actions.hide();
  });
  canvas.addEventListener('click', (event) => {
    if (canvas.hasAttribute('data-selecting')) return;
    const at = under(event, byFinger ? reach.finger : reach.mouse);
    if (at !== undefined && at === map.at) actions.open();
    else if (at === undefined) actions.hide();
    else actions.point(at);
  });
  return () => over && map.placeUnder(canvas, over);
}

/** Calls `moved` while an area is being drawn, and `changed` when there is a new area, or none. */
export function followArea(
  canvas: HTMLCanvasElement,
  map: MapState,
  button: HTMLButtonElement,
  { moved, changed }: Record<'moved' | 'changed', () => void>,
): void {
  let from: Place | null = null;
  const clear = () => {
    from = null;
    if (!map.area) return;
    map.area = null;
    moved();
    changed();
  };
  const turn = (isOn: boolean) => {
    canvas.toggleAttribute('data-selecting', isOn);
    button.setAttribute('aria-pressed', String(isOn));
    if (isOn) canvas.scrollIntoView({ block: 'nearest' });
    clear();
  };
  button.addEventListener('click', () => turn(!canvas.hasAttribute('data-selecting')));
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && canvas.hasAttribute('data-selecting')) turn(false);
  });
  canvas.addEventListener('pointerdown', (event) => {
    if (!canvas.hasAttribute('data-selecting')) return;
    from = map.placeUnder(canvas, event);
    canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener('pointermove', (event) => {
    if (!from) return;
    map.area = areaBetween(from, map.placeUnder(canvas, event));
    moved();
  });
  canvas.addEventListener('pointerup', () => {
    if (!from) return;
    from = null;
    changed();
  });
  canvas.addEventListener('pointercancel', clear);
}

function areaBetween(a: Place, b: Place): Area {
  return {
    from: { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y) },
    to: { x: Math.max(a.x, b.x), y: Math.max(a.y, b.y) },
  };
}

/** At the largest scale so many papers are on screen, on average. */
const fewestInView = 1.5;
const largest = 40;
/** Pixels of movement below which a drag is a click. */
const leastDrag = 4;

/** The largest scale of a map with so many papers. */
export function largestScale(papers: number): number {
  return Math.min(largest, Math.max(3, Math.sqrt(papers / fewestInView)));
}

/** Makes the map zoom and move; beyond its edges the page scrolls. Fits the map to its canvas. `most`: the largest scale. */
export function zoomable(
  canvas: HTMLCanvasElement,
  map: MapState,
  most: number,
  changed: (view: View) => void,
) {
  const target = select(canvas);
  const unit = () => canvas.clientWidth / mapSheet.width;
  const behaviour = zoom<HTMLCanvasElement, unknown>()
    .scaleExtent([1, most])
    .clickDistance(leastDrag)
    .filter(isMeant)
    .extent(() => [
      [0, 0],
      [canvas.clientWidth, canvas.clientHeight],
    ])
    .on('zoom', ({ transform: { k, x, y } }: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
      // Only in an enlarged map a finger moves the map and not the page.
      canvas.toggleAttribute('data-enlarged', k > 1);
      // The whole map stands at 0, and not a rounding error beside it, which would move titles that just have room.
      changed(
        k > 1 ? { x: -x / k / unit(), y: -y / k / unit(), scale: k } : { x: 0, y: 0, scale: 1 },
      );
    });
  // No zoom by double click: two clicks are two clicks.
  target.call(behaviour).on('dblclick.zoom', null);
  const fit = ({ width, height }: ReturnType<typeof sizeOf>) => {
    map.fitTo({ width, height });
    behaviour.translateExtent([
      [0, 0],
      [width, height],
    ]);
  };
  let before = sizeOf(canvas);
  fit(before);
  new ResizeObserver(() => {
    const now = sizeOf(canvas);
    if (now.width === 0 || (now.width === before.width && now.height === before.height)) return;
    fit(now);
    const { k, x, y } = zoomTransform(canvas);
    // If the map is turned on its side or back, it keeps showing the same papers.
    const isTurned = before.height > before.width !== now.height > now.width;
    const [across, down] = [x / (before.width || 1), y / (before.height || 1)];
    const [left, top] = isTurned ? [down, across] : [across, down];
    before = now;
    const moved = zoomIdentity.translate(left * now.width, top * now.height).scale(k);
    behaviour.transform(target, moved);
  }).observe(canvas);
  return {
    /** Zooms about a place of the sheet, which stays where it is on screen. */
    by: (factor: number, { x, y }: Place) =>
      behaviour.scaleBy(target, factor, zoomTransform(canvas).apply([x * unit(), y * unit()])),
    /** Brings a place of the sheet to the middle of the view, or as near as the edges allow; `least`: the smallest scale. */
    show({ x, y }: Place, least = 1) {
      if (zoomTransform(canvas).k < least) behaviour.scaleTo(target, least);
      behaviour.translateTo(target, x * unit(), y * unit());
    },
  };
}

/** Which events zoom or move: left button, wheel, two fingers; one finger only in an enlarged map. */
function isMeant(this: HTMLCanvasElement, event: MouseEvent | TouchEvent): boolean {
  if (event.type === 'wheel') return true;
  // Then the drag selects an area.
  if (this.hasAttribute('data-selecting')) return false;
  if ('touches' in event) return event.touches.length > 1 || zoomTransform(this).k > 1;
  return !event.ctrlKey && event.button === 0;
}

function sizeOf({ clientWidth: width, clientHeight: height }: HTMLCanvasElement) {
  return { width, height };
}
