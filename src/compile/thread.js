/** What inThread() of threads.ts starts: calls a function that a module exports, and posts what it gives. */
import { parentPort, workerData } from 'node:worker_threads';

const { [workerData.name]: make } = await import(workerData.module);
parentPort?.postMessage(await make(...workerData.args));
