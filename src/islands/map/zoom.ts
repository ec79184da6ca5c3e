/** Zooming and moving the map (d3-zoom): wheel, pinch, drag, buttons, but no double click; how far it zooms. */
import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import { mapSheet } from '../../map-file.ts';
import type { MapState, Place, View } from './map-state.ts';

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
      changed({ x: -x / k / unit(), y: -y / k / unit(), scale: k });
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
    behaviour.transform(
      target,
      zoomIdentity.translate(left * now.width, top * now.height).scale(k),
    );
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
  // Then the drag selects an area: input.ts.
  if (this.hasAttribute('data-selecting')) return false;
  if ('touches' in event) return event.touches.length > 1 || zoomTransform(this).k > 1;
  return !event.ctrlKey && event.button === 0;
}

function sizeOf({ clientWidth: width, clientHeight: height }: HTMLCanvasElement) {
  return { width, height };
}
