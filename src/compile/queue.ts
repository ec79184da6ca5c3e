/** Runs up to `size` tasks at once. `add` waits for a free place; `end` waits for all and throws what one of them threw. */
export function queueOf(size: number) {
  const running = new Set<Promise<void>>();
  return {
    async add(task: () => Promise<void>): Promise<void> {
      while (running.size >= size) await Promise.race(running);
      const one = task().finally(() => running.delete(one));
      running.add(one);
    },
    async end(): Promise<void> {
      await Promise.all(running);
    },
  };
}
