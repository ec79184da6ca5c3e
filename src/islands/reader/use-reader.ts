import { useEffect, useState } from 'preact/hooks';
import { newReader, type Reader } from './reader.ts';
import { currentReader, onReader } from './reader-store.ts';

/** What the reader saved and read; on the server, and until the browser takes over, nothing. */
export function useReader(): Reader {
  const [reader, setReader] = useState(newReader);
  useEffect(() => {
    setReader(currentReader());
    return onReader(setReader);
  }, []);
  return reader;
}
