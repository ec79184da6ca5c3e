/** A rectangle drawn on the map, by mouse or finger, while its button is pressed; Escape or the button takes it away. */
import { type Area, type MapState, placeAt } from './map-state.ts';

/** Calls `changed` when there is another area, or none. */
export function followArea(
  canvas: HTMLCanvasElement,
  map: MapState,
  button: HTMLButtonElement,
  changed: () => void,
): void {
  const frame = document.createElement('div');
  frame.className = 'area';
  frame.hidden = true;
  canvas.after(frame);
  let from: PointerEvent | null = null;
  const turn = (isOn: boolean) => {
    canvas.toggleAttribute('data-selecting', isOn);
    button.setAttribute('aria-pressed', String(isOn));
    frame.hidden = true;
    // The button stands below it.
    if (isOn) canvas.scrollIntoView({ block: 'nearest' });
    if (!map.area) return;
    map.area = null;
    changed();
  };
  button.addEventListener('click', () => turn(!canvas.hasAttribute('data-selecting')));
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && canvas.hasAttribute('data-selecting')) turn(false);
  });
  canvas.addEventListener('pointerdown', (event) => {
    if (!canvas.hasAttribute('data-selecting')) return;
    from = event;
    canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener('pointermove', (event) => {
    if (!from) return;
    const { left, right, top, bottom } = between(from, event);
    frame.hidden = false;
    Object.assign(frame.style, {
      left: `${left + canvas.offsetLeft}px`,
      top: `${top + canvas.offsetTop}px`,
      width: `${right - left}px`,
      height: `${bottom - top}px`,
    });
  });
  canvas.addEventListener('pointerup', (event) => {
    if (!from) return;
    map.area = areaOf(map, canvas.clientWidth, between(from, event));
    from = null;
    changed();
  });
  canvas.addEventListener('pointercancel', () => {
    from = null;
  });
}

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

function between(a: PointerEvent, b: PointerEvent): Box {
  return {
    left: Math.min(a.offsetX, b.offsetX),
    right: Math.max(a.offsetX, b.offsetX),
    top: Math.min(a.offsetY, b.offsetY),
    bottom: Math.max(a.offsetY, b.offsetY),
  };
}

function areaOf(map: MapState, width: number, { left, right, top, bottom }: Box): Area {
  return {
    from: placeAt(map, width, { left, top }),
    to: placeAt(map, width, { left: right, top: bottom }),
  };
}
