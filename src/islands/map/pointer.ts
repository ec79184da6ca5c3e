/** Mouse and taps: how near one points at a paper. */
import { mapSheet } from '../../map-file.ts';
import { type MapState, nearestTo, placeAt, shownInView } from './map-state.ts';

/** How far from a paper, in CSS pixels, one still points at it: a finger is less exact. */
const reach = { mouse: 24, finger: 30 };

interface PointerActions {
  point(at: number | undefined): void;
  hide(): void;
  open(): void;
}

/**
 * A mouse names the paper it points at, and opens it by a click; a finger names it by a tap, and opens it by a second.
 * Answers a function: the place under the mouse, if it is over the map.
 */
export function followPointer(
  canvas: HTMLCanvasElement,
  map: MapState,
  actions: PointerActions,
): () => { x: number; y: number } | undefined {
  const placeOf = ({ offsetX: left, offsetY: top }: MouseEvent) =>
    placeAt(map, canvas.clientWidth, { left, top });
  const under = (event: MouseEvent, pixels: number): number | undefined => {
    const within = (pixels * mapSheet.width) / canvas.clientWidth / map.view.scale;
    const { x, y } = placeOf(event);
    const near = shownInView(map).filter((one) => Math.hypot(one.x - x, one.y - y) <= within);
    return nearestTo(near, { x, y }, 1)[0]?.at;
  };
  let byFinger = false;
  let over: MouseEvent | undefined;
  canvas.addEventListener('pointerdown', ({ pointerType }) => {
    byFinger = pointerType !== 'mouse';
  });
  canvas.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'mouse' || event.buttons > 0) return;
    over = event;
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
  return () => over && placeOf(over);
}
