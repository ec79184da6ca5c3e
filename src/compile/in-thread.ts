import { type ResourceLimits, Worker } from 'node:worker_threads';

/** The first message of a thread that is given `data`; a thread that fails, or ends without a word, rejects. */
export function madeInThread<Made>(
  thread: URL,
  data: object,
  resourceLimits: ResourceLimits = {},
): Promise<Made> {
  const worker = new Worker(thread, { workerData: data, resourceLimits });
  const made = new Promise<Made>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('messageerror', reject);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error(`${thread.pathname} ended and made nothing`)));
  });
  // Who started it may be busy when it fails, and is told when they wait for it.
  made.catch(() => undefined);
  return made;
}
