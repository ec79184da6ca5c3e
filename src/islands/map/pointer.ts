import { mapSheet } from '../../map-file.ts';
import { type MapActions, type MapState, nearestTo } from './map-state.ts';
import { inside } from './view.ts';

/** How far from a paper, in CSS pixels, one still points at it: a finger is less exact. */
const reach = { mouse: 24, finger: 30 };
/** Pixels: a click with an unsteady hand moves less. */
const leastDrag = 4;
/** A wheel's step of 100 pixels makes the map 1.6 times as large. */
const wheelStep = Math.log(1.6) / 100;

/**
 * A mouse names the paper it points at, opens it with a click, drags the map where it is enlarged,
 * and with Control its wheel zooms about the pointer.
 * A finger cannot hover: its first tap names the nearest paper, a second one opens it, and one beside
 * all papers takes the name away.
 */
export function followPointer(canvas: HTMLCanvasElement, map: MapState, actions: MapActions): void {
  const unit = () => mapSheet.width / canvas.clientWidth / map.view.scale;
  const placeOf = ({ offsetX, offsetY }: MouseEvent) => ({
    x: map.view.x + offsetX * unit(),
    y: map.view.y + offsetY * unit(),
  });
  const under = (event: MouseEvent, pixels: number): number | undefined =>
    nearestTo(map, placeOf(event), { most: 1, within: pixels * unit() })[0];
  let dragged = 0;
  let byFinger = false;
  canvas.addEventListener('pointerdown', ({ pointerType }) => {
    dragged = 0;
    byFinger = pointerType !== 'mouse';
  });
  canvas.addEventListener('pointermove', (event) => {
    if (event.buttons === 1 && map.view.scale > 1) {
      dragged += Math.hypot(event.movementX, event.movementY);
      const { x, y, scale } = map.view;
      map.view = inside({
        x: x - event.movementX * unit(),
        y: y - event.movementY * unit(),
        scale,
      });
      return actions.redraw();
    }
    if (event.pointerType !== 'mouse') return;
    const at = under(event, reach.mouse);
    if (at === map.at) return;
    if (at === undefined) actions.hide();
    else actions.point(at);
  });
  canvas.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse') actions.hide();
  });
  // A pinch on a touchpad is a wheel with Control, too; the wheel alone scrolls the page.
  canvas.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      actions.zoom(Math.exp(-event.deltaY * lines * wheelStep), placeOf(event));
    },
    { passive: false },
  );
  canvas.addEventListener('click', (event) => {
    if (dragged >= leastDrag) return;
    const at = byFinger ? under(event, reach.finger) : map.at;
    if (at === map.at) actions.open();
    else actions.point(at);
  });
}
