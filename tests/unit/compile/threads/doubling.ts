/** Work for threads.test.ts: doubles its items, or, in the other thread, fails as it is told. */
import { workerData } from 'node:worker_threads';

const isOther = workerData?.name === 'doubled';

export function doubled(items: number[], as: string): number[] {
  if (isOther && as === 'throwing') throw new Error('too many kites');
  if (isOther && as === 'silent') process.exit();
  if (!isOther && as === 'failing') throw new Error('no wind');
  return items.map((item) => 2 * item).slice(isOther && as === 'lazy' ? 1 : 0);
}
