/** Marks in Preact. */
import { useEffect, useState } from 'preact/hooks';
import { noMarks, type Reader } from './reader.ts';
import { currentReader, onReader } from './reader-store.ts';

/** The reader's marks; none on the server, and none until they are loaded. Not in reader-store.ts, which pages without Preact load. */
export function useReader(): Reader {
  const [reader, setReader] = useState(noMarks);
  useEffect(() => {
    setReader(currentReader());
    return onReader(setReader);
  }, []);
  return reader;
}
