import { type ResourceLimits, Worker } from 'node:worker_threads';

/** What one is to do in another thread: a function, and the module that exports it under its name (`import.meta.url`). */
interface ThreadWork<Args extends unknown[], Made> {
  module: string;
  make: (...args: Args) => Made;
}

/** What `make` gives, made in another thread; a thread that fails, or ends without a word, rejects. */
export function inThread<Args extends unknown[], Made>(
  { module, make }: ThreadWork<Args, Made>,
  args: Args,
  resourceLimits: ResourceLimits = {},
): Promise<Awaited<Made>> {
  const workerData = { module, name: make.name, args };
  const worker = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData,
    resourceLimits,
  });
  const made = new Promise<Awaited<Made>>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('messageerror', reject);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error(`${make.name} of ${module} made nothing`)));
  });
  // Who started it may be busy when it fails, and is told when they wait for it.
  made.catch(() => undefined);
  return made;
}

/** Most of what a thread holds is dead strings: with less room for new ones 13,700 papers take 60 MB less. */
const littleRoom = { maxYoungGenerationSizeMb: 8 };

/**
 * One thing made of each item, in their order, every second one in another thread, whose start pays off for some
 * hundred milliseconds of work. `given` is what else `make` is to have.
 */
export async function inTwoThreads<Item, Given extends unknown[], Made>(
  work: ThreadWork<[Item[], ...Given], Made[]>,
  items: Item[],
  ...given: Given
): Promise<Made[]> {
  const half = (side: number) => items.filter((_, at) => at % 2 === side);
  const elsewhere = inThread(work, [half(1), ...given], littleRoom);
  const made = [work.make(half(0), ...given), await elsewhere];
  return items.map((_, at) => {
    const one = made[at % 2]?.[at >> 1];
    if (one === undefined) throw new Error(`${work.make.name} made nothing of item ${at}`);
    return one;
  });
}
