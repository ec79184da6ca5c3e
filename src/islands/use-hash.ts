/** What stands after `#`: the desk's list, a shared list, papers compared, topics in the chart; "back" takes a choice back. */
import { useEffect, useState } from 'preact/hooks';
import { closeOffer } from './notice.ts';

/** `null` until the browser takes over; a change is a step of the history. */
export function useHash(): [string | null, (hash: string) => void] {
  const [hash, setHash] = useState<string | null>(null);
  useEffect(() => {
    const follow = () => {
      closeOffer();
      setHash(readable(location.hash.slice(1)));
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const change = (next: string) => {
    // Set by the location, the page would scroll to an element of that name.
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
