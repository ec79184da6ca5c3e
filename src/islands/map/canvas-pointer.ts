import { type Acts, type CanvasMap, nearestTo } from './canvas-map.ts';
import { followTaps } from './taps.ts';
import { inside } from './view.ts';

/** How far from a paper, on screen, one still points at it. */
const reach = 24;
/** Less than this is a click by a hand that is not still. */
const leastDrag = 4;

/** A mouse names what it points at, opens it with a click, and drags the map where it is near. */
export function followPointer(canvas: HTMLCanvasElement, map: CanvasMap, acts: Acts): void {
  const unit = () => map.sheet.width / canvas.clientWidth / map.view.scale;
  const under = ({ offsetX, offsetY }: MouseEvent): number | undefined => {
    const [x, y] = [map.view.x + offsetX * unit(), map.view.y + offsetY * unit()];
    return nearestTo(map, x, y, { most: 1, within: reach * unit() })[0];
  };
  let dragged = 0;
  canvas.addEventListener('pointerdown', () => {
    dragged = 0;
  });
  canvas.addEventListener('pointermove', (event) => {
    if (event.buttons === 1 && map.view.scale > 1) {
      dragged += Math.hypot(event.movementX, event.movementY);
      const { x, y, scale } = map.view;
      const to = { x: x - event.movementX * unit(), y: y - event.movementY * unit(), scale };
      map.view = inside(to, map.sheet);
      return acts.redraw();
    }
    if (event.pointerType !== 'mouse') return;
    const at = under(event);
    if (at !== undefined && at !== map.at) acts.point(at);
  });
  followTaps(canvas, { named: () => map.at, under, name: acts.point, open: acts.open });
  canvas.addEventListener('click', (event) => {
    if (!event.defaultPrevented && dragged < leastDrag) acts.open();
  });
}
