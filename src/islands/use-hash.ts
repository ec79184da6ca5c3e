/** The address's fragment as state: the library's list, a shared list, compared papers, topics in the chart. "Back" undoes a choice. */
import { useEffect, useState } from 'preact/hooks';
import { closeOffer } from './notice.ts';

/** `null` until the browser takes over. Each change adds a step to the history. */
export function useHash(): [string | null, (hash: string) => void] {
  const [hash, setHash] = useState<string | null>(null);
  useEffect(() => {
    const follow = () => {
      closeOffer();
      const next = readable(location.hash.slice(1));
      // A link that skips to a part of the page chooses nothing.
      setHash((now) => (document.getElementById(next) ? (now ?? '') : next));
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const change = (next: string) => {
    // Set through `location`, the page would scroll to an element of that name.
    history.pushState(null, '', `#${next}`);
    setHash(next);
  };
  return [hash, change];
}

function readable(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
