/** The address's fragment as state: the library's list, a shared list, compared papers, topics in the chart. "Back" undoes a choice. */
import { useEffect, useState } from 'preact/hooks';
import { closeOffer } from './notice.ts';

/** Empty at build. Each change adds a step to the history. */
export function useHash(): [string, (hash: string) => void] {
  const [hash, setHash] = useState(import.meta.env.SSR ? '' : hashNow);
  useEffect(() => {
    const follow = () => {
      closeOffer();
      setHash(hashNow);
    };
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

/** A link that skips to a part of the page chooses nothing. */
function hashNow(now = ''): string {
  const next = readable(location.hash.slice(1));
  return document.getElementById(next) ? now : next;
}

function readable(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
