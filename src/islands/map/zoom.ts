/** Wheel, pinch, drag, buttons, no double click; how far one can zoom (d3-zoom). */
import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import { mapSheet } from '../../map-file.ts';
import { fitTo, type MapState, type Place, type View } from './map-state.ts';

/** So many papers are left on screen, on average, where the map is largest. */
const fewestInView = 1.5;
const largest = 40;
/** Pixels: a click with an unsteady hand moves less. */
const leastDrag = 4;

/** How many times as large as the whole a map with so many papers can be. */
export function largestScale(papers: number): number {
  return Math.min(largest, Math.max(3, Math.sqrt(papers / fewestInView)));
}

/** Zooms by wheel and pinch, moves by drag (d3-zoom); at the edges they scroll the page. Keeps the map in the shape of its canvas. `most`: the largest scale. */
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
      // While it is enlarged, a finger moves the map and not the page.
      canvas.toggleAttribute('data-enlarged', k > 1);
      changed({ x: -x / k / unit(), y: -y / k / unit(), scale: k });
    });
  // Two clicks are two clicks.
  target.call(behaviour).on('dblclick.zoom', null);
  const fit = ({ width, height }: ReturnType<typeof sizeOf>) => {
    fitTo(map, { width, height });
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
    // Turned on its side or back, it shows the same papers.
    const isTurned = before.height > before.width !== now.height > now.width;
    const [across, down] = [x / (before.width || 1), y / (before.height || 1)];
    const [left, top] = isTurned ? [down, across] : [across, down];
    before = now;
    behaviour.transform(
      target,
      zoomIdentity.translate(left * now.width, top * now.height).scale(k),
    );
  }).observe(canvas);
  return {
    /** About a place of the sheet that stays where it is on screen. */
    by: (factor: number, { x, y }: Place) =>
      behaviour.scaleBy(target, factor, zoomTransform(canvas).apply([x * unit(), y * unit()])),
    /** Brings a place of the sheet to the middle, or as near to it as its edges allow; `least`: at least so large. */
    show({ x, y }: Place, least = 1) {
      if (zoomTransform(canvas).k < least) behaviour.scaleTo(target, least);
      behaviour.translateTo(target, x * unit(), y * unit());
    },
  };
}

/** Left button, wheel, two fingers; one finger only where it moves an enlarged map. */
function isMeant(this: HTMLCanvasElement, event: MouseEvent | TouchEvent): boolean {
  if (event.type === 'wheel') return true;
  // Then it draws an area: input.ts.
  if (this.hasAttribute('data-selecting')) return false;
  if ('touches' in event) return event.touches.length > 1 || zoomTransform(this).k > 1;
  return !event.ctrlKey && event.button === 0;
}

function sizeOf({ clientWidth: width, clientHeight: height }: HTMLCanvasElement) {
  return { width, height };
}
