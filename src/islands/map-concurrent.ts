/** Enough requests under way at once to fill a phone's line, few enough to leave the reader some of it. */
const concurrency = 6;

/**
 * Maps items with at most six promises pending; the results keep the order of the items.
 * The first error aborts `stop` and is thrown once all pending work has ended, so that nothing of it
 * runs on beside what comes next. An aborted `signal` starts no further item and throws nothing.
 */
export async function mapConcurrent<T, R>(
  items: Iterable<T>,
  work: (item: T, stop: AbortSignal) => Promise<R>,
  signal?: AbortSignal,
): Promise<R[]> {
  const results: R[] = [];
  const queue = [...items].entries();
  const failed = new AbortController();
  const stop = signal ? AbortSignal.any([signal, failed.signal]) : failed.signal;
  const worker = async () => {
    for (const [at, item] of queue) {
      if (stop.aborted) return;
      try {
        results[at] = await work(item, stop);
      } catch (error) {
        if (!failed.signal.aborted) failed.abort(error);
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  if (failed.signal.aborted) throw failed.signal.reason;
  return results;
}
