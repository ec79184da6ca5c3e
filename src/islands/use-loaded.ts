/** The value of a promise, in Preact: undefined before it resolves, or if it fails. A new `key` loads again; the old value stays until then. */
import { useEffect, useState } from 'preact/hooks';

export function useLoaded<T>(load: () => Promise<T>, key?: unknown): T | undefined {
  const [loaded, setLoaded] = useState<T>();
  useEffect(() => {
    let isOver = false;
    load().then(
      (value) => isOver || setLoaded(() => value),
      () => {},
    );
    return () => {
      isOver = true;
    };
  }, [key]);
  return loaded;
}
