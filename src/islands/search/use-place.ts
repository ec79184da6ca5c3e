import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where a reader left the list: how much of it was shown, and how far down. */
interface Place {
  hits: number;
  top: number;
}

const mostHits = 1000;
/** Whoever does one of these has gone on by himself. */
const moves = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/**
 * Keeps the place with the page's step in the history, for browsers that do not keep the page itself, and leads back to it:
 * the list is not yet there when a browser would. `onReturn` hears how many hits were shown.
 */
export function usePlace(
  hits: number,
  onReturn: (hits: number) => void,
): { arrive: () => void; forget: () => void } {
  const left = useRef<Place | null>(null);
  const shown = useRef(hits);
  shown.current = hits;
  const forget = () => {
    left.current = null;
  };
  useLayoutEffect(() => {
    left.current = placeFrom(history.state);
    if (left.current) onReturn(left.current.hits);
    const keepBeforeLink = ({ target }: Event) => {
      if (target instanceof Element && target.closest('a')) keep(shown.current);
    };
    const keepNow = () => keep(shown.current);
    addEventListener('click', keepBeforeLink, true);
    addEventListener('pagehide', keepNow);
    for (const move of moves) addEventListener(move, forget, { passive: true });
    return () => {
      removeEventListener('click', keepBeforeLink, true);
      removeEventListener('pagehide', keepNow);
      for (const move of moves) removeEventListener(move, forget);
    };
  }, []);
  const arrive = () => {
    if (left.current) scrollTo(0, left.current.top);
    forget();
  };
  return { arrive, forget };
}

function keep(hits: number): void {
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
