/** How much longer a larger text takes, by processor time, which other work on the machine hardly changes. */

/** Eight times the size takes some 8 times as long in linear time, 64 times in quadratic. */
export function growth(run: (size: number) => unknown, size: number): number {
  return leastTime(() => run(8 * size)) / leastTime(() => run(size));
}

/** Between 8 and 64. */
export const linear = 30;

/** Of three times: what may come on top, such as cold code or a collection of garbage, is seldom in all. */
function leastTime(run: () => unknown): number {
  return Math.min(processorTime(run), processorTime(run), processorTime(run));
}

/** Of one run among as many as take 30 ms: the processor's clock ticks every few milliseconds. */
function processorTime(run: () => unknown): number {
  const before = process.cpuUsage();
  for (let runs = 1; ; runs++) {
    run();
    const { user, system } = process.cpuUsage(before);
    if (user + system >= 30_000) return (user + system) / runs;
  }
}
