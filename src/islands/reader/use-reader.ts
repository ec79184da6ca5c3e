/** Marks in Preact. */
import { useEffect, useState } from 'preact/hooks';
import type { Reader } from './reader.ts';
import { readerStore } from './reader-store.ts';

/** The reader's marks; none at build, and none until they are loaded. Not in reader-store.ts, which pages without Preact load. */
export function useReader(): Reader {
  const [reader, setReader] = useState(readerStore.reader);
  useEffect(() => {
    setReader(readerStore.reader);
    return readerStore.listen(setReader);
  }, []);
  return reader;
}
