/** Marks in Preact. */
import { useEffect, useState } from 'preact/hooks';
import { noMarks, type Reader } from './reader.ts';
import { readerStore } from './reader-store.ts';

/** The reader's marks; none at build, and none until they are loaded. `first`: the marks for the first drawing of an island without HTML from the build. Not in reader-store.ts, which pages without Preact load. */
export function useReader(first = noMarks): Reader {
  const [reader, setReader] = useState(first);
  useEffect(() => {
    setReader(readerStore.reader);
    return readerStore.listen(setReader);
  }, []);
  return reader;
}
