/** Swipes of a finger. */

/** Pixels that a finger must move sideways; up or down at most half as many. */
const least = 64;
/** Pixels from the screen's edge within which phones take a swipe for "back". */
const edge = 24;

/** Calls `act` with the element that a finger swipes sideways. The element follows the finger, and has `data-pulled` once letting go would act. */
export function onSwipe(
  selector: string,
  act: (element: HTMLElement, to: 'left' | 'right') => void,
  signal?: AbortSignal,
): void {
  let touched: { element: HTMLElement; x: number; y: number } | null = null;
  const begin = ({ target, touches }: TouchEvent) => {
    const [finger] = touches;
    touched = null;
    if (!finger || touches.length > 1 || !(target instanceof Element)) return;
    const element = target.closest<HTMLElement>(selector);
    const isAtEdge = finger.clientX < edge || finger.clientX > innerWidth - edge;
    if (!element || isAtEdge || target.closest('input, textarea, pre, math')) return;
    touched = { element, x: finger.clientX, y: finger.clientY };
  };
  const movedBy = ({ changedTouches: [finger] }: TouchEvent): number => {
    if (!touched || !finger) return 0;
    const by = finger.clientX - touched.x;
    return Math.abs(finger.clientY - touched.y) * 2 > Math.abs(by) ? 0 : by;
  };
  const move = (event: TouchEvent) => {
    const by = movedBy(event);
    if (!touched) return;
    touched.element.style.translate = Math.abs(by) > 12 ? `${by / 2}px` : '';
    if (Math.abs(by) < least) delete touched.element.dataset.pulled;
    else touched.element.dataset.pulled = by > 0 ? 'right' : 'left';
  };
  const end = (event: TouchEvent) => {
    const by = movedBy(event);
    if (touched) {
      touched.element.style.translate = '';
      delete touched.element.dataset.pulled;
    }
    if (touched && event.type === 'touchend' && Math.abs(by) >= least)
      act(touched.element, by > 0 ? 'right' : 'left');
    touched = null;
  };
  const options = { passive: true, ...(signal && { signal }) };
  addEventListener('touchstart', begin, options);
  addEventListener('touchmove', move, options);
  addEventListener('touchend', end, options);
  addEventListener('touchcancel', end, options);
}
