/** A thread for two-threads.test.ts: doubles its items, or fails as it is told. */
import { parentPort, workerData } from 'node:worker_threads';

const { items, as = 'good' }: { items: number[]; as?: string } = workerData;
if (as === 'throwing') throw new Error('too many kites');
if (as !== 'silent')
  parentPort?.postMessage(items.map((item) => 2 * item).slice(as === 'lazy' ? 1 : 0));
