/** How much longer a larger text takes, by processor time, which other work on the machine does not change. */

/** Eight times the size takes some 8 times as long in linear time, 64 times in quadratic. */
export function growth(run: (size: number) => unknown, size: number): number {
  const small = processorTime(() => run(size));
  return processorTime(() => run(8 * size)) / small;
}

/** Between 8 and 64; a collection of garbage may come on top of 8. */
export const linear = 30;

function processorTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
