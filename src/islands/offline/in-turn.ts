/** Requests under way at once: enough to fill a phone's line, few enough to leave the reader some. */
const abreast = 6;

/**
 * Takes items from one queue, some abreast; the first fault, or the signal, stops them all.
 * All have ended when it ends, so that what comes after it is not mixed with them.
 */
export async function inTurn<T>(
  items: T[],
  signal: AbortSignal | undefined,
  work: (item: T, stop: AbortSignal) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const fault = new AbortController();
  const stop = signal ? AbortSignal.any([signal, fault.signal]) : fault.signal;
  const takers = Array.from({ length: abreast }, async () => {
    for (const item of queue) {
      if (stop.aborted) return;
      try {
        await work(item, stop);
      } catch (reason) {
        if (!fault.signal.aborted) fault.abort(reason);
      }
    }
  });
  await Promise.all(takers);
  if (fault.signal.aborted) throw fault.signal.reason;
}
