import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where the reader left the list. */
interface Place {
  /** How many hits were shown. */
  hits: number;
  top: number;
}

const mostHits = 1000;
/** After one of these the reader has moved, and the page must not. */
const moves = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/**
 * Scrolls back to where a reader left the hits, which are not there yet when the browser would do it.
 * The place is kept in the history; `onReturn` is told how many hits to show, `arrive` is to be called
 * once they are rendered.
 */
export function useScrollRestoration(
  hits: number,
  onReturn: (hits: number) => void,
): { arrive: () => void; forget: () => void } {
  const place = useRef<Place | null>(null);
  const shown = useRef(hits);
  shown.current = hits;
  const forget = () => {
    place.current = null;
  };
  useLayoutEffect(() => {
    place.current = placeFrom(history.state);
    if (place.current) onReturn(place.current.hits);
    const keep = () => keepPlace(shown.current);
    const keepBeforeLink = ({ target }: Event) => {
      if (target instanceof Element && target.closest('a')) keep();
    };
    addEventListener('click', keepBeforeLink, true);
    addEventListener('pagehide', keep);
    for (const move of moves) addEventListener(move, forget, { passive: true });
    return () => {
      removeEventListener('click', keepBeforeLink, true);
      removeEventListener('pagehide', keep);
      for (const move of moves) removeEventListener(move, forget);
    };
  }, []);
  const arrive = () => {
    if (place.current) scrollTo(0, place.current.top);
    forget();
  };
  return { arrive, forget };
}

function keepPlace(hits: number): void {
  try {
    history.replaceState({ ...history.state, hits, top: scrollY }, '');
  } catch {
    // The browser allows no more changes for now.
  }
}

function placeFrom(state: unknown): Place | null {
  if (state === null || typeof state !== 'object' || !('hits' in state && 'top' in state))
    return null;
  const { hits, top } = state;
  if (typeof hits !== 'number' || typeof top !== 'number') return null;
  return { hits: Math.min(hits, mostHits), top };
}
