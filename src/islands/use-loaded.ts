/** What a promise gives, in Preact: undefined before, or if it fails. A new `key` loads anew; the old value stays until then. */
import { useEffect, useState } from 'preact/hooks';

export function useLoaded<T>(load: () => Promise<T>, key?: unknown): T | undefined {
  const [loaded, setLoaded] = useState<T>();
  useEffect(() => {
    let isOver = false;
    load().then(
      (value) => {
        if (!isOver) setLoaded(() => value);
      },
      () => {},
    );
    return () => {
      isOver = true;
    };
  }, [key]);
  return loaded;
}
