/** The thread that read-files.ts starts. */
import { parentPort, workerData } from 'node:worker_threads';
import { type DigestFile, readFile } from './read-files.ts';

const { items }: { items: DigestFile[] } = workerData;
parentPort?.postMessage(items.map(readFile));
