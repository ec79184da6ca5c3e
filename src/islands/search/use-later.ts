import { useEffect, useState } from 'preact/hooks';

/** The value as it was until the page has had time to paint and to hear the reader; it changes when `of` does. */
export function useLater<T>(value: T, of: unknown): T {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value));
    return () => clearTimeout(timer);
  }, [of]);
  return later;
}
