/** Runs a function in another thread. */
import { Worker } from 'node:worker_threads';

/** Work for another thread: a function, and the address of the module that exports it under its own name (`import.meta.url`). */
interface ThreadWork<Args extends unknown[], Made> {
  module: string;
  make: (...args: Args) => Made;
}

/** The result of `make(...args)`, run in another thread. Rejects if the thread fails or ends without a result. */
export function inThread<Args extends unknown[], Made>(
  { module, make }: ThreadWork<Args, Made>,
  args: Args,
): Promise<Awaited<Made>> {
  const workerData = { module, name: make.name, args };
  const worker = new Worker(new URL('./thread.js', import.meta.url), { workerData });
  const made = new Promise<Awaited<Made>>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('messageerror', reject);
    worker.once('error', reject);
    worker.once('exit', () =>
      reject(
        new Error(
          `${make.name} of ${module} ended without a result; memory may have run out: try again, or give Node more by NODE_OPTIONS=--max-old-space-size=4096`,
        ),
      ),
    );
  });
  // It may fail before the caller awaits it; without a handler, Node would end the process then.
  made.catch(() => undefined);
  return made;
}
