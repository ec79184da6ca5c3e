/** Enough requests under way at once to fill a phone's line, few enough to leave the reader some of it. */
const concurrency = 6;

/** Maps items in order, at most six at once. An error or abort begins no more; the error is thrown when all begun has ended. */
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
