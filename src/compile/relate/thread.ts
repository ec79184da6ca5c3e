/** The thread that find-in-threads.ts starts. */
import { parentPort, workerData } from 'node:worker_threads';
import { nearest } from '../../papers/related/nearest.ts';
import type { Share } from './find-in-threads.ts';

const { vectors, search }: Share = workerData;
parentPort?.postMessage(nearest(vectors, search));
