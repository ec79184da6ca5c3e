import { useEffect, useState } from 'preact/hooks';

/** As many as a screen shows: made at once. */
const atOnce = 6;

/**
 * How many of a list's hits are made so far: the first screenful at once, the rest a few at a time, so that the page answers meanwhile.
 * It never falls back: the hits of the next question take the places of those that are there, and nothing jumps under the reader.
 */
export function useMade(hits: number): number {
  const [made, setMade] = useState(atOnce);
  useEffect(() => {
    if (made >= hits) return;
    const timer = setTimeout(() => setMade(made + atOnce));
    return () => clearTimeout(timer);
  }, [made, hits]);
  return Math.min(made, hits);
}
