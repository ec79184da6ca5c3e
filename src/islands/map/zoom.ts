/** Wheel, pinch, drag, buttons, no double click; how far one can zoom (d3-zoom). */
import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import { mapSheet } from '../../map-file.ts';
import type { Place, View } from './map-state.ts';

/** So many papers are left on screen, on average, where the map is largest. */
const fewestInView = 1.5;
const largest = 40;
/** Pixels: a click with an unsteady hand moves less. */
const leastDrag = 4;

/** How many times as large as the whole a map with so many papers can be. */
export function largestScale(papers: number): number {
  return Math.min(largest, Math.max(3, Math.sqrt(papers / fewestInView)));
}

/** Zooms by wheel and pinch, moves by drag (d3-zoom); at the edges they scroll the page. `most`: the largest scale. */
export function zoomable(canvas: HTMLCanvasElement, most: number, changed: (view: View) => void) {
  const target = select(canvas);
  const unit = () => canvas.clientWidth / mapSheet.width;
  const behaviour = zoom<HTMLCanvasElement, unknown>()
    .scaleExtent([1, most])
    .clickDistance(leastDrag)
    .filter(isMeant)
    .extent(() => [
      [0, 0],
      [canvas.clientWidth, mapSheet.height * unit()],
    ])
    .on('zoom', ({ transform: { k, x, y } }: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
      // While it is enlarged, a finger moves the map and not the page.
      canvas.toggleAttribute('data-enlarged', k > 1);
      changed({ x: -x / k / unit(), y: -y / k / unit(), scale: k });
    });
  // Two clicks are two clicks.
  target.call(behaviour).on('dblclick.zoom', null);
  const keepToSheet = () =>
    behaviour.translateExtent([
      [0, 0],
      [canvas.clientWidth, mapSheet.height * unit()],
    ]);
  keepToSheet();
  onWidth(canvas, (factor) => {
    keepToSheet();
    const { k, x, y } = zoomTransform(canvas);
    behaviour.transform(target, zoomIdentity.translate(x * factor, y * factor).scale(k));
  });
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

/** Calls `changed` with each change of the canvas's width, with the factor. */
function onWidth(canvas: HTMLCanvasElement, changed: (factor: number) => void): void {
  let before = canvas.clientWidth;
  new ResizeObserver(() => {
    const now = canvas.clientWidth;
    if (now === 0 || now === before) return;
    changed(before > 0 ? now / before : 1);
    before = now;
  }).observe(canvas);
}
